import { computed, signal, type ReadonlySignal } from '@preact/signals'
import type { Stamp } from '../domain/record-base.ts'
import type { DiaryRecord } from '../domain/records.ts'
import { newestStamp } from '../formats/newest-stamp.ts'
import type { DiaryState } from './diary-state.ts'
import type { Device } from './environment.ts'
import type { KeepingState } from './keeping-state.ts'

export interface CopyPrompt {
  /** Entries that are on this device only, when there are enough of them to ask for a copy; else null. */
  readonly uncopied: ReadonlySignal<number | null>
  readonly lookAtUncopied: () => Promise<void>
  /** Not now: it is asked again when as many more have been made. */
  readonly putOffCopy: () => Promise<void>
}

/** About a month of a diary: fewer can be written again from memory. */
const ENOUGH = 30

/** Asks for a copy elsewhere by the number of entries, never by the calendar. */
export function createCopyPrompt(
  { records }: Pick<DiaryState, 'records'>,
  { keeping, lookAtKeeping }: KeepingState,
  device: Pick<Device, 'folder'>,
): CopyPrompt {
  const askedUntil = signal<Stamp | null>(null)
  const isLookedAt = signal(false)
  const entriesSince = (stamp: Stamp | null) =>
    [...records.value.values()].filter((record) => isEntry(record) && (stamp === null || record.stamp > stamp)).length

  async function lookAtUncopied(): Promise<void> {
    askedUntil.value = await (await device.folder()).askedUntil()
    await lookAtKeeping()
    isLookedAt.value = true
  }

  async function putOffCopy(): Promise<void> {
    const until = newestStamp({ revisions: [...records.value.values()], tombstones: [] })
    askedUntil.value = until
    if (until !== null) await (await device.folder()).putOff(until)
  }

  const uncopied = computed(() => {
    if (!isLookedAt.value || keeping.value === null) return null
    const count = entriesSince(keeping.value.lastBackup?.stamp ?? null)
    return Math.min(count, entriesSince(askedUntil.value)) < ENOUGH ? null : count
  })
  return { uncopied, lookAtUncopied, putOffCopy }
}

/** Settings are soon chosen again. */
function isEntry({ kind }: DiaryRecord): boolean {
  return kind !== 'setting'
}
