import { computed, signal, type ReadonlySignal } from '@preact/signals'
import type { Device } from './environment.ts'
import type { TimeState } from './time-state.ts'

export const tints = ['neutral', 'warm', 'green'] as const
export type Tint = (typeof tints)[number]

/** How the app looks on this device, and what it does not ask there: no part of the diary, and in no backup. */
export interface LookState {
  /** Of the dimmed attack view. */
  readonly tint: ReadonlySignal<Tint>
  readonly setTint: (tint: Tint) => void
  /** Numbers and charts wait until they are asked for. */
  readonly isQuiet: ReadonlySignal<boolean>
  readonly setQuiet: (quiet: boolean) => void
  /** The question about unknown days has been put away for today. */
  readonly isAskedLater: ReadonlySignal<boolean>
  readonly askLater: () => void
}

export function createLookState({ look, keepLook, showLook }: Device, { today }: Pick<TimeState, 'today'>): LookState {
  const tint = signal(tints.find((each) => each === look('tint')) ?? 'neutral')
  const isQuiet = signal(look('quiet') !== null)
  const laterOn = signal(look('asked'))
  return {
    tint,
    setTint: (chosen) => {
      const value = chosen === 'neutral' ? null : chosen
      tint.value = chosen
      showLook('tint', value)
      keepLook('tint', value)
    },
    isQuiet,
    setQuiet: (quiet) => {
      isQuiet.value = quiet
      keepLook('quiet', quiet ? 'on' : null)
    },
    isAskedLater: computed(() => laterOn.value === today.value),
    askLater: () => {
      laterOn.value = today.value
      keepLook('asked', today.value)
    },
  }
}
