import type { RunLength } from '../domain/flag.ts'
import { createPlural } from './formats.ts'

export const plural = createPlural('en')
export const days = (count: number) => `${count} ${plural(count, 'day', 'days')}`
export const headacheDays = (count: number) => `${count} ${plural(count, 'headache day', 'headache days')}`
export const known = (count: number, of: number) => `${count} of ${days(of)} known`

export function runText(run: RunLength): string {
  if (run === 0) return 'none'
  if (run === 'more-than-3') return 'more than 3 in a row'
  return run === 1 ? '1 month' : `${run} in a row`
}
