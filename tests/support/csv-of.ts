import Papa from 'papaparse'
import type { Counted } from '../../src/domain/figure-days.ts'
import { csvText } from '../../src/formats/csv-text.ts'
import { diaryTables, type DiaryTable } from '../../src/formats/diary-tables.ts'

/** The file of one table. */
export function csvOf(what: DiaryTable, counted: Counted): string {
  return csvText(diaryTables[what](counted))
}

/** A file as another program reads it: its headings, and a row of cells for each line. Throws where it finds a fault. */
export function readCsv(file: string): { readonly headings: readonly string[]; readonly rows: readonly string[][] } {
  const { data, errors } = Papa.parse<string[]>(file, { delimiter: ',', newline: '\r\n' })
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  const [headings = [], ...lines] = data
  // The last line ends like the others; what follows it is nothing.
  const rest = lines.pop()
  if (rest === undefined || rest.join('') !== '') throw new Error('The last line does not end')
  return { headings, rows: lines }
}

/** A text as it was before it was guarded (docs/csv-format.md). */
export function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r\n\0＝＋－＠]/.test(cell) ? cell.slice(1) : cell
}
