import type { Day } from './day.ts'
import type { AttackTiming } from './records.ts'

/** When a headache was, as it can be stored: as an attack, or as the mark of a day. */
export type StatedTiming = AttackTiming | DayTiming

export interface DayTiming {
  readonly form: 'all-day' | 'without-times'
  readonly day: Day
  readonly zone: string
}

/** Is it stored as the mark of a day? */
export function isDayTiming(timing: StatedTiming): timing is DayTiming {
  return timing.form === 'all-day' || timing.form === 'without-times'
}
