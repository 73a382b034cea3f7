import type { Counted } from '../domain/figure-days.ts'
import type { Table } from './csv-table.ts'
import { daysTable } from './days-table.ts'
import { dosesTable } from './doses-table.ts'
import { headachesTable } from './headaches-table.ts'

/** The tables of a diary, by what their rows are; the columns are those of docs/csv-format.md. */
export const diaryTables = {
  headaches: headachesTable,
  days: daysTable,
  doses: dosesTable,
} as const satisfies Record<string, (counted: Counted) => Table>

export type DiaryTable = keyof typeof diaryTables
