import type { Day } from '../../src/domain/day.ts'
import type { Diary } from '../../src/domain/diary.ts'
import type { MedicationClass } from '../../src/domain/medication-class.ts'
import type { Dose } from '../../src/domain/records.ts'
import type { Severity } from '../../src/domain/vocabulary.ts'
import { hour, markOf, minute, minutesOfDate } from '../support/zone-clock.ts'
import { highest, type Headache, type Saying } from './reference-headaches.ts'

const fourHours = 240

/** Classes of a dose; none for an unnamed one and for a medication that the diary does not have. */
export function classesOf(diary: Diary, dose: Dose): readonly MedicationClass[] {
  return (dose.medicationId === null ? undefined : diary.medications.get(dose.medicationId))?.classes ?? []
}

/** R1: every class but antiemetic is acute, an unknown class too. */
export function isAcuteDose(diary: Diary, dose: Dose): boolean {
  const classes = classesOf(diary, dose)
  return classes.length === 0 || classes.some((each) => each !== 'antiemetic')
}

export interface Pain {
  readonly minutes: number
  readonly longest: number
}

/** R8, F6: the union of clocked pain, and beside it the hours without a clock. */
export function painOn(headaches: readonly Headache[], day: Day): Pain {
  const clocked = new Set(headaches.flatMap((headache) => headache.minutes.get(day) ?? []))
  const clockless = headaches.filter(({ form, startDay }) => form === 'clockless' && startDay === day)
  const dayLength = Math.max(0, ...clockless.map((headache) => lengthOfDay(headache, day)))
  // Choice: each "about n hours" is one stretch of its own, never joined to another.
  const stretches = clockless.map((headache) => ownMinutes(headache, day))
  const total = stretches.reduce((sum, stretch) => sum + stretch, clocked.size)
  return {
    // Choice: hours without a clock never take the sum over the day's length; clocked pain alone may (a longer day).
    minutes: Math.max(clocked.size, Math.min(total, clockless.length > 0 ? dayLength : total)),
    longest: Math.max(longestRun(clocked), ...stretches),
  }
}

/** R1 with F3. */
export function isHeadacheDay(diary: Diary, { headaches, doses }: Saying, day: Day): boolean {
  const there = headaches.filter(({ touched }) => touched.has(day))
  if (there.some(({ withoutLengthOn }) => withoutLengthOn === day)) return true
  if (painOn(there, day).minutes >= 30) return true
  return there.some(({ id }) =>
    doses.some((dose) => dose.attackId === id && markOf(dose.at).day === day && isAcuteDose(diary, dose)),
  )
}

/** R4: an edit of that day, else the highest reading of that day, else the attack's severity. */
export function peakOn(headache: Headache, day: Day): Severity | null {
  const edit = headache.edits[day]
  if (edit?.severity !== undefined) return edit.severity
  const ofDay = headache.readings.filter((reading) => reading.day === day).map(({ severity }) => severity)
  return highest(ofDay) ?? headache.severity
}

/** F1: a reading after the end still counts for its day, also when its own attack does not touch that day. */
export function peakAfterEnd(headache: Headache, day: Day): Severity | null {
  const later = headache.readings.filter((reading) => reading.day === day && reading.instant > headache.until)
  if (headache.touched.has(day) || later.length === 0) return null
  const edit = headache.edits[day]
  return edit?.severity === undefined ? highest(later.map(({ severity }) => severity)) : edit.severity
}

/** R3 full: judged for one headache on one day. */
export function isFullOn(headache: Headache, day: Day): boolean {
  // Choice: "at least 30 min on that day" are the minutes that this attack has on that day.
  const longEnough = headache.withoutLengthOn === day || ownMinutes(headache, day) >= 30
  return longEnough && hasPainGroup(headache, day) && hasOtherGroup(headache, day)
}

/** R3 probable: the person's diagnosis and "not full" are for the caller. */
export function isProbableOn(headache: Headache, day: Day, early: boolean): boolean {
  return (isOfFourHours(headache) || early) && (hasPainGroup(headache, day) || hasOtherGroup(headache, day))
}

/** F10. */
export function isOfFourHours({ length }: Headache): boolean {
  return length !== null && length >= fourHours
}

/** F8: a linked acute dose less than 4 h after the start. */
export function isTreatedEarly(
  diary: Diary,
  { headache, doses }: { headache: Headache; doses: readonly Dose[] },
): boolean {
  // Choice: a headache without a clock has no start, so no dose is known to be early.
  if (headache.form !== 'clocked') return false
  // Choice: a dose before the start (taken in the aura) is early too.
  return doses.some(
    (dose) =>
      dose.attackId === headache.id && isAcuteDose(diary, dose) && markOf(dose.at).instant < headache.from + 4 * hour,
  )
}

function ownMinutes(headache: Headache, day: Day): number {
  if (headache.form !== 'clockless') return headache.minutes.get(day)?.length ?? 0
  return headache.startDay === day ? Math.min(headache.aboutMinutes, lengthOfDay(headache, day)) : 0
}

function lengthOfDay(headache: Headache, day: Day): number {
  const [clock] = headache.clocks.get(day) ?? []
  return clock === undefined ? 0 : minutesOfDate(clock, day).length
}

function featuresOn(headache: Headache, day: Day): readonly string[] {
  return headache.edits[day]?.features ?? headache.features
}

function hasPainGroup(headache: Headache, day: Day): boolean {
  const features = featuresOn(headache, day)
  const peak = peakOn(headache, day)
  const held = ['one-sided', 'pulsating', 'worse-with-activity'].filter((feature) => features.includes(feature)).length
  return held + (peak === 'moderate' || peak === 'severe' ? 1 : 0) >= 2
}

function hasOtherGroup(headache: Headache, day: Day): boolean {
  const features = featuresOn(headache, day)
  const sick = features.includes('nausea') || features.includes('vomiting')
  return sick || (features.includes('light') && features.includes('sound'))
}

function longestRun(minutes: ReadonlySet<number>): number {
  let longest = 0
  for (const first of minutes) {
    if (minutes.has(first - minute)) continue
    let length = 1
    while (minutes.has(first + length * minute)) length += 1
    longest = Math.max(longest, length)
  }
  return longest
}
