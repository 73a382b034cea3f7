import type { WindowCounts } from './window-counts.ts'

/** The literal 15, never rescaled, not even in February (docs/rules.md 4). */
export const THRESHOLD = 15

/** What a calendar month says of the threshold (docs/rules.md 5). `so-far`: the running month, not reached yet. */
export type MonthFlag = 'reached' | 'not-reached' | 'cannot-tell' | 'so-far'

/** Reads the flag of a calendar month from its counts. */
export function flagOf(month: WindowCounts): MonthFlag {
  if (month.headache >= THRESHOLD) return 'reached'
  if (!month.isFinished) return 'so-far'
  return month.headache + month.unknown < THRESHOLD ? 'not-reached' : 'cannot-tell'
}

/** How many months in a row; "3" and "more than 3" are never merged (ICHD-3: "for more than 3 months"). */
export type RunLength = 0 | 1 | 2 | 3 | 'more-than-3'

export interface Runs {
  /** Months in a row with 15 headache days or more. */
  readonly headache: RunLength
  /** Of those, months in a row with at least 8 days that are both migraine and headache days. */
  readonly migraine: RunLength
}

/**
 * The runs that end with the last month of `months` (ascending, without gaps, the running month last). The running
 * month joins a run once it holds there; until then it ends none.
 */
export function runsOf(months: readonly WindowCounts[]): Runs {
  return {
    headache: runLength(monthsOfRun(months)),
    migraine: runLength(lastInARow(months, (month) => isReached(month) && month.migraine >= 8)),
  }
}

/** The months of the first run of `runsOf`, ascending: in a row with 15 headache days or more. */
export function monthsOfRun<Month extends WindowCounts>(months: readonly Month[]): readonly Month[] {
  return lastInARow(months, isReached)
}

function isReached(month: WindowCounts): boolean {
  return month.headache >= THRESHOLD
}

function runLength({ length }: readonly WindowCounts[]): RunLength {
  return length > 3 ? 'more-than-3' : (length as RunLength)
}

function lastInARow<Month extends WindowCounts>(
  months: readonly Month[],
  holds: (month: Month) => boolean,
): readonly Month[] {
  const settled = months.filter((month) => month.isFinished || holds(month))
  return settled.slice(settled.findLastIndex((month) => !holds(month)) + 1)
}
