import { failed, ok, type Result } from '../domain/result.ts'
import { decodeBackup, type Backup, type BackupProblem } from './backup.ts'
import { shownRecords, type DiaryContents } from './diary-contents.ts'
import { limits } from './limits.ts'
import { planMerge, type MergePlan } from './merge-plan.ts'

/** A backup that was read, and what it would do to the diary. */
export interface IncomingBackup {
  readonly backup: Backup
  readonly plan: MergePlan
  /** How many records show in it. */
  readonly records: number
}

/** Is a file of so many bytes too large to be worth reading? */
export function isTooLarge(bytes: number): boolean {
  return bytes > limits.backupBytes
}

/**
 * Reads the text of a backup whole and compares it with the diary; changes nothing. Fails as `decodeBackup` does, and
 * for a made-up diary.
 */
export function readIncoming(text: string, current: DiaryContents): Result<IncomingBackup, BackupProblem> {
  const decoded = decodeBackup(text)
  if (!decoded.ok) return failed(decoded.problem)
  if (decoded.value.header.sample === true) return failed({ what: 'sample' })
  const { contents } = decoded.value
  return ok({ backup: decoded.value, plan: planMerge(current, contents), records: shownRecords(contents).length })
}
