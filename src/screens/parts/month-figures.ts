import type { MonthCounts } from '../../domain/months.ts'
import type { Formats } from '../../i18n/formats.ts'
import type { AllWords } from '../../i18n/words.ts'
import type { DaysBar } from '../../ui/days-bar.ts'

/** Headache days of a month: "15", or "12–17" where days are not known. */
export function rangeText(
  { headache, unknown }: { readonly headache: number; readonly unknown: number },
  { messages, formats }: AllWords,
): string {
  const low = formats.number(headache)
  return unknown === 0 ? low : messages.counts.range(low, formats.number(headache + unknown))
}

/** A mean of months: "15.0", or "14.3–16.7". */
export function meanRangeText(
  mean: { readonly low: number; readonly high: number },
  { messages, formats }: AllWords,
): string {
  const low = formats.number(mean.low, 1)
  const high = formats.number(mean.high, 1)
  return low === high ? low : messages.counts.range(low, high)
}

/** Hours of pain in a month: "0", "0.4", "9.9", "62". */
export function hoursText(hours: number, formats: Formats): string {
  return formats.number(hours, hours > 0 && Math.round(hours * 10) < 100 ? 1 : 0)
}

/** A month as a bar of the chart, on screen and on paper. */
export function barOf(month: MonthCounts, words: AllWords): DaysBar {
  return {
    label: words.formats.shortMonth(month.month),
    migraine: month.migraine,
    other: month.other,
    unknown: month.unknown,
    valueLabel: rangeText(month, words),
    note: month.isFinished ? '' : words.messages.trends.soFar,
    isInjection: false,
  }
}
