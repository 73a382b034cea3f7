import Papa from 'papaparse'
import type { Table, Value } from './csv-table.ts'

/** Excel takes a file without it for one in the code page of the computer. */
const BYTE_ORDER_MARK = '\uFEFF'
const LINE_END = '\r\n'

/** A table as CSV (RFC 4180): a line of headings, then one for each row; docs/csv-format.md. */
export function csvText({ headings, rows }: Table): string {
  const isText = headings.map(({ kind }) => kind === 'text')
  const cells = rows.map((row) => row.map((value, i) => cellOf(value, isText[i] === true)))
  const lines = [headings.map(({ name }) => name), ...cells]
  // Texts are always quoted: a program that parts cells at semicolons as well leaves theirs alone.
  return BYTE_ORDER_MARK + Papa.unparse(lines, { quotes: isText, newline: LINE_END }) + LINE_END
}

function cellOf(value: Value, isText: boolean): string | number | null {
  if (value === null || typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  const written = typeof value === 'string' ? value : value.join('|')
  // null, since an empty text needs no quotes.
  if (written === '') return null
  return isText ? guarded(written) : written
}

/** A sign with which a spreadsheet begins a formula, or behind which it finds one (OWASP on CSV injection). */
const FORMULA = /^'*[=+\-@\t\r\n\0＝＋－＠]/

/** An apostrophe makes a text of it; it gets one also where some stand before the sign, so that taking one away gives the text. */
function guarded(written: string): string {
  return FORMULA.test(written) ? `'${written}` : written
}
