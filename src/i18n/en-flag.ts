import type { RunLength } from '../domain/flag.ts'
import { days, headacheDays, known, runText } from './en-phrases.ts'

/** What a month says of the line at 15: counts, and where to take them. */
export const enFlag = {
  reached: (count: number, month: string, knownDays: number, of: number) =>
    `You recorded ${headacheDays(count)} in ${month} (${known(knownDays, of)}).`,
  show: 'You may want to show this to your provider.',
  days: 'Show the days',
  notReached: (count: number, month: string) =>
    `${month}: ${headacheDays(count)}. Fewer than 15, whatever happened on the days not known.`,
  notReachedAllKnown: (count: number, month: string) =>
    `${month}: ${headacheDays(count)}, every day known. Fewer than 15.`,
  cannotTell: (count: number, unknown: number, month: string) =>
    `${month}: ${count} recorded, ${days(unknown)} not known: between ${count} and ${count + unknown}. Cannot tell whether it reached 15.`,
  soFar: (count: number, month: string, knownDays: number, of: number) =>
    `${headacheDays(count)} so far in ${month}, ${known(knownDays, of)}.`,
  runHeadache: (run: RunLength) => `Months with 15 or more headache days: ${runText(run)}`,
  runMigraine: (run: RunLength) => `of these, with 8 or more migraine days: ${runText(run)}`,
  runFeatures: (run: RunLength) => `of these, 8 or more days with migraine-type features: ${runText(run)}`,
}
