import type { Moment } from '../domain/moment.ts'

/** What stands in a cell; null is not answered, or not known. A list holds codes or names. */
export type Value = string | number | boolean | null | readonly string[]

/** `text` can hold what someone typed; `plain` is a number, a date, a time, an id or one of the app's own words. */
type Kind = 'plain' | 'text'

export interface Column<Row> {
  readonly kind: Kind
  readonly of: (row: Row) => Value
}

/** The columns of a table by their headings, in their order. */
export type Columns<Row> = Readonly<Record<string, Column<Row>>>

export interface Table {
  readonly headings: readonly { readonly name: string; readonly kind: Kind }[]
  readonly rows: readonly (readonly Value[])[]
}

export const plain = <Row>(of: Column<Row>['of']): Column<Row> => ({ kind: 'plain', of })
export const text = <Row>(of: Column<Row>['of']): Column<Row> => ({ kind: 'text', of })

/** Fills the columns with one row for each of `rows`. */
export function tableOf<Row>(columns: Columns<Row>, rows: readonly Row[]): Table {
  const cells = Object.values(columns)
  return {
    headings: Object.entries(columns).map(([name, { kind }]) => ({ name, kind })),
    rows: rows.map((row) => cells.map(({ of }) => of(row))),
  }
}

/** A moment as a local time with its offset, "2026-03-14T21:00:00-06:00": the date in it is the civil date. */
export function localTime({ instant, offset }: Moment): string {
  const minutes = Math.abs(offset)
  const two = (value: number) => String(value).padStart(2, '0')
  const clock = new Date(instant + offset * 60_000).toISOString().slice(0, 19)
  return `${clock}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** Elapsed minutes, whole: 29.9 are not yet the 30 of a headache day. null where none is confirmed of a length not known. */
export function wholeMinutes(minutes: number, isWithoutLength: boolean): number | null {
  return minutes === 0 && isWithoutLength ? null : Math.floor(minutes)
}
