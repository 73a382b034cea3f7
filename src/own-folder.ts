import { failed, ok } from './domain/result.ts'
import { nameForDay, outdatedNames } from './formats/backup-names.ts'
import {
  canChooseFolder,
  chooseFolder,
  mayWrite,
  namesIn,
  removeFiles,
  writeAndReadBack,
} from './platform/backup-folder.ts'
import type { DatedFile, FolderStore } from './state/environment.ts'
import type { DiaryStore } from './storage/diary-store.ts'
import type { FolderCopy, KeptFolder } from './storage/schema.ts'
import { changeElsewhere, readElsewhere } from './storage/stored-elsewhere.ts'

type Database = Pick<DiaryStore, 'within'>

/** The folder that backups are written into by themselves. Loaded when a screen asks for it. */
export function createOwnFolder(database: Database): FolderStore {
  return {
    canChoose: canChooseFolder(),
    look: async () => {
      const known = await readElsewhere(database)
      if (!known.ok) return failed(known.problem)
      const { folder } = known.value
      if (folder === null) return ok(null)
      const { id, handle, last } = folder
      return ok({ id, name: handle.name, isAllowed: await mayWrite(handle, false), last })
    },
    choose: () => choose(database),
    allow: async () => {
      const known = await readElsewhere(database)
      return known.ok && known.value.folder !== null && (await mayWrite(known.value.folder.handle, true))
    },
    giveUp: async () => (await changeElsewhere(database, () => ({ folder: null }))).ok,
    askedUntil: async () => {
      const known = await readElsewhere(database)
      return known.ok ? known.value.askedUntil : null
    },
    putOff: async (askedUntil) => void (await changeElsewhere(database, () => ({ askedUntil }))),
    // Of several windows one writes.
    write: (file, noted) => oneAfterAnother(() => write(database, file, noted)),
  }
}

async function choose(database: Database): Promise<boolean> {
  const handle = await chooseFolder()
  if (handle === null) return false
  const before = await readElsewhere(database)
  if (!before.ok) return false
  const { folder: former } = before.value
  const isSame = former !== null && (await handle.isSameEntry(former.handle))
  const folder = { id: crypto.randomUUID(), handle, written: isSame ? former.written : [], last: null }
  return (await changeElsewhere(database, () => ({ folder }))).ok
}

async function write(database: Database, file: DatedFile, noted: FolderCopy): ReturnType<FolderStore['write']> {
  const known = await readElsewhere(database)
  if (!known.ok || known.value.folder === null) return 'failed'
  const { folder } = known.value
  if (!(await mayWrite(folder.handle, false))) return 'not-allowed'
  try {
    const written = await writtenInto(folder, file)
    if (written === null) return 'failed'
    // It may have been given up, or another chosen, while this was being written.
    const kept = await changeElsewhere(database, ({ folder: now }) =>
      now?.id === folder.id ? { folder: { ...folder, written, last: noted } } : {},
    )
    return kept.ok ? 'written' : 'failed'
  } catch {
    // It was deleted or renamed, or its disk is full or gone.
    return 'failed'
  }
}

/** The names that are this device's after the file was written; null when another text was read back. */
async function writtenInto(
  { handle, written: before }: KeptFolder,
  { day, ending, text }: DatedFile,
): Promise<readonly string[] | null> {
  const taken = await namesIn(handle)
  const name = nameForDay({ day, ending }, { taken, own: new Set(before) })
  try {
    if (!(await writeAndReadBack(handle, name, text))) return null
  } catch (error) {
    // An empty file with a date would pass for a copy.
    if (!taken.has(name)) await removeFiles(handle, [name])
    throw error
  }
  const names = [...before.filter((each) => each !== name), name]
  const outdated = new Set(outdatedNames(names))
  await removeFiles(handle, [...outdated])
  return names.filter((each) => !outdated.has(each))
}

function oneAfterAnother<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
  return 'locks' in navigator ? navigator.locks.request('fifteen-folder', work) : work()
}
