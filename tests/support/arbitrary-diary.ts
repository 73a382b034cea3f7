import fc from 'fast-check'
import type { Day } from '../../src/domain/day.ts'
import type { Diary } from '../../src/domain/diary.ts'
import type { ZonedTime } from '../../src/domain/moment.ts'
import type { DayEdit, DiaryRecord, Dose } from '../../src/domain/records.ts'
import type { ReferenceContext } from '../reference/reference-days.ts'
import {
  arbitraryJourney,
  endOfDateOf,
  startOf,
  wholeMinutes,
  type Journey,
  type JourneyOptions,
} from './arbitrary-journey.ts'
import {
  arbitraryParts,
  longAgo,
  medicationsOfPerson,
  type ClockedParts,
  type ClocklessParts,
  type DayParts,
  type Delay,
  type DiaryParts,
  type IntakeParts,
} from './arbitrary-parts.ts'
import {
  aClocklessAttack,
  aDayRecord,
  aDiary,
  aDose,
  anAttack,
  anAura,
  aReading,
  aSetting,
  type AttackSaid,
  type DoseSaid,
} from './builders.ts'
import { dateOf, dayPlus, hour, markOf, minute } from './zone-clock.ts'

export interface DiaryAndContext {
  readonly diary: Diary
  readonly context: ReferenceContext
}

/**
 * Diaries of 20 to 70 days with everything that a person can record, across clock changes, zones and the date line.
 * Nothing starts, is taken or is said after the present moment, and no end lies before its start; a record may be dated
 * after today where the person flew west.
 */
export function arbitraryDiary(options: Partial<JourneyOptions> = {}): fc.Arbitrary<DiaryAndContext> {
  const journey = arbitraryJourney({ offsetsOfOldRules: options.offsetsOfOldRules ?? false })
  return fc.tuple(journey, arbitraryParts).map(([lived, parts]) => ({
    diary: aDiary(unique(recordsOf(parts, lived))),
    context: { now: lived.now, zone: lived.zoneAt(lived.now), diagnosis: parts.diagnosis === 'yes' },
  }))
}

function recordsOf(parts: DiaryParts, lived: Journey): readonly DiaryRecord[] {
  const { doses, auras, diagnosis } = parts
  return [
    ...medicationsOfPerson,
    ...(diagnosis === null ? [] : [aSetting('diagnosis', diagnosis, { createdAt: longAgo })]),
    ...parts.clocked.flatMap((each) => clockedOf(each, lived)),
    ...parts.clockless.flatMap((each) => clocklessOf(each, lived)),
    ...parts.days.flatMap((each) => dayOf(each, lived)),
    ...doses.flatMap((each) => {
      const [dose] = doseOf(each, { at: timeAt(each, lived), lived })
      if (dose === undefined) return []
      return [each.isOfDeletedAttack ? { ...dose, attackId: '01900000-0000-7000-a000-000000000000' } : dose]
    }),
    ...auras.map((each) => {
      const at = lived.writtenAt(timeAt(each, lived))
      return anAura({ at, minutes: each.minutes, createdAt: saidAt(at, each.delay, lived) })
    }),
  ]
}

/** Equal records have one id, and a day has one record: the first stays. */
function unique(records: readonly DiaryRecord[]): readonly DiaryRecord[] {
  return [...new Map(records.toReversed().map((record) => [record.id, record])).values()].toReversed()
}

function clockedOf(parts: ClockedParts, lived: Journey): readonly DiaryRecord[] {
  const start = startOfAttack(parts, lived)
  const aim = snapped(start + parts.length * minute, parts.endSnap, lived)
  const until = aim >= start ? aim : start
  const startTime = lived.writtenAt(start)
  const createdAt = saidAt(startTime, parts.delay, lived)
  const within = (each: { readonly part: number; readonly snap: boolean }): number =>
    snapped(wholeMinutes(start + each.part * (until - start)), each.snap, lived)
  const said = { start: startTime, createdAt, wokeWithIt: parts.wokeWithIt, ...detailsOf(parts) }
  const end = endOf(parts, { start, until, createdAt, lived })
  const latest = end.endGivenAt === undefined ? lived.now : markOf(end.endGivenAt).instant
  const confirmations = parts.confirmations
    .map(within)
    .filter((instant) => instant >= markOf(createdAt).instant && instant <= latest)
    .toSorted((a, b) => a - b)
    .map(lived.writtenAt)
  const startDay = markOf(startTime).day
  const edits: Record<Day, DayEdit> = Object.fromEntries(
    parts.edits.map(({ dayOfAttack, edit }) => [dayPlus(startDay, dayOfAttack), edit]),
  )
  const attack = anAttack({ ...said, ...end, stillGoing: confirmations, edits })
  const readings = parts.readings.flatMap(({ when, level, delay }) => {
    const instant = within(when)
    if (instant < start || instant > lived.now) return []
    const at = lived.writtenAt(instant)
    // A reading is entered at an attack that is there.
    return [aReading({ of: attack, at, level, createdAt: later(saidAt(at, delay, lived), createdAt) })]
  })
  const doses = parts.doses.flatMap((each) =>
    doseOf(each, { at: snapped(start + each.after * minute, each.snap, lived), lived, for: attack }),
  )
  return [attack, ...readings, ...doses, ...auraOf(parts, { attack, start, lived })]
}

/** Some attacks start not long before a change of zone, so that it falls into them. */
function startOfAttack({ at, beforeTurn, startSnap }: ClockedParts, lived: Journey): number {
  const turn = lived.turns[beforeTurn?.turn ?? 0]
  if (beforeTurn === null || turn === undefined) return timeAt({ at, snap: startSnap }, lived)
  return snapped(Math.min(turn, lived.now) - beforeTurn.minutes * minute, startSnap, lived)
}

