import { computed, signal, type ReadonlySignal } from '@preact/signals'
import type { QrDrawing, RecoveryKey } from '../formats/sealed-file.ts'
import type { DiaryState } from './diary-state.ts'
import type { Device } from './environment.ts'

export type { QrDrawing, RecoveryKey }

export interface RecoveryKeyState {
  /** The key of this device; null when there is none, 'unknown' until it has been looked at. */
  readonly recoveryKey: ReadonlySignal<RecoveryKey | null | 'unknown' | 'unreadable'>
  readonly hasRecoveryKey: ReadonlySignal<boolean>
  readonly lookAtKey: () => Promise<void>
  /** Makes the key, once; false when it could not be kept. */
  readonly makeKey: () => Promise<boolean>
  readonly qrOfKey: (key: RecoveryKey) => Promise<QrDrawing | null>
}

/** The key that opens encrypted backups, made once on this device and kept there. */
export function createRecoveryKeyState(
  { stampedNow }: Pick<DiaryState, 'stampedNow'>,
  { sealing }: Pick<Device, 'sealing'>,
): RecoveryKeyState {
  const recoveryKey = signal<RecoveryKey | null | 'unknown' | 'unreadable'>('unknown')

  async function lookAtKey(): Promise<void> {
    const read = await tried(async () => (await sealing()).readKey())
    recoveryKey.value = read?.ok === true ? read.value : 'unreadable'
  }

  async function makeKey(): Promise<boolean> {
    const kept = await tried(async () => {
      const sealer = await sealing()
      return sealer.keepKey({ ...(await sealer.keyPair()), madeAt: stampedNow() })
    })
    if (kept?.ok !== true) return false
    recoveryKey.value = kept.value
    return true
  }

  const qrOfKey = ({ secret }: RecoveryKey) => tried(async () => (await sealing()).qrCode(secret))
  const hasRecoveryKey = computed(() => typeof recoveryKey.value === 'object' && recoveryKey.value !== null)
  return { recoveryKey, hasRecoveryKey, lookAtKey, makeKey, qrOfKey }
}

/** null when the code could not be fetched or run. */
async function tried<Value>(work: () => Promise<Value>): Promise<Value | null> {
  try {
    return await work()
  } catch {
    return null
  }
}
