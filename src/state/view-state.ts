import { computed, effect, signal, type ReadonlySignal } from '@preact/signals'
import type { Device } from './environment.ts'
import type { DiaryState } from './diary-state.ts'
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
export function createViewState(
  { openAttack }: FactsState,
  { settings }: SettingsState,
  { device, status }: { readonly device: Device; readonly status: DiaryState['status'] },
): ViewState {
  const aside = signal<string | null>(null)
  const described = signal<string | null>(null)
  const dimChoice = signal<boolean | null>(device.firstFrame('view') === 'attack' ? true : null)
  const discussSpan = signal<DiscussSpan>('3')
  const running = computed(() => (openAttack.value?.state === 'running' ? openAttack.value.attack.id : null))
  const isAttackShown = computed(() => running.value !== null && aside.value !== running.value)
  const isDim = computed(() => dimChoice.value ?? settings.value.attackView === 'by-itself')
  effect(() => {
    // Until the diary is read the frame stays as the last visit left it: no light between two dark ones.
    if (status.value !== 'ready') return
    device.keepForFirstFrame('view', isAttackShown.value && isDim.value ? 'attack' : null)
  })
  return {
    isAttackShown,
    isDim,
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
