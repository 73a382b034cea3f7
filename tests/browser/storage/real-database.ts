import { onTestFinished } from 'vitest'
import { createDiaryStore, type DiaryStore, type DiaryStoreOptions } from '../../../src/storage/diary-store.ts'
import { usualDeadlines } from '../../../src/storage/deadline.ts'

/** Short enough for a test, long enough for a busy machine to answer. */
export const shortDeadlines = { open: 400, operation: 400, bulkCommit: 400 }

let made = 0

/** A database of its own, deleted when the test is over. */
export function freshName(): string {
  made += 1
  const name = `test-${String(Date.now())}-${String(made)}`
  onTestFinished(async () => {
    await requestDone(indexedDB.deleteDatabase(name))
  })
  return name
}

/** A store that is closed when the test is over. */
export function openStore(name: string, options: Partial<DiaryStoreOptions> = {}): DiaryStore {
  const store = createDiaryStore({ deadlines: usualDeadlines, ...options, name })
  onTestFinished(() => store.close())
  return store
}

/** The database without our code: at its version, or at the one given (with no change of its stores). */
export async function openRaw(name: string, version?: number): Promise<IDBDatabase> {
  const database = await requestDone(indexedDB.open(name, version))
  onTestFinished(() => database.close())
  return database
}

/** All rows of one store of the database, read without our code. */
export async function rawRows(name: string, store: string): Promise<readonly unknown[]> {
  const database = await requestDone(indexedDB.open(name))
  const rows = await requestDone<unknown[]>(database.transaction(store).objectStore(store).getAll())
  database.close()
  return rows
}

export function requestDone<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('no error given')))
  })
}

interface PutCall {
  readonly real: () => IDBRequest<IDBValidKey>
  /** Which `put` of its transaction it is, from 1. */
  readonly number: number
  readonly store: IDBObjectStore
}

/** Stands in for every `put` of the page until the test is over. */
export function replacePut(fake: (call: PutCall) => unknown): {
  readonly calls: () => number
  readonly end: () => void
} {
  const original: IDBObjectStore['put'] = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value
  const numbers = new WeakMap<IDBTransaction, number>()
  let calls = 0
  function replaced(this: IDBObjectStore, ...args: Parameters<IDBObjectStore['put']>): unknown {
    calls += 1
    const number = (numbers.get(this.transaction) ?? 0) + 1
    numbers.set(this.transaction, number)
    const real = () => original.apply(this, args)
    return fake({ real, number, store: this })
  }
  Object.defineProperty(IDBObjectStore.prototype, 'put', { configurable: true, writable: true, value: replaced })
  const end = () => {
    Object.defineProperty(IDBObjectStore.prototype, 'put', { configurable: true, writable: true, value: original })
  }
  onTestFinished(end)
  return { calls: () => calls, end }
}

/** A request that never answers, as WebKit's wedged database gives them. */
export function silentRequest(): unknown {
  return Object.create(IDBRequest.prototype, { addEventListener: { value: () => undefined } })
}
