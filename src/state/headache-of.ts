import { isHeadacheMark } from '../domain/headache-mark.ts'
import type { HeadacheCourse } from '../domain/headache-course.ts'
import type { Attack, DayRecord, HeadacheDetails } from '../domain/records.ts'
import type { DiaryState } from './diary-state.ts'
import type { FactsState } from './facts-state.ts'

/** A headache as the screens open it: an attack, or a day stated as headache. */
export interface Headache {
  readonly record: Attack | DayRecord
  readonly details: HeadacheDetails
  readonly course: HeadacheCourse
}

/** The headache of an id; null when there is none (any more). */
export function headacheOf(app: Pick<DiaryState, 'records'> & Pick<FactsState, 'facts'>, id: string): Headache | null {
  const record = app.records.value.get(id)
  const course = app.facts.value.courseById.get(id)
  if (course === undefined) return null
  if (record?.kind === 'attack') return { record, details: record, course }
  if (record?.kind !== 'day') return null
  const { mark } = record
  return isHeadacheMark(mark) ? { record, details: mark, course } : null
}
