import type { ZonedTime } from '../../src/domain/moment.ts'
import { aDayRecord, aDiary, aDose, anAttack, at } from './builders.ts'
import { contextAt, type FinePrintCase } from './counting-case.ts'

/** F13, F14, and sections 2 and 4: offsets, zones, the date line, entered in time. */

const losAngeles = 'America/Los_Angeles'
const sydney = 'Australia/Sydney'
const auckland = 'Pacific/Auckland'
const honolulu = 'Pacific/Honolulu'
const apia = 'Pacific/Apia'

// 20:00–21:00 of 10 June in UTC: a date that Honolulu has yet to reach.
const ahead = anAttack({ start: at('2026-06-11T08:00', auckland), end: at('2026-06-11T09:00', auckland) })

export const finePrintOfTime: readonly FinePrintCase[] = [
  {
    rule: 'F13',
    title: 'a recorded offset stands though the zone has other rules today',
    diary: aDiary([
      anAttack({
        start: '2026-01-15T23:30:00-06:00[America/Denver]' as ZonedTime,
        end: '2026-01-16T00:45:00-06:00[America/Denver]' as ZonedTime,
      }),
    ]),
    context: contextAt('2026-02-10T12:00'),
    expected: {
      days: { '2026-01-15': { minutes: 30 }, '2026-01-16': { minutes: 45 } },
      windows: { '2026-01': { headache: 2, minutes: 75, attacks: 1 } },
    },
  },
  {
    rule: 'F13',
    title: 'a day dated after today counts nothing yet',
    diary: aDiary([ahead]),
    context: contextAt('2026-06-10T12:00', { zone: honolulu }),
    expected: {
      days: { '2026-06-11': { state: 'ahead', known: false, headache: false } },
      windows: { '2026-06': { headache: 0, known: 0, past: 9, unknown: 9, attacks: 0, minutes: 0 } },
      flags: { '2026-06': { state: 'not-shown' } },
    },
  },
  {
    rule: 'F13',
    title: 'the same day counts once it is reached',
    diary: aDiary([ahead]),
    context: contextAt('2026-06-11T12:00', { zone: honolulu }),
    expected: {
      days: { '2026-06-11': { state: 'headache', minutes: 60 } },
      windows: { '2026-06': { headache: 1, known: 1, past: 11, unknown: 10, attacks: 1 } },
      flags: { '2026-06': { state: 'so-far', low: 1, high: 11 } },
    },
  },
  {
    rule: 'section 2',
    title: 'a date that Samoa skipped leaves the denominator',
    diary: aDiary([aDayRecord({ day: '2011-12-29', zone: apia, mark: 'clear' })]),
    context: contextAt('2012-01-10T12:00', { zone: apia }),
    expected: {
      days: { '2011-12-30': { state: 'unknown', skipped: true } },
      windows: { '2011-12': { days: 30, past: 30, known: 1, unknown: 29 } },
    },
  },
  {
    rule: 'F13',
    title: 'a skipped date counts if a headache of another zone is recorded on it',
    diary: aDiary([
      anAttack({
        start: at('2011-12-30T10:00', 'Pacific/Pago_Pago'),
        end: at('2011-12-30T12:00', 'Pacific/Pago_Pago'),
      }),
    ]),
    context: contextAt('2012-01-10T12:00', { zone: apia }),
    expected: { windows: { '2011-12': { days: 31, past: 31, known: 1, unknown: 30, headache: 1, minutes: 120 } } },
  },
  {
    rule: 'F14',
    title: 'doses and "don\'t know" make no day known, so no month is shown',
    diary: aDiary([
      aDose({ at: at('2026-03-03T10:00') }),
      aDayRecord({ day: '2026-03-04', mark: 'dont-know' }),
      aDayRecord({ day: '2026-03-05', note: 'rain' }),
    ]),
    context: contextAt('2026-04-10T12:00'),
    expected: {
      windows: { '2026-03': { known: 0, unknown: 31, past: 31, anyAcuteDays: 1, ratePer28: null } },
      flags: { '2026-03': { state: 'not-shown' }, '2026-04': { state: 'not-shown' } },
      runs: { headache: 'none', migraine: 'none' },
    },
  },
  {
    rule: 'section 2',
    title: 'Los Angeles to Sydney: midnights of the earlier zone divide until the last date begins in the later',
    // 05:00 to 15:00 UTC on 4 June; Los Angeles has midnight at 07:00, Sydney at 14:00.
    diary: aDiary([anAttack({ start: at('2025-06-03T22:00', losAngeles), end: at('2025-06-05T01:00', sydney) })]),
    context: contextAt('2025-06-20T12:00', { zone: sydney }),
    expected: {
      days: { '2025-06-03': { minutes: 120 }, '2025-06-04': { minutes: 420 }, '2025-06-05': { minutes: 60 } },
      windows: { '2025-06': { headache: 3, fourHour: 1, ofFourHourAttack: 2, minutes: 600 } },
    },
  },
  {
    rule: 'section 2',
    title: 'Auckland to Los Angeles, into the date before: all of it stays on the date of the start',
    // 13:00 to 19:00 UTC on 4 June; the 4th began in Los Angeles at 07:00.
    diary: aDiary([anAttack({ start: at('2025-06-05T01:00', auckland), end: at('2025-06-04T12:00', losAngeles) })]),
    context: contextAt('2025-06-20T12:00', { zone: losAngeles }),
    expected: {
      days: { '2025-06-04': { state: 'unknown' }, '2025-06-05': { minutes: 360, fourHour: true } },
      windows: { '2025-06': { headache: 1, known: 1, attacks: 1 } },
    },
  },
  {
    rule: 'section 2',
    title: 'Tokyo to Los Angeles on one date: no time is dated later than both moments',
    // 11:00 UTC on the 3rd to 01:00 on the 4th; Tokyo has midnight at 15:00.
    diary: aDiary([anAttack({ start: at('2025-06-03T20:00', 'Asia/Tokyo'), end: at('2025-06-03T18:00', losAngeles) })]),
    context: contextAt('2025-06-20T12:00', { zone: losAngeles }),
    expected: {
      days: { '2025-06-03': { minutes: 840, longestMinutes: 840 }, '2025-06-04': { state: 'unknown' } },
      windows: { '2025-06': { headache: 1, fourHour: 1 } },
    },
  },
  {
    rule: 'section 2',
    title: 'a date lived twice, before and after the date line, is one day',
    diary: aDiary([
      anAttack({ start: at('2026-06-05T10:00', auckland), end: at('2026-06-05T12:00', auckland) }),
      anAttack({ start: at('2026-06-05T10:00', honolulu), end: at('2026-06-05T13:00', honolulu) }),
    ]),
    context: contextAt('2026-06-20T12:00', { zone: honolulu }),
    expected: {
      days: { '2026-06-05': { minutes: 300, longestMinutes: 180, fourHour: true, ofFourHourAttack: false } },
      // The pause is 20 hours.
      windows: { '2026-06': { headache: 1, attacks: 1, known: 1 } },
    },
  },
  {
    rule: 'section 4',
    title: 'exactly 48 h after the day is in time, a minute later is not, and an end given late makes its day late',
    diary: aDiary([
      anAttack({
        start: at('2026-03-02T10:00'),
        end: at('2026-03-02T11:00'),
        createdAt: at('2026-03-05T00:00'),
        endGivenAt: at('2026-03-05T00:00'),
      }),
      anAttack({
        start: at('2026-03-03T14:00'),
        end: at('2026-03-03T15:00'),
        createdAt: at('2026-03-06T00:01'),
        endGivenAt: at('2026-03-06T00:01'),
      }),
      // The day of the start was in time as an attack without an end.
      anAttack({
        start: at('2026-03-09T22:00'),
        end: at('2026-03-10T03:00'),
        endGivenAt: at('2026-03-13T12:00'),
      }),
    ]),
    context: contextAt('2026-03-25T12:00'),
    expected: {
      days: {
        '2026-03-02': { enteredInTime: true },
        '2026-03-03': { enteredInTime: false },
        '2026-03-09': { enteredInTime: true },
        '2026-03-10': { enteredInTime: false },
      },
      windows: { '2026-03': { headache: 4, enteredInTime: 2 } },
    },
  },
  {
    rule: 'section 5',
    title: '14 recorded and 1 day not known cannot tell: between 14 and 15',
    diary: aDiary(
      Array.from({ length: 27 }, (_, index) => {
        const day = `2026-02-${String(index + 1).padStart(2, '0')}`
        return aDayRecord({ day, mark: index < 14 ? 'without-times' : 'clear' })
      }),
    ),
    context: contextAt('2026-03-05T12:00'),
    expected: {
      windows: { '2026-02': { headache: 14, known: 27, unknown: 1, ratePer28: 14.5, withoutLength: 14, attacks: 1 } },
      flags: { '2026-02': { state: 'cannot-tell', low: 14, high: 15 } },
    },
  },
]
