import { computed, effect, signal, type ReadonlySignal } from '@preact/signals'
import type { DiaryState } from './diary-state.ts'
import type { Device } from './environment.ts'
import type { FactsState } from './facts-state.ts'
import type { SettingsState } from './settings-state.ts'

/** How many finished months "Worth discussing" shows beside the running one. */
export type DiscussSpan = '3' | '6' | '12'

/** How many months Trends shows, back from the running one. */
export const trendsSpans = ['3', '6', '12', 'all'] as const
export type TrendsSpan = (typeof trendsSpans)[number]

export type AttackQuestion = 'features' | 'slip' | 'end'

export interface ViewState {
  /** The running attack has Today to itself. */
  readonly isAttackShown: ReadonlySignal<boolean>
  readonly isDim: ReadonlySignal<boolean>
  /** Puts the running attack aside to look at the diary, or comes back to it. */
  readonly showAttack: (shown: boolean) => void
  readonly setDim: (dim: boolean) => void
  /** What the attack view asks, and nothing else: what comes with it, whether an early end was a slip, when a late one was. */
  readonly attackQuestion: ReadonlySignal<AttackQuestion | null>
  readonly askInAttack: (question: AttackQuestion | null) => void
  /** These hold while the app is open: a count leads to its days and back. */
  readonly discussSpan: ReadonlySignal<DiscussSpan>
  readonly chooseDiscussSpan: (span: DiscussSpan) => void
  readonly trendsSpan: ReadonlySignal<TrendsSpan>
  readonly chooseTrendsSpan: (span: TrendsSpan) => void
}

interface Seen {
  readonly status: DiaryState['status']
  readonly openAttack: FactsState['openAttack']
  readonly settings: SettingsState['settings']
}

/** What a screen shows for now: a matter of the moment, not of the diary. */
export function createViewState({ status, openAttack, settings }: Seen, device: Device): ViewState {
  const aside = signal<string | null>(null)
  const asked = signal<{ readonly of: string; readonly question: AttackQuestion } | null>(null)
  const dimChoice = signal<boolean | null>(device.look('view') === 'attack' ? true : null)
  const discussSpan = signal<DiscussSpan>('3')
  const trendsSpan = signal<TrendsSpan>('6')
  const running = computed(() => (openAttack.value?.state === 'running' ? openAttack.value.attack.id : null))
  const isAttackShown = computed(() => running.value !== null && aside.value !== running.value)
  const isDim = computed(() => dimChoice.value ?? settings.value.attackView === 'by-itself')
  effect(() => {
    // Until the diary is read the frame stays as the last visit left it: no light between two dark ones.
    if (status.value === 'ready') device.keepLook('view', isAttackShown.value && isDim.value ? 'attack' : null)
  })
  return {
    isAttackShown,
    isDim,
    showAttack: (shown) => {
      asked.value = null
      aside.value = shown ? null : running.value
    },
    setDim: (dim) => {
      dimChoice.value = dim
    },
    attackQuestion: computed(() => {
      const { value } = asked
      return value !== null && isAttackShown.value && value.of === running.value ? value.question : null
    }),
    askInAttack: (question) => {
      asked.value = question === null || running.value === null ? null : { of: running.value, question }
    },
    discussSpan,
    chooseDiscussSpan: (span) => {
      discussSpan.value = span
    },
    trendsSpan,
    chooseTrendsSpan: (span) => {
      trendsSpan.value = span
    },
  }
}
