import { momentOf } from '../domain/moment.ts'
import { ok, type Result } from '../domain/result.ts'
import { emptyContents } from '../formats/diary-contents.ts'
import type { RawDiary, RawRows } from '../formats/raw-backup.ts'
import type { StorageProblem } from '../storage/storage-problem.ts'
import type { App } from './create-app.ts'
import type { Environment, Files } from './environment.ts'

/** Reads every row of the database as it is, and writes nothing. */
export type ReadRows = () => Promise<Result<RawRows, StorageProblem>>

/** Reads both copies of a diary whose database a later version has made. */
export async function readRawDiary(
  { store }: Pick<Environment, 'store'>,
  readRows: ReadRows,
): Promise<Result<RawDiary, StorageProblem>> {
  const copies = await store.safetyCopies()
  const [rows, beside] = await Promise.all([readRows(), copies?.safetyCopy()])
  return rows.ok ? ok({ rows: rows.value, beside: beside ?? emptyContents }) : rows
}

/** Hands a file with all rows of a database that a later version has made to the person; changes nothing. */
export async function handOverRows(
  { outside, files, stampedNow, version }: Pick<App, 'outside' | 'files' | 'stampedNow' | 'version'>,
  readRows: ReadRows,
): ReturnType<Files['share']> {
  const diary = await readRawDiary(outside, readRows)
  if (!diary.ok) return 'failed'
  const { encodeRawBackup } = await import('../formats/raw-backup.ts')
  const writtenAt = stampedNow()
  const text = encodeRawBackup({ ...diary.value, appVersion: version, writtenAt })
  return files.share({ name: `fifteen-copy-${momentOf(writtenAt).day}.json`, type: 'application/json', text })
}
