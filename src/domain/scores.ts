import { addDays, earlierDay, type Day } from './day.ts'
import type { MidasResult } from './treatment-records.ts'

/** What can be entered; both ends included. */
export const scoreLimits = {
  /** Days in three months. */
  midasDays: { from: 0, to: 92 },
  /** B, pain. */
  midasPain: { from: 0, to: 10 },
  hit6Total: { from: 36, to: 78 },
} as const

/** How many scored items MIDAS has. */
export const MIDAS_ITEMS = 5

/** The sum of the five values, in days; null while one is missing. A and B are not part of it [Stewart 2001]. */
export function midasTotal({ values }: MidasResult): number | null {
  if (values.length !== MIDAS_ITEMS) return null
  return values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0)
}

/** The published grades: I 0–5, II 6–10, III 11–20, IV from 21 [Stewart 2001]. */
export type MidasGrade = 'I' | 'II' | 'III' | 'IV'

export function midasGrade(total: number): MidasGrade {
  if (total <= 5) return 'I'
  if (total <= 10) return 'II'
  return total <= 20 ? 'III' : 'IV'
}

/** The 90 days before a score, none of them after yesterday: what the diary's own counts beside MIDAS rest on. */
export function ninetyDaysBefore(day: Day, today: Day): { readonly first: Day; readonly last: Day } {
  const last = earlierDay(addDays(day, -1), addDays(today, -1))
  return { first: addDays(last, -89), last }
}
