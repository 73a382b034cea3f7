import type { IDBPTransaction, StoreNames } from 'idb'
import { withDeadline, type Deadlines } from './deadline.ts'
import type { Database, DiarySchema } from './schema.ts'

export type Stores = readonly StoreNames<DiarySchema>[]
export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<DiarySchema, Stores, Mode>

/** A transaction under way. Inside it nothing may be awaited but its requests, each through `within`. */
export interface Work<Mode extends IDBTransactionMode> {
  readonly transaction: Transaction<Mode>
  /** Waits for requests of the transaction, at most until the deadline of an operation. */
  readonly within: <Value>(requests: Promise<Value>) => Promise<Value>
}

export interface TransactionOptions {
  readonly deadlines: Deadlines
  /** Much is written, and may take longer to reach the disk. */
  readonly bulk?: boolean
}

/** All stores, as a strict transaction: when this resolves, the disk has it. When it rejects, nothing has changed. */
export function writing<Value>(
  database: Database,
  options: TransactionOptions,
  work: (under: Work<'readwrite'>) => Promise<Value>,
): Promise<Value> {
  const transaction = database.transaction(allStores, 'readwrite', { durability: 'strict' })
  return finish(transaction, options, work)
}

/** All stores, for reading. */
export function reading<Value>(
  database: Database,
  options: TransactionOptions,
  work: (under: Work<'readonly'>) => Promise<Value>,
): Promise<Value> {
  return finish(database.transaction(allStores, 'readonly'), options, work)
}

const allStores: Stores = ['records', 'kept', 'tombstones', 'meta']

async function finish<Mode extends IDBTransactionMode, Value>(
  transaction: Transaction<Mode>,
  { deadlines, bulk = false }: TransactionOptions,
  work: (under: Work<Mode>) => Promise<Value>,
): Promise<Value> {
  const ended = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  )
  const within = <Result>(requests: Promise<Result>) => withDeadline(requests, deadlines.operation)
  try {
    const value = await work({ transaction, within })
    // A request can succeed and the transaction still fail, by a full disk for one: only its end counts.
    const failure = await withDeadline(ended, bulk ? deadlines.bulkCommit : deadlines.operation)
    if (failure !== null) throw failure.error
    return value
  } catch (error) {
    abort(transaction)
    throw await telling(error, () => within(ended))
  }
}

/** Without this a transaction whose work has failed would commit what it had written so far. */
function abort(transaction: Transaction<IDBTransactionMode>): void {
  try {
    transaction.abort()
  } catch {
    // It has ended by itself.
  }
}

/** The request may only say that it was aborted where the transaction says why: it was full. */
async function telling(error: unknown, end: () => Promise<{ readonly error: unknown } | null>): Promise<unknown> {
  if (!(error instanceof Error) || error.name !== 'AbortError') return error
  const failure = await end().catch(() => null)
  return failure?.error ?? error
}
