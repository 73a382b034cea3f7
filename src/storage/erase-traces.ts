import { deleteDB } from 'idb'
import { usualDeadlines, withDeadline } from './deadline.ts'
import { storageManager } from './persistence.ts'

/** Where the diary and what tells of it are kept. */
export type DiaryPlace = 'diary' | 'files'

/**
 * Deletes a database of this origin. Connections of other tabs are told to let go; false when one of them does not
 * within the deadline for opening, or the browser refuses.
 */
export async function eraseDatabase(name: string): Promise<boolean> {
  return quietly(async () => {
    await deleteDB(name)
    return true
  })
}

/**
 * Erases the databases, and all private files whose names begin with `prefix`. Then looks again,
 * and gives the places where something is left or which could not be looked at. Never throws.
 */
export async function eraseTraces(databases: readonly string[], prefix: string): Promise<readonly DiaryPlace[]> {
  const outcomes = await Promise.all([
    quietly(async () => eraseDatabases(databases)),
    quietly(async () => eraseFiles(prefix)),
  ])
  return (['diary', 'files'] as const).filter((_, i) => outcomes[i] !== true)
}

async function eraseDatabases(names: readonly string[]): Promise<boolean> {
  const erased = await Promise.all(names.map(eraseDatabase))
  const left = 'databases' in indexedDB ? (await indexedDB.databases()).map(({ name }) => name) : []
  return erased.every(Boolean) && !names.some((name) => left.includes(name))
}

async function eraseFiles(prefix: string): Promise<boolean> {
  const folder = await storageManager()?.getDirectory()
  if (folder === undefined) return true
  await Promise.all((await filesOf(folder, prefix)).map((name) => folder.removeEntry(name, { recursive: true })))
  return (await filesOf(folder, prefix)).length === 0
}

async function filesOf(folder: FileSystemDirectoryHandle, prefix: string): Promise<readonly string[]> {
  const names: string[] = []
  for await (const name of folder.keys()) if (name.startsWith(prefix)) names.push(name)
  return names
}

/** false when it fails or hangs. */
async function quietly(work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await withDeadline(work(), usualDeadlines.open)
  } catch {
    return false
  }
}
