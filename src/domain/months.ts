import { enteredInTime, sourcesOf } from './entered-in-time.ts'
import type { Diary } from './diary.ts'
import type { DiaryFacts } from './diary-facts.ts'
import { areSame } from './are-same.ts'
import type { Day } from './day.ts'
import { daysOfMonth, firstDayOf, lastDayOf, monthOf, monthsFrom, type Month } from './month.ts'
import { countsOf, type WindowCounts } from './window-counts.ts'

/** The counts of one calendar month. */
export interface MonthCounts extends WindowCounts {
  readonly month: Month
}

/** Every calendar month from the diary's beginning to the running one, ascending; none before the first known day. */
export function monthsOf(facts: DiaryFacts, countMonth = monthCounts): readonly MonthCounts[] {
  if (facts.beginning === null) return []
  return monthsFrom(monthOf(facts.beginning), monthOf(facts.context.today)).map((month) => countMonth(facts, month))
}

/** Counts months as `monthCounts` does; a month in which nothing has changed since the last time is the same value. */
export function createMonthMemory(): typeof monthCounts {
  const known = new Map<Month, { readonly restsOn: readonly unknown[]; readonly counts: MonthCounts }>()
  let starts = startsByMonth(null)
  return (facts, month) => {
    if (starts.of !== facts) starts = startsByMonth(facts)
    const days = daysOfMonth(month).map((day) => facts.byDay.get(day))
    const { today, zone } = facts.context
    const restsOn = [today, zone, starts.attacks.get(month), starts.wokeWithIt.get(month), ...days]
    const before = known.get(month)
    if (before !== undefined && areSame(before.restsOn, restsOn)) return before.counts
    const counts = monthCounts(facts, month)
    known.set(month, { restsOn, counts })
    return counts
  }
}

/** How many attacks begin in each month. */
function startsByMonth(of: DiaryFacts | null) {
  return { of, attacks: numbersOf(of?.attackStarts ?? []), wokeWithIt: numbersOf(of?.wokeWithItDays ?? []) }
}

function numbersOf(days: readonly Day[]): ReadonlyMap<Month, number> {
  const numbers = new Map<Month, number>()
  for (const day of days) numbers.set(monthOf(day), (numbers.get(monthOf(day)) ?? 0) + 1)
  return numbers
}

/** The counts of one calendar month. */
export function monthCounts(facts: DiaryFacts, month: Month): MonthCounts {
  return { month, ...countsOf(facts, firstDayOf(month), lastDayOf(month)) }
}

/** The mean of finished months, with its range where days are unknown; null without months. */
export interface Mean {
  readonly months: number
  readonly low: number
  readonly high: number
}

/** The mean of headache days over finished months, unknown days as a range (docs/rules.md 4). */
export function meanHeadacheDays(months: readonly WindowCounts[]): Mean | null {
  const low = meanOf(months, (month) => month.headache)
  const high = meanOf(months, (month) => month.headache + month.unknown)
  return low === null || high === null ? null : { months: months.filter((each) => each.isFinished).length, low, high }
}

/** The mean of one figure over the finished ones of some months; null without any. */
export function meanOf<Counts extends WindowCounts>(
  months: readonly Counts[],
  figure: (month: Counts) => number,
): number | null {
  const finished = months.filter((month) => month.isFinished)
  return finished.length === 0 ? null : finished.reduce((sum, month) => sum + figure(month), 0) / finished.length
}

/** How many of the headache days of a window were entered within 48 h of their end. */
export function enteredInTimeDays(
  diary: Diary,
  facts: DiaryFacts,
  window: { readonly first: Day; readonly last: Day },
) {
  const sources = sourcesOf(diary, facts, window)
  const headacheDays = [...facts.byDay.values()].filter(
    (day) => day.isHeadacheDay && day.day >= window.first && day.day <= window.last,
  )
  return { inTime: headacheDays.filter((day) => enteredInTime(day, sources)).length, of: headacheDays.length }
}
