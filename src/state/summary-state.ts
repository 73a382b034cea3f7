import { computed, signal, type ReadonlySignal } from '@preact/signals'
import { addMonths, monthOf, type Month } from '../domain/month.ts'
import { reportOf, type Report } from '../domain/report.ts'
import type { DiaryState } from './diary-state.ts'
import type { FactsState } from './facts-state.ts'

/** How many full months, or months of the person's choice. */
export type SummarySpan = '3' | '6' | '12' | 'own'

export interface SummaryState {
  readonly summarySpan: ReadonlySignal<SummarySpan>
  readonly summaryRange: ReadonlySignal<MonthRange>
  readonly report: ReadonlySignal<Report | null>
  readonly areNotesPrinted: ReadonlySignal<boolean>
  readonly chooseSpan: (span: SummarySpan) => void
  readonly chooseRange: (range: MonthRange) => void
  readonly printNotes: (printed: boolean) => void
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
  const areNotesPrinted = signal(false)
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
    areNotesPrinted,
    report: computed(() => reportOf(diary.value, facts.value, summaryRange.value)),
    chooseSpan,
    chooseRange: (range) => {
      own.value = range
    },
    printNotes: (printed) => {
      areNotesPrinted.value = printed
    },
  }
}
