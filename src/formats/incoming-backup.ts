import type { ZonedTime } from '../domain/moment.ts'
import { failed, ok, type Result } from '../domain/result.ts'
import { decodeBackup, type BackupProblem } from './backup.ts'
import { shownRecords, type DiaryContents } from './diary-contents.ts'
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
 * Reads the text of a backup whole and compares it with the diary; changes nothing. Fails as `decodeBackup` does, and
 * for a made-up diary.
 */
export function readIncoming(text: string, current: DiaryContents): Result<IncomingCopy, BackupProblem> {
  const decoded = decodeBackup(text)
  if (!decoded.ok) return failed(decoded.problem)
  const { header, contents } = decoded.value
  if (header.sample === true) return failed({ what: 'sample' })
  return ok(incomingCopy({ contents, writtenAt: header.writtenAt }, current))
}

/** Compares a copy with the diary; changes nothing. */
export function incomingCopy(
  { contents, writtenAt }: Pick<IncomingCopy, 'contents' | 'writtenAt'>,
  current: DiaryContents,
): IncomingCopy {
  return { contents, writtenAt, plan: planMerge(current, contents), records: shownRecords(contents).length }
}
