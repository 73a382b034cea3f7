import type { Stamp } from '../domain/record-base.ts'
import type { DiaryRecord, Tombstone } from '../domain/records.ts'
import { canonicalText } from '../formats/canonical-text.ts'
import { noteStamps } from './stored-meta.ts'
import type { Work } from './transaction.ts'

/** One command's change of the diary: new revisions and tombstones, written together or not at all. */
export interface DiaryChange {
  readonly put: readonly DiaryRecord[]
  readonly bury: readonly Tombstone[]
  /**
   * Stamps of the revisions that `put` was made from, which it may replace. Any other revision that it finds in its
   * place (written meanwhile by another tab, say) is kept beside it.
   */
  readonly replaces?: readonly Stamp[]
}

/** Writes a change. Doing it again changes nothing. */
export async function writeChange(under: Work<'readwrite'>, change: DiaryChange): Promise<void> {
  const replaces = new Set(change.replaces ?? [])
  for (const record of change.put) await putRevision(under, record, replaces)
  for (const tombstone of change.bury) {
    await under.within(under.transaction.objectStore('tombstones').put(tombstone))
  }
  await noteStamps(
    under,
    [...change.put, ...change.bury].map(({ stamp }) => stamp),
  )
}

/** Does the database hold what was written? A revision that another tab has gone beyond meanwhile counts as held. */
export async function holdsChange(under: Work<IDBTransactionMode>, change: DiaryChange): Promise<boolean> {
  const { transaction, within } = under
  for (const record of change.put) {
    const found = await within(transaction.objectStore('records').get(record.id))
    if (found === undefined || found.stamp < record.stamp) return false
    if (found.stamp === record.stamp && canonicalText(found) !== canonicalText(record)) return false
  }
  for (const { id, deletes } of change.bury) {
    if ((await within(transaction.objectStore('tombstones').getKey([id, deletes]))) === undefined) return false
  }
  return true
}

async function putRevision(
  { transaction, within }: Work<'readwrite'>,
  record: DiaryRecord,
  replaces: ReadonlySet<Stamp>,
): Promise<void> {
  const records = transaction.objectStore('records')
  const kept = transaction.objectStore('kept')
  const there = await within(records.get(record.id))
  if (there !== undefined && there.stamp > record.stamp) {
    await within(kept.put(record))
    return
  }
  if (there !== undefined && there.stamp < record.stamp && !replaces.has(there.stamp)) await within(kept.put(there))
  await within(records.put(record))
}
