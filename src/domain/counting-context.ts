import type { Day } from './day.ts'

/** What counting needs to be told: the domain knows no clock and no device. */
export interface CountingContext {
  /** The device's civil date now. */
  readonly today: Day
  /** The device's zone now; decides only which dates its history skipped. */
  readonly zone: string
}
