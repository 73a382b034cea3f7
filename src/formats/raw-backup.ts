import type { ZonedTime } from '../domain/moment.ts'
import type { Result } from '../domain/result.ts'
import { backupText, versions } from './backup.ts'
import { decodeRecord, decodeTombstone, type BrokenPath } from './decode-record.ts'
import type { DiaryContents } from './diary-contents.ts'
import { member } from './member.ts'

/** One row of a database as it is. */
export interface RawRow {
  readonly key: unknown
  readonly value: unknown
}

/** The rows of each store by its name. */
export type RawRows = Readonly<Record<string, readonly RawRow[]>>

const ownStores: readonly string[] = ['records', 'kept', 'tombstones', 'meta']

/** A diary in a database that a later version of the app has made. */
export interface RawDiary {
  readonly rows: RawRows
  /** What else is known of the diary: the second copy. */
  readonly beside: DiaryContents
}

export interface RawBackupParts extends RawDiary {
  readonly appVersion: string
  readonly writtenAt: ZonedTime
}

/**
 * The text of a backup of a database that a later version of the app has made. Every row is in it as it is, also those
 * that this version cannot read, but for what the device knows of itself, its recovery key and what stands in its
 * forms. A file that this version can read whole is a backup like any other; any other says to be of the next version,
 * so that only a later app takes it.
 */
export function encodeRawBackup({ appVersion, writtenAt, ...diary }: RawBackupParts): string {
  const { revisions, graves } = itemsOf(diary)
  const others = Object.entries(diary.rows).filter(([store]) => !ownStores.includes(store))
  const otherRows = [
    ...rowsOf('meta', diary.rows['meta'] ?? []).filter(({ key }) => !isOfDevice(key)),
    ...others.flatMap(([store, held]) => rowsOf(store, held)),
  ]
  const isReadable =
    otherRows.length === 0 &&
    revisions.every((record) => decodeRecord(record).ok) &&
    graves.every((tombstone) => decodeTombstone(tombstone).ok)
  const header = {
    format: 'fifteen-backup',
    version: Math.max(...versions) + (isReadable ? 0 : 1),
    app: appVersion,
    writtenAt,
    counts: countsOf(revisions),
    tombstones: graves.length,
  }
  const lists = { records: revisions, tombstones: graves }
  return backupText(header, otherRows.length === 0 ? lists : { ...lists, otherRows })
}

/**
 * What this version can read of such a diary, and how many records it leaves out: where it cannot read one revision or
 * tombstone of a record, what an older revision says need not hold any more.
 */
export function readableContents(diary: RawDiary): { readonly contents: DiaryContents; readonly unread: number } {
  const { revisions, graves } = itemsOf(diary)
  const unread = new Set([
    ...revisions.filter((each) => !decodeRecord(each).ok).map(idOf),
    ...graves.filter((each) => !decodeTombstone(each).ok).map(idOf),
  ])
  const read = <Item>(items: readonly unknown[], decode: (input: unknown) => Result<Item, BrokenPath>) =>
    items
      .filter((each) => !unread.has(idOf(each)))
      .flatMap((each) => {
        const decoded = decode(each)
        return decoded.ok ? [decoded.value] : []
      })
  const contents = { revisions: read(revisions, decodeRecord), tombstones: read(graves, decodeTombstone) }
  return { contents, unread: unread.size }
}

function idOf(item: unknown): string {
  return String(member(item, 'id'))
}

interface Items {
  readonly revisions: readonly unknown[]
  readonly graves: readonly unknown[]
}

function itemsOf({ rows, beside }: RawDiary): Items {
  const { records = [], kept = [], tombstones = [] } = rows
  return {
    revisions: together(valuesOf([...records, ...kept]), beside.revisions, ['id', 'stamp']),
    graves: together(valuesOf(tombstones), beside.tombstones, ['id', 'deletes']),
  }
}

/** What the device knows of itself, the key that opens encrypted backups, and drafts are in no file. */
function isOfDevice(key: unknown): boolean {
  return (
    key === 'device' || key === 'recovery-key' || key === 'elsewhere' || (Array.isArray(key) && key[0] === 'drafts')
  )
}

function valuesOf(rows: readonly RawRow[]): readonly unknown[] {
  return rows.map(({ value }) => value)
}

function rowsOf(store: string, rows: readonly RawRow[]) {
  return rows.map(({ key, value }) => ({ store, key, value }))
}

/** The rows, and what is not among them by its name. */
function together(rows: readonly unknown[], beside: readonly unknown[], name: readonly string[]): readonly unknown[] {
  const nameOf = (item: unknown) => name.map((key) => String(member(item, key))).join(' ')
  const known = new Set(rows.map(nameOf))
  return [...rows, ...beside.filter((item) => !known.has(nameOf(item)))]
}

function countsOf(records: readonly unknown[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const record of records) {
    const kind = String(member(record, 'kind'))
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}
