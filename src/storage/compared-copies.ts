import { failed, ok, type Result } from '../domain/result.ts'
import { mergeContents, type DiaryContents } from '../formats/diary-contents.ts'
import { contentsOfJournal, missingFrom, type JournalContents } from '../formats/journal-entries.ts'
import { doubtPayload, journalPayload } from '../formats/journal-payload.ts'
import type { DiaryStore, LoadedDiary } from './diary-store.ts'
import type { Journal } from './journal.ts'
import { readAllRows, rebuildDatabase, type MetaRow } from './rebuilt-database.ts'
import type { Snapshots } from './snapshots.ts'
import type { StorageProblem } from './storage-problem.ts'

/** What a comparison of the two copies has done. Numbers are of revisions and tombstones. */
export interface Comparison {
  /** All that there is, in both. */
  readonly contents: DiaryContents
  /** Brought back to the database from the journal. */
  readonly replayed: number
}

/** The journal is written anew beyond so many bytes, when half of it could go. */
const RENEW_BEYOND = 2_000_000

/** What the journal holds; null when it holds nothing or cannot be read. */
export async function safetyCopy(journal: Journal): Promise<DiaryContents | null> {
  const lines = await journal.read()
  if (!lines.ok) return null
  const { contents } = contentsOfJournal(lines.value.payloads)
  return contents.revisions.length === 0 ? null : contents
}

/** What keeps a diary on this device. */
export interface KeptTwice {
  /** Name of the database. */
  readonly name: string
  readonly database: Pick<DiaryStore, 'load' | 'merge' | 'writeMeta' | 'within' | 'close'>
  readonly journal: Journal
  readonly snapshots: Snapshots
  /** What stood beside the diary in a database that was deleted and could not be made anew yet. */
  readonly remembered: { meta: readonly MetaRow[] | null }
}

/**
 * Compares the two copies, and gives to each what it lacks, by the one merge. A database that has met a full disk is
 * made anew. Fails when one of them cannot be read or written; nothing is lost then, and the next comparison does it.
 */
export async function compareCopies(kept: KeptTwice): Promise<Result<Comparison, StorageProblem>> {
  const found = await readBoth(kept)
  if (!found.ok) return found
  if (!found.value.held.isDoubted) return levelled(kept, found.value)
  // Two windows would each delete what the other has just built.
  return navigator.locks.request(`${kept.name}-rebuild`, () => rebuilt(kept))
}

interface Found {
  readonly held: JournalContents
  readonly loaded: LoadedDiary
  /** Of the journal. */
  readonly bytes: number
}

async function readBoth({ journal, database }: KeptTwice): Promise<Result<Found, StorageProblem>> {
  const lines = await journal.read()
  if (!lines.ok) return journalFailed(lines.problem)
  const loaded = await database.load()
  if (!loaded.ok) return loaded
  const held = contentsOfJournal(lines.value.payloads, loaded.value.contents)
  return ok({ held, loaded: loaded.value, bytes: lines.value.bytes })
}

async function levelled(
  { database, journal }: KeptTwice,
  { held, loaded, bytes }: Found,
): Promise<Result<Comparison, StorageProblem>> {
  const lost = missingFrom(loaded.contents, held.contents)
  const merged = sizeOf(lost) === 0 ? ok(loaded.contents) : await database.merge(lost)
  if (!merged.ok) return merged
  const contents = merged.value
  const whole = payloadOf(contents)
  const isGrown = bytes > RENEW_BEYOND && bytes > 2 * whole.length
  // A journal that has grown is replaced only now, after its diary was read from the database.
  const isRenewed = isGrown && held.unread === 0 && (await journal.renew(whole, bytes)).ok
  const caughtUp = isRenewed ? ok(null) : await append(journal, missingFrom(held.contents, contents))
  return caughtUp.ok ? ok({ contents, replayed: sizeOf(lost) }) : caughtUp
}

/**
 * Makes a database in doubt anew, once all that it holds stands in the journal as well. A snapshot comes first: it
 * stays, and shows that there is room again.
 */
async function rebuilt(kept: KeptTwice): Promise<Result<Comparison, StorageProblem>> {
  const { journal, snapshots } = kept
  const found = await readBoth(kept)
  if (!found.ok) return found
  const { held, loaded } = found.value
  if (!held.isDoubted) return levelled(kept, found.value)
  const contents = mergeContents(loaded.contents, held.contents)
  if (!(await isKept(snapshots, contents))) return journalFailed('no room for a snapshot')
  const caughtUp = await append(journal, missingFrom(held.contents, contents))
  if (!caughtUp.ok) return caughtUp
  const again = await madeAnew(kept, contents)
  if (!again.ok) return again
  const cleared = await journal.append(doubtPayload(false))
  const compared = cleared.ok ? await levelled(kept, again.value) : journalFailed(cleared.problem)
  return compared.ok ? ok({ ...compared.value, replayed: sizeOf(missingFrom(loaded.contents, contents)) }) : compared
}

/** What fails is tried again and again, and must not push the other snapshots out with one like the last. */
async function isKept(snapshots: Snapshots, contents: DiaryContents): Promise<boolean> {
  const [newest] = await snapshots.all()
  const isThere = newest?.reason === 'rebuild' && sizeOf(missingFrom(newest.contents, contents)) === 0
  return isThere || (await snapshots.keep('rebuild', contents))
}

/** Builds the database and looks whether all is in it. */
async function madeAnew(kept: KeptTwice, contents: DiaryContents): Promise<Result<Found, StorageProblem>> {
  const { name, database, journal, remembered } = kept
  // Another window may have written meanwhile.
  const last = await database.within(readAllRows)
  if (!last.ok) return last
  const caughtUp = await append(journal, missingFrom(contents, last.value.contents))
  if (!caughtUp.ok) return caughtUp
  // Tried again, it finds the identity of a database that was made by itself meanwhile.
  const meta = (remembered.meta ??= last.value.meta)
  database.close()
  const made = await rebuildDatabase({ name, contents: mergeContents(contents, last.value.contents), meta })
  if (!made.ok) return made
  remembered.meta = null
  // A creating transaction cannot be strict: this one brings it to the disk.
  const synced = await database.writeMeta({})
  const found = synced.ok ? await readBoth(kept) : synced
  if (!found.ok) return found
  const isWhole = sizeOf(missingFrom(found.value.loaded.contents, contents)) === 0
  return isWhole ? found : journalFailed('not all was built anew')
}

async function append(journal: Journal, lacking: DiaryContents): Promise<Result<null, StorageProblem>> {
  if (sizeOf(lacking) === 0) return ok(null)
  const written = await journal.append(payloadOf(lacking))
  return written.ok ? written : journalFailed(written.problem)
}

function payloadOf({ revisions, tombstones }: DiaryContents): string {
  return journalPayload({ put: revisions, bury: tombstones })
}

function sizeOf({ revisions, tombstones }: DiaryContents): number {
  return revisions.length + tombstones.length
}

function journalFailed(detail: string) {
  return failed<StorageProblem>({ what: 'not-available', detail })
}
