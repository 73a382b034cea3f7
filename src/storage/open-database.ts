import { openDB } from 'idb'
import { failed, ok, type Result } from '../domain/result.ts'
import { DeadlineError, usualDeadlines, withDeadline } from './deadline.ts'
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
  /** The browser has ended this connection, or one that was blocked beyond the deadline need wait no longer. */
  readonly onTerminated: () => void
  /** Awaited before a database of an earlier version is upgraded; without it opening is asked for at once. */
  readonly beforeUpgrade?: () => Promise<void>
}

/** Opens the database, upgrading it if need be. A connection that comes after the deadline is closed again. */
export async function openDatabase(options: OpenOptions): Promise<Result<Database, StorageProblem>> {
  const state = { upgrading: false, migrationError: null as unknown }
  let opening: Promise<Database> | null = null
  try {
    const { beforeUpgrade } = options
    if (beforeUpgrade !== undefined && (await isUpgradeDue(options))) await quietly(beforeUpgrade(), options.deadline)
    opening = openDB<DiarySchema>(options.name, options.migrations.length, {
      upgrade(...[database, oldVersion, , transaction]) {
        state.upgrading = true
        // idb does not wait for this promise nor look after it; the failure comes back as an aborted opening.
        transaction.done.catch(() => undefined)
        migrate({ database, transaction, oldVersion }, options.migrations).catch((error: unknown) => {
          state.migrationError = error
        })
      },
      blocked: options.onBlocked,
      blocking: (_current, wanted) => options.onBlocking(wanted),
      terminated: options.onTerminated,
    })
    return ok(await patiently(opening, options.deadline, state))
  } catch (error) {
    // Who waits behind the blocked upgrade of another tab is not told so by the browser.
    const isBlocked = error instanceof DeadlineError && !state.upgrading && (await isOlderThere(options))
    opening?.then(
      (database) => {
        database.close()
        // The tab that stood in the way is gone: as after a lost connection, all can be asked again.
        if (isBlocked) options.onTerminated()
      },
      () => undefined,
    )
    return failed(openProblemOf(state.migrationError ?? error, isBlocked))
  }
}

/** While another tab's upgrade is blocked, nothing of the database can be read: then this must not wait for ever. */
async function quietly(work: Promise<void>, deadline: number): Promise<void> {
  await withDeadline(work, deadline).catch(() => undefined)
}

/** A database of version 1 has nothing before it. */
async function isUpgradeDue(options: OpenOptions): Promise<boolean> {
  return options.migrations.length > 1 && (await isOlderThere(options))
}

/** An upgrade that is under way is given more time: tried again, it would only wait for itself. */
async function patiently(
  opening: Promise<Database>,
  deadline: number,
  state: { readonly upgrading: boolean },
): Promise<Database> {
  try {
    return await withDeadline(opening, deadline)
  } catch (error) {
    if (!state.upgrading) throw error
    return withDeadline(opening, usualDeadlines.bulkCommit)
  }
}

/** Is a database of an earlier version there? false where the browser does not say. */
async function isOlderThere({ name, migrations }: OpenOptions): Promise<boolean> {
  try {
    const there = await withDeadline(indexedDB.databases(), 1_000)
    return there.some((each) => each.name === name && Number(each.version) < migrations.length)
  } catch {
    return false
  }
}
