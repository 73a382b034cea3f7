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
 * The latest attack without an end, as of `now` (epoch ms); nothing closes it by the clock. Confirmed within 24 h it is
 * running. Later it is asked about, until a newer attack began. A later day said to be headache-free settles both.
 */
export function openAttackOf(diary: Diary, facts: DiaryFacts, now: number): OpenAttack | null {
  const attack = diary.attacks.findLast(({ id }) => (facts.courseById.get(id)?.lengthUnknownOn ?? null) !== null)
  const course = attack === undefined ? undefined : facts.courseById.get(attack.id)
  if (attack === undefined || course === undefined) return null
  const latest = { attack, course }
  if (isFollowedByClearDay(facts, latest.course)) return null
  if (now - latest.course.to <= DAY_LENGTH) return { ...latest, state: 'running' }
  return isFollowedByAttack(diary, facts, latest.course) ? null : { ...latest, state: 'unasked' }
}

function isFollowedByClearDay(facts: DiaryFacts, course: HeadacheCourse): boolean {
  const last = course.lengthUnknownOn ?? course.startDay
  return [...facts.byDay.values()].some((day) => day.isClear && day.day > last)
}

function isFollowedByAttack({ attacks }: Diary, facts: DiaryFacts, course: HeadacheCourse): boolean {
  return attacks.some(({ id }) => (facts.courseById.get(id)?.from ?? course.to) > course.to)
}
