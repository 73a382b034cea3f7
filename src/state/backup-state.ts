import { signal, type ReadonlySignal } from '@preact/signals'
import type { BackupProblem } from '../formats/backup.ts'
import { shownRecords, type DiaryContents } from '../formats/diary-contents.ts'
import type { IncomingCopy } from '../formats/incoming-backup.ts'
import type { Versions } from '../formats/merge-plan.ts'
import type { MergeChoices } from '../formats/merge-choices.ts'
import type { Lock, OpenProblem } from '../formats/sealed-file.ts'
import { newestStamp } from '../formats/newest-stamp.ts'
import type { Snapshot } from '../formats/snapshot.ts'
import type { StorageProblem } from '../storage/storage-problem.ts'
import type { DiaryState } from './diary-state.ts'
import type { MergeOutcome } from './diary-merge.ts'
import type { Environment } from './environment.ts'
import { createReading } from './incoming-file.ts'
import { createOutgoingBackup, type BackupLock, type MadeBackup, type Sending } from './outgoing-backup.ts'

export type RecordVersions = Versions

/** A copy that was compared with the diary, with what the person decides of it by hand. */
export type Planned = {
  readonly step: 'planned'
  readonly choices: MergeChoices
  /** It came as a file, which stays where it is; not from this device. */
  readonly isFile: boolean
} & IncomingCopy

/** A copy on its way into the diary: read and compared, not yet applied. */
export type Incoming =
  | { readonly step: 'none' }
  | { readonly step: 'refused'; readonly why: Refusal }
  | Locked
  | Planned
  | Applied
  | { readonly step: 'undone' }
  | { readonly step: 'failed'; readonly problem: StorageProblem }

/** So many of the entries of the copy are in the diary now; others were deleted here. */
export interface Applied {
  readonly step: 'applied'
  readonly here: number
  readonly of: number
  readonly undo: () => Promise<MergeOutcome>
}

/** An encrypted copy waits for what opens it; `why` tells what was wrong with the last try, or that one is under way. */
export interface Locked {
  readonly step: 'locked'
  readonly by: Lock['by']
  readonly why: Exclude<OpenProblem, FinalProblem> | 'failed' | 'opening' | null
}

type Refusal = BackupProblem['what'] | 'unreadable' | FinalProblem
/** Nothing that could be typed would open the file. */
type FinalProblem = 'damaged' | 'too-heavy'

export interface BackupState {
  readonly incoming: ReadonlySignal<Incoming>
  /** How far the file is that is being made. */
  readonly sending: ReadonlySignal<Sending>
  /** Hands a file with the whole diary to the person, encrypted if that is said, after it was read back. */
  readonly makeBackup: (lock?: BackupLock) => Promise<MadeBackup>
  /** The same file again, when it did not get out. */
  readonly handOverAgain: () => Promise<MadeBackup>
  /** Reads a file and shows what it would do; changes nothing. */
  readonly readBackup: (file: Blob) => Promise<void>
  /** Opens the encrypted file that waits, with a recovery key or a passphrase as typed; changes nothing else. */
  readonly unlock: (typed: string) => Promise<void>
  /** The same with an earlier state that this device has kept. */
  readonly lookAtSnapshot: (snapshot: Snapshot) => Promise<void>
  /** Changes what is decided by hand. */
  readonly choose: (change: (choices: MergeChoices) => Partial<MergeChoices>) => void
  /** Adds what was read, in one transaction or not at all. */
  readonly applyBackup: () => Promise<void>
  /** Gives back what showed before the last restore. */
  readonly undoRestore: () => Promise<void>
  readonly forget: () => void
}

type Outside = Pick<Environment, 'files' | 'device' | 'mode'>
type Diary = Pick<DiaryState, 'contents' | 'records' | 'merge' | 'stampedNow'>

/** Backups out and in; the format is loaded when it is needed. */
export function createBackupState(diary: Diary, outside: Outside, version: string): BackupState {
  const incoming = signal<Incoming>({ step: 'none' })
  const outgoing = createOutgoingBackup(diary, outside, version)
  const reading = createReading(diary, outside, incoming)

  async function lookAtSnapshot({ contents, at }: Snapshot): Promise<void> {
    reading.leave()
    const { incomingCopy, noChoices } = await import('./late-restoring.ts')
    const copy = incomingCopy({ contents, writtenAt: at }, diary.contents.value)
    incoming.value = { step: 'planned', choices: noChoices, isFile: false, ...copy }
  }

  function choose(change: (choices: MergeChoices) => Partial<MergeChoices>): void {
    const planned = incoming.value
    if (planned.step !== 'planned') return
    incoming.value = { ...planned, choices: { ...planned.choices, ...change(planned.choices) } }
  }

  async function applyBackup(): Promise<void> {
    const planned = incoming.value
    if (planned.step !== 'planned') return
    const { planMerge, overridesOf } = await import('./late-restoring.ts')
    const { contents } = planned
    // The diary may have changed since the plan was shown: what is decided by hand holds for the plan of now.
    const overrides = (here: DiaryContents) => overridesOf(planMerge(here, contents), planned.choices)
    const isWhole = planned.isFile && isAllIn(contents, diary)
    const outcome = await diary.merge({ incoming: contents, overrides })
    if (outcome.done) await reading.keepKey()
    incoming.value = outcome.done
      ? { step: 'applied', undo: outcome.undo, ...arrivedOf(contents, diary) }
      : { step: 'failed', problem: outcome.problem }
    if (outcome.done && isWhole) await noteCopy(outside.device, planned)
  }

  async function undoRestore(): Promise<void> {
    if (incoming.value.step !== 'applied') return
    const outcome = await incoming.value.undo()
    incoming.value = outcome.done ? { step: 'undone' } : { step: 'failed', problem: outcome.problem }
  }

  function forget(): void {
    reading.leave()
    incoming.value = { step: 'none' }
  }

  const { readBackup, unlock } = reading
  return { incoming, ...outgoing, readBackup, unlock, lookAtSnapshot, choose, applyBackup, undoRestore, forget }
}

function arrivedOf(contents: DiaryContents, { records }: Pick<DiaryState, 'records'>): Pick<Applied, 'here' | 'of'> {
  const shown = shownRecords(contents)
  return { here: shown.filter(({ id }) => records.value.has(id)).length, of: shown.length }
}

/** Is all that shows in the diary in the file as well? */
function isAllIn({ revisions }: DiaryContents, { records }: Pick<DiaryState, 'records'>): boolean {
  const known = new Set(revisions.map(({ id, stamp }) => `${id} ${stamp}`))
  return [...records.value.values()].every(({ id, stamp }) => known.has(`${id} ${stamp}`))
}

/** A file that was restored is a copy elsewhere of all that was here, unless a later one is known. */
async function noteCopy(device: Outside['device'], { contents, records, writtenAt: at }: Planned): Promise<void> {
  const [keeping, stamp] = [await device.readKeeping(), newestStamp(contents)]
  if (keeping === null || stamp === null || (keeping.lastBackup?.stamp ?? '') >= stamp) return
  await device.noteBackup({ at, records, stamp })
}
