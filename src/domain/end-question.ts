import type { HeadacheCourse } from './headache-course.ts'
import { dayAt } from './zone.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const SLIP = 2 * MINUTE
/** Whoever says nothing for four hours across five in the morning has slept. */
const SLEEP = 4 * HOUR
const SMALL_HOURS = 5 * HOUR

/**
 * What is asked before a running attack is ended at `now` (epoch ms, in the device's zone). `slip`: within two minutes of its
 * start. `end`: after a night in which nothing confirmed it, which would be counted as pain. null: nothing. It decides what
 * is asked and counts nothing.
 */
export function endQuestionOf(
  { from, to }: Pick<HeadacheCourse, 'from' | 'to'>,
  now: number,
  zone: string,
): 'slip' | 'end' | null {
  if (now - from < SLIP) return 'slip'
  const night = (time: number) => dayAt(time - SMALL_HOURS, zone)
  return night(to) !== night(now) && now - to > SLEEP ? 'end' : null
}
