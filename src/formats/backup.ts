import { isZonedTime, type ZonedTime } from '../domain/moment.ts'
import type { DiaryRecord, RecordKind } from '../domain/records.ts'
import { failed, ok, type Result } from '../domain/result.ts'
import { canonicalText } from './canonical-text.ts'
import { decodeRecord, decodeTombstone, type BrokenPath } from './decode-record.ts'
import { emptyContents, mergeContents, shownRecords, type DiaryContents } from './diary-contents.ts'
import { limits } from './limits.ts'
import { member } from './member.ts'
import { parseJson } from './parse-json.ts'

/** What a backup says about itself (docs/backup-format.md). */
export interface BackupHeader {
  readonly format: 'fifteen-backup'
  /** 1 knew no courses, injections, scores and menstruation days; all else is the same. */
  readonly version: (typeof versions)[number]
  /** Version of the app that wrote it. */
  readonly app: string
  readonly writtenAt: ZonedTime
  /** Revisions of each kind in `records`; kinds without one are left out. */
  readonly counts: Readonly<Partial<Record<RecordKind, number>>>
  /** Number of `tombstones`. */
  readonly tombstones: number
  /** A made-up diary, to look around in; it is never taken into a real one. */
  readonly sample?: true
}

export const versions = [1, 2] as const

export interface Backup {
  readonly contents: DiaryContents
  readonly header: BackupHeader
}

/** Why a file was refused. Nothing of a refused file is taken over. */
export type BackupProblem =
  | { readonly what: 'too-large' }
  | { readonly what: 'not-json' }
  /** A backup of the made-up diary, which is not taken into a real one. */
  | { readonly what: 'sample' }
  /** JSON, but not a backup of this app. */
  | { readonly what: 'foreign' }
  /** Written by a later version of the app than this one can read. */
  | { readonly what: 'newer'; readonly version: number }
  /** `path` of the first broken place ("records[3].timing.start"), and how many records and tombstones are broken. */
  | { readonly what: 'broken'; readonly path: BrokenPath; readonly count: number }
  /** The file holds another number of different records than it says: a piece is missing or stands twice. */
  | { readonly what: 'counts-differ' }

export interface BackupParts {
  readonly contents: DiaryContents
  readonly appVersion: string
  readonly writtenAt: ZonedTime
  /** Of the made-up diary. */
  readonly isSample?: boolean
}

/**
 * The text of a backup file: JSON, one record a line. Everything after the header is the same text whenever the
 * contents are the same.
 */
export function encodeBackup({ contents, appVersion, writtenAt, isSample = false }: BackupParts): string {
  const { revisions, tombstones } = mergeContents(emptyContents, contents)
  const header: BackupHeader = {
    format: 'fifteen-backup',
    version: 2,
    app: appVersion,
    writtenAt,
    counts: countKinds(revisions),
    tombstones: tombstones.length,
    ...(isSample ? { sample: true } : {}),
  }
  return backupText(header, { records: revisions, tombstones })
}

/** The text of a file out of its header and its lists, each item a line. */
export function backupText(header: object, lists: Readonly<Record<string, readonly unknown[]>>): string {
  const parts = Object.entries(lists).map(([name, items]) => `"${name}":${lines(items)}`)
  return `{\n"header":${JSON.stringify(header)},\n${parts.join(',\n')}\n}\n`
}

/** Reads a backup file whole, or says why not. `limits.backupBytes` is for the caller to check before reading. */
export function decodeBackup(text: string): Result<Backup, BackupProblem> {
  if (text.length > limits.backupBytes) return failed({ what: 'too-large' })
  const parsed = parseJson(text)
  if (!parsed.ok) return failed({ what: 'not-json' })
  const header = decodeHeader(parsed.value)
  if (!header.ok) return header
  const contents = decodeContents(parsed.value)
  if (!contents.ok) return contents
  const agree =
    canonicalText(countKinds(contents.value.revisions)) === canonicalText(header.value.counts) &&
    contents.value.tombstones.length === header.value.tombstones
  return agree ? ok({ contents: contents.value, header: header.value }) : failed({ what: 'counts-differ' })
}

/** How many records of a diary show, letter for letter, in the text of a backup; 0 when it cannot be read. */
export function countInBackup(text: string, contents: DiaryContents): number {
  const decoded = decodeBackup(text)
  if (!decoded.ok) return 0
  const there = new Map(shownRecords(decoded.value.contents).map((record) => [record.id, canonicalText(record)]))
  return shownRecords(contents).filter((record) => there.get(record.id) === canonicalText(record)).length
}

function lines(items: readonly unknown[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => canonicalText(item)).join(',\n')}\n]`
}

function countKinds(revisions: readonly DiaryRecord[]): Partial<Record<RecordKind, number>> {
  const counts: Partial<Record<RecordKind, number>> = {}
  for (const { kind } of revisions) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

function decodeHeader(file: unknown): Result<BackupHeader, BackupProblem> {
  const header = member(file, 'header')
  if (member(header, 'format') !== 'fifteen-backup') return failed({ what: 'foreign' })
  const said = member(header, 'version')
  if (typeof said === 'number' && said > Math.max(...versions)) return failed({ what: 'newer', version: said })
  const version = versions.find((each) => each === said)
  if (version === undefined) return failed({ what: 'broken', path: 'header.version', count: 1 })
  const app = member(header, 'app')
  const writtenAt = member(header, 'writtenAt')
  const counts = member(header, 'counts')
  const tombstones = member(header, 'tombstones')
  if (typeof app !== 'string') return failed({ what: 'broken', path: 'header.app', count: 1 })
  if (!isZonedTime(writtenAt)) return failed({ what: 'broken', path: 'header.writtenAt', count: 1 })
  if (typeof counts !== 'object' || counts === null || typeof tombstones !== 'number') {
    return failed({ what: 'counts-differ' })
  }
  return ok({ format: 'fifteen-backup', version, app, writtenAt, counts, tombstones, ...sampleSign(header) })
}

function sampleSign(header: unknown): Pick<BackupHeader, 'sample'> {
  return member(header, 'sample') === true ? { sample: true } : {}
}

function decodeContents(file: unknown): Result<DiaryContents, BackupProblem> {
  const records = decodeList(member(file, 'records'), 'records', decodeRecord)
  const tombstones = decodeList(member(file, 'tombstones'), 'tombstones', decodeTombstone)
  const [path] = [...records.broken, ...tombstones.broken]
  if (path !== undefined) {
    return failed({ what: 'broken', path, count: records.broken.length + tombstones.broken.length })
  }
  return ok(mergeContents(emptyContents, { revisions: records.items, tombstones: tombstones.items }))
}

function decodeList<Item>(
  list: unknown,
  name: string,
  decode: (input: unknown) => Result<Item, BrokenPath>,
): { readonly items: readonly Item[]; readonly broken: readonly string[] } {
  if (!Array.isArray(list) || list.length > limits.records) return { items: [], broken: [name] }
  const items: Item[] = []
  const broken: string[] = []
  for (const [index, input] of list.entries()) {
    const decoded = decode(input)
    if (decoded.ok) items.push(decoded.value)
    else broken.push([`${name}[${String(index)}]`, decoded.problem].filter((part) => part !== '').join('.'))
  }
  return { items, broken }
}
