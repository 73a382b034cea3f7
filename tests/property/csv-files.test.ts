import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diaryFactsOf } from '../../src/domain/diary-facts.ts'
import { diaryOf } from '../../src/domain/diary.ts'
import type { Counted } from '../../src/domain/figure-days.ts'
import { countsOf } from '../../src/domain/window-counts.ts'
import { addDays } from '../../src/domain/day.ts'
import { plain, tableOf, text, type Value } from '../../src/formats/csv-table.ts'
import { csvText } from '../../src/formats/csv-text.ts'
import { diaryTables, type DiaryTable } from '../../src/formats/diary-tables.ts'
import { anyWrittenContents } from '../support/any-contents.ts'
import { arbitraryDiary } from '../support/arbitrary-diary.ts'
import { aDay } from '../support/builders.ts'
import { csvOf, readCsv, unguarded } from '../support/csv-of.ts'
import { dateOf } from '../support/zone-clock.ts'

const names = ['headaches', 'days', 'doses'] as const satisfies readonly DiaryTable[]
const hour = { timeout: 3_600_000 }
const formula = /^[=+\-@\t\r\n\0＝＋－＠]/

/** Texts that are made of what trips a reader or a spreadsheet, and any other. */
const anyText = fc.oneof(
  fc
    .array(fc.constantFrom(...'=+-@＝＋－＠\'"|;, \t\r\n\0a1'.split(''), '\r\n', '\uFEFF', '頭', '🌩'), { maxLength: 8 })
    .map((signs) => signs.join('')),
  fc.string({ unit: 'binary' }),
)

/** What a cell is written as before it is guarded. */
function plainText(value: Value): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return value === null ? '' : [value].flat().join('|')
}

function expectSafe(cells: readonly string[]): void {
  expect(cells.filter((cell) => formula.test(cell) && !/^-?\d+$/.test(cell))).toEqual([])
}

describe('any texts', () => {
  test('are read back as they were once the guard is taken away, and none begins a formula', hour, () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, fc.integer(), anyText), { maxLength: 8 }), (lines) => {
        const columns = {
          first: text<(typeof lines)[number]>(([first]) => first),
          number: plain<(typeof lines)[number]>(([, number]) => number),
          last: text<(typeof lines)[number]>(([, , last]) => last),
        }
        const { headings, rows } = readCsv(csvText(tableOf(columns, lines)))
        expect(headings).toEqual(['first', 'number', 'last'])
        expect(
          rows.map(([first = '', number, last = '']) => [unguarded(first), Number(number), unguarded(last)]),
        ).toEqual(lines)
        expectSafe(rows.flat())
      }),
      { numRuns: 500 },
    )
  })

  test('of a diary are read back from each of its files', hour, () => {
    fc.assert(
      fc.property(anyWrittenContents, anyText, ({ revisions }, note) => {
        const records = [...new Map(revisions.map((record) => [record.id, record])).values()]
        const noted = records.map((record) =>
          record.kind === 'attack' || record.kind === 'day' ? { ...record, note } : record,
        )
        const diary = diaryOf(noted)
        const counted = { diary, facts: diaryFactsOf(diary, { today: aDay('2024-03-10'), zone: 'America/Denver' }) }
        for (const name of names)
          expect(readBack(counted, name)).toEqual(diaryTables[name](counted).rows.map((row) => row.map(plainText)))
      }),
    )
  })
})

/** The rows of a file of which each cell is safe, texts without their guard. */
function readBack(counted: Counted, name: DiaryTable): readonly string[][] {
  const { headings } = diaryTables[name](counted)
  const { rows } = readCsv(csvOf(name, counted))
  expectSafe(rows.flat())
  return rows.map((row) => row.map((cell, i) => (headings[i]?.kind === 'text' ? unguarded(cell) : cell)))
}

test('the days of any diary add up to its counts', hour, () => {
  fc.assert(
    fc.property(arbitraryDiary(), ({ diary, context }) => {
      const today = dateOf(context.zone, context.now)
      const facts = diaryFactsOf(diary, { today, zone: context.zone })
      const { headings, rows } = readCsv(csvOf('days', { diary, facts }))
      const yes = (name: string) => rows.filter((row) => row[headings.indexOf(name)] === 'yes').length
      const first = facts.beginning ?? today
      const counts = countsOf(facts, first, addDays(today, -1))
      expect([
        rows.length,
        yes('known_day'),
        yes('headache_day'),
        yes('migraine_day'),
        yes('acute_medication'),
      ]).toEqual(
        facts.beginning === null
          ? [0, 0, 0, 0, 0]
          : [counts.days, counts.known, counts.headache, counts.allMigraine, counts.anyAcute],
      )
    }),
  )
})
