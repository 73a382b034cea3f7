import { computed, signal, type ReadonlySignal } from '@preact/signals'
import type { FactsState } from './facts-state.ts'
import type { SettingsState } from './settings-state.ts'

/** How many finished months "Worth discussing" shows beside the running one. */
export type DiscussSpan = '3' | '6' | '12'

export interface ViewState {
  /** The running attack has Today to itself. */
  readonly isAttackShown: ReadonlySignal<boolean>
  readonly isDim: ReadonlySignal<boolean>
  /** Puts the running attack aside to look at the diary, or comes back to it. */
  readonly showAttack: (shown: boolean) => void
  readonly setDim: (dim: boolean) => void
  /** The attack view asks what comes with it, and nothing else. */
  readonly isDescribed: ReadonlySignal<boolean>
  readonly describe: (shown: boolean) => void
  /** Holds while the app is open: a count leads to its days and back. */
  readonly discussSpan: ReadonlySignal<DiscussSpan>
  readonly chooseDiscussSpan: (span: DiscussSpan) => void
}

/** What a screen shows for now: a matter of the moment, not of the diary. */
export function createViewState({ openAttack }: FactsState, { settings }: SettingsState): ViewState {
  const aside = signal<string | null>(null)
  const described = signal<string | null>(null)
  const dimChoice = signal<boolean | null>(null)
  const discussSpan = signal<DiscussSpan>('3')
  const running = computed(() => (openAttack.value?.state === 'running' ? openAttack.value.attack.id : null))
  return {
    isAttackShown: computed(() => running.value !== null && aside.value !== running.value),
    isDim: computed(() => dimChoice.value ?? settings.value.attackView === 'by-itself'),
    showAttack: (shown) => {
      aside.value = shown ? null : running.value
    },
    setDim: (dim) => {
      dimChoice.value = dim
    },
    isDescribed: computed(() => running.value !== null && described.value === running.value),
    describe: (shown) => {
      described.value = shown ? running.value : null
    },
    discussSpan,
    chooseDiscussSpan: (span) => {
      discussSpan.value = span
    },
  }
}
