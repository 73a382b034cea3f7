import type { DiaryRecord, Tombstone } from '../domain/records.ts'
import { currentRevisions, mergeContents, type DiaryContents } from '../formats/diary-contents.ts'
import type { DiarySchema } from './schema.ts'
import type { Work } from './transaction.ts'

/** Everything of the diary that the database holds. */
export async function readContents(under: Work<IDBTransactionMode>): Promise<DiaryContents> {
  const { records, kept, tombstones } = await readParts(under)
  return { revisions: [...records, ...kept], tombstones }
}

type Writing = Work<'readwrite'> | Work<'versionchange'>

/** Adds the incoming contents to the database by the one merge, and gives back all that it then holds. */
export async function mergeIntoStores(under: Writing, incoming: DiaryContents): Promise<DiaryContents> {
  const parts = await readParts(under)
  const merged = mergeContents({ revisions: [...parts.records, ...parts.kept], tombstones: parts.tombstones }, incoming)
  const current = new Set(currentRevisions(merged.revisions).values())
  const losing = merged.revisions.filter((record) => !current.has(record))
  // The merge keeps the objects that were here before, so what is not among them is new.
  const { transaction } = under
  await inBatches(under, newOnes([...current], parts.records), (record) =>
    transaction.objectStore('records').put(record),
  )
  await inBatches(under, newOnes(losing, parts.kept), (record) => transaction.objectStore('kept').put(record))
  await inBatches(under, newOnes(merged.tombstones, parts.tombstones), (tombstone) =>
    transaction.objectStore('tombstones').put(tombstone),
  )
  return merged
}

interface Parts {
  readonly records: readonly DiaryRecord[]
  readonly kept: readonly DiaryRecord[]
  readonly tombstones: readonly Tombstone[]
}

/** Rows asked for or written at once: a slow phone has to answer each batch within one deadline. */
const BATCH = 2_000

async function readParts(under: Work<IDBTransactionMode>): Promise<Parts> {
  return {
    records: await readAll(under, 'records', (record) => record.id),
    kept: await readAll(under, 'kept', (record) => [record.id, record.stamp]),
    tombstones: await readAll(under, 'tombstones', (tombstone) => [tombstone.id, tombstone.deletes]),
  }
}

async function readAll<Name extends 'records' | 'kept' | 'tombstones'>(
  { transaction, within }: Work<IDBTransactionMode>,
  name: Name,
  keyOf: (row: Row<Name>) => IDBValidKey,
): Promise<readonly Row<Name>[]> {
  const store = transaction.objectStore(name)
  const rows: Row<Name>[] = []
  let batch: readonly Row<Name>[]
  do {
    const last = rows.at(-1)
    batch = await within(store.getAll(last === undefined ? null : IDBKeyRange.lowerBound(keyOf(last), true), BATCH))
    for (const row of batch) rows.push(row)
  } while (batch.length === BATCH)
  return rows
}

type Row<Name extends 'records' | 'kept' | 'tombstones'> = DiarySchema[Name]['value']

function newOnes<Item>(wanted: readonly Item[], there: readonly Item[]): readonly Item[] {
  const known = new Set(there)
  return wanted.filter((item) => !known.has(item))
}

async function inBatches<Item>(
  { within }: Writing,
  items: readonly Item[],
  write: (item: Item) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < items.length; start += BATCH) {
    // A put that throws at once must not leave the requests before it without an answer: hence the async step.
    const requests = items.slice(start, start + BATCH).map(async (item) => await write(item))
    await within(Promise.all(requests))
  }
}
