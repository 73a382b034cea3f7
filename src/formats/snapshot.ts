import { isZonedTime, type ZonedTime } from '../domain/moment.ts'
import type { DiaryContents } from './diary-contents.ts'
import { contentsOfJournal } from './journal-entries.ts'
import { member } from './member.ts'
import { parseJson } from './parse-json.ts'

/** What was about to happen to the diary when it was kept aside. */
export type SnapshotReason = 'restore' | 'upgrade' | 'rebuild' | 'begun-anew'

/** The diary as it once was, kept aside whole. */
export interface Snapshot {
  readonly at: ZonedTime
  readonly reason: SnapshotReason
  readonly contents: DiaryContents
}

/** A snapshot as one line of text; `payloads` are lines of a journal that make the diary. */
export function snapshotText({ at, reason }: Pick<Snapshot, 'at' | 'reason'>, payloads: readonly string[]): string {
  return `{"at":${JSON.stringify(at)},"reason":${JSON.stringify(reason)},"entries":[${payloads.join(',')}]}`
}

/** Reads a snapshot; null when the text is none, or nothing in it can be read. */
export function readSnapshot(text: string): Snapshot | null {
  const parsed = parseJson(text)
  const value = parsed.ok ? parsed.value : null
  const at = member(value, 'at')
  const reason = reasons.find((each) => each === member(value, 'reason'))
  const entries = member(value, 'entries')
  if (!isZonedTime(at) || reason === undefined || !Array.isArray(entries)) return null
  const { contents } = contentsOfJournal(entries.map((entry) => JSON.stringify(entry)))
  return contents.revisions.length === 0 ? null : { at, reason, contents }
}

const reasons: readonly SnapshotReason[] = ['restore', 'upgrade', 'rebuild', 'begun-anew']
