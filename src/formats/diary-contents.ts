import type { RecordId, Stamp } from '../domain/record-base.ts'
import type { DiaryRecord, Tombstone } from '../domain/records.ts'
import { canonicalText, compareText } from './canonical-text.ts'

/** All that is known of a diary: the current revision of each record, losing revisions that were kept, tombstones. */
export interface DiaryContents {
  readonly revisions: readonly DiaryRecord[]
  readonly tombstones: readonly Tombstone[]
}

/** A diary in which nothing has been written. */
export const emptyContents: DiaryContents = { revisions: [], tombstones: [] }

/**
 * Both contents together, in canonical order (kind, id, stamp). A revision is known by its id and stamp, a tombstone
 * by its id and what it deletes. The order and number of merges makes no difference. Where the two agree, the objects
 * of `a` are kept.
 */
export function mergeContents(a: DiaryContents, b: DiaryContents): DiaryContents {
  const revisions = union([...a.revisions, ...b.revisions], revisionKey)
  const tombstones = union([...a.tombstones, ...b.tombstones], tombstoneKey)
  revisions.sort(compareRevisions)
  tombstones.sort(compareTombstones)
  return { revisions, tombstones }
}

/**
 * The records that show: of each id the revision with the highest stamp, if that is above what every tombstone of the
 * id deletes.
 */
export function shownRecords(contents: DiaryContents): readonly DiaryRecord[] {
  const deleted = deletedUpTo(contents.tombstones)
  return [...currentRevisions(contents.revisions).values()].filter((record) => {
    const line = deleted.get(record.id)
    return line === undefined || record.stamp > line
  })
}

/** The revisions that a higher one of the same record stands above; any of them can be written again as a new one. */
export function losingRevisions(contents: DiaryContents): readonly DiaryRecord[] {
  const current = currentRevisions(contents.revisions)
  return contents.revisions.filter((record) => current.get(record.id) !== record)
}

/** Of each id the revision with the highest stamp, whether it shows or not. */
export function currentRevisions(revisions: readonly DiaryRecord[]): ReadonlyMap<RecordId, DiaryRecord> {
  const current = new Map<RecordId, DiaryRecord>()
  for (const record of revisions) {
    const known = current.get(record.id)
    if (known === undefined || record.stamp > known.stamp) current.set(record.id, record)
  }
  return current
}

function deletedUpTo(tombstones: readonly Tombstone[]): ReadonlyMap<RecordId, Stamp> {
  const lines = new Map<RecordId, Stamp>()
  for (const { id, deletes } of tombstones) {
    const known = lines.get(id)
    if (known === undefined || deletes > known) lines.set(id, deletes)
  }
  return lines
}

function union<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const found = new Map<string, Item>()
  for (const item of items) {
    const key = keyOf(item)
    const known = found.get(key)
    found.set(key, known === undefined ? item : preferred(known, item))
  }
  return [...found.values()]
}

/**
 * Two different texts under one key come only from a copied device or a damaged file. The greater text is taken, so
 * that every device takes the same one.
 */
function preferred<Item>(known: Item, other: Item): Item {
  return known === other || canonicalText(known) >= canonicalText(other) ? known : other
}

function revisionKey({ id, stamp }: DiaryRecord): string {
  return `${id} ${stamp}`
}

function tombstoneKey({ id, deletes }: Tombstone): string {
  return `${id} ${deletes}`
}

function compareRevisions(a: DiaryRecord, b: DiaryRecord): number {
  return compareText(a.kind, b.kind) || compareText(a.id, b.id) || compareText(a.stamp, b.stamp)
}

function compareTombstones(a: Tombstone, b: Tombstone): number {
  return compareText(a.id, b.id) || compareText(a.deletes, b.deletes)
}
