import { computed, signal, type ReadonlySignal } from '@preact/signals'
import { entryDays } from '../domain/entry-days.ts'
import type { InstallWay } from '../platform/install.ts'
import type { DiaryState } from './diary-state.ts'
import type { Environment } from './environment.ts'
import type { FactsState } from './facts-state.ts'
import type { KeepingState } from './keeping-state.ts'

export type { InstallWay } from '../platform/install.ts'

export interface InstallState {
  readonly installWay: ReadonlySignal<InstallWay>
  readonly isInstalled: ReadonlySignal<boolean>
  /** The browser has a question that can be asked. */
  readonly canInstall: ReadonlySignal<boolean>
  /** What Today offers, if this is the moment for it. */
  readonly installOffer: ReadonlySignal<'prompt' | 'ios' | null>
  /** Asks the browser's own question. */
  readonly install: () => Promise<void>
  /** Not on this device; Settings still knows the way. */
  readonly declineInstall: () => Promise<void>
}

/** Days with entries after which a person knows whether the diary is for them. */
const ENOUGH_DAYS = 3

interface Seen {
  readonly state: Pick<DiaryState, 'records' | 'status'>
  readonly facts: Pick<FactsState, 'openAttack'>
  readonly keeping: KeepingState
}

/** When to offer the home screen: never in an attack, and where tab and app share a diary, not before the third day. */
export function createInstallState({ state, facts, keeping }: Seen, { device, mode }: Environment): InstallState {
  const turns = signal(0)
  device.install.watch(() => {
    turns.value += 1
  })
  const installWay = computed(() => {
    void turns.value
    return device.install.way()
  })
  const canInstall = computed(() => {
    void turns.value
    return device.install.canAsk()
  })
  const isInstalled = computed(() => {
    void turns.value
    return device.install.isInstalled()
  })
  const isQuiet = computed(
    () =>
      mode === 'own' &&
      state.status.value === 'ready' &&
      facts.openAttack.value?.state !== 'running' &&
      keeping.keeping.value?.isInstallDeclined === false &&
      !isInstalled.value,
  )
  const installOffer = computed(() => {
    if (!isQuiet.value) return null
    // The diary of the tab is not that of the app there: the sooner it is known, the less has to be moved.
    if (installWay.value === 'ios') return 'ios'
    const hasEnough = entryDays(state.records.value.values()).size >= ENOUGH_DAYS
    return canInstall.value && hasEnough ? 'prompt' : null
  })

  async function install(): Promise<void> {
    await device.install.ask()
  }

  async function declineInstall(): Promise<void> {
    await device.noteSeen({ installDeclined: true })
    await keeping.lookAtKeeping()
  }

  return { installWay, canInstall, isInstalled, installOffer, install, declineInstall }
}