interface Ending {
  readonly start: number
  readonly until: number
  readonly createdAt: ZonedTime
  readonly lived: Journey
}

/** What was said of the end; nothing where it would lie after the present moment. */
function endOf(
  parts: ClockedParts,
  { start, until, createdAt, lived }: Ending,
): Pick<AttackSaid, 'end' | 'aboutHours' | 'goneWhenIWoke' | 'painNoticed' | 'endGivenAt'> {
  if (parts.how === 'open' || until > lived.now) return {}
  const quarters = Math.floor((until - start) / (hour / 4))
  const stop = parts.how === 'about' ? start + quarters * (hour / 4) : until
  const endTime = lived.writtenAt(stop)
  const endGivenAt = later(saidAt(endTime, parts.endDelay, lived), createdAt)
  if (parts.how === 'ended') return { end: endTime, endGivenAt }
  if (parts.how === 'about') return { aboutHours: quarters / 4, endGivenAt }
  return { goneWhenIWoke: endTime, painNoticed: parts.painNoticed, endGivenAt }
}

function auraOf(
  { aura }: ClockedParts,
  {
    attack,
    start,
    lived,
  }: { readonly attack: ReturnType<typeof anAttack>; readonly start: number; readonly lived: Journey },
): readonly DiaryRecord[] {
  if (aura === null) return []
  const at = lived.writtenAt(start - aura.before * minute)
  return [anAura({ at, with: attack, minutes: aura.minutes, createdAt: saidAt(at, aura.delay, lived) })]
}

function clocklessOf(parts: ClocklessParts, lived: Journey): readonly DiaryRecord[] {
  const { day, zone, begin, time } = wholeDayAt(parts.at, lived)
  const createdAt = saidAt(time, parts.delay, lived)
  const edits = parts.edit === null ? {} : { [day]: parts.edit }
  const attack = aClocklessAttack({ day, zone, hours: parts.hours, createdAt, edits, ...detailsOf(parts) })
  const doses = parts.doses.flatMap((each) =>
    doseOf(each, { at: begin + each.afterMidnight * minute, lived, for: attack }),
  )
  const { reading } = parts
  const instant = begin + (reading?.afterMidnight ?? 0) * minute
  if (reading === null || instant > lived.now) return [attack, ...doses]
  const at = lived.writtenAt(instant)
  return [attack, ...doses, aReading({ of: attack, at, level: reading.level, createdAt: later(at, createdAt) })]
}

function dayOf(parts: DayParts, lived: Journey): readonly DiaryRecord[] {
  const { day, zone, begin, time } = wholeDayAt(parts.at, lived)
  const givenAt = saidAt(time, parts.delay, lived)
  const record = aDayRecord({ day, zone, mark: parts.state, givenAt, createdAt: time, ...detailsOf(parts) })
  if (parts.dose === null || (parts.state !== 'all-day' && parts.state !== 'without-times')) return [record]
  return [record, ...doseOf(parts.dose, { at: begin + parts.dose.afterMidnight * minute, lived, for: record })]
}

interface LivedDay {
  readonly day: Day
  readonly zone: string
  readonly begin: number
  /** A moment of the day, at which something can be said of it. */
  readonly time: ZonedTime
}

function wholeDayAt(at: number, lived: Journey): LivedDay {
  const instant = timeAt({ at, snap: false }, lived)
  const zone = lived.zoneAt(instant)
  const day = dateOf(zone, instant)
  return { day, zone, begin: startOf(day, zone), time: lived.writtenAt(instant) }
}

interface Taking {
  readonly at: number
  readonly lived: Journey
  readonly for?: NonNullable<DoseSaid['for']>
}

function doseOf(parts: IntakeParts, { at, lived, for: whatFor }: Taking): readonly Dose[] {
  if (at > lived.now) return []
  const time = lived.writtenAt(at)
  const medication = typeof parts.taken === 'number' ? (medicationsOfPerson[parts.taken] ?? null) : null
  const dose = aDose({
    at: time,
    for: whatFor ?? null,
    medication,
    relief: parts.relief,
    createdAt: saidAt(time, parts.delay, lived),
  })
  return [parts.taken === 'lost' ? { ...dose, medicationId: '01900000-0000-7000-a000-00000000000f' } : dose]
}

function detailsOf({
  severity,
  features,
  view,
}: DayParts | ClockedParts | ClocklessParts): Pick<AttackSaid, 'severity' | 'features' | 'view'> {
  return { severity, features, view }
}

function timeAt({ at, snap }: { readonly at: number; readonly snap: boolean }, lived: Journey): number {
  return snapped(wholeMinutes(lived.begin + at * (lived.now - lived.begin)), snap, lived)
}

function snapped(instant: number, snap: boolean, lived: Journey): number {
  const zone = lived.zoneAt(instant)
  return snap ? startOf(dateOf(zone, instant), zone) : instant
}

/** When something was said that happened at a time: never before it, never after the present moment. */
function saidAt(time: ZonedTime, delay: Delay, lived: Journey): ZonedTime {
  const { instant } = markOf(time)
  const from = delay.by === 'minutes' ? instant : endOfDateOf(time) + 48 * hour
  const aim = from + delay.minutes * minute
  return lived.writtenAt(Math.min(lived.now, Math.max(instant, aim)))
}

function later(one: ZonedTime, other: ZonedTime): ZonedTime {
  return markOf(one).instant >= markOf(other).instant ? one : other
}
