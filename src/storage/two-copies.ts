import { failed, ok, type Result } from '../domain/result.ts'
import type { DiaryContents } from '../formats/diary-contents.ts'
import { journalPayload } from '../formats/journal-payload.ts'
import { usualDeadlines, withDeadline } from './deadline.ts'
import type { Journal } from './journal.ts'
import { problemOf, type StorageProblem } from './storage-problem.ts'
import type { DiaryChange } from './written-change.ts'

/**
 * Which copies hold what was written: the database and the journal; the database, on a browser that has no journal; or
 * only one of the two, since the other failed.
 */
export type Copies = 'both' | 'single' | 'only-database' | 'only-journal'

/** What a change is written beside. */
export interface BesideDatabase {
  /** Writes the same change into the database; asked twice it does it once. */
  readonly toDatabase: () => Promise<Result<null, StorageProblem>>
  /** The database failed and has not been compared since: it is asked only when the journal fails as well. */
  readonly isInDoubt: boolean
  /** Milliseconds for which the journal is waited for. */
  readonly patience: number
}

/**
 * Writes a change to the journal while the database writes it as well. It is ok when at least one of them has it on the
 * disk: which ones is the value. While the database gives no answer in time, the journal's is enough.
 */
export async function writeTwice(
  journal: Journal,
  change: DiaryChange,
  { toDatabase, isInDoubt, patience }: BesideDatabase,
): Promise<Result<Copies, StorageProblem>> {
  const inJournal = await inTime(journal.append(journalPayload(change)), patience)
  if (!inJournal.ok) {
    const written = await toDatabase()
    return written.ok ? ok('only-database') : written
  }
  if (isInDoubt) return ok('only-journal')
  return ok((await inTime(toDatabase(), usualDeadlines.operation)).ok ? 'both' : 'only-journal')
}

/** Adds contents from elsewhere to the journal; a failure is mended by the next comparison of the two copies. */
export async function journalled(journal: Journal, { revisions, tombstones }: DiaryContents): Promise<void> {
  await journal.append(journalPayload({ put: revisions, bury: tombstones }))
}

async function inTime<Problem>(
  written: Promise<Result<null, Problem>>,
  patience: number,
): Promise<Result<null, Problem | StorageProblem>> {
  try {
    return await withDeadline(written, patience)
  } catch (error) {
    return failed(problemOf(error))
  }
}
