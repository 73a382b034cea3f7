import type { Day } from './day.ts'
import { momentOf } from './moment.ts'
import type { DiaryRecord } from './records.ts'

/** The civil days on which something of the diary was first stated: not settings, not the list of medications. */
export function entryDays(records: Iterable<DiaryRecord>): ReadonlySet<Day> {
  const entries = [...records].filter(({ kind }) => kind !== 'setting' && kind !== 'medication')
  return new Set(entries.map(({ createdAt }) => momentOf(createdAt).day))
}
