import { itemsOn } from './by-day.ts'
import { addDays, type Day } from './day.ts'
import { piecesBetween, type Piece } from './pieces.ts'
import { isAcute, type MedicationClass } from './medication-class.ts'
import { momentAfter } from './midnight.ts'
import { momentOf, type Moment } from './moment.ts'
import type { RecordId } from './record-base.ts'
import type { Attack, ClockedTiming, DayEdit, Dose, HeadacheDetails, Reading } from './records.ts'
import type { Feature, Severity } from './vocabulary.ts'
import { highestSeverity } from './severity.ts'
import { offsetAt, startOfDay } from './zone.ts'

/** One recorded headache as it was lived: an attack, or a day stated as headache. */
export interface HeadacheCourse {
  readonly id: RecordId
  readonly details: HeadacheDetails
  readonly edits: Readonly<Record<Day, DayEdit>>
  readonly readings: readonly Reading[]
  readonly doses: readonly TakenDose[]
  /** Pain with a clock, in order of time. */
  readonly pieces: readonly Piece[]
  /** Minutes of pain on its one day that have no clock. */
  readonly unclockedMinutes: number
  /** Civil days that it touches, ascending (docs/rules.md F3). */
  readonly days: readonly Day[]
  readonly startDay: Day
  /** What was recorded of its time, from start to end or last confirmation. */
  readonly moments: readonly Moment[]
  /** The day whose length is not known: the last confirmed day, or a day stated without times. */
  readonly lengthUnknownOn: Day | null
  /** 4 h or more as a whole: confirmed length if open, to waking if slept through (F10). */
  readonly isFourHours: boolean
  /** A linked acute dose less than 4 h after the start (F8). */
  readonly isTreatedEarly: boolean
  readonly wokeWithIt: boolean
  /** Epoch ms: where it begins and ends for the attack count (R9). */
  readonly from: number
  readonly to: number
}

/** A dose with the classes of its medication; none when it is unnamed. */
export interface TakenDose {
  readonly dose: Dose
  readonly classes: readonly MedicationClass[]
}

const HOUR = 3_600_000

/** The course of an attack with its own readings and linked doses, whatever their order (docs/rules.md 2, R10, R11). */
export function courseOfAttack(
  attack: Attack,
  readings: readonly Reading[],
  doses: readonly TakenDose[],
): HeadacheCourse {
  const details = { ...attack, severity: attack.severity ?? highestSeverity(readings.map((each) => each.level)) }
  const own = { id: attack.id, details, edits: attack.edits, readings, doses }
  const { timing } = attack
  if (timing.form === 'clocked') return { ...own, ...clockedCourse(timing, readings, doses) }
  return {
    ...own,
    ...wholeDay(timing.day, timing.zone),
    pieces: [],
    unclockedMinutes: timing.hours * 60,
    lengthUnknownOn: null,
    isFourHours: timing.hours >= 4,
  }
}

/** The course of a day stated as headache all day, or as headache without times (R12, F6, F7). */
export function courseOfDay(
  stated: { readonly id: RecordId; readonly day: Day; readonly zone: string },
  mark: { readonly state: 'all-day' | 'without-times' } & HeadacheDetails,
  doses: readonly TakenDose[],
): HeadacheCourse {
  const whole = wholeDay(stated.day, stated.zone)
  const allDay = mark.state === 'all-day'
  return {
    id: stated.id,
    details: mark,
    edits: {},
    readings: [],
    doses,
    ...whole,
    pieces: allDay ? whole.moments.map((by) => ({ day: stated.day, from: whole.from, to: whole.to, by })) : [],
    unclockedMinutes: 0,
    lengthUnknownOn: allDay ? null : stated.day,
    isFourHours: allDay,
  }
}

/** What a course says of one civil day: severity (edit, else the day's highest reading, else its own) and features (R4, F2). */
export function detailsOn(course: HeadacheCourse, day: Day): Pick<HeadacheDetails, 'severity' | 'features'> {
  const edit = course.edits[day]
  const ofDay = highestSeverity(readingsOn(course, day).map((each) => each.level))
  return {
    severity: edit?.severity === undefined ? (ofDay ?? course.details.severity) : edit.severity,
    features: edit?.features ?? course.details.features,
  }
}

/** Did a headache have a feature on any of its days? */
export function hasFeature(course: HeadacheCourse, feature: Feature): boolean {
  return course.days.some((day) => detailsOn(course, day).features.includes(feature))
}

