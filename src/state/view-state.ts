import { computed, signal, type ReadonlySignal } from '@preact/signals'
import type { FactsState } from './facts-state.ts'
import type { SettingsState } from './settings-state.ts'

export interface ViewState {
  /** The running attack has Today to itself. */
  readonly isAttackShown: ReadonlySignal<boolean>
  readonly isDim: ReadonlySignal<boolean>
  /** Puts the running attack aside to look at the diary, or comes back to it. */
  readonly showAttack: (shown: boolean) => void
  readonly setDim: (dim: boolean) => void
}

/** What Today shows while an attack runs: a matter of the moment, not of the diary. */
export function createViewState({ openAttack }: FactsState, { settings }: SettingsState): ViewState {
  const aside = signal<string | null>(null)
  const dimChoice = signal<boolean | null>(null)
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
  }
}
