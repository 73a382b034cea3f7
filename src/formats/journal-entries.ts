import type { DiaryRecord, Tombstone } from '../domain/records.ts'
import { ok } from '../domain/result.ts'
import { emptyContents, mergeContents, type DiaryContents } from './diary-contents.ts'
import { decodeRecord, decodeTombstone } from './decode-record.ts'
import { member } from './member.ts'
import { parseJson } from './parse-json.ts'

/** What a journal holds. */
export interface JournalContents {
  readonly contents: DiaryContents
  /** Records and tombstones that this version cannot read; while there are any, the journal must not be renewed. */
  readonly unread: number
  /** The database met a full disk and was not built anew since. */
  readonly isDoubted: boolean
}

/**
 * The diary that the lines of a journal make, in their order. A broken record is left out and counted, never a line.
 * What is in `here` already is taken from there, which saves the checking of a whole diary.
 */
export function contentsOfJournal(payloads: readonly string[], here: DiaryContents = emptyContents): JournalContents {
  const known = new Map(here.revisions.map((record) => [revisionKey(record), record]))
  const revisions = new Map<string, DiaryRecord>()
  const tombstones: Tombstone[] = []
  let unread = 0
  let isDoubted = false
  for (const payload of payloads) {
    const entry = entryOf(payload, known)
    unread += entry.unread
    isDoubted = entry.isDoubted ?? isDoubted
    for (const { id } of entry.put) for (const stamp of entry.replaces) revisions.delete(`${id} ${stamp}`)
    for (const record of entry.put) revisions.set(revisionKey(record), record)
    tombstones.push(...entry.bury)
  }
  return {
    contents: mergeContents(emptyContents, { revisions: [...revisions.values()], tombstones }),
    unread,
    isDoubted,
  }
}

/** What `there` holds and `here` does not. */
export function missingFrom(here: DiaryContents, there: DiaryContents): DiaryContents {
  const revisions = new Set(here.revisions.map(revisionKey))
  const tombstones = new Set(here.tombstones.map(({ id, deletes }) => `${id} ${deletes}`))
  return {
    revisions: there.revisions.filter((record) => !revisions.has(revisionKey(record))),
    tombstones: there.tombstones.filter(({ id, deletes }) => !tombstones.has(`${id} ${deletes}`)),
  }
}

function entryOf(payload: string, known: ReadonlyMap<string, DiaryRecord>) {
  const parsed = parseJson(payload)
  const lists = parsed.ok ? parsed.value : null
  const put = listOf(lists, 'put').map((each) => {
    const there = known.get(`${String(member(each, 'id'))} ${String(member(each, 'stamp'))}`)
    return there === undefined ? decodeRecord(each) : ok(there)
  })
  const bury = listOf(lists, 'bury').map(decodeTombstone)
  return {
    put: put.flatMap((each) => (each.ok ? [each.value] : [])),
    bury: bury.flatMap((each) => (each.ok ? [each.value] : [])),
    isDoubted: doubtIn(lists),
    replaces: listOf(lists, 'replaces').filter((each) => typeof each === 'string'),
    unread: [...put, ...bury].filter((each) => !each.ok).length + (parsed.ok ? 0 : 1),
  }
}

/** null: the line says nothing of it. */
function doubtIn(lists: unknown): boolean | null {
  const doubted = member(lists, 'doubted')
  return typeof doubted === 'boolean' ? doubted : null
}

function revisionKey({ id, stamp }: DiaryRecord): string {
  return `${id} ${stamp}`
}

function listOf(value: unknown, name: string): readonly unknown[] {
  const list = member(value, name)
  return Array.isArray(list) ? list : []
}
