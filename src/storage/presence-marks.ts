import { isZonedTime } from '../domain/moment.ts'
import { usualDeadlines, withDeadline } from './deadline.ts'
import type { DiaryStore } from './diary-store.ts'
import { storageManager } from './persistence.ts'
import type { PresenceMark } from './schema.ts'

export interface PresenceMarks {
  /** The marks that are left, of up to three places. Never fails: a place that cannot be read has none. */
  readMarks(): Promise<readonly PresenceMark[]>
  /** Leaves the mark in every place that takes it. Never fails. */
  writeMarks(mark: PresenceMark): Promise<void>
  /** Takes all marks away: the person has seen that the diary is gone, and begins anew. */
  beginAnew(): Promise<void>
}

export interface MarkPlaces {
  /** localStorage, or null where the browser refuses it. */
  readonly local: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null
  readonly store: Pick<DiaryStore, 'readMeta' | 'writeMeta'>
  /** Name of the key and of the file. */
  readonly name: string
}

/** Marks in localStorage, in a file of the private file system and in the database's own meta value. */
export function createPresenceMarks({ local, store, name }: MarkPlaces): PresenceMarks {
  const fileName = `${name}.json`
  return {
    async readMarks() {
      const places = [
        quietly(() => markOf(local?.getItem(name))),
        quietly(async () => markOf(await readFile(fileName))),
        quietly(async () => await storedMark(store)),
      ]
      return (await Promise.all(places)).filter((mark) => mark !== null)
    },
    async writeMarks(mark) {
      const text = JSON.stringify(mark)
      await Promise.all([
        quietly(() => local?.setItem(name, text)),
        quietly(() => writeFile(fileName, text)),
        quietly(() => store.writeMeta({ mark })),
      ])
    },
    async beginAnew() {
      await Promise.all([
        quietly(() => local?.removeItem(name)),
        quietly(() => removeFile(fileName)),
        quietly(() => store.writeMeta({ mark: null })),
      ])
    },
  }
}

/** Another database than the one a mark tells of, and that one held something: the browser has emptied it. */
export function looksEmptied(marks: readonly PresenceMark[], installId: string): boolean {
  return marks.some((mark) => mark.records > 0 && mark.installId !== installId)
}

/** A mark is a comfort: what fails or hangs is passed over. */
async function quietly<Value>(work: () => Value | Promise<Value>): Promise<Value | null> {
  try {
    return await withDeadline(Promise.resolve(work()), usualDeadlines.operation)
  } catch {
    return null
  }
}

async function readFile(fileName: string): Promise<string | null> {
  const folder = await storageManager()?.getDirectory()
  const handle = await folder?.getFileHandle(fileName)
  const file = await handle?.getFile()
  return (await file?.text()) ?? null
}

/** Safari before 26 writes files from a worker only: there the mark stays in the two other places. */
async function writeFile(fileName: string, text: string): Promise<void> {
  const folder = await storageManager()?.getDirectory()
  const handle = await folder?.getFileHandle(fileName, { create: true })
  const stream = await handle?.createWritable()
  await stream?.write(text)
  await stream?.close()
}

async function removeFile(fileName: string): Promise<void> {
  const folder = await storageManager()?.getDirectory()
  await folder?.removeEntry(fileName)
}

async function storedMark(store: MarkPlaces['store']): Promise<PresenceMark | null> {
  const meta = await store.readMeta()
  return meta.ok ? meta.value.mark : null
}

/** Reads a mark; null when the text is none. */
function markOf(text: string | null | undefined): PresenceMark | null {
  const parsed: unknown = JSON.parse(text ?? 'null')
  if (typeof parsed !== 'object' || parsed === null) return null
  const mark = parsed as Partial<Record<keyof PresenceMark, unknown>>
  if (typeof mark.installId !== 'string' || typeof mark.records !== 'number') return null
  return {
    installId: mark.installId,
    records: mark.records,
    newestId: typeof mark.newestId === 'string' ? mark.newestId : null,
    lastBackup: isZonedTime(mark.lastBackup) ? mark.lastBackup : null,
  }
}
