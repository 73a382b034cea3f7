import type { WorkedCase } from './counting-case.ts'
import { casesOfDays } from './worked-cases-days.ts'
import { casesOfMonths } from './worked-cases-months.ts'
import { casesOfTime } from './worked-cases-time.ts'

/** All 25, in order; several share a number. Every expected figure was counted by hand. */
export const workedCases: readonly WorkedCase[] = [...casesOfDays, ...casesOfTime, ...casesOfMonths].toSorted(
  (a, b) => a.number - b.number,
)
