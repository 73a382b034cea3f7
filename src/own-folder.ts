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
import type { KeptFolder, LastBackup } from './storage/schema.ts'
import { changeElsewhere, readElsewhere } from './storage/stored-elsewhere.ts'

/** The folder that backups are written into by themselves. Loaded when a screen asks for it. */
export function createOwnFolder(database: Pick<DiaryStore, 'within'>): FolderStore {
  const read = async (): Promise<KeptFolder | null> => {
    const known = await readElsewhere(database)
    return known.ok ? known.value.folder : null
  }
  const keep = async (folder: KeptFolder | null) => (await changeElsewhere(database, { folder })).ok

  async function write(file: DatedFile, noted: LastBackup): ReturnType<FolderStore['write']> {
    const folder = await read()
    if (folder === null || !(await mayWrite(folder.handle, false))) return 'not-allowed'
    try {
      const after = await written(folder, file)
      if (after === null) return 'failed'
      return (await keep({ ...folder, written: after, last: noted })) ? 'written' : 'failed'
    } catch {
      // It was deleted or renamed, or its disk is full or gone.
      return 'failed'
    }
  }

  return {
    canChoose: canChooseFolder(),
    look: async () => {
      const folder = await read()
      if (folder === null) return null
      const { handle, last } = folder
      return { name: handle.name, isAllowed: await mayWrite(handle, false), last }
    },
    choose: async () => {
      const handle = await chooseFolder()
      if (handle === null) return false
      const before = await read()
      const isSame = before !== null && (await handle.isSameEntry(before.handle))
      return keep({ handle, written: isSame ? before.written : [], last: null })
    },
    allow: async () => {
      const folder = await read()
      return folder !== null && (await mayWrite(folder.handle, true))
    },
    giveUp: async () => void (await keep(null)),
    askedUntil: async () => {
      const known = await readElsewhere(database)
      return known.ok ? known.value.askedUntil : null
    },
    putOff: async (askedUntil) => void (await changeElsewhere(database, { askedUntil })),
    // Of several windows one writes.
    write: (file, noted) => oneAfterAnother(() => write(file, noted)),
  }
}

/** The names that are this device's after the file was written; null when another text was read back. */
async function written(
  { handle, written: before }: KeptFolder,
  { day, ending, text }: DatedFile,
): Promise<readonly string[] | null> {
  const own = new Set(before)
  const name = nameForDay({ day, ending }, { taken: await namesIn(handle), own })
  if (!(await writeAndReadBack(handle, name, text))) return null
  const names = [...own.add(name)]
  const outdated = new Set(outdatedNames(names))
  await removeFiles(handle, [...outdated])
  return names.filter((each) => !outdated.has(each))
}

function oneAfterAnother<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
  return 'locks' in navigator ? navigator.locks.request('fifteen-folder', work) : work()
}