/** The severity that readings taken after the end give to a day which the course does not touch (F1). */
export function severityAfterEnd(course: HeadacheCourse, day: Day): Severity | null {
  const later = readingsOn(course, day).filter((each) => momentOf(each.at).instant > course.to)
  const edit = course.edits[day]?.severity
  return later.length > 0 && edit !== undefined ? edit : highestSeverity(later.map((each) => each.level))
}

/** The stretches of pain of this course on a civil day. */
export function piecesOn(course: HeadacheCourse, day: Day): readonly Piece[] {
  return itemsOn(course.pieces, day, (piece) => piece.day)
}

function readingsOn(course: HeadacheCourse, day: Day): readonly Reading[] {
  return itemsOn(course.readings, day, (reading) => momentOf(reading.at).day)
}

/** Minutes of pain of this course on a civil day. */
export function minutesOn(course: HeadacheCourse, day: Day): number {
  const minutes = piecesOn(course, day).reduce((sum, piece) => sum + (piece.to - piece.from) / 60_000, 0)
  return minutes + (course.startDay === day ? course.unclockedMinutes : 0)
}

/** The other headaches of some that share time with one; their shared time is counted once (R8). */
export function overlapsWith(course: HeadacheCourse, courses: readonly HeadacheCourse[]): readonly HeadacheCourse[] {
  return courses.filter((other) => other.id !== course.id && other.from < course.to && course.from < other.to)
}

type Timeline = Omit<HeadacheCourse, 'id' | 'details' | 'edits' | 'readings' | 'doses'>

function wholeDay(day: Day, zone: string) {
  const from = startOfDay(day, zone)
  // A date that its zone skipped has no length there; stated all the same, it is a day (R12, F13).
  const next = startOfDay(addDays(day, 1), zone)
  const to = next > from ? next : from + 24 * HOUR
  const moment: Moment = { instant: from, offset: offsetAt(zone, from) ?? 0, zone, day, clock: '00:00' }
  return { days: [day], startDay: day, moments: [moment], from, to, isTreatedEarly: false, wokeWithIt: false }
}

function clockedCourse(timing: ClockedTiming, readings: readonly Reading[], doses: readonly TakenDose[]): Timeline {
  const start = momentOf(timing.start)
  const said = [...timing.confirmations, ...readings.map((each) => each.at), ...doses.map(({ dose }) => dose.at)].map(
    momentOf,
  )
  const end = endOf(timing, start)
  const last = end ?? said.reduce((latest, each) => (each.instant > latest.instant ? each : latest), start)
  // Start and end stand over whatever else was recorded at the same instant.
  const within = said
    .filter((each) => each.instant > start.instant && each.instant < last.instant)
    .toSorted((a, b) => a.instant - b.instant)
  const moments = last === start ? [start] : [start, ...within, last]
  const pieces = moments.slice(1).flatMap((moment, i) => piecesBetween(moments[i] ?? start, moment))
  const unfelt = sleptUnfelt(timing, start)
  const kept = unfelt === null ? pieces : pieces.filter((piece) => piece.day !== unfelt)
  const touched = new Set([start.day, ...kept.map((piece) => piece.day), ...(end === null ? [last.day] : [])])
  return {
    pieces: kept,
    unclockedMinutes: 0,
    days: [...touched].toSorted(),
    startDay: start.day,
    moments,
    lengthUnknownOn: end === null ? last.day : null,
    isFourHours: last.instant - start.instant >= 4 * HOUR,
    isTreatedEarly: doses.some((each) => isEarly(each, start)),
    wokeWithIt: timing.wokeWithIt,
    from: start.instant,
    to: last.instant,
  }
}

function isEarly({ dose, classes }: TakenDose, start: Moment): boolean {
  return isAcute(classes) && momentOf(dose.at).instant - start.instant < 4 * HOUR
}

function endOf({ end }: ClockedTiming, start: Moment): Moment | null {
  switch (end.how) {
    case 'open':
      return null
    case 'ended':
    case 'slept':
      return momentOf(end.at)
    case 'about':
      return momentAfter(start, end.hours * HOUR)
  }
}

/** The waking day, when the headache was gone by then and no pain was noticed on it (R11, F5). */
function sleptUnfelt({ end }: ClockedTiming, start: Moment): Day | null {
  if (end.how !== 'slept' || end.painNoticed) return null
  const { day } = momentOf(end.at)
  return day > start.day ? day : null
}
