import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals'
import { momentOf } from '../domain/moment.ts'
import { contentsMark, newestStamp } from '../formats/newest-stamp.ts'
import type { FolderCopy } from '../storage/schema.ts'
import type { DiaryState } from './diary-state.ts'
import type { DatedFile, Environment, FolderLook } from './environment.ts'
import { writtenBackup, type BackupParts } from './outgoing-backup.ts'
import { createTypingPace } from './typing-pace.ts'

/** The folder into which backups are written by themselves. */
export interface Folder {
  /** Another for each choosing. */
  readonly id: string
  readonly name: string
  readonly state: 'written' | 'not-allowed' | 'failed'
  /** The last copy that was read back from it. */
  readonly last: FolderCopy | null
}

export interface FolderState {
  /** null when there is none, and until it was looked for. */
  readonly folder: ReadonlySignal<Folder | null>
  readonly canChooseFolder: ReadonlySignal<boolean>
  readonly lookForFolder: () => Promise<void>
  /** These two ask the browser, from a tap; the first copy is written at once. */
  readonly chooseFolder: () => Promise<void>
  readonly allowFolder: () => Promise<void>
  /** false when that could not be noted. */
  readonly giveUpFolder: () => Promise<boolean>
  /** Writes a copy though nothing was changed: there is a key now. */
  readonly copyAgain: () => Promise<void>
  /** Writes at once what is still to be written: the page is put aside. */
  readonly copyNow: () => void
}

/** A copy is due when nothing was changed for a while, and after a time in any case. */
const PACE = { pause: 20_000, longest: 120_000 }

/** Writes a backup into the chosen folder after each change, encrypted when there is a recovery key. */
export function createFolderState(
  diary: Diary,
  outside: Pick<Environment, 'files' | 'device' | 'mode'>,
  version: string,
): FolderState {
  const held: Held = { folder: signal(null), canChoose: signal(false), parts: { diary, outside, version } }
  const { folder } = held
  const store = () => outside.device.folder()
  const copy = () => {
    pace.stop()
    return copyInto(held)
  }
  const pace = createTypingPace(() => void copy(), PACE)
  const afterAsking = async (isGiven: Promise<boolean>) => {
    if (!(await isGiven)) return
    await look(held)
    await copy()
  }
  // What the folder lacks; what failed is tried again with the next change.
  const lacking = computed(() => {
    const { contents } = diary
    if (folder.value === null || contents.value.revisions.length === 0) return null
    const mark = contentsMark(contents.value)
    return folder.value.last?.mark === mark ? null : `${folder.value.id} ${mark}`
  })
  effect(() => {
    if (lacking.value !== null) pace.typed()
  })
  return {
    folder,
    canChooseFolder: held.canChoose,
    lookForFolder: () => look(held),
    chooseFolder: async () => afterAsking((await store()).choose()),
    allowFolder: async () => afterAsking((await store()).allow()),
    giveUpFolder: async () => {
      const isNoted = await (await store()).giveUp()
      if (isNoted) folder.value = null
      return isNoted
    },
    copyAgain: copy,
    copyNow: pace.storeNow,
  }
}

interface Held {
  readonly folder: Signal<Folder | null>
  readonly canChoose: Signal<boolean>
  readonly parts: Parts
}

async function look({ folder, canChoose, parts: { outside } }: Held): Promise<void> {
  if (outside.mode === 'sample') return
  const store = await outside.device.folder()
  canChoose.value = store.canChoose
  const seen = await store.look()
  if (!seen.ok) return
  // Looking writes nothing: what could not be written stays so.
  const state = folder.value?.state === 'failed' ? 'failed' : 'written'
  folder.value = seen.value && { ...nameOf(seen.value), state: seen.value.isAllowed ? state : 'not-allowed' }
}

function nameOf({ id, name, last }: FolderLook): Pick<Folder, 'id' | 'name' | 'last'> {
  return { id, name, last }
}

async function copyInto({ folder, parts }: Held): Promise<void> {
  const before = folder.value
  if (before === null || before.state === 'not-allowed' || parts.diary.status.value !== 'ready') return
  const { state, made } = await written(parts)
  // Another one was chosen meanwhile, or none.
  if (folder.value?.id !== before.id) return
  const isWritten = state === 'written' && made !== null
  folder.value = { ...before, state, last: isWritten ? made.noted : before.last }
  if (isWritten) await parts.outside.device.noteBackup(made.noted)
}

interface Outcome {
  readonly state: Folder['state']
  readonly made: Awaited<ReturnType<typeof dated>>
}

async function written(parts: Parts): Promise<Outcome> {
  try {
    const made = await dated(parts)
    if (made === null) return { state: 'failed', made }
    return { state: await (await parts.outside.device.folder()).write(made.file, made.noted), made }
  } catch {
    // The code for it could not be fetched.
    return { state: 'failed', made: null }
  }
}

type Diary = Pick<DiaryState, 'contents' | 'records' | 'stampedNow' | 'status'>

interface Parts extends BackupParts {
  readonly diary: Diary
}

/** The backup of now, encrypted when this device has a recovery key; null when it could not be made. */
async function dated(parts: Parts): Promise<{ readonly file: DatedFile; readonly noted: FolderCopy } | null> {
  const contents = parts.diary.contents.value
  const key = await (await parts.outside.device.sealing()).readKey()
  // A key that cannot be read must not turn encrypted copies into plain ones.
  if (!key.ok) return null
  const made = await writtenBackup(parts, key.value === null ? null : { by: 'key' })
  if ('outcome' in made) return null
  const { file, noted } = made
  const ending = key.value === null ? 'json' : 'age'
  return {
    file: { day: momentOf(noted.at).day, ending, text: file.text },
    noted: { ...noted, stamp: newestStamp(contents), mark: contentsMark(contents) },
  }
}
