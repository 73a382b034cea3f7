import { deleteDB } from 'idb'
import { failed, ok, type Result } from '../domain/result.ts'
import type { DiaryContents } from '../formats/diary-contents.ts'
import { usualDeadlines, withDeadline } from './deadline.ts'
import { migrations, type Migration } from './migrations.ts'
import { openDatabase } from './open-database.ts'
import type { DiarySchema } from './schema.ts'
import type { StorageProblem } from './storage-problem.ts'
import { mergeIntoStores, readContents } from './stored-contents.ts'
import type { Work } from './transaction.ts'

/** What the new database is made of. */
export interface Rebuilding {
  readonly name: string
  readonly contents: DiaryContents
  /** The device stays who it was, and forms keep what is typed into them. */
  readonly meta: readonly MetaRow[]
}

export type MetaRow = readonly [key: DiarySchema['meta']['key'], value: DiarySchema['meta']['value']]

/** All that a database holds, the diary and what stands beside it. */
export async function readAllRows(under: Work<'readwrite'>): Promise<Omit<Rebuilding, 'name'>> {
  const store = under.transaction.objectStore('meta')
  const keys = await under.within(store.getAllKeys())
  const values = await under.within(store.getAll())
  const meta = values.flatMap((value, i) => {
    const key = keys[i]
    return key === undefined ? [] : [[key, value] as const]
  })
  return { contents: await readContents(under), meta }
}

/**
 * Deletes the database and makes it anew, filled in the transaction that creates it: no window ever finds it empty.
 * Fails when it cannot be deleted or opened; what was in it must stand elsewhere by then. The caller has to let its own
 * connection go before, and to write once strictly afterwards, which a creating transaction cannot do.
 */
export async function rebuildDatabase({ name, contents, meta }: Rebuilding): Promise<Result<null, StorageProblem>> {
  const within = <Value>(requests: Promise<Value>) => withDeadline(requests, usualDeadlines.bulkCommit)
  const fill: Migration = async (_database, transaction) => {
    await mergeIntoStores({ transaction, within }, contents)
    for (const [key, value] of meta) await within(transaction.objectStore('meta').put(value, key))
  }
  // Asked for in one breath, the two follow each other: another window's opening comes before or after both.
  const deleted = deleteDB(name).then(
    () => true,
    () => false,
  )
  const opened = await openDatabase({
    name,
    migrations: [...migrations.slice(0, -1), inTurn(migrations.slice(-1), fill)],
    deadline: usualDeadlines.bulkCommit,
    onBlocked: nothing,
    onBlocking: nothing,
    onTerminated: nothing,
  })
  if (!opened.ok) return opened
  opened.value.close()
  return (await deleted) ? ok(null) : failed({ what: 'not-available', detail: 'it could not be deleted' })
}

const nothing = () => undefined

/** The last step of a database, and its filling, as one: a step of its own would be a version of its own. */
function inTurn(last: readonly Migration[], fill: Migration): Migration {
  return async (database, transaction) => {
    for (const step of [...last, fill]) await step(database, transaction)
  }
}
