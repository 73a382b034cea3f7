import { describe, expect, test } from 'vitest'
import { addDays } from '../../../src/domain/day.ts'
import { dayAt, isKnownZone, offsetAt, startOfDay } from '../../../src/domain/zone.ts'
import { aDay } from '../../support/builders.ts'

const utc = (text: string) => Date.parse(`${text}:00Z`)
const beginning = (day: string, zone: string) => new Date(startOfDay(aDay(day), zone)).toISOString().slice(0, 16)

describe('a civil date begins', () => {
  test('at midnight by the clocks of its zone', () => {
    expect(beginning('2026-01-15', 'America/Denver')).toBe('2026-01-15T07:00')
    expect(beginning('2026-07-15', 'America/Denver')).toBe('2026-07-15T06:00')
    expect(beginning('2026-07-15', 'Asia/Kathmandu')).toBe('2026-07-14T18:15')
    expect(beginning('2026-07-15', 'Pacific/Kiritimati')).toBe('2026-07-14T10:00')
    expect(beginning('2026-07-15', 'Etc/GMT+12')).toBe('2026-07-15T12:00')
  })

  test.each([
    { what: 'Denver', zone: 'America/Denver', day: '2026-03-08', instant: '2026-03-08T07:00' },
    { what: 'Denver, the day after', zone: 'America/Denver', day: '2026-03-09', instant: '2026-03-09T06:00' },
    { what: 'London', zone: 'Europe/London', day: '2026-10-25', instant: '2026-10-24T23:00' },
  ])('at midnight where the clock changes later in the night: $what', ({ zone, day, instant }) => {
    expect(beginning(day, zone)).toBe(instant)
  })

  test.each([
    { what: 'Santiago, 00:00 to 01:00', zone: 'America/Santiago', day: '2026-09-06', instant: '2026-09-06T04:00' },
    { what: 'Havana, 00:00 to 01:00', zone: 'America/Havana', day: '2012-04-01', instant: '2012-04-01T05:00' },
    { what: 'Beirut, 00:00 to 01:00', zone: 'Asia/Beirut', day: '2026-03-29', instant: '2026-03-28T22:00' },
    { what: 'Cairo, 00:00 to 01:00', zone: 'Africa/Cairo', day: '2026-04-24', instant: '2026-04-23T22:00' },
    { what: 'São Paulo, 00:00 to 01:00', zone: 'America/Sao_Paulo', day: '2018-11-04', instant: '2018-11-04T03:00' },
  ])('with the jump where the clock jumps over midnight: $what', ({ zone, day, instant }) => {
    expect(beginning(day, zone)).toBe(instant)
    expect(dayAt(utc(instant), zone)).toBe(day)
    expect(dayAt(utc(instant) - 1, zone)).toBe(addDays(aDay(day), -1))
  })

  test.each([
    { what: 'Santiago, 24:00 to 23:00', zone: 'America/Santiago', day: '2026-04-05', instant: '2026-04-05T04:00' },
    { what: 'Beirut, 24:00 to 23:00', zone: 'Asia/Beirut', day: '2026-10-25', instant: '2026-10-24T22:00' },
    { what: 'Cairo, 24:00 to 23:00', zone: 'Africa/Cairo', day: '2026-10-30', instant: '2026-10-29T22:00' },
    // The first minute of the date came before the change, and then an hour of the date before it.
    { what: 'Newfoundland, 00:01 to 23:01', zone: 'America/St_Johns', day: '2010-11-07', instant: '2010-11-07T03:30' },
  ])('with the second midnight where the hour before it comes twice: $what', ({ zone, day, instant }) => {
    expect(beginning(day, zone)).toBe(instant)
    expect(dayAt(utc(instant) - 1, zone)).toBe(addDays(aDay(day), -1))
  })

  test('an hour before the change where the first hour comes twice: Havana, 01:00 to 00:00', () => {
    expect(beginning('2012-11-04', 'America/Havana')).toBe('2012-11-04T04:00')
    expect(beginning('2012-11-05', 'America/Havana')).toBe('2012-11-05T05:00')
    expect(offsetAt('America/Havana', utc('2012-11-04T04:30'))).toBe(-240)
    expect(offsetAt('America/Havana', utc('2012-11-04T05:30'))).toBe(-300)
  })

  test('where the next one does when the zone skipped it: Samoa, 30 December 2011', () => {
    expect(beginning('2011-12-29', 'Pacific/Apia')).toBe('2011-12-29T10:00')
    expect(beginning('2011-12-30', 'Pacific/Apia')).toBe('2011-12-30T10:00')
    expect(beginning('2011-12-31', 'Pacific/Apia')).toBe('2011-12-30T10:00')
    expect(beginning('2012-01-01', 'Pacific/Apia')).toBe('2011-12-31T10:00')
  })

  test('once where the zone lived it twice: Kwajalein, 30 September 1969', () => {
    expect(beginning('1969-09-30', 'Pacific/Kwajalein')).toBe('1969-09-29T13:00')
    expect(beginning('1969-10-01', 'Pacific/Kwajalein')).toBe('1969-10-01T12:00')
  })
})

describe('a zone that this platform does not know', () => {
  test('has no offset', () => {
    expect(isKnownZone('Mars/Olympus')).toBe(false)
    expect(isKnownZone('')).toBe(false)
    expect(offsetAt('Mars/Olympus', 0)).toBeNull()
  })

  test('is read with the offset that was recorded', () => {
    expect(startOfDay(aDay('2026-03-14'), 'Mars/Olympus', -360)).toBe(utc('2026-03-14T06:00'))
    expect(startOfDay(aDay('2026-03-14'), 'Mars/Olympus')).toBe(utc('2026-03-14T00:00'))
    expect(dayAt(utc('2026-03-14T03:00'), 'Mars/Olympus', -360)).toBe('2026-03-13')
    expect(dayAt(utc('2026-03-14T03:00'), 'Mars/Olympus')).toBe('2026-03-14')
  })

  test('does not remember an offset that it was once read with', () => {
    startOfDay(aDay('2026-05-05'), 'Mars/Olympus', -360)
    expect(startOfDay(aDay('2026-05-05'), 'Mars/Olympus', 60)).toBe(utc('2026-05-04T23:00'))
  })
})

describe('a zone that is known', () => {
  test.each([
    ['America/Denver', '2026-01-15T12:00', -420],
    ['America/Denver', '2026-07-15T12:00', -360],
    ['Asia/Kathmandu', '2026-07-15T12:00', 345],
    ['Pacific/Marquesas', '2026-07-15T12:00', -570],
    ['Australia/Lord_Howe', '2026-01-15T12:00', 660],
    ['Australia/Lord_Howe', '2026-07-15T12:00', 630],
    ['UTC', '2026-07-15T12:00', 0],
  ])('%s is at %s by its own rules', (zone, instant, offset) => {
    expect(offsetAt(zone, utc(instant))).toBe(offset)
  })
})
