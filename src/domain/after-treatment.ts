import { addDays, daysBetween, earlierDay, type Day } from './day.ts'
import type { DiaryFacts } from './diary-facts.ts'
import { addMonths, monthOf, monthsFrom } from './month.ts'
import { meanHeadacheDays, meanOf, monthCounts, type Mean } from './months.ts'
import { countsOf, type WindowCounts } from './window-counts.ts'

/** The figures that are compared before and after treatment (docs/rules.md 6): three of days, and hours. */
export const comparedFigures = ['headache', 'fourHour', 'allMigraine', 'hours'] as const
export type ComparedFigure = (typeof comparedFigures)[number]

/** 28 days, or as many of them as were lived before yesterday's end and before the next injection. */
export interface TreatmentWindow {
  readonly counts: WindowCounts
  /** Days after the injection: 0, 28 or 56. */
  readonly from: number
  /** Civil days of the 28 that it holds. */
  readonly length: number
  /** Against the baseline; null for a window that was cut short. */
  readonly changes: Readonly<Record<ComparedFigure, Change>> | null
}

export interface Change {
  /** Days (hours of "hours") more than in the baseline; negative: fewer. */
  readonly difference: number
  /** In per cent of the baseline; null unless 20 of the 28 days are known on both sides, or when the baseline is 0. */
  readonly percent: number | null
}

/** From one injection to the next. */
export interface Cycle {
  readonly injectionDay: Day
  readonly windows: readonly TreatmentWindow[]
}

export interface BeforeAndAfter {
  readonly baseline: WindowCounts
  /** The person chose other days than the 28 before the first injection. */
  readonly isBaselineChosen: boolean
  /** The calendar months before that of the first injection, as far as the diary shows them; at most three. */
  readonly monthsBefore: MonthsBefore | null
  readonly cycles: readonly Cycle[]
}

export interface MonthsBefore {
  readonly headache: Mean
  readonly means: Readonly<Record<ComparedFigure, number>>
}

const WINDOW = 28
const ENOUGH = 20

/**
 * What the diary holds before and after the injections (`injectionDays`: ascending, each once, none after today). null
 * without an injection. `chosenFirst`: first of the 28 days of a baseline of the person's choice; it is taken when all
 * of them are past. Windows: days 0–27, 28–55 and 56–83 of each cycle (docs/rules.md 6; US and EU labels, NICE TA260).
 */
export function beforeAndAfter(
  facts: DiaryFacts,
  injectionDays: readonly Day[],
  chosenFirst: Day | '',
): BeforeAndAfter | null {
  const [first] = injectionDays
  if (first === undefined) return null
  const isBaselineChosen = chosenFirst !== '' && addDays(chosenFirst, WINDOW - 1) < facts.context.today
  const baselineFirst = isBaselineChosen ? chosenFirst : addDays(first, -WINDOW)
  const baseline = countsOf(facts, baselineFirst, addDays(baselineFirst, WINDOW - 1))
  return {
    baseline,
    isBaselineChosen,
    monthsBefore: monthsBeforeOf(facts, first),
    cycles: injectionDays.map((injectionDay, i) => ({
      injectionDay,
      windows: windowsOf(facts, baseline, { from: injectionDay, next: injectionDays[i + 1] }),
    })),
  }
}

function windowsOf(
  facts: DiaryFacts,
  baseline: WindowCounts,
  { from, next }: { readonly from: Day; readonly next: Day | undefined },
): readonly TreatmentWindow[] {
  const yesterday = addDays(facts.context.today, -1)
  const limit = next === undefined ? yesterday : earlierDay(yesterday, addDays(next, -1))
  return [0, WINDOW, 2 * WINDOW].flatMap((offset) => {
    const first = addDays(from, offset)
    const last = earlierDay(addDays(first, WINDOW - 1), limit)
    if (last < first) return []
    const counts = countsOf(facts, first, last)
    const length = daysBetween(first, last) + 1
    return [{ counts, from: offset, length, changes: length < WINDOW ? null : changesOf(baseline, counts) }]
  })
}

function changesOf(before: WindowCounts, after: WindowCounts): Readonly<Record<ComparedFigure, Change>> {
  const isEnough = before.known >= ENOUGH && after.known >= ENOUGH
  const change = (figure: ComparedFigure): Change => {
    const difference = after[figure] - before[figure]
    return { difference, percent: isEnough && before[figure] > 0 ? (difference / before[figure]) * 100 : null }
  }
  return record(change)
}

function monthsBeforeOf(facts: DiaryFacts, injectionDay: Day): MonthsBefore | null {
  if (facts.beginning === null) return null
  const month = monthOf(injectionDay)
  const shown = monthsFrom(addMonths(month, -3), addMonths(month, -1)).filter(
    (each) => facts.beginning !== null && each >= monthOf(facts.beginning),
  )
  const months = shown.map((each) => monthCounts(facts, each))
  const headache = meanHeadacheDays(months)
  return headache === null ? null : { headache, means: record((figure) => meanOf(months, (each) => each[figure]) ?? 0) }
}

function record<Value>(valueOf: (figure: ComparedFigure) => Value): Readonly<Record<ComparedFigure, Value>> {
  return Object.fromEntries(comparedFigures.map((figure) => [figure, valueOf(figure)])) as Record<ComparedFigure, Value>
}
