import type { RunLength } from '../domain/flag.ts'

const rules = new Intl.PluralRules('en')

/** Picks the form of a word that goes with a count. */
export const plural = (count: number, one: string, other: string) => (rules.select(count) === 'one' ? one : other)
export const days = (count: number) => `${count} ${plural(count, 'day', 'days')}`
export const headacheDays = (count: number) => `${count} ${plural(count, 'headache day', 'headache days')}`
export const known = (count: number, of: number) => `${count} of ${days(of)} known`

export function runText(run: RunLength): string {
  if (run === 0) return 'none'
  if (run === 'more-than-3') return 'more than 3 in a row'
  return run === 1 ? '1 month' : `${run} in a row`
}
