import { signal, type ReadonlySignal } from '@preact/signals'
import { momentOf, type ZonedTime } from '../domain/moment.ts'
import type { Stamp } from '../domain/records.ts'
import type { BackupProblem } from '../formats/backup.ts'
import type { IncomingBackup } from '../formats/incoming-backup.ts'
import { laterStamp } from '../formats/stamp.ts'
import type { LastBackup } from '../storage/schema.ts'
import type { StorageProblem } from '../storage/storage-problem.ts'
import type { DiaryState } from './diary-state.ts'
import type { Device, DiaryMode, Files } from './environment.ts'

/** A file on its way into the diary: read and compared, not yet applied. */
export type Incoming =
  | { readonly step: 'none' }
  | { readonly step: 'refused'; readonly why: BackupProblem['what'] | 'unreadable' }
  | ({ readonly step: 'planned' } & IncomingBackup)
  | { readonly step: 'applied' }
  | { readonly step: 'failed'; readonly problem: StorageProblem }

export interface BackupState {
  readonly incoming: ReadonlySignal<Incoming>
  /** Hands a file with the whole diary to the person. */
  readonly makeBackup: () => Promise<'shared' | 'downloaded' | 'cancelled' | 'failed'>
  /** Reads a file and shows what it would do; changes nothing. */
  readonly readBackup: (file: Blob) => Promise<void>
  /** Adds what was read, in one transaction or not at all. */
  readonly applyBackup: () => Promise<void>
  readonly forget: () => void
}

/** Backups out and in; the format is loaded when it is needed. */
export function createBackupState(
  diary: DiaryState,
  files: Files,
  about: { readonly version: string; readonly mode: DiaryMode; readonly noteBackup: Device['noteBackup'] },
): BackupState {
  const incoming = signal<Incoming>({ step: 'none' })

  async function makeBackup() {
    const { encodeBackup } = await import('../formats/backup.ts')
    const writtenAt = diary.stampedNow()
    const isSample = about.mode === 'sample'
    const text = encodeBackup({ contents: diary.contents.value, appVersion: about.version, writtenAt, isSample })
    const name = `fifteen-${isSample ? 'sample' : 'backup'}-${momentOf(writtenAt).day}.json`
    const outcome = await files.share({ name, type: 'application/json', text })
    // A copy that was not handed over is none.
    if (outcome === 'shared' || outcome === 'downloaded') await about.noteBackup(lastBackupOf(diary, writtenAt))
    return outcome
  }

  async function readBackup(file: Blob): Promise<void> {
    incoming.value = await incomingOf(file, diary)
  }

  async function applyBackup(): Promise<void> {
    if (incoming.value.step !== 'planned') return
    const problem = await diary.merge(incoming.value.backup.contents)
    incoming.value = problem === null ? { step: 'applied' } : { step: 'failed', problem }
  }

  function forget(): void {
    incoming.value = { step: 'none' }
  }

  return { incoming, makeBackup, readBackup, applyBackup, forget }
}

async function incomingOf(file: Blob, diary: DiaryState): Promise<Incoming> {
  const { isTooLarge, readIncoming } = await import('../formats/incoming-backup.ts')
  if (isTooLarge(file.size)) return { step: 'refused', why: 'too-large' }
  const text = await textOf(file)
  if (text === null) return { step: 'refused', why: 'unreadable' }
  const read = readIncoming(text, diary.contents.value)
  return read.ok ? { step: 'planned', ...read.value } : { step: 'refused', why: read.problem.what }
}

function lastBackupOf({ contents, records }: DiaryState, at: ZonedTime): LastBackup {
  const stamps = contents.value.revisions.map(({ stamp }) => stamp)
  return { at, records: records.value.size, stamp: stamps.reduce<Stamp | null>(laterStamp, null) }
}

/** null when the file has gone or may not be read. */
async function textOf(file: Blob): Promise<string | null> {
  try {
    return await file.text()
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
