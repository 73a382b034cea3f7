import { computed, type ReadonlySignal } from '@preact/signals'
import { addMonths, monthOf } from '../domain/month.ts'
import { reportOf, type Report } from '../domain/report.ts'
import type { DiaryState } from './diary-state.ts'
import type { FactsState } from './facts-state.ts'
import type { ViewState } from './view-state.ts'

/**
 * The counts of "Worth discussing": the last finished months, as far as the diary reaches, and the running one. null
 * while the diary has not begun.
 */
export function createDiscussedReport(
  { diary }: Pick<DiaryState, 'diary'>,
  { facts }: Pick<FactsState, 'facts'>,
  { discussSpan }: Pick<ViewState, 'discussSpan'>,
): ReadonlySignal<Report | null> {
  return computed(() => {
    const to = monthOf(facts.value.context.today)
    return reportOf(diary.value, facts.value, { from: addMonths(to, -Number(discussSpan.value)), to })
  })
}
