import { computed, signal, type ReadonlySignal } from '@preact/signals'
import type { DiaryState } from './diary-state.ts'
import type { Environment } from './environment.ts'
import type { FactsState } from './facts-state.ts'
import type { SettingsState } from './settings-state.ts'

/** What makes the diary the person's own, in the order in which it is offered. None is needed for a true count. */
export const firstSteps = ['diagnosis', 'medications', 'storage'] as const
export type FirstStep = (typeof firstSteps)[number]

export interface FirstStepsState {
  /** One thing to do next, once the diary has an entry; null when all is done or put away. */
  readonly nextStep: ReadonlySignal<FirstStep | null>
  /** Not now, or seen: it is not offered on this device again. */
  readonly putStepAway: (step: FirstStep) => void
}

/** One thing at a time, and nothing before the first entry. */
export function createFirstSteps(
  app: Pick<DiaryState, 'diary' | 'status'> & Pick<FactsState, 'facts'> & Pick<SettingsState, 'settings'>,
  { device, mode }: Pick<Environment, 'device' | 'mode'>,
): FirstStepsState {
  const away = signal(device.look('steps')?.split(' ') ?? [])
  const isDone = (step: FirstStep) => {
    if (step === 'diagnosis') return app.settings.value.diagnosis !== 'not-answered'
    return step === 'medications' && app.diary.value.medications.size > 0
  }
  const nextStep = computed(() => {
    const hasBegun = app.status.value === 'ready' && app.facts.value.beginning !== null
    if (mode === 'sample' || !hasBegun) return null
    return firstSteps.find((step) => !away.value.includes(step) && !isDone(step)) ?? null
  })
  return {
    nextStep,
    putStepAway: (step) => {
      away.value = [...away.value, step]
      device.keepLook('steps', away.value.join(' '))
    },
  }
}
