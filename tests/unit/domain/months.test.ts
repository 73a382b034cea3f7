import { describe, expect, test } from 'vitest'
import { countsOf, last28Days } from '../../../src/domain/window-counts.ts'
import { meanHeadacheDays, meanOf, monthCounts, monthsOf } from '../../../src/domain/months.ts'
import type { Month } from '../../../src/domain/month.ts'
import { aDay, aDayRecord, anAttack, at } from '../../support/builders.ts'
import { aMonth, countedOn, marked } from '../../support/counted-diary.ts'

const countsIn = (month: string, headache: number, clear: number) => {
  const { facts } = countedOn('2026-12-31', aMonth(month, headache, clear))
  return monthCounts(facts, month as Month)
}

describe('the months of a diary', () => {
  test('run from its first known day to the running month, with those in which nothing was written', () => {
    const { facts } = countedOn('2026-04-02', [aDayRecord({ day: '2026-01-31', mark: 'clear' })])
    expect(monthsOf(facts).map(({ month }) => month)).toEqual(['2026-01', '2026-02', '2026-03', '2026-04'])
  })

  test('do not begin with a day about which nothing is known', () => {
    const records = [
      aDayRecord({ day: '2026-01-15', mark: 'dont-know' }),
      aDayRecord({ day: '2026-02-15', note: 'moved house' }),
      aDayRecord({ day: '2026-03-15', mark: 'clear' }),
    ]
    expect(monthsOf(countedOn('2026-03-20', records).facts).map(({ month }) => month)).toEqual(['2026-03'])
  })

  test('do not begin with a date that no form takes', () => {
    const records = [
      aDayRecord({ day: '0206-03-15', mark: 'clear' }),
      aDayRecord({ day: '1899-12-31', mark: 'clear' }),
      aDayRecord({ day: '2026-03-15', mark: 'clear' }),
    ]
    expect(monthsOf(countedOn('2026-03-20', records).facts).map(({ month }) => month)).toEqual(['2026-03'])
    expect(monthsOf(countedOn('1900-01-02', [aDayRecord({ day: '1900-01-01', mark: 'clear' })]).facts)).toHaveLength(1)
  })

  test('are none in a diary without a known day', () => {
    expect(monthsOf(countedOn('2026-03-20', [aDayRecord({ day: '2026-03-15', mark: 'dont-know' })]).facts)).toEqual([])
  })
})

describe('the coverage of a month', () => {
  test('rests on its past days, and on today once that is known', () => {
    const records = marked('2026-03', [1, 10], 'clear')
    expect(monthsOf(countedOn('2026-03-14', records).facts)).toMatchObject([
      { known: 10, countable: 13, unknown: 3, days: 31, isFinished: false },
    ])
    const withToday = [...records, aDayRecord({ day: '2026-03-14', mark: 'without-times' })]
    expect(monthsOf(countedOn('2026-03-14', withToday).facts)).toMatchObject([
      { known: 11, countable: 14, unknown: 3, headache: 1 },
    ])
  })

  test('leaves out a date that the zone skipped: Samoa, December 2011', () => {
    const records = [aDayRecord({ day: '2011-12-01', mark: 'clear', zone: 'Pacific/Apia' })]
    const [december] = monthsOf(countedOn('2012-01-01', records, 'Pacific/Apia').facts)
    expect(december).toMatchObject({ days: 30, known: 1, unknown: 29 })
  })

  test('is all unknown in a month without a record, and never zero headache days out of nothing', () => {
    expect(monthsOf(countedOn('2026-03-01', marked('2026-01', [1, 1], 'clear')).facts)[1]).toMatchObject({
      month: '2026-02',
      headache: 0,
      known: 0,
      unknown: 28,
      ratePer28: null,
      isWellRecorded: false,
    })
  })
})

