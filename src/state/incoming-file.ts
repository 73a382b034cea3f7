import type { Signal } from '@preact/signals'
import { isSealed } from '../formats/sealed-file.ts'
import type { BackupState, Incoming } from './backup-state.ts'
import type { DiaryState } from './diary-state.ts'
import type { Device } from './environment.ts'
import { createOpening, type Opening } from './opening.ts'

type Diary = Pick<DiaryState, 'contents' | 'stampedNow'>

interface Reading extends Pick<BackupState, 'readBackup' | 'unlock'> {
  /** Keeps the key that opened the file, if it was one and this device has none. */
  readonly keepKey: () => Promise<void>
  readonly leave: () => void
}

/** Reads a file, encrypted or not, up to what it would do to the diary; changes nothing of it. */
export function createReading(
  diary: Diary,
  { device }: { readonly device: Pick<Device, 'sealing'> },
  incoming: Signal<Incoming>,
): Reading {
  let opening: Opening | null = null

  async function readBackup(file: Blob): Promise<void> {
    opening = null
    const { isTooLarge } = await import('./late-restoring.ts')
    const bytes = isTooLarge(file.size) ? 'too-large' : await bytesOf(file)
    if (typeof bytes === 'string') incoming.value = { step: 'refused', why: bytes }
    else if (isSealed(bytes)) {
      opening = createOpening(bytes, device)
      await openWith(opening, null)
    } else {
      const { fileText } = await import('./late-restoring.ts')
      const text = fileText(bytes)
      incoming.value = text.ok ? await incomingOf(text.value, diary) : { step: 'refused', why: 'not-json' }
    }
  }

  async function unlock(typed: string): Promise<void> {
    const locked = incoming.value
    if (opening === null || locked.step !== 'locked' || locked.why === 'opening') return
    incoming.value = { ...locked, why: 'opening' }
    await openWith(opening, typed)
  }

  async function openWith(file: Opening, typed: string | null): Promise<void> {
    const outcome = await openedWith(file, typed)
    // A passphrase takes seconds: by then the person may have left, or chosen another file.
    if (opening === file) incoming.value = outcome
  }

  async function openedWith(file: Opening, typed: string | null): Promise<Incoming> {
    const text = await file.open(typed)
    return typeof text === 'string' ? await incomingOf(text, diary) : text
  }

  return {
    readBackup,
    unlock,
    keepKey: async () => await opening?.keepKey(diary.stampedNow()),
    leave: () => {
      opening = null
    },
  }
}

async function incomingOf(text: string, diary: Diary): Promise<Incoming> {
  const { readIncoming, noChoices } = await import('./late-restoring.ts')
  const read = readIncoming(text, diary.contents.value)
  return read.ok
    ? { step: 'planned', choices: noChoices, isFile: true, ...read.value }
    : { step: 'refused', why: read.problem.what }
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer> | 'unreadable'> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch (error) {
    // It has gone, or may not be read.
    if (error instanceof DOMException) return 'unreadable'
    throw error
  }
}
