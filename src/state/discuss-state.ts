import { computed, signal, type ReadonlySignal } from '@preact/signals'
import { addMonths, monthOf } from '../domain/month.ts'
import { reportOf, type Report } from '../domain/report.ts'
import type { DiaryState } from './diary-state.ts'
import type { FactsState } from './facts-state.ts'

/** How many finished months are shown beside the running one. */
export type DiscussSpan = '3' | '6' | '12'

export interface DiscussState {
  readonly discussSpan: ReadonlySignal<DiscussSpan>
  /** null while the diary has not begun. */
  readonly discussed: ReadonlySignal<Report | null>
  readonly chooseDiscussSpan: (span: DiscussSpan) => void
}

/** The counts of "Worth discussing": the last finished months, as far as the diary reaches, and the running one. */
export function createDiscussState(
  { diary }: Pick<DiaryState, 'diary'>,
  { facts }: Pick<FactsState, 'facts'>,
): DiscussState {
  const discussSpan = signal<DiscussSpan>('3')
  return {
    discussSpan,
    discussed: computed(() => {
      const to = monthOf(facts.value.context.today)
      return reportOf(diary.value, facts.value, { from: addMonths(to, -Number(discussSpan.value)), to })
    }),
    chooseDiscussSpan: (span) => {
      discussSpan.value = span
    },
  }
}
