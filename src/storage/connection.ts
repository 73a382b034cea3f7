import { failed, ok, type Result } from '../domain/result.ts'
import { openDatabase, type OpenOptions } from './open-database.ts'
import type { Database } from './schema.ts'
import { isWorthARetry, leavesDoubt, problemOf, type StorageProblem } from './storage-problem.ts'

/** One connection to the database, opened when it is first needed and opened anew when it fails. */
export interface Connection {
  /**
   * Does a piece of work on the open database. If it throws, the connection is dropped and the work done again on a
   * new one, up to three times: so it must be safe to do twice.
   */
  run<Value>(work: (database: Database) => Promise<Value>): Promise<Result<Value, StorageProblem>>
  /** Closes the connection after the work that runs; the next work opens it again. */
  close(): void
  /** Closes it for good: all later work fails. */
  end(): void
}

type Opened = Promise<Result<Database, StorageProblem>>

const RETRIES = 3

export interface ConnectionOptions extends OpenOptions {
  /** The database failed in a way after which it may not last, as on a full disk. */
  readonly onDoubt: () => void
}

export function createConnection(options: ConnectionOptions): Connection {
  let current: Opened | null = null
  let isEnded = false

  function drop(opened: Opened): void {
    if (current === opened) current = null
    // The error of a connection that did not open has been answered where it was asked for.
    void opened.then((outcome) => {
      if (outcome.ok) outcome.value.close()
    })
  }

  function open(): Opened {
    const opened: Opened = openDatabase({
      ...options,
      onBlocking(version) {
        drop(opened)
        options.onBlocking(version)
      },
      onTerminated() {
        drop(opened)
        options.onTerminated()
      },
    })
    return opened
  }

  return {
    async run(work) {
      for (let retry = 0; ; retry += 1) {
        if (isEnded) return failed({ what: 'not-available', detail: 'everything was erased' })
        const opened = (current ??= open())
        const outcome = await tryOnce(opened, work)
        if (outcome.ok) return outcome
        drop(opened)
        if (leavesDoubt(outcome.problem)) options.onDoubt()
        if (retry === RETRIES || !isWorthARetry(outcome.problem)) return outcome
      }
    },
    close() {
      if (current !== null) drop(current)
    },
    end() {
      isEnded = true
      if (current !== null) drop(current)
    },
  }
}

async function tryOnce<Value>(
  opened: Opened,
  work: (database: Database) => Promise<Value>,
): Promise<Result<Value, StorageProblem>> {
  const database = await opened
  if (!database.ok) return database
  try {
    return ok(await work(database.value))
  } catch (error) {
    return failed(problemOf(error))
  }
}