describe('the rate per 28 days', () => {
  test.each([
    ['2026-02', 28, 20],
    ['2024-02', 29, 21],
    ['2026-04', 30, 22],
    ['2026-03', 31, 23],
  ])('of %s with its %i days needs %i known', (month, days, least) => {
    expect(countsIn(month, 0, days).days).toBe(days)
    expect(countsIn(month, 10, least - 11).ratePer28).toBeNull()
    expect(countsIn(month, 10, least - 10).ratePer28).toBeCloseTo((10 / least) * 28, 10)
  })

  test.each([
    ['2026-02', 24],
    ['2024-02', 25],
    ['2026-04', 26],
    ['2026-03', 27],
  ])('of %s is well recorded from %i known on', (month, least) => {
    expect(countsIn(month, 10, least - 11).isWellRecorded).toBe(false)
    expect(countsIn(month, 10, least - 10).isWellRecorded).toBe(true)
  })

  test('is 15.3 for 12 of 22 known, and 14 for 14 of 28', () => {
    expect(countsIn('2026-04', 12, 10).ratePer28).toBeCloseTo(15.27, 2)
    expect(countsIn('2026-02', 14, 14).ratePer28).toBe(14)
  })

  test('is none while the month runs, however well it is recorded', () => {
    const { facts } = countedOn('2026-04-30', aMonth('2026-04', 10, 20))
    expect(monthCounts(facts, '2026-04' as Month)).toMatchObject({ known: 30, ratePer28: null, isWellRecorded: false })
  })
})

describe('the last 28 days', () => {
  test('end yesterday', () => {
    const { facts } = countedOn('2026-03-29', aMonth('2026-03', 10, 21))
    expect(last28Days(facts)).toMatchObject({
      first: '2026-03-01',
      last: '2026-03-28',
      days: 28,
      headache: 10,
      known: 28,
    })
  })
})

describe('a window', () => {
  test('has as mean length the hours of the headache days that have one, divided by their number', () => {
    const records = [
      anAttack({ start: at('2026-03-03T10:00'), end: at('2026-03-03T12:00') }),
      anAttack({ start: at('2026-03-04T10:00'), end: at('2026-03-04T15:00') }),
      // Two hours confirmed, the length of the day not known.
      anAttack({ start: at('2026-03-05T10:00'), stillGoing: [at('2026-03-05T12:00')] }),
      aDayRecord({ day: '2026-03-06', mark: 'without-times' }),
      anAttack({ start: at('2026-03-07T10:00'), end: at('2026-03-07T10:15') }),
    ]
    const counts = countsOf(countedOn('2026-04-01', records).facts, aDay('2026-03-01'), aDay('2026-03-31'))
    expect(counts).toMatchObject({ headache: 4, withoutLength: 2, hours: 9.25, meanLengthHours: 3.5 })
  })

  test('takes headaches with less than 24 hours between them for one attack, of the day of the first', () => {
    const attack = (start: string, end: string) => anAttack({ start: at(`2026-${start}`), end: at(`2026-${end}`) })
    const countsWith = (next: string) => {
      const records = [attack('02-28T20:00', '02-28T22:00'), attack(`03-01T${next}`, '03-02T01:00')]
      const { facts } = countedOn('2026-04-01', records)
      return (['2026-02', '2026-03'] as Month[]).map((month) => monthCounts(facts, month).attacks)
    }
    expect(countsWith('21:59')).toEqual([1, 0])
    expect(countsWith('22:00')).toEqual([1, 1])
  })
})

describe('the mean of months', () => {
  const records = [...aMonth('2026-01', 10, 21), ...aMonth('2026-02', 16, 10), ...aMonth('2026-03', 17, 12)]

  test('prints the range that unknown days leave', () => {
    const months = monthsOf(countedOn('2026-04-10', records).facts)
    expect(months.map(({ unknown }) => unknown)).toEqual([0, 2, 2, 9])
    const mean = meanHeadacheDays(months)
    expect(mean?.months).toBe(3)
    expect(mean?.low).toBeCloseTo(43 / 3, 10)
    expect(mean?.high).toBeCloseTo(47 / 3, 10)
  })

  test('uses finished months only', () => {
    const months = monthsOf(countedOn('2026-03-31', records).facts)
    expect(meanHeadacheDays(months)).toEqual({ months: 2, low: 13, high: 14 })
    expect(meanOf(months, ({ known }) => known)).toBe((31 + 26) / 2)
  })

  test('is none without a finished month', () => {
    const months = monthsOf(countedOn('2026-01-31', records).facts)
    expect(meanHeadacheDays(months)).toBeNull()
    expect(meanOf(months, ({ hours }) => hours)).toBeNull()
    expect(meanHeadacheDays([])).toBeNull()
  })
})
