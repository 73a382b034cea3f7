import { addDays, daysFrom, laterDay, type Day } from './day.ts'
import type { DiaryFacts } from './diary-facts.ts'

const ASKED_BACK = 14

/**
 * The unknown days of the last fourteen, latest first: past, not before the diary's beginning, not answered with
 * "don't know" (docs/rules.md R13).
 */
export function unaskedDays(facts: DiaryFacts): readonly Day[] {
  const { today } = facts.context
  if (facts.beginning === null) return []
  const first = laterDay(facts.beginning, addDays(today, -ASKED_BACK))
  return daysFrom(first, addDays(today, -1))
    .filter((day) => {
      const found = facts.byDay.get(day)
      return found === undefined || (!found.isKnown && found.record?.mark?.state !== 'dont-know')
    })
    .toReversed()
}
