import { computed, signal, type ReadonlySignal } from '@preact/signals'
import type { DiaryState } from './diary-state.ts'
import type { Device, Keeping } from './environment.ts'

export interface KeepingState {
  /** null until it has been looked at. */
  readonly keeping: ReadonlySignal<Keeping | null>
  /** Records that show and were written after the last backup; all of them when there is none. */
  readonly recordsSinceBackup: ReadonlySignal<number>
  /** null until it has been looked at. */
  readonly isOfflineReady: ReadonlySignal<boolean | null>
  readonly lookAtKeeping: () => Promise<void>
  /** Asks the browser to keep the diary. */
  readonly askToKeep: () => Promise<void>
}

/** How the diary is kept on this device, looked at when a screen wants to say it. */
export function createKeepingState({ records }: Pick<DiaryState, 'records'>, device: Device): KeepingState {
  const keeping = signal<Keeping | null>(null)
  const isOfflineReady = signal<boolean | null>(null)
  const recordsSinceBackup = computed(() => {
    const until = keeping.value?.lastBackup?.stamp ?? ''
    return [...records.value.values()].filter(({ stamp }) => stamp > until).length
  })

  async function lookAtKeeping(): Promise<void> {
    keeping.value = await device.readKeeping()
    isOfflineReady.value = await device.isOfflineReady()
  }

  async function askToKeep(): Promise<void> {
    await device.askToKeep()
    keeping.value = await device.readKeeping()
  }

  return { keeping, recordsSinceBackup, isOfflineReady, lookAtKeeping, askToKeep }
}
