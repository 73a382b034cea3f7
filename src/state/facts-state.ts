import { computed, type ReadonlySignal } from '@preact/signals'
import { createCountingMemory } from '../domain/counting-memory.ts'
import { diaryFactsOf, type DiaryFacts } from '../domain/diary-facts.ts'
import { runsOf, type Runs } from '../domain/flag.ts'
import { monthOf } from '../domain/month.ts'
import { createMonthMemory, monthCounts, monthsOf, type MonthCounts } from '../domain/months.ts'
import { openAttackOf, type OpenAttack } from '../domain/open-attack.ts'
import { unaskedDays } from '../domain/unasked-days.ts'
import type { Day } from '../domain/day.ts'
import type { DiaryState } from './diary-state.ts'
import type { TimeState } from './time-state.ts'

export interface FactsState {
  readonly facts: ReadonlySignal<DiaryFacts>
  /** From the diary's beginning to the running month, ascending. */
  readonly months: ReadonlySignal<readonly MonthCounts[]>
  /** The running month, also in a diary that has not begun. */
  readonly thisMonth: ReadonlySignal<MonthCounts>
  readonly runs: ReadonlySignal<Runs>
  readonly openAttack: ReadonlySignal<OpenAttack | null>
  readonly unasked: ReadonlySignal<readonly Day[]>
}

/** Everything counted, computed from the diary and the present; nothing of it is stored. */
export function createFactsState({ diary }: DiaryState, time: TimeState): FactsState {
  const memory = createCountingMemory()
  const countMonth = createMonthMemory()
  const facts = computed(() => diaryFactsOf(diary.value, time.context.value, memory))
  const months = computed(() => monthsOf(facts.value, countMonth))
  const thisMonth = computed(() => months.value.at(-1) ?? monthCounts(facts.value, monthOf(facts.value.context.today)))
  return {
    facts,
    months,
    thisMonth,
    runs: computed(() => runsOf(months.value)),
    openAttack: computed(() => openAttackOf(diary.value, facts.value, time.now.value)),
    unasked: computed(() => unaskedDays(facts.value)),
  }
}
