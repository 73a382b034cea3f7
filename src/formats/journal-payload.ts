import type { Stamp } from '../domain/record-base.ts'
import type { DiaryRecord, Tombstone } from '../domain/records.ts'

/** One line of the journal: what was written together, and the stamps of the revisions that it replaced. */
export interface JournalEntry {
  readonly put: readonly DiaryRecord[]
  readonly bury: readonly Tombstone[]
  readonly replaces?: readonly Stamp[]
}

/** An entry as one line of text, without its newline. */
export function journalPayload({ put, bury, replaces = [] }: JournalEntry): string {
  return JSON.stringify({ put, bury, replaces })
}

/**
 * A line that says whether the database is in doubt: it met a full disk, after which Chromium can lose all of it at a
 * later start. The journal is where it stands, since a full disk takes no other mark.
 */
export function doubtPayload(isDoubted: boolean): string {
  return JSON.stringify({ doubted: isDoubted })
}
