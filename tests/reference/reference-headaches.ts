import type { Day } from '../../src/domain/day.ts'
import type { Diary } from '../../src/domain/diary.ts'
import type { ZonedTime } from '../../src/domain/moment.ts'
import {
  type Attack,
  type AttackEnd,
  type ClockedTiming,
  type DayEdit,
  type DayMark,
  type DayRecord,
  type Dose,
  type Reading,
} from '../../src/domain/records.ts'
import { severities, type Feature, type PersonsView, type Severity } from '../../src/domain/vocabulary.ts'
import { dateOf, hour, markOf, minute, minutesOfDate, type Clock, type Mark } from '../support/zone-clock.ts'

/** An attack, or a day marked with a headache, laid out minute by minute. */
export interface Headache {
  readonly id: string
  readonly form: 'clocked' | 'clockless' | 'all-day' | 'without-times'
  /** From start to end, waking or last confirmation; whole civil days without a clock (F7). */
  readonly from: number
  readonly until: number
  readonly startDay: Day
  /** Elapsed minutes, null if not known (without times). */
  readonly length: number | null
  /** Beginnings of the minutes of pain that count, by civil day. */
  readonly minutes: ReadonlyMap<Day, readonly number[]>
  /** "About n hours" without a clock. */
  readonly aboutMinutes: number
  readonly touched: ReadonlySet<Day>
  /** Last confirmed day of an open attack, or the day without times. */
  readonly withoutLengthOn: Day | null
  /** The clocks by which each touched day was lived. */
  readonly clocks: ReadonlyMap<Day, ReadonlySet<Clock>>
  readonly wokeWithIt: boolean
  readonly severity: Severity | null
  readonly features: readonly Feature[]
  readonly view: PersonsView | null
  readonly edits: Readonly<Record<Day, DayEdit>>
  readonly readings: readonly { readonly day: Day; readonly instant: number; readonly severity: Severity | null }[]
}

/** What the diary said by an instant: later records, ends, marks and confirmations were not there yet (section 4). */
export interface Saying {
  readonly headaches: readonly Headache[]
  readonly doses: readonly Dose[]
}

export function saidBy(diary: Diary, cutoff: number): Saying {
  const saidInTime = (time: ZonedTime): boolean => markOf(time).instant <= cutoff
  const doses = diary.doses.filter((dose) => saidInTime(dose.createdAt))
  const readings = diary.readings.filter((reading) => saidInTime(reading.createdAt))
  const attacks = diary.attacks.filter((attack) => saidInTime(attack.createdAt))
  const headaches = attacks.map((attack) => ofAttack(attack, { doses, readings, saidInTime }))
  for (const record of diary.days.values()) {
    const headache = record.mark !== null && saidInTime(record.mark.givenAt) ? ofMark(record, record.mark) : null
    if (headache !== null) headaches.push(headache)
  }
  return { headaches, doses }
}

interface Around {
  readonly doses: readonly Dose[]
  readonly readings: readonly Reading[]
  readonly saidInTime: (time: ZonedTime) => boolean
}

/** 1–3, 4–6, 7–10; 0 is not a severity (R7, F1). */
function severityOf(level: Severity | number): Severity | null {
  if (typeof level !== 'number') return level
  if (level <= 0) return null
  if (level <= 3) return 'mild'
  return level <= 6 ? 'moderate' : 'severe'
}

export function highest(all: readonly (Severity | null)[]): Severity | null {
  return severities.findLast((severity) => all.includes(severity)) ?? null
}

function ofAttack(attack: Attack, around: Around): Headache {
  const readings = around.readings
    .filter(({ attackId }) => attackId === attack.id)
    .map(({ at, level }) => ({ day: markOf(at).day, instant: markOf(at).instant, severity: severityOf(level) }))
  const told = {
    id: attack.id,
    severity: attack.severity ?? highest(readings.map(({ severity }) => severity)),
    features: attack.features,
    view: attack.view,
    edits: attack.edits,
    readings,
  }
  const { timing } = attack
  if (timing.form === 'clocked') return { ...told, ...laidOut(timing, attack.id, around) }
  const { day, zone, hours } = timing
  return {
    ...told,
    ...wholeDay(day, zone),
    form: 'clockless',
    length: hours * 60,
    minutes: new Map(),
    aboutMinutes: hours * 60,
  }
}

type LaidOut = Omit<Headache, 'id' | 'severity' | 'features' | 'view' | 'edits' | 'readings'>

function laidOut(timing: ClockedTiming, attackId: string, around: Around): LaidOut {
  const { start, end, others, how, leftOut } = momentsOf(timing, attackId, around)
  // Choice: a moment of the attack outside of start and end divides nothing, for there is no pain around it.
  const inside = others.filter(({ instant }) => instant > start.instant && instant < end.instant)
  const { minutes, clocks } = spread([start, ...inside.toSorted((a, b) => a.instant - b.instant), end])
  addTo(clocks, start.day, start.clock)
  if (how === 'open') addTo(clocks, end.day, end.clock)
  if (leftOut !== null) {
    minutes.delete(leftOut)
    clocks.delete(leftOut)
  }
  return {
    form: 'clocked',
    from: start.instant,
    until: end.instant,
    startDay: start.day,
    length: (end.instant - start.instant) / minute,
    minutes,
    aboutMinutes: 0,
    touched: new Set(clocks.keys()),
    withoutLengthOn: how === 'open' ? end.day : null,
    clocks,
    wokeWithIt: timing.wokeWithIt,
  }
}

