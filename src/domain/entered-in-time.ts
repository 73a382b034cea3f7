import { addDays, daysFrom, type Day } from './day.ts'
import { isHeadache, painOn, type DayFacts } from './day-facts.ts'
import type { Diary } from './diary.ts'
import type { DiaryFacts } from './diary-facts.ts'
import { courseOfAttack, courseOfDay, piecesOn, type HeadacheCourse } from './headache-course.ts'
import { isHeadacheMark } from './headache-mark.ts'
import { midnightOf } from './midnight.ts'
import { momentOf, type Moment, type ZonedTime } from './moment.ts'
import type { RecordId } from './record-base.ts'
import type { Attack, ClockedTiming } from './records.ts'

const GRACE = 48 * 3_600_000
const OPEN = { how: 'open' } as const

/**
 * Was a headache day entered in time: did the records created by 48 h after its end, in the zone it was lived in,
 * already make it one? Giving an end counts as a record, other edits do not (docs/rules.md 4).
 */
export function enteredInTime(facts: DayFacts, sources: Sources): boolean {
  const deadline = Math.max(...facts.courses.map((course) => endFor(course, facts.day))) + GRACE
  const candidates = new Set([...facts.courses, ...(sources.reach.get(facts.day) ?? [])])
  const courses = [...candidates]
    .flatMap((course) => asOf(course, deadline, sources) ?? [])
    .filter((course) => course.days.includes(facts.day))
  return isHeadache(facts.day, courses, painOn(facts.day, courses).minutes)
}

/** What `enteredInTime` looks things up in; built once for a diary. */
export interface Sources {
  readonly attackById: ReadonlyMap<RecordId, Attack>
  readonly days: Diary['days']
  /** Courses that would touch a day if what was recorded late had not been: an end, a reading or dose elsewhere. */
  readonly reach: ReadonlyMap<Day, readonly HeadacheCourse[]>
}

/** Prepares the look-ups for `enteredInTime`, to be asked about days of a window; of the whole diary without one. */
export function sourcesOf(diary: Diary, facts: DiaryFacts, window?: Window): Sources {
  const reach = new Map<Day, HeadacheCourse[]>()
  const attackById = new Map(diary.attacks.map((attack) => [attack.id, attack]))
  for (const attack of diary.attacks) {
    const course = facts.courseById.get(attack.id)
    if (course === undefined || attack.timing.form !== 'clocked') continue
    if (window !== undefined && !canReach(attack.timing, course, window)) continue
    for (const day of reachOf(attack, attack.timing, course)) {
      const found = reach.get(day)
      if (found === undefined) reach.set(day, [course])
      else found.push(course)
    }
  }
  return { attackById, days: diary.days, reach }
}

interface Window {
  readonly first: Day
  readonly last: Day
}

/** Nothing of most attacks is dated near the window; their days need not be reckoned. */
function canReach(timing: ClockedTiming, course: HeadacheCourse, { first, last }: Window): boolean {
  const dates = [...course.days, ...course.moments.map(({ day }) => day), ...saidOn(timing, course)]
  return dates.some((day) => day >= first) && dates.some((day) => day <= last)
}

function saidOn({ confirmations }: ClockedTiming, { readings, doses }: HeadacheCourse): readonly Day[] {
  const said = [...confirmations, ...readings.map(({ at }) => at), ...doses.map(({ dose }) => dose.at)]
  return said.map((at) => momentOf(at).day)
}

/**
 * Every day that an attack can have touched, whichever of its records were there: from the earliest to the latest date
 * of them. A moment in another zone, recorded late, may take from an attack a day that it had before.
 */
function reachOf(attack: Attack, timing: ClockedTiming, course: HeadacheCourse): readonly Day[] {
  const { days, readings, doses } = course
  const bare = courseOfAttack(attack, [], [])
  const opened = courseOfAttack({ ...attack, timing: { ...timing, end: OPEN } }, readings, doses)
  const dates = [...days, ...bare.days, ...opened.days, ...saidOn(timing, course)].toSorted()
  const [first] = dates
  const last = dates.at(-1)
  return first === undefined || last === undefined ? [] : daysFrom(first, last)
}

/** The end of a day in the zone it was lived in; the latest, when it was lived in several. */
function endFor(course: HeadacheCourse, day: Day): number {
  const lived = [
    ...piecesOn(course, day).map((piece) => piece.by),
    ...touching(course).filter((moment) => moment.day === day),
  ]
  return Math.max(...lived.map((moment) => midnightOf(addDays(day, 1), moment)))
}

/** The moments that touch their day even without a minute of pain on it (F3): the start, and the last confirmation. */
function touching({ moments, lengthUnknownOn }: HeadacheCourse): readonly Moment[] {
  return lengthUnknownOn === null ? moments.slice(0, 1) : [...moments.slice(0, 1), ...moments.slice(-1)]
}

/** A headache as it stood at an instant (epoch ms); null when it was not recorded yet. */
function asOf(course: HeadacheCourse, deadline: number, { attackById, days }: Sources): HeadacheCourse | null {
  const by = (time: ZonedTime) => momentOf(time).instant <= deadline
  const doses = course.doses.filter(({ dose }) => by(dose.createdAt))
  const attack = attackById.get(course.id)
  if (attack !== undefined) {
    if (!by(attack.createdAt)) return null
    // Nothing of it came later: that is nearly always so, and spares a long headache a new course for each of its days.
    if (lastSaid(course, attack) <= deadline) return course
    const readings = course.readings.filter((reading) => by(reading.createdAt))
    return courseOfAttack(withoutLaterEnd(attack, deadline), readings, doses)
  }
  const record = days.get(course.startDay)
  const mark = record?.mark
  if (record === undefined || !isHeadacheMark(mark)) return null
  return by(mark.givenAt) ? courseOfDay(record, mark, doses) : null
}

/** When the last of what makes its course was recorded, epoch ms; reckoned once for a course. */
function lastSaid(course: HeadacheCourse, { timing }: Attack): number {
  const known = lastSaidOf.get(course)
  if (known !== undefined) return known
  const ends = timing.form === 'clocked' && timing.end.how !== 'open' ? [timing.end.givenAt] : []
  const confirmations = timing.form === 'clocked' ? timing.confirmations : []
  const created = [...course.readings, ...course.doses.map(({ dose }) => dose)].map(({ createdAt }) => createdAt)
  const last = [...ends, ...confirmations, ...created].reduce((most, time) => Math.max(most, momentOf(time).instant), 0)
  lastSaidOf.set(course, last)
  return last
}

const lastSaidOf = new WeakMap<HeadacheCourse, number>()

function withoutLaterEnd(attack: Attack, deadline: number): Attack {
  const { timing } = attack
  if (timing.form !== 'clocked') return attack
  const confirmations = timing.confirmations.filter((each) => momentOf(each).instant <= deadline)
  const isLater = timing.end.how !== 'open' && momentOf(timing.end.givenAt).instant > deadline
  return { ...attack, timing: { ...timing, confirmations, end: isLater ? OPEN : timing.end } }
}
