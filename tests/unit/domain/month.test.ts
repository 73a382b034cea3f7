import { describe, expect, test } from 'vitest'
import {
  addMonths,
  daysOfMonth,
  firstDayOf,
  lastDayOf,
  monthFrom,
  monthOf,
  monthsFrom,
  type Month,
} from '../../../src/domain/month.ts'
import { aDay } from '../../support/builders.ts'

const month = (text: string) => text as Month

describe('a calendar month', () => {
  test.each(['2026-03', '1900-01', '2026-12'])('is read from "%s"', (text) => {
    expect(monthFrom(text)).toBe(text)
  })

  test.each(['', '2026-00', '2026-13', '2026-3', '26-03', '2026-03-14', '2026', 'march'])(
    'is not read from "%s"',
    (text) => {
      expect(monthFrom(text)).toBeNull()
    },
  )

  test('is that of its dates', () => {
    expect(monthOf(aDay('2026-03-01'))).toBe('2026-03')
    expect(monthOf(aDay('2026-03-31'))).toBe('2026-03')
  })

  test.each([
    ['2026-01', '2026-01-31', 31],
    ['2026-02', '2026-02-28', 28],
    ['2024-02', '2024-02-29', 29],
    ['2000-02', '2000-02-29', 29],
    ['1900-02', '1900-02-28', 28],
    ['2026-04', '2026-04-30', 30],
    ['2026-12', '2026-12-31', 31],
  ])('%s ends on %s, its day %i', (text, last, days) => {
    expect(firstDayOf(month(text))).toBe(`${text}-01`)
    expect(lastDayOf(month(text))).toBe(last)
    expect(daysOfMonth(month(text)).length).toBe(days)
    expect(daysOfMonth(month(text)).at(-1)).toBe(last)
  })
})

describe('counting in months', () => {
  test.each([
    ['2026-03', 1, '2026-04'],
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-11', -11, '2025-12'],
    ['2026-11', 0, '2026-11'],
    ['2026-11', -24, '2024-11'],
    ['2026-11', 26, '2029-01'],
  ])('%s and %i months is %s', (text, count, expected) => {
    expect(addMonths(month(text), count)).toBe(expected)
  })

  test('lists both ends, across a new year', () => {
    expect(monthsFrom(month('2025-11'), month('2026-02'))).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
    expect(monthsFrom(month('2026-02'), month('2026-02'))).toEqual(['2026-02'])
  })

  test('lists nothing where the end comes first', () => {
    expect(monthsFrom(month('2026-02'), month('2026-01'))).toEqual([])
  })
})
