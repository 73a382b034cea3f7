import type { Diary } from './diary.ts'
import type { DiaryFacts } from './diary-facts.ts'
import type { HeadacheCourse } from './headache-course.ts'
import type { Attack } from './records.ts'

/** An attack without an end, as Today shows it. `unasked`: its last confirmation is over 24 h old (docs/rules.md R10). */
export interface OpenAttack {
  readonly attack: Attack
  readonly course: HeadacheCourse
  readonly state: 'running' | 'unasked'
}

const DAY_LENGTH = 24 * 3_600_000

/**
 * The attack that may still be going on at `now` (epoch ms): the latest that began, when it has no end. Once a later
 * day is said to be headache-free, nothing is asked about it any more; nothing closes it by the clock.
 */
export function openAttackOf(diary: Diary, facts: DiaryFacts, now: number): OpenAttack | null {
  const attack = diary.attacks.findLast(({ timing }) => timing.form === 'clocked')
  const course = attack === undefined ? undefined : facts.courseById.get(attack.id)
  if (attack === undefined || course === undefined || course.lengthUnknownOn === null) return null
  if (now - course.to <= DAY_LENGTH) return { attack, course, state: 'running' }
  return isFollowedByClearDay(facts, course) ? null : { attack, course, state: 'unasked' }
}

function isFollowedByClearDay(facts: DiaryFacts, course: HeadacheCourse): boolean {
  const last = course.lengthUnknownOn ?? course.startDay
  return [...facts.byDay.values()].some((day) => day.isClear && day.day > last)
}
