import type { Day } from './day.ts'
import {
  detailsOn,
  minutesOn,
  piecesOn,
  severityAfterEnd,
  type HeadacheCourse,
  type TakenDose,
} from './headache-course.ts'
import { isAcute, isMigraineSpecific, isTriptanOrErgot, type MedicationClass } from './medication-class.ts'
import { momentOf } from './moment.ts'
import { unionOf } from './pieces.ts'
import type { RecordId } from './record-base.ts'
import type { Aura, DayRecord } from './records.ts'
import type { Feature, Severity } from './vocabulary.ts'
import { highestSeverity, isAtLeastModerate } from './severity.ts'

/** By which part of R3 a day is a migraine day: the first that holds, in this order. */
export const migraineParts = ['full', 'medication-only', 'aura-only', 'probable'] as const
export type MigrainePart = (typeof migraineParts)[number]

/** Everything the records say of one civil day; minutes are elapsed minutes. */
export interface DayFacts {
  readonly day: Day
  readonly isKnown: boolean
  /** Said to be headache-free, and no attack touches it. */
  readonly isClear: boolean
  readonly isTouched: boolean
  readonly isHeadacheDay: boolean
  readonly isFourHourDay: boolean
  /** A headache day of an attack of 4 h or more that does not reach 4 h itself (R2). */
  readonly isOfFourHourAttack: boolean
  /** null: not a migraine day. */
  readonly migrainePart: MigrainePart | null
  /** Counts on the strict ICHD-3 line (F12). */
  readonly isStrictMigraineDay: boolean
  readonly minutes: number
  readonly longestMinutes: number
  readonly isWithoutLength: boolean
  /** Peak severity; null when no record of the day gives one. */
  readonly severity: Severity | null
  readonly classes: readonly MedicationClass[]
  readonly hasAcuteDose: boolean
  readonly courses: readonly HeadacheCourse[]
  readonly auras: readonly Aura[]
  readonly doses: readonly TakenDose[]
  readonly record: DayRecord | null
}

/** What is recorded about one civil day. */
export interface DayEvidence {
  readonly day: Day
  /** Headaches that touch the day. */
  readonly courses: readonly HeadacheCourse[]
  /** Ended headaches with a reading on the day, which they do not touch. */
  readonly earlierCourses: readonly HeadacheCourse[]
  /** Auras that began on the day. */
  readonly auras: readonly Aura[]
  readonly doses: readonly TakenDose[]
  readonly record: DayRecord | null
  /** Every headache, to find the one that a dose of the day was taken for. */
  readonly courseById: ReadonlyMap<RecordId, HeadacheCourse>
}

/** Applies R1–R8 of docs/rules.md to one civil day. `diagnosis`: a clinician has diagnosed migraine. */
export function dayFactsOf(evidence: DayEvidence, diagnosis: boolean): DayFacts {
  const { day, courses, auras, doses, record } = evidence
  const { minutes, longestMinutes } = painOn(day, courses)
  const isHeadacheDay = isHeadache(day, courses, minutes)
  const isFourHourDay = isHeadacheDay && minutes >= 4 * 60
  const isTouched = courses.length > 0
  const saidClear = record?.mark?.state === 'clear'
  const classes = [...new Set(doses.flatMap((each) => each.classes))]
  return {
    day,
    isKnown: isHeadacheDay || saidClear || isTouched || auras.length > 0,
    isClear: saidClear && !isTouched,
    isTouched,
    isHeadacheDay,
    isFourHourDay,
    isOfFourHourAttack: isHeadacheDay && !isFourHourDay && courses.some((course) => course.isFourHours),
    migrainePart: migrainePartOf(evidence, isHeadacheDay, diagnosis),
    isStrictMigraineDay: isStrict(evidence, isHeadacheDay),
    minutes,
    longestMinutes,
    isWithoutLength: isWithoutLength(day, courses),
    severity: peakOf(evidence),
    classes,
    hasAcuteDose: doses.some((each) => isAcute(each.classes)),
    courses,
    auras,
    doses,
    record,
  }
}

/** R1: 30 minutes in total, or any length with an acute dose taken for it that day, or a length not known. */
export function isHeadache(day: Day, courses: readonly HeadacheCourse[], minutes: number): boolean {
  return minutes >= 30 || isWithoutLength(day, courses) || courses.some((course) => isTreatedOn(course, day))
}

