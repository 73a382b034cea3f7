import type { Result } from '../domain/result.ts'
import type { DiaryStore } from './diary-store.ts'
import type { Elsewhere } from './schema.ts'
import type { StorageProblem } from './storage-problem.ts'
import type { Work } from './transaction.ts'

const nothing: Elsewhere = { folder: null, askedUntil: null }

/** Where copies of the diary go; nothing is known in a database that was just made. */
export function readElsewhere(database: Pick<DiaryStore, 'within'>): Promise<Result<Elsewhere, StorageProblem>> {
  return database.within(stored)
}

/** Changes part of it, as told from what stands there, and gives the whole. */
export function changeElsewhere(
  database: Pick<DiaryStore, 'within'>,
  change: (known: Elsewhere) => Partial<Elsewhere>,
): Promise<Result<Elsewhere, StorageProblem>> {
  return database.within(async (under) => {
    const known = await stored(under)
    const changed: Elsewhere = { ...known, ...change(known) }
    await under.within(under.transaction.objectStore('meta').put(changed, 'elsewhere'))
    return changed
  })
}

async function stored({ transaction, within }: Work<'readwrite'>): Promise<Elsewhere> {
  // Each key of this store has a type of its own, which the types of idb cannot say.
  return ((await within(transaction.objectStore('meta').get('elsewhere'))) as Elsewhere | undefined) ?? nothing
}
