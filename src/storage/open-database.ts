import { openDB } from 'idb'
import { failed, ok, type Result } from '../domain/result.ts'
import { withDeadline } from './deadline.ts'
import { migrate, type Migration } from './migrations.ts'
import type { Database, DiarySchema } from './schema.ts'
import { openProblemOf, type StorageProblem } from './storage-problem.ts'

export interface OpenOptions {
  readonly name: string
  /** The version of the database is the number of its migrations. */
  readonly migrations: readonly Migration[]
  /** Milliseconds. */
  readonly deadline: number
  /** Another tab keeps an older version open: opening waits for it. */
  readonly onBlocked: () => void
  /** Another tab wants to upgrade the database, or to delete it (null): this connection has to be closed. */
  readonly onBlocking: (version: number | null) => void
  /** The browser has ended this connection. */
  readonly onTerminated: () => void
  /** Awaited before a database of an earlier version is upgraded. */
  readonly beforeUpgrade: () => Promise<void>
}

/** Opens the database, upgrading it if need be. A connection that comes after the deadline is closed again. */
export async function openDatabase(options: OpenOptions): Promise<Result<Database, StorageProblem>> {
  const state = { blocked: false, migrationError: null as unknown }
  let opening: Promise<Database> | null = null
  try {
    if (await isUpgradeDue(options)) await options.beforeUpgrade()
    opening = openDB<DiarySchema>(options.name, options.migrations.length, {
      upgrade(...[database, oldVersion, , transaction]) {
        // idb does not wait for this promise nor look after it; the failure comes back as an aborted opening.
        transaction.done.catch(() => undefined)
        migrate({ database, transaction, oldVersion }, options.migrations).catch((error: unknown) => {
          state.migrationError = error
        })
      },
      blocked() {
        state.blocked = true
        options.onBlocked()
      },
      blocking: (_current, wanted) => options.onBlocking(wanted),
      terminated: options.onTerminated,
    })
    return ok(await withDeadline(opening, options.deadline))
  } catch (error) {
    closeWhenOpen(opening)
    return failed(openProblemOf(state.migrationError ?? error, state.blocked))
  }
}

/** A database of version 1 has nothing before it to be upgraded from. */
async function isUpgradeDue({ name, migrations, deadline }: OpenOptions): Promise<boolean> {
  if (migrations.length === 1) return false
  const there = await withDeadline(indexedDB.databases(), deadline)
  return there.some((each) => each.name === name && Number(each.version) < migrations.length)
}

function closeWhenOpen(opening: Promise<Database> | null): void {
  opening?.then(
    (database) => database.close(),
    () => undefined,
  )
}
