import { describe, expect, test } from 'vitest'
import {
  addDays,
  daysBetween,
  daysFrom,
  dayOf,
  dayOfUtc,
  earlierDay,
  laterDay,
  utcMidnight,
  weekdayOf,
} from '../../../src/domain/day.ts'
import { aDay } from '../../support/builders.ts'

describe('a civil date', () => {
  test.each(['2026-03-14', '2024-02-29', '2000-02-29', '1900-01-01', '9999-12-31'])('is read from "%s"', (text) => {
    expect(dayOf(text)).toBe(text)
  })

  test.each([
    '',
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '2026-3-14',
    '26-03-14',
    '2026-03-14T00:00',
    ' 2026-03-14',
    '2026-03-14\n',
    '20260314',
    '14/03/2026',
  ])('is not read from "%s"', (text) => {
    expect(dayOf(text)).toBeNull()
  })

  test('is that of UTC for a UTC date, whatever zone the device is in', () => {
    expect(dayOfUtc(new Date('2026-03-14T00:00:00Z'))).toBe('2026-03-14')
    expect(dayOfUtc(new Date('2026-03-14T23:59:59.999Z'))).toBe('2026-03-14')
  })

  test('has a midnight in UTC', () => {
    expect(utcMidnight(aDay('2026-03-14'))).toBe(Date.UTC(2026, 2, 14))
  })
})

describe('counting in days', () => {
  test.each([
    ['2026-03-14', 1, '2026-03-15'],
    ['2026-03-14', 0, '2026-03-14'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 365, '2025-02-28'],
    ['2026-12-31', 1, '2027-01-01'],
    // The night of a clock change in most zones is one day like any other.
    ['2026-03-07', 2, '2026-03-09'],
    ['2026-10-31', 2, '2026-11-02'],
    // Samoa skipped 30 December 2011; the calendar did not.
    ['2011-12-29', 1, '2011-12-30'],
  ])('%s and %i days is %s', (day, count, expected) => {
    expect(addDays(aDay(day), count)).toBe(expected)
    expect(daysBetween(aDay(day), aDay(expected))).toBe(count)
  })

  test('goes backwards below zero', () => {
    expect(daysBetween(aDay('2026-03-14'), aDay('2026-03-10'))).toBe(-4)
  })

  test('takes a leap year as 366 days and the year 1900 as 365', () => {
    expect(daysBetween(aDay('2024-01-01'), aDay('2025-01-01'))).toBe(366)
    expect(daysBetween(aDay('1900-01-01'), aDay('1901-01-01'))).toBe(365)
  })

  test('lists both ends of a span', () => {
    expect(daysFrom(aDay('2026-02-27'), aDay('2026-03-02'))).toEqual([
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
      '2026-03-02',
    ])
    expect(daysFrom(aDay('2026-03-14'), aDay('2026-03-14'))).toEqual(['2026-03-14'])
  })

  test('lists nothing where the end comes first', () => {
    expect(daysFrom(aDay('2026-03-14'), aDay('2026-03-13'))).toEqual([])
    expect(daysFrom(aDay('2026-03-14'), aDay('2025-03-14'))).toEqual([])
  })

  test('lists each day of the year once, across every clock change', () => {
    const year = daysFrom(aDay('2026-01-01'), aDay('2026-12-31'))
    expect(year.length).toBe(365)
    expect(new Set(year).size).toBe(365)
    expect(year.toSorted()).toEqual(year)
  })
})

describe('the weekday', () => {
  test('is 0 on a Sunday and 6 on a Saturday', () => {
    expect(weekdayOf(aDay('2026-11-22'))).toBe(0)
    expect(weekdayOf(aDay('2026-11-24'))).toBe(2)
    expect(weekdayOf(aDay('2026-11-28'))).toBe(6)
  })
})

describe('two dates', () => {
  test('have a later and an earlier one', () => {
    const [first, second] = [aDay('2026-03-31'), aDay('2026-04-01')]
    expect([laterDay(first, second), laterDay(second, first)]).toEqual([second, second])
    expect([earlierDay(first, second), earlierDay(second, first)]).toEqual([first, first])
  })
})
