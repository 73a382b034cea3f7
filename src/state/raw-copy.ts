import { momentOf } from '../domain/moment.ts'
import type { Result } from '../domain/result.ts'
import { emptyContents } from '../formats/diary-contents.ts'
import type { RawRows } from '../formats/raw-backup.ts'
import type { StorageProblem } from '../storage/storage-problem.ts'
import type { App } from './create-app.ts'
import type { Files } from './environment.ts'

/** Reads every row of the database as it is, and writes nothing. */
export type ReadRows = () => Promise<Result<RawRows, StorageProblem>>

/** Hands a file with all rows of a database that a later version has made to the person; changes nothing. */
export async function handOverRows(
  { outside, files, stampedNow, version }: Pick<App, 'outside' | 'files' | 'stampedNow' | 'version'>,
  readRows: ReadRows,
): ReturnType<Files['share']> {
  const copies = await outside.store.safetyCopies()
  const [rows, beside] = await Promise.all([readRows(), copies?.safetyCopy()])
  if (!rows.ok) return 'failed'
  const { encodeRawBackup } = await import('../formats/raw-backup.ts')
  const writtenAt = stampedNow()
  const text = encodeRawBackup({ rows: rows.value, beside: beside ?? emptyContents, appVersion: version, writtenAt })
  return files.share({ name: `fifteen-copy-${momentOf(writtenAt).day}.json`, type: 'application/json', text })
}
