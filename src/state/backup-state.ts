import { signal, type ReadonlySignal } from '@preact/signals'
import { momentOf, type ZonedTime } from '../domain/moment.ts'
import type { Stamp } from '../domain/record-base.ts'
import type { BackupProblem } from '../formats/backup.ts'
import type { DiaryContents } from '../formats/diary-contents.ts'
import type { IncomingCopy } from '../formats/incoming-backup.ts'
import type { Versions } from '../formats/merge-plan.ts'
import type { MergeChoices } from '../formats/merge-choices.ts'
import type { Snapshot } from '../formats/snapshot.ts'
import { laterStamp } from '../formats/stamp.ts'
import type { LastBackup } from '../storage/schema.ts'
import type { StorageProblem } from '../storage/storage-problem.ts'
import type { DiaryState } from './diary-state.ts'
import type { MergeOutcome } from './diary-merge.ts'
import type { Environment } from './environment.ts'

export type RecordVersions = Versions

/** A copy that was compared with the diary, with what the person decides of it by hand. */
export type Planned = { readonly step: 'planned'; readonly choices: MergeChoices } & IncomingCopy

/** A copy on its way into the diary: read and compared, not yet applied. */
export type Incoming =
  | { readonly step: 'none' }
  | { readonly step: 'refused'; readonly why: BackupProblem['what'] | 'unreadable' }
  | Planned
  | { readonly step: 'applied'; readonly undo: () => Promise<MergeOutcome> }
  | { readonly step: 'undone' }
  | { readonly step: 'failed'; readonly problem: StorageProblem }

export interface BackupState {
  readonly incoming: ReadonlySignal<Incoming>
  /** Hands a file with the whole diary to the person. */
  readonly makeBackup: () => Promise<'shared' | 'downloaded' | 'cancelled' | 'failed'>
  /** Reads a file and shows what it would do; changes nothing. */
  readonly readBackup: (file: Blob) => Promise<void>
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
  const makeBackup = () => handOver(diary, outside, version)

  async function readBackup(file: Blob): Promise<void> {
    incoming.value = await incomingOf(file, diary)
  }

  async function lookAtSnapshot({ contents, at }: Snapshot): Promise<void> {
    const [{ incomingCopy }, { noChoices }] = await loadReading()
    const copy = incomingCopy({ contents, writtenAt: at }, diary.contents.value)
    incoming.value = { step: 'planned', choices: noChoices, ...copy }
  }

  function choose(change: (choices: MergeChoices) => Partial<MergeChoices>): void {
    const planned = incoming.value
    if (planned.step !== 'planned') return
    incoming.value = { ...planned, choices: { ...planned.choices, ...change(planned.choices) } }
  }

  async function applyBackup(): Promise<void> {
    const planned = incoming.value
    if (planned.step !== 'planned') return
    const [{ planMerge }, { overridesOf }] = await Promise.all([
      import('../formats/merge-plan.ts'),
      import('../formats/merge-choices.ts'),
    ])
    const { contents } = planned
    // The diary may have changed since the plan was shown: what is decided by hand holds for the plan of now.
    const overrides = (here: DiaryContents) => overridesOf(planMerge(here, contents), planned.choices)
    const outcome = await diary.merge({ incoming: contents, overrides })
    incoming.value = outcome.done
      ? { step: 'applied', undo: outcome.undo }
      : { step: 'failed', problem: outcome.problem }
  }

  async function undoRestore(): Promise<void> {
    if (incoming.value.step !== 'applied') return
    const outcome = await incoming.value.undo()
    incoming.value = outcome.done ? { step: 'undone' } : { step: 'failed', problem: outcome.problem }
  }

  function forget(): void {
    incoming.value = { step: 'none' }
  }

  return { incoming, makeBackup, readBackup, lookAtSnapshot, choose, applyBackup, undoRestore, forget }
}

async function handOver(
  diary: Diary,
  { files, device, mode }: Outside,
  version: string,
): ReturnType<BackupState['makeBackup']> {
  const { encodeBackup } = await import('../formats/backup.ts')
  const writtenAt = diary.stampedNow()
  const isSample = mode === 'sample'
  const text = encodeBackup({ contents: diary.contents.value, appVersion: version, writtenAt, isSample })
  const name = `fifteen-${isSample ? 'sample' : 'backup'}-${momentOf(writtenAt).day}.json`
  const outcome = await files.share({ name, type: 'application/json', text })
  // A copy that was not handed over is none.
  if (outcome === 'shared' || outcome === 'downloaded') await device.noteBackup(lastBackupOf(diary, writtenAt))
  return outcome
}

const loadReading = () => Promise.all([import('../formats/incoming-backup.ts'), import('../formats/merge-choices.ts')])

async function incomingOf(file: Blob, diary: Diary): Promise<Incoming> {
  const [{ isTooLarge, readIncoming }, { noChoices }] = await loadReading()
  if (isTooLarge(file.size)) return { step: 'refused', why: 'too-large' }
  const text = await textOf(file)
  if (text === null) return { step: 'refused', why: 'unreadable' }
  const read = readIncoming(text, diary.contents.value)
  return read.ok ? { step: 'planned', choices: noChoices, ...read.value } : { step: 'refused', why: read.problem.what }
}

function lastBackupOf({ contents, records }: Diary, at: ZonedTime): LastBackup {
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
