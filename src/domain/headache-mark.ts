import type { DayMark, HeadacheDetails } from './records.ts'

/** A day stated as headache: all day, or without times. */
export type HeadacheMark = Extract<DayMark, HeadacheDetails>

/** Does the mark of a day state a headache? */
export function isHeadacheMark(mark: DayMark | null | undefined): mark is HeadacheMark {
  return mark?.state === 'all-day' || mark?.state === 'without-times'
}
