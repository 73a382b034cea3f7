import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ZonedTime } from '../../../src/domain/moment.ts'
import type { Month } from '../../../src/domain/month.ts'
import { createFormats, regionWeekStart } from '../../../src/i18n/formats.ts'
import { aDay, at } from '../../support/builders.ts'

const british = createFormats('en-GB')
const american = createFormats('en-US')
const mexican = createFormats('es-MX')
const day = aDay('2026-11-20')
const october = '2026-10' as Month

/** Intl writes narrow and thin spaces; a reader sees spaces. */
const seen = (text: string) => text.replace(/\s/g, ' ')

describe('a date', () => {
  test('is written in the order and words of the region', () => {
    expect(seen(british.day(day))).toBe('Friday 20 November')
    expect(seen(american.day(day))).toBe('Friday, November 20')
    expect(seen(mexican.day(day))).toBe('viernes, 20 de noviembre')
    expect(seen(british.date(day))).toBe('20 November 2026')
    expect(seen(british.shortDay(day))).toBe('20 Nov')
    expect(seen(mexican.shortDay(day))).toBe('20 nov')
  })

  test('is that of the diary, at both ends of a month and year', () => {
    expect(british.date(aDay('2026-01-01'))).toBe('1 January 2026')
    expect(british.date(aDay('2026-12-31'))).toBe('31 December 2026')
    expect(british.date(aDay('2011-12-30'))).toBe('30 December 2011')
  })

  test('has a month of its own', () => {
    expect(british.month(october)).toBe('October 2026')
    expect(british.monthName(october)).toBe('October')
    expect(british.shortMonth(october)).toBe('Oct')
    expect(british.shortMonthYear(october)).toBe('Oct 2026')
    expect(mexican.month(october)).toBe('octubre de 2026')
  })

  test('may be one of two, which share what they have in common', () => {
    const range = british.dayRange(aDay('2026-08-01'), aDay('2026-10-31'))
    expect(seen(range)).toBe('1 August – 31 October 2026')
    expect(seen(british.dayRange(aDay('2025-12-01'), aDay('2026-02-28')))).toBe('1 December 2025 – 28 February 2026')
  })
})

describe('a clock time', () => {
  test('is that of the wall where it was lived, whatever zone the device is in', () => {
    expect(seen(british.clock(at('2026-11-20T14:20')))).toBe('14:20')
    expect(seen(british.clock(at('2026-11-20T23:05', 'Asia/Tokyo')))).toBe('23:05')
    expect(seen(american.clock(at('2026-11-20T14:20', 'Pacific/Apia')))).toBe('2:20 PM')
    expect(seen(american.clock(at('2026-11-20T00:05')))).toBe('12:05 AM')
  })

  test('is that which was recorded, where the zone says otherwise now', () => {
    expect(seen(british.clock('2026-07-14T23:30:00-07:00[America/Denver]' as ZonedTime))).toBe('23:30')
  })

  test('goes with its date', () => {
    expect(seen(british.moment(at('2026-11-20T14:20')))).toBe('Fri 20 Nov, 14:20')
    expect(seen(british.moment(at('2026-11-20T23:59', 'Pacific/Kiritimati')))).toBe('Fri 20 Nov, 23:59')
  })
})

describe('a length of time', () => {
  test.each([
    [0, '0 min'],
    [0.9, '0 min'],
    [25, '25 min'],
    [59.99, '59 min'],
    [60, '1 h 00'],
    [185, '3 h 05'],
    [24 * 60, '24 h 00'],
    [60 * 60 + 1, '60 h 01'],
  ])('of %d minutes is "%s"', (minutes, text) => {
    expect(british.duration(minutes)).toBe(text)
  })

  test.each([
    [0, '0 h'],
    [0.5, '0.5 h'],
    [3, '3 h'],
    [3.5, '3.5 h'],
    [9.25, '9.3 h'],
    [10.4, '10 h'],
    [744, '744 h'],
  ])('of %d hours is "%s"', (hours, text) => {
    expect(british.hours(hours)).toBe(text)
  })
})

describe('a number', () => {
  test('has the signs of the region, and as many digits as are wanted', () => {
    expect(british.number(14.25)).toBe('14')
    expect(british.number(14.26, 1)).toBe('14.3')
    expect(british.number(14, 1)).toBe('14.0')
    expect(british.number(1234)).toBe('1,234')
    expect(createFormats('es-ES').number(14.26, 1)).toBe('14,3')
  })
})

describe('the week', () => {
  test('has its days from Sunday on', () => {
    expect(british.weekdays('long')).toEqual([
      'Sunday',
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
    ])
    expect(mexican.weekdays('narrow')).toEqual(['D', 'L', 'M', 'M', 'J', 'V', 'S'])
  })

  test.each([
    ['en-US', 0],
    ['en-GB', 1],
    ['es-ES', 1],
    ['es-MX', 0],
    ['ar-EG', 6],
    ['de-DE', 1],
  ])('begins in %s on day %i', (locale, first) => {
    expect(regionWeekStart(locale)).toBe(first)
  })
})

describe('the week, where the browser says nothing of it,', () => {
  const known = ['weekInfo', 'getWeekInfo'].flatMap((name) => {
    const property = Object.getOwnPropertyDescriptor(Intl.Locale.prototype, name)
    return property === undefined ? [] : [{ name, property }]
  })

  beforeEach(() => {
    for (const { name } of known) Reflect.deleteProperty(Intl.Locale.prototype, name)
  })

  afterEach(() => {
    for (const { name, property } of known) Object.defineProperty(Intl.Locale.prototype, name, property)
  })

  test.each([
    ['en-US', 0],
    ['es-MX', 0],
    ['fr-CA', 0],
    ['pt-BR', 0],
    ['ar-EG', 6],
    ['en-GB', 1],
    ['es-ES', 1],
    ['es-419', 1],
  ])('begins in %s on day %i all the same', (locale, first) => {
    expect(regionWeekStart(locale)).toBe(first)
  })

  test.each([
    ['en', 0],
    ['es', 1],
    ['ar', 6],
  ])('begins in "%s", without a region, as where most speak it', (locale, first) => {
    expect(regionWeekStart(locale)).toBe(first)
  })
})
