import { daysBetween, type Day } from './day.ts'
import { plain } from './plain-text.ts'
import { payerGroupOf, payerGroups, type PayerGroup } from './preventive-class.ts'
import type { Course } from './treatment-records.ts'

/** What was tried, by number and payer group (docs/rules.md 5, point 4). */
export interface PreventivesTried {
  /** Preventives: two courses of one are one. */
  readonly number: number
  /** In the order of the list, each once. */
  readonly groups: readonly PayerGroup[]
  /** Preventives whose payer group is not known: they count as tried and in no group. */
  readonly withoutGroup: number
}

/** Counts the preventives whose course has begun by `today`; onabotulinumtoxinA itself is not among them. */
export function preventivesTried(courses: readonly Course[], today: Day): PreventivesTried {
  const begun = courses.filter(
    (course) => payerGroupOfCourse(course) !== 'botulinum-toxin' && (course.start === null || course.start <= today),
  )
  const keys = new Set(begun.map(preventiveKey))
  const grouped = begun.filter((course) => payerGroupOfCourse(course) !== null)
  const held = new Set(grouped.map(payerGroupOfCourse))
  return {
    number: keys.size,
    groups: payerGroups.filter((group) => held.has(group)),
    // One that is entered twice is of the group that was given once.
    withoutGroup: keys.size - new Set(grouped.map(preventiveKey)).size,
  }
}

/** The payer group of a course: that of its class, or the one that the person gave; null when it is not known. */
export function payerGroupOfCourse({ preventive }: Course): PayerGroup | null {
  return preventive.from === 'list' ? payerGroupOf(preventive.class) : preventive.payerGroup
}

/**
 * Whole weeks at the highest dose: from the day since when it was taken to the stop, or to `today` while it goes on.
 * null when one of the two days is not known, or they are not in order.
 */
export function weeksAtHighestDose({ highestDoseSince, end }: Course, today: Day): number | null {
  const until = end.how === 'ongoing' ? today : end.on
  if (highestDoseSince === null || until === null) return null
  const days = daysBetween(highestDoseSince, until)
  return days < 0 ? null : Math.floor(days / 7)
}

/** Why the days of a course cannot be so. */
export type CourseProblem = 'stop-before-start' | 'dose-before-start' | 'dose-after-stop'

/** Checks the days of a course against each other; what is not known is no problem. */
export function courseProblem({ start, end, highestDoseSince }: Course): CourseProblem | null {
  const stop = end.how === 'stopped' ? end.on : null
  if (start !== null && stop !== null && stop < start) return 'stop-before-start'
  if (highestDoseSince === null) return null
  if (start !== null && highestDoseSince < start) return 'dose-before-start'
  return stop !== null && highestDoseSince > stop ? 'dose-after-stop' : null
}

function preventiveKey({ name, preventive }: Course): string {
  return preventive.from === 'list' ? `list ${preventive.generic}` : `own ${plain(name.trim())}`
}
