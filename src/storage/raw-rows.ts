import { openDB } from 'idb'
import { failed, ok, type Result } from '../domain/result.ts'
import type { RawRow, RawRows } from '../formats/raw-backup.ts'
import { usualDeadlines, withDeadline } from './deadline.ts'
import { openProblemOf, type StorageProblem } from './storage-problem.ts'

/**
 * Every row of every store of a database of whatever version, as it is. Writes nothing: a database that is not there
 * is not made.
 */
export async function readRawRows(name: string): Promise<Result<RawRows, StorageProblem>> {
  const opening = openDB(name, undefined, {
    upgrade(...[, , , transaction]) {
      transaction.done.catch(() => undefined)
      transaction.abort()
    },
  })
  try {
    const database = await withDeadline(opening, usualDeadlines.open)
    const names = [...database.objectStoreNames]
    const transaction = database.transaction(names)
    const stores = names.map(async (store): Promise<readonly [string, readonly RawRow[]]> => {
      const rows = transaction.objectStore(store)
      const [keys, values] = await Promise.all([rows.getAllKeys(), rows.getAll()])
      return [store, values.map((value, index) => ({ key: keys[index], value }))]
    })
    return ok(Object.fromEntries(await withDeadline(Promise.all(stores), usualDeadlines.bulkCommit)))
  } catch (error) {
    return failed(openProblemOf(error, false))
  } finally {
    // Another window may want to upgrade it further.
    opening.then(
      (database) => database.close(),
      () => undefined,
    )
  }
}
