import { computed, signal, type ReadonlySignal } from '@preact/signals'
import { addMonths, monthOf, type Month } from '../domain/month.ts'
import { reportOf, type Report } from '../domain/report.ts'
import type { DiaryState } from './diary-state.ts'
import type { FactsState } from './facts-state.ts'

/** How many full months, or months of the person's choice. */
export type SummarySpan = '3' | '6' | '12' | 'own'

/** Parts of the page that are printed only as ticked. */
export type PrintedPart = 'notes' | 'treatment' | 'daily' | 'menstruation'

export interface SummaryState {
  readonly summarySpan: ReadonlySignal<SummarySpan>
  readonly summaryRange: ReadonlySignal<MonthRange>
  readonly report: ReadonlySignal<Report | null>
  /** What of it is printed besides the first page's counts; nothing until it is ticked. */
  readonly printed: ReadonlySignal<ReadonlySet<PrintedPart>>
  readonly chooseSpan: (span: SummarySpan) => void
  readonly chooseRange: (range: MonthRange) => void
  readonly printPart: (part: PrintedPart, isPrinted: boolean) => void
}

export interface MonthRange {
  readonly from: Month
  readonly to: Month
}

/** The page for the provider: which months, and what of it is printed. */
export function createSummaryState(
  { diary }: Pick<DiaryState, 'diary'>,
  { facts, months }: Pick<FactsState, 'facts' | 'months'>,
): SummaryState {
  const summarySpan = signal<SummarySpan>('3')
  const own = signal<MonthRange | null>(null)
  const printed = signal<ReadonlySet<PrintedPart>>(new Set())
  const summaryRange = computed(() =>
    summarySpan.value === 'own' && own.value !== null ? own.value : fullMonths(summarySpan.value),
  )

  function fullMonths(span: SummarySpan): MonthRange {
    const thisMonth = monthOf(facts.value.context.today)
    // A diary in its first month has no full month yet; the running one is shown rather than nothing.
    const to = months.value.length > 1 ? addMonths(thisMonth, -1) : thisMonth
    return { from: addMonths(to, 1 - (span === 'own' ? 3 : Number(span))), to }
  }

  function chooseSpan(span: SummarySpan): void {
    if (span === 'own') own.value = summaryRange.value
    summarySpan.value = span
  }

  return {
    summarySpan,
    summaryRange,
    printed,
    report: computed(() => reportOf(diary.value, facts.value, summaryRange.value)),
    chooseSpan,
    chooseRange: (range) => {
      own.value = range
    },
    printPart: (part, isPrinted) => {
      const others = [...printed.value].filter((each) => each !== part)
      printed.value = new Set(isPrinted ? [...others, part] : others)
    },
  }
}
