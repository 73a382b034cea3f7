import { addDays, type Day } from '../domain/day.ts'
import { addMonths, firstDayOf, lastDayOf, monthOf } from '../domain/month.ts'

/** Where a key leads from a day of the calendar: along the week, down the weeks, to its ends, to another month. */
export function dayAfterKey(key: string, from: Day, week: readonly Day[]): Day | null {
  return moves.get(key)?.(from, week) ?? null
}

const moves: ReadonlyMap<string, (from: Day, week: readonly Day[]) => Day | undefined> = new Map([
  ['ArrowLeft', (from) => addDays(from, -1)],
  ['ArrowRight', (from) => addDays(from, 1)],
  ['ArrowUp', (from) => addDays(from, -7)],
  ['ArrowDown', (from) => addDays(from, 7)],
  ['Home', (_, week) => week[0]],
  ['End', (_, week) => week.at(-1)],
  ['PageUp', (from) => sameDayOfMonth(from, -1)],
  ['PageDown', (from) => sameDayOfMonth(from, 1)],
])

/** The same date of another month, or its last day. */
function sameDayOfMonth(from: Day, months: number): Day {
  const month = addMonths(monthOf(from), months)
  const last = lastDayOf(month)
  const wanted = addDays(firstDayOf(month), Number(from.slice(8)) - 1)
  return wanted < last ? wanted : last
}
