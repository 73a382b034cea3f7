import type { Day } from './day.ts'
import type { HeadacheCourse } from './headache-course.ts'

const DAY_LENGTH = 24 * 3_600_000

/**
 * First days of the attacks, ascending. Headaches with less than 24 h free of pain between them are one attack,
 * counted where the first began; exactly 24 h separates (docs/rules.md R9).
 */
export function attackStarts(courses: readonly HeadacheCourse[]): readonly Day[] {
  const starts: Day[] = []
  let freeSince = -Infinity
  for (const course of courses.toSorted(inOrder)) {
    if (course.from - freeSince >= DAY_LENGTH) starts.push(course.startDay)
    freeSince = Math.max(freeSince, course.to)
  }
  return starts
}

/** Of two that begin at one instant, in two zones, the one with the earlier date is the first (docs/rules.md 10). */
function inOrder(a: HeadacheCourse, b: HeadacheCourse): number {
  return a.from - b.from || (a.startDay < b.startDay ? -1 : 1)
}
