import { ok, type Result } from '../domain/result.ts'
import { emptyContents, mergeContents, type DiaryContents } from '../formats/diary-contents.ts'
import { createConnection, type ConnectionOptions } from './connection.ts'
import { usualDeadlines, type Deadlines } from './deadline.ts'
import { migrations, type Migration } from './migrations.ts'
import type { Meta } from './schema.ts'
import type { StorageProblem } from './storage-problem.ts'
import { mergeIntoStores, readContents } from './stored-contents.ts'
import { changeStoredMeta, readStoredMeta, type MetaChange } from './stored-meta.ts'
import { reading, writing, type Work } from './transaction.ts'
import { holdsChange, writeChange, type DiaryChange } from './written-change.ts'

/**
 * The diary on this device. Every call opens the database if it is not open, has a deadline, and is tried again on a
 * new connection when the old one fails; a problem means that it did not help.
 */
export interface DiaryStore {
  /** Everything there is, in canonical order. */
  load(): Promise<Result<LoadedDiary, StorageProblem>>
  /** Writes a change whole; when it is ok, the disk has it and it has been read back. Needs no load before it. */
  write(change: DiaryChange): Promise<Result<null, StorageProblem>>
  /** Adds contents from elsewhere by the one merge, whole or not at all, and gives back all that there is then. */
  merge(incoming: DiaryContents): Promise<Result<DiaryContents, StorageProblem>>
  /** What this device knows of itself; it gets its identity with the first call. */
  readMeta(): Promise<Result<Meta, StorageProblem>>
  writeMeta(change: MetaChange): Promise<Result<Meta, StorageProblem>>
  /** One strict transaction of code that is loaded late. It may be done again, so it must be safe to do twice. */
  within<Value>(work: (under: Work<'readwrite'>) => Promise<Value>): Promise<Result<Value, StorageProblem>>
  /** Lets the database go, after what is under way; the next call opens it again. */
  close(): void
  /** Lets it go for good, before it is erased: what is asked of it afterwards fails. */
  end(): void
}

export interface LoadedDiary {
  readonly contents: DiaryContents
  readonly meta: Meta
}

export interface DiaryStoreOptions {
  readonly name: string
  /** Another tab runs an older version of the app and has to be closed or reloaded. */
  readonly onBlocked?: () => void
  /** Another tab has upgraded the database; this tab needs the new version of the app. */
  readonly onBlocking?: () => void
  /**
   * The browser has taken the database away (site data cleared, a crash of its storage), or a tab that blocked it has let
   * go: what was asked can be asked again.
   */
  readonly onTerminated?: () => void
  /** The database failed in a way after which it may not last, as on a full disk. */
  readonly onDoubt?: () => void
  /** Awaited before a database of an earlier version is upgraded. */
  readonly beforeUpgrade?: () => Promise<void>
  readonly migrations?: readonly Migration[]
  readonly deadlines?: Deadlines
}

/** Makes the store. Nothing is opened until it is used. */
export function createDiaryStore(options: DiaryStoreOptions): DiaryStore {
  const deadlines = options.deadlines ?? usualDeadlines
  const connection = createConnection(connectionOptions(options, deadlines))

  async function readMeta(): Promise<Result<Meta, StorageProblem>> {
    const stored = await connection.run((database) => reading(database, { deadlines }, readStoredMeta))
    if (!stored.ok) return stored
    return stored.value === null ? await writeMeta({}) : ok(stored.value)
  }

  const within: DiaryStore['within'] = (work) => connection.run((database) => writing(database, { deadlines }, work))
  const writeMeta: DiaryStore['writeMeta'] = (change) => within((under) => changeStoredMeta(under, change))

  return {
    readMeta,
    writeMeta,
    within,
    async load() {
      const meta = await readMeta()
      if (!meta.ok) return meta
      const contents = await connection.run((database) => reading(database, { deadlines }, readContents))
      if (!contents.ok) return contents
      return ok({ contents: mergeContents(emptyContents, contents.value), meta: meta.value })
    },
    write(change) {
      return connection.run(async (database) => {
        await writing(database, { deadlines }, (under) => writeChange(under, change))
        const held = await reading(database, { deadlines }, (under) => holdsChange(under, change))
        if (!held) throw new Error('what was written could not be read back')
        return null
      })
    },
    merge(incoming) {
      return connection.run((database) =>
        writing(database, { deadlines, bulk: true }, (under) => mergeIntoStores(under, incoming)),
      )
    },
    close: () => connection.close(),
    end: () => connection.end(),
  }
}

function connectionOptions(options: DiaryStoreOptions, { open }: Deadlines): ConnectionOptions {
  return {
    name: options.name,
    migrations: options.migrations ?? migrations,
    deadline: open,
    onBlocked: () => options.onBlocked?.(),
    onBlocking: (version) => {
      // Who deletes it either builds it anew or tells the other tabs to end.
      if (version !== null) options.onBlocking?.()
    },
    onTerminated: () => options.onTerminated?.(),
    onDoubt: () => options.onDoubt?.(),
    beforeUpgrade: async () => await options.beforeUpgrade?.(),
  }
}