interface Spread {
  readonly minutes: Map<Day, number[]>
  readonly clocks: Map<Day, Set<Clock>>
}

function spread(moments: readonly Mark[]): Spread {
  const minutes = new Map<Day, number[]>()
  const clocks = new Map<Day, Set<Clock>>()
  for (const [index, later] of moments.entries()) {
    const earlier = moments[index - 1]
    for (const dated of earlier === undefined ? [] : datedMinutes(earlier, later)) {
      minutes.set(dated.day, minutes.get(dated.day) ?? [])
      minutes.get(dated.day)?.push(dated.instant)
      addTo(clocks, dated.day, dated.clock)
    }
  }
  return { minutes, clocks }
}

function addTo(clocks: Map<Day, Set<Clock>>, day: Day, clock: Clock): void {
  clocks.set(day, (clocks.get(day) ?? new Set()).add(clock))
}

interface Moments {
  readonly how: AttackEnd['how']
  readonly start: Mark
  /** The end, the waking, or the last confirmation. */
  readonly end: Mark
  readonly others: readonly Mark[]
  /** R11, F5: the waking day on which no pain was noticed. */
  readonly leftOut: Day | null
}

function momentsOf(timing: ClockedTiming, attackId: string, { doses, readings, saidInTime }: Around): Moments {
  const start = markOf(timing.start)
  const linked = [...readings, ...doses].filter((record) => record.attackId === attackId)
  const others = [...timing.confirmations.filter(saidInTime), ...linked.map((record) => record.at)].map(markOf)
  const { end } = timing
  if (end.how === 'open' || !saidInTime(end.givenAt)) {
    const last = others.reduce((latest, mark) => (mark.instant > latest.instant ? mark : latest), start)
    return { how: 'open', start, end: last, others, leftOut: null }
  }
  if (end.how === 'about') {
    const instant = start.instant + end.hours * hour
    return { how: 'about', start, end: { ...start, instant, day: dateOf(start.clock, instant) }, others, leftOut: null }
  }
  const stop = markOf(end.at)
  // Choice: only a waking dated later than the start has a "later civil day" to leave out.
  const isLeftOut = end.how === 'slept' && !end.painNoticed && stop.day > start.day
  return { how: end.how, start, end: stop, others, leftOut: isLeftOut ? stop.day : null }
}

interface DatedMinute {
  readonly instant: number
  readonly day: Day
  readonly clock: Clock
}

/** Section 2: which civil day has each minute between two moments of one attack. */
function datedMinutes(earlier: Mark, later: Mark): readonly DatedMinute[] {
  const dated: DatedMinute[] = []
  const oneZone = earlier.clock === later.clock
  const midnight = minutesOfDate(later.clock, later.day)[0] ?? later.instant
  // Choice: no time is dated later than both moments' dates, whether or not the midnight lies after the earlier moment.
  const latest = earlier.day > later.day ? earlier.day : later.day
  for (let instant = earlier.instant; instant < later.instant; instant += minute) {
    if (!oneZone && midnight > earlier.instant && instant >= midnight) {
      dated.push({ instant, day: later.day, clock: later.clock })
    } else {
      const day = dateOf(earlier.clock, instant)
      dated.push({ instant, day: !oneZone && day > latest ? latest : day, clock: earlier.clock })
    }
  }
  return dated
}

function ofMark(record: DayRecord, mark: DayMark): Headache | null {
  if (mark.state === 'clear' || mark.state === 'dont-know') return null
  const { state, severity, features, view } = mark
  const whole = wholeDay(record.day, record.zone)
  const told = { ...whole, id: record.id, form: state, severity, features, view, edits: {}, readings: [] }
  if (state === 'all-day') return told
  return { ...told, length: null, minutes: new Map(), withoutLengthOn: record.day }
}

function wholeDay(day: Day, zone: string): LaidOut {
  const own = minutesOfDate(zone, day)
  // Choice: a date that the record's zone never had is taken as 24 hours of UTC.
  const instants = own.length > 0 ? own : minutesOfDate(0, day)
  return {
    form: 'all-day',
    from: instants[0] ?? 0,
    until: (instants.at(-1) ?? 0) + minute,
    startDay: day,
    // R12: an attack of 4 h or more in the sense of R2 and R3.
    length: Number.POSITIVE_INFINITY,
    minutes: new Map([[day, instants]]),
    aboutMinutes: 0,
    touched: new Set([day]),
    withoutLengthOn: null,
    clocks: new Map([[day, new Set<Clock>([zone])]]),
    wokeWithIt: false,
  }
}
