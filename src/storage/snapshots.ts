import type { ZonedTime } from '../domain/moment.ts'
import type { DiaryContents } from '../formats/diary-contents.ts'
import { journalPayload } from '../formats/journal-payload.ts'
import { readSnapshot, snapshotText, type Snapshot, type SnapshotReason } from '../formats/snapshot.ts'
import type { Journal } from './journal.ts'

/** The diary as it was before something was done to it as a whole, in private files; the last few. */
export interface Snapshots {
  /** Keeps the contents; false when they could not be written. An empty diary is not worth a place: true. */
  keep(reason: SnapshotReason, contents: DiaryContents): Promise<boolean>
  /** Keeps what the lines of a journal make, those included that this version cannot read. */
  keepLines(reason: SnapshotReason, payloads: readonly string[]): Promise<boolean>
  /** Those that can be read, the newest first. */
  all(): Promise<readonly Snapshot[]>
}

const MOST = 5

/** Snapshots in files of their own, written by the journal's worker. `now` says when one is made. */
export function createSnapshots(files: Journal, now: () => ZonedTime): Snapshots {
  async function keepLines(reason: SnapshotReason, payloads: readonly string[]): Promise<boolean> {
    return payloads.length === 0 || (await files.keep(snapshotText({ at: now(), reason }, payloads), MOST)).ok
  }
  return {
    keepLines,
    keep: (reason, { revisions, tombstones }) =>
      keepLines(reason, revisions.length === 0 ? [] : [journalPayload({ put: revisions, bury: tombstones })]),
    async all() {
      const lines = await files.read()
      return lines.ok
        ? lines.value.payloads
            .map(readSnapshot)
            .filter((each) => each !== null)
            .toReversed()
        : []
    },
  }
}
