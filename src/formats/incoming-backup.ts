import type { ZonedTime } from '../domain/moment.ts'
import { failed, ok, type Result } from '../domain/result.ts'
import { decodeBackup, type BackupProblem } from './backup.ts'
import { shownRecords, type DiaryContents } from './diary-contents.ts'
import { headacheDays } from './headache-length.ts'
import { limits } from './limits.ts'
import { planMerge, type MergePlan } from './merge-plan.ts'

/** A copy of the diary that was read, and what it would do to the one here. */
export interface IncomingCopy {
  readonly contents: DiaryContents
  readonly writtenAt: ZonedTime
  readonly plan: MergePlan
  /** How many records show in it. */
  readonly records: number
}

/** Is a file of so many bytes too large to be worth reading? Encrypted, a backup takes a third more. */
export function isTooLarge(bytes: number): boolean {
  return bytes > limits.sealedBytes
}

/**
 * Reads the text of a backup whole and compares it with the diary; changes nothing. Fails as `decodeBackup` does, for a
 * made-up diary, and for headaches that would keep the app counting.
 */
export function readIncoming(text: string, current: DiaryContents): Result<IncomingCopy, BackupProblem> {
  const decoded = decodeBackup(text)
  if (!decoded.ok) return failed(decoded.problem)
  const { header, contents } = decoded.value
  if (header.sample === true) return failed({ what: 'sample' })
  const copy = incomingCopy({ contents, writtenAt: header.writtenAt }, current)
  return isEndless(copy, current) ? failed({ what: 'broken', path: 'records', count: 1 }) : ok(copy)
}

/** A reading of the file can belong to a headache here, so the two are looked at together; kept revisions do not count. */
function isEndless({ contents, plan }: IncomingCopy, current: DiaryContents): boolean {
  const daysOf = (each: DiaryContents) => headacheDays(shownRecords(each))
  // What is so long here already is no reason to refuse a backup of it.
  return Math.max(daysOf(contents), daysOf(plan.merged)) > Math.max(limits.headacheDays, daysOf(current))
}

/** Compares a copy with the diary; changes nothing. */
export function incomingCopy(
  { contents, writtenAt }: Pick<IncomingCopy, 'contents' | 'writtenAt'>,
  current: DiaryContents,
): IncomingCopy {
  return { contents, writtenAt, plan: planMerge(current, contents), records: shownRecords(contents).length }
}