/** R8, F6: pain minutes of a civil day, overlaps counted once, and the longest unbroken stretch. */
export function painOn(day: Day, courses: readonly HeadacheCourse[]) {
  const clocked = unionOf(courses.flatMap((course) => piecesOn(course, day)))
  const unclocked = courses
    .filter((course) => course.unclockedMinutes > 0)
    .map((course) => ({
      minutes: course.unclockedMinutes,
      dayLength: dayLengthOf(course),
    }))
  const clockedMinutes = clocked.total / 60_000
  const added = unclocked.reduce((sum, each) => sum + each.minutes, clockedMinutes)
  const atMost = Math.max(clockedMinutes, ...unclocked.map((each) => each.dayLength))
  const longest = Math.max(clocked.longest / 60_000, ...unclocked.map((each) => Math.min(each.minutes, each.dayLength)))
  return { minutes: Math.min(added, atMost), longestMinutes: longest }
}

function dayLengthOf(course: HeadacheCourse): number {
  return (course.to - course.from) / 60_000
}

function isWithoutLength(day: Day, courses: readonly HeadacheCourse[]): boolean {
  return courses.some((course) => course.lengthUnknownOn === day)
}

function isTreatedOn(course: HeadacheCourse, day: Day): boolean {
  return course.doses.some(({ dose, classes }) => isAcute(classes) && momentOf(dose.at).day === day)
}

function migrainePartOf(evidence: DayEvidence, isHeadacheDay: boolean, diagnosis: boolean): MigrainePart | null {
  const { day, courses, doses, auras } = evidence
  if (courses.some((course) => isFull(course, day))) return 'full'
  if (isHeadacheDay && doses.some((each) => isMigraineSpecific(each.classes))) return 'medication-only'
  if (auras.some(isCountedAura)) return 'aura-only'
  return diagnosis && isHeadacheDay && courses.some((course) => isProbable(course, day)) ? 'probable' : null
}

/** An attack of at least 30 min on the day with two pain features and one group of accompanying features (R3 full). */
function isFull(course: HeadacheCourse, day: Day): boolean {
  const longEnough = minutesOn(course, day) >= 30 || course.lengthUnknownOn === day
  const details = detailsOn(course, day)
  return longEnough && hasPainFeatures(details) && hasAccompanyingFeatures(details.features)
}

/** ICHD-3 1.5: one of the two groups, in an attack of 4 h or more or treated before 4 h (R3 probable). */
function isProbable(course: HeadacheCourse, day: Day): boolean {
  const details = detailsOn(course, day)
  return (
    (course.isFourHours || course.isTreatedEarly) &&
    (hasPainFeatures(details) || hasAccompanyingFeatures(details.features))
  )
}

function hasPainFeatures({ severity, features }: { severity: Severity | null; features: readonly Feature[] }): boolean {
  const held = [
    features.includes('one-sided'),
    features.includes('pulsating'),
    isAtLeastModerate(severity),
    features.includes('worse-with-activity'),
  ]
  return held.filter(Boolean).length >= 2
}

function hasAccompanyingFeatures(features: readonly Feature[]): boolean {
  const sick = features.includes('nausea') || features.includes('vomiting')
  return sick || (features.includes('light') && features.includes('sound'))
}

/** Aura of 5 to 60 minutes; minutes not answered do not count (R3 aura only). */
function isCountedAura({ minutes }: Aura): boolean {
  return minutes !== null && minutes >= 5 && minutes <= 60
}

/** F12: each criterion judged by itself. */
function isStrict(evidence: DayEvidence, isHeadacheDay: boolean): boolean {
  const { day, courses, auras, doses, courseById } = evidence
  return (
    courses.some((course) => isFull(course, day)) ||
    auras.some(isCountedAura) ||
    (isHeadacheDay && doses.some((taken) => isRelievedMigraine(taken, courseById)))
  )
}

function isRelievedMigraine({ dose, classes }: TakenDose, courseById: DayEvidence['courseById']): boolean {
  const course = dose.attackId === null ? undefined : courseById.get(dose.attackId)
  const isRelieved = dose.relief === 'some' || dose.relief === 'gone'
  return isTriptanOrErgot(classes) && isRelieved && course?.details.view === 'migraine'
}

function peakOf({ day, courses, earlierCourses }: DayEvidence): Severity | null {
  return highestSeverity([
    ...courses.map((course) => detailsOn(course, day).severity),
    ...earlierCourses.map((course) => severityAfterEnd(course, day)),
  ])
}
