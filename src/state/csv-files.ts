import { diaryTables, type DiaryTable } from '../formats/diary-tables.ts'
import type { App } from './create-app.ts'
import type { Files } from './environment.ts'

/** In the order in which they are offered. */
export const offeredTables: readonly DiaryTable[] = ['headaches', 'days', 'doses']

/** Hands one table of the diary to the person, as it is counted now; what writes it is loaded when it is needed. */
export async function handOverCsv(
  { diary, facts, files, mode }: Pick<App, 'diary' | 'facts' | 'files' | 'mode'>,
  what: DiaryTable,
): ReturnType<Files['share']> {
  const { csvText } = await import('../formats/csv-text.ts')
  const counted = { diary: diary.value, facts: facts.value }
  const name = `fifteen-${mode === 'sample' ? 'sample-' : ''}${what}-${counted.facts.context.today}.csv`
  return files.share({ name, type: 'text/csv', text: csvText(diaryTables[what](counted)) })
}
