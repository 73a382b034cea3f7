import type { Day } from './day.ts'
import type { Severity } from './vocabulary.ts'

/** How a day is drawn, in the month strip and the calendar alike. */
export interface DayCell {
  readonly day: Day
  readonly look: CellLook
  /** Of a headache day: its peak; null when no record of the day gives one. */
  readonly severity: Severity | null
  /** A menstruation day, for those who mark them. */
  readonly isPeriod?: boolean
}

/**
 * `migraine` and `other` are headache days; `too-short` a headache that does not count; `aura` an aura without
 * headache; `ahead` a future day, today while it is not known, or a day of a month before the diary.
 */
export type CellLook = 'migraine' | 'other' | 'clear' | 'unknown' | 'too-short' | 'aura' | 'ahead'
