import { failed, ok, type Result } from '../domain/result.ts'
import type { DiaryContents } from '../formats/diary-contents.ts'
import { contentsOfJournal, missingFrom, type JournalContents } from '../formats/journal-entries.ts'
import { journalPayload } from '../formats/journal-payload.ts'
import type { DiaryStore } from './diary-store.ts'
import type { Journal } from './journal.ts'
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

/**
 * Compares the two copies, and gives to each what it lacks, by the one merge. Fails when one of them cannot be read or
 * written; nothing is lost then, and the next comparison does it.
 */
export async function compareCopies(
  database: Pick<DiaryStore, 'load' | 'merge'>,
  journal: Journal,
): Promise<Result<Comparison, StorageProblem>> {
  const lines = await journal.read()
  if (!lines.ok) return journalFailed(lines.problem)
  const loaded = await database.load()
  if (!loaded.ok) return loaded
  const held = contentsOfJournal(lines.value.payloads, loaded.value.contents)
  const lost = missingFrom(loaded.value.contents, held.contents)
  const merged = sizeOf(lost) === 0 ? ok(loaded.value.contents) : await database.merge(lost)
  if (!merged.ok) return merged
  const caughtUp = await catchUp(journal, { held, contents: merged.value, bytes: lines.value.bytes })
  return caughtUp.ok ? ok({ contents: merged.value, replayed: sizeOf(lost) }) : journalFailed(caughtUp.problem)
}

interface Found {
  readonly held: JournalContents
  /** All that there is, as the database now holds it. */
  readonly contents: DiaryContents
  readonly bytes: number
}

/** Writes what the journal lacks. One that has grown is replaced only now, after its diary was read from the database. */
async function catchUp(journal: Journal, { held, contents, bytes }: Found): Promise<Result<null, string>> {
  const lacking = missingFrom(held.contents, contents)
  const whole = payloadOf(contents)
  const isGrown = bytes > RENEW_BEYOND && bytes > 2 * whole.length
  if (isGrown && held.unread === 0 && (await journal.renew(whole, bytes)).ok) return ok(null)
  return sizeOf(lacking) === 0 ? ok(null) : journal.append(payloadOf(lacking))
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
