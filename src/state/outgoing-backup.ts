import { signal } from '@preact/signals'
import { momentOf, type ZonedTime } from '../domain/moment.ts'
import type { Lock } from '../formats/sealed-file.ts'
import { newestStamp } from '../formats/newest-stamp.ts'
import type { LastBackup } from '../storage/schema.ts'
import type { KeyStore } from '../storage/stored-key.ts'
import type { DiaryState } from './diary-state.ts'
import type { Environment, OutgoingFile } from './environment.ts'

/** A passphrase, or the recovery key of this device. */
export type BackupLock = { readonly by: 'key' } | Extract<Lock, { readonly by: 'passphrase' }>

/** `waiting`: a file was made and did not get out. */
export type Sending = 'none' | 'making' | 'waiting'

export type MadeBackup =
  /** The file went out, and so many of so many entries were read back from it before. */
  | { readonly outcome: 'shared' | 'downloaded'; readonly written: number; readonly of: number }
  | { readonly outcome: 'cancelled' }
  | { readonly outcome: 'failed' }
  /** What was read back from the file was not the diary; it was not handed over. */
  | { readonly outcome: 'unlike' }

type Outside = Pick<Environment, 'files' | 'device' | 'mode'>
type Diary = Pick<DiaryState, 'contents' | 'records' | 'stampedNow'>

interface Written {
  readonly file: OutgoingFile
  readonly read: number
  readonly of: number
  readonly noted: LastBackup
}

/** Makes files of the whole diary, reads each back and hands it over; one that did not get out is tried again as it is. */
export function createOutgoingBackup(diary: Diary, outside: Outside, version: string) {
  let waiting: Written | null = null
  const sending = signal<Sending>('none')

  async function makeBackup(lock: BackupLock | null = null): Promise<MadeBackup> {
    // A second tap while a file is being made wants no second file.
    if (sending.value === 'making') return { outcome: 'cancelled' }
    sending.value = 'making'
    const made = await writtenBackup({ diary, outside, version }, lock)
    sending.value = 'none'
    return 'outcome' in made ? made : await giveAway(made)
  }

  async function giveAway(made: Written): Promise<MadeBackup> {
    const outcome = await outside.files.share(made.file)
    waiting = outcome === 'failed' ? made : null
    sending.value = outcome === 'failed' ? 'waiting' : 'none'
    if (outcome === 'cancelled' || outcome === 'failed') return { outcome }
    // A copy that was not handed over is none.
    await outside.device.noteBackup(made.noted)
    return { outcome, written: made.read, of: made.of }
  }

  return {
    sending,
    makeBackup,
    /** Hands over the file that did not get out: encrypting can take longer than a tap is remembered by the browser. */
    handOverAgain: async () => (waiting === null ? ({ outcome: 'cancelled' } as const) : await giveAway(waiting)),
  }
}

/** What a backup is made of. */
export interface BackupParts {
  readonly diary: Diary
  readonly outside: Outside
  readonly version: string
}

/** The file, and how many of the diary's entries its own bytes were read back to. */
export async function writtenBackup(
  { diary, outside, version }: BackupParts,
  lock: BackupLock | null,
): Promise<Written | MadeBackup> {
  try {
    const { encodeBackup, countInBackup } = await import('../formats/backup.ts')
    const writtenAt = diary.stampedNow()
    const isSample = outside.mode === 'sample'
    const contents = diary.contents.value
    const noted = lastBackupOf(diary, writtenAt)
    const text = encodeBackup({ contents, appVersion: version, writtenAt, isSample })
    const name = `fifteen-${isSample ? 'sample' : 'backup'}-${momentOf(writtenAt).day}`
    const sealed = lock === null ? null : await sealAndOpen(text, lock, outside.device)
    // Of an encrypted file this is what its own bytes were opened to.
    const read = countInBackup(sealed === null ? text : sealed.opened, contents)
    const file =
      sealed === null
        ? { name: `${name}.json`, type: 'application/json', text }
        : { name: `${name}.age`, type: 'text/plain', text: sealed.text }
    return read === noted.records ? { file, read, of: noted.records, noted } : { outcome: 'unlike' }
  } catch {
    // The code for it could not be fetched, or the device has not the memory for it.
    return { outcome: 'failed' }
  }
}

async function sealAndOpen(
  text: string,
  lock: BackupLock,
  device: Outside['device'],
): Promise<{ readonly text: string; readonly opened: string }> {
  const sealing = await device.sealing()
  const [sealedFor, secret] = lock.by === 'passphrase' ? ([lock, lock.passphrase] as const) : await ownKey(sealing)
  const sealed = await sealing.seal(text, sealedFor)
  const opened = await sealing.open(new TextEncoder().encode(sealed), secret)
  return { text: sealed, opened: opened.ok ? opened.value : '' }
}

async function ownKey(sealing: KeyStore): Promise<readonly [Lock, secret: string]> {
  const key = await sealing.readKey()
  if (!key.ok || key.value === null) throw new Error('There is no recovery key')
  return [{ by: 'key', recipient: key.value.recipient }, key.value.secret]
}

function lastBackupOf({ contents, records }: Diary, at: ZonedTime): LastBackup {
  return { at, records: records.value.size, stamp: newestStamp({ ...contents.value, tombstones: [] }) }
}
