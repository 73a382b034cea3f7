import type { IDBPTransaction, StoreNames } from 'idb'
import type { Database, DiarySchema } from './schema.ts'

export type UpgradeTransaction = IDBPTransaction<DiarySchema, StoreNames<DiarySchema>[], 'versionchange'>

/**
 * One step of the database, from the version of its place in the list to the next. It may await requests of its own
 * transaction and nothing else: while it waits for anything else the browser commits what there is.
 */
export type Migration = (database: Database, transaction: UpgradeTransaction) => void | Promise<void>

/** The steps so far. The list is only ever added to; a released step is never changed. */
export const migrations: readonly Migration[] = [createStores]

/** Runs the steps that a database of `oldVersion` lacks. If one fails, the database stays as it was. */
export async function migrate(
  { database, transaction, oldVersion }: Upgrade,
  steps: readonly Migration[],
): Promise<void> {
  try {
    for (const step of steps.slice(oldVersion)) await step(database, transaction)
  } catch (error) {
    transaction.abort()
    throw error
  }
}

export interface Upgrade {
  readonly database: Database
  readonly transaction: UpgradeTransaction
  readonly oldVersion: number
}

function createStores(database: Database): void {
  database.createObjectStore('records', { keyPath: 'id' })
  database.createObjectStore('kept', { keyPath: ['id', 'stamp'] })
  database.createObjectStore('tombstones', { keyPath: ['id', 'deletes'] })
  database.createObjectStore('meta')
}
