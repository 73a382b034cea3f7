import { describe, expect, test } from 'vitest'
import { momentOf, parseZonedTime, zonedTime, zonedTimeAt, type ZonedTime } from '../../../src/domain/moment.ts'
import { aDay } from '../../support/builders.ts'

const utc = (text: string) => Date.parse(`${text}Z`)

describe('a zoned time', () => {
  test('is read into its instant, offset, zone, date and wall clock', () => {
    expect(parseZonedTime('2026-03-14T21:00:00-06:00[America/Denver]')).toEqual({
      instant: utc('2026-03-15T03:00:00'),
      offset: -360,
      zone: 'America/Denver',
      day: '2026-03-14',
      clock: '21:00',
    })
  })

  test.each([
    ['2026-03-14T21:00:30+05:45[Asia/Kathmandu]', '2026-03-14T15:15:30', 345],
    ['2026-03-14T00:00:00+00:00[UTC]', '2026-03-14T00:00:00', 0],
    ['2026-03-14T00:00:00-03:00[America/Argentina/Buenos_Aires]', '2026-03-14T03:00:00', -180],
    ['2026-03-14T00:00:00-01:00[America/Port-au-Prince]', '2026-03-14T01:00:00', -60],
    ['2026-03-14T00:00:00-05:00[Etc/GMT+5]', '2026-03-14T05:00:00', -300],
    ['2026-03-14T00:00:00-09:30[Pacific/Marquesas]', '2026-03-14T09:30:00', -570],
    ['2026-03-14T23:59:59+14:00[Pacific/Kiritimati]', '2026-03-14T09:59:59', 840],
    ['1844-12-29T12:00:00-15:56[Asia/Manila]', '1844-12-30T03:56:00', -956],
    ['2026-03-14T12:00:00+05:30[+05:30]', '2026-03-14T06:30:00', 330],
    ['2026-03-14T12:00:00+01:00[Mars/Olympus]', '2026-03-14T11:00:00', 60],
  ])('%s is the instant %s', (text, instant, offset) => {
    expect(parseZonedTime(text)).toMatchObject({ instant: utc(instant), offset })
  })

  test('keeps its recorded offset and date where the zone says otherwise', () => {
    const moment = momentOf('2026-07-14T23:30:00-07:00[America/Denver]' as ZonedTime)
    expect(moment).toMatchObject({ offset: -420, day: '2026-07-14', instant: utc('2026-07-15T06:30:00') })
  })

  test.each([
    '',
    '2026-03-14',
    '2026-03-14T21:00:00Z',
    '2026-03-14T21:00:00-06:00',
    '2026-03-14T21:00:00Z[America/Denver]',
    '2026-03-14T21:00:00[America/Denver]',
    '2026-03-14T21:00-06:00[America/Denver]',
    '2026-03-14T21:00:00.000-06:00[America/Denver]',
    '2026-03-14T24:00:00-06:00[America/Denver]',
    '2026-03-14T21:60:00-06:00[America/Denver]',
    '2026-03-14T21:00:60-06:00[America/Denver]',
    '2026-02-29T21:00:00-06:00[America/Denver]',
    '2026-02-30T21:00:00-06:00[America/Denver]',
    '2026-13-01T21:00:00-06:00[America/Denver]',
    '2026-03-14T21:00:00-24:01[America/Denver]',
    '2026-03-14T21:00:00-06:60[America/Denver]',
    '2026-03-14T21:00:00-0600[America/Denver]',
    '2026-03-14T21:00:00 06:00[America/Denver]',
    '2026-03-14 21:00:00-06:00[America/Denver]',
    '2026-03-14t21:00:00-06:00[America/Denver]',
    '2026-03-14T21:00:00-06:00[]',
    '2026-03-14T21:00:00-06:00[America Denver]',
    '2026-03-14T21:00:00-06:00[u-ca=hebrew]',
    '2026-03-14T21:00:00-06:00[America/Denver][u-ca=hebrew]',
    '2026-03-14T21:00:00-06:00[America/Denver',
    ' 2026-03-14T21:00:00-06:00[America/Denver]',
    '2026-03-14T21:00:00-06:00[America/Denver]\n',
    '+002026-03-14T21:00:00-06:00[America/Denver]',
  ])('is not read from "%s"', (text) => {
    expect(parseZonedTime(text)).toBeNull()
  })

  test('that is none must not have got this far', () => {
    expect(() => momentOf('2026-03-14T21:00:00Z' as ZonedTime)).toThrow('Not a zoned time: 2026-03-14T21:00:00Z')
  })
})

describe('an instant is written', () => {
  test.each([
    ['2026-03-15T03:00:00', 'America/Denver', '2026-03-14T21:00:00-06:00[America/Denver]'],
    ['2026-01-15T03:00:00', 'America/Denver', '2026-01-14T20:00:00-07:00[America/Denver]'],
    ['2026-07-15T03:00:00', 'America/St_Johns', '2026-07-15T00:30:00-02:30[America/St_Johns]'],
    ['2026-07-15T03:00:00', 'Asia/Kathmandu', '2026-07-15T08:45:00+05:45[Asia/Kathmandu]'],
    ['2026-07-15T03:00:00', 'UTC', '2026-07-15T03:00:00+00:00[UTC]'],
    ['2011-12-30T09:59:59', 'Pacific/Apia', '2011-12-29T23:59:59-10:00[Pacific/Apia]'],
    ['2011-12-30T10:00:00', 'Pacific/Apia', '2011-12-31T00:00:00+14:00[Pacific/Apia]'],
  ])('%s as lived in %s', (instant, zone, written) => {
    expect(zonedTime(utc(instant), zone)).toBe(written)
  })

  test('in whole seconds, cut and not rounded', () => {
    expect(zonedTime(utc('2026-03-15T03:00:00') + 999, 'UTC')).toBe('2026-03-15T03:00:00+00:00[UTC]')
    expect(zonedTime(utc('1969-12-31T23:59:58') + 999, 'UTC')).toBe('1969-12-31T23:59:58+00:00[UTC]')
  })

  test('in UTC where the zone is not known', () => {
    expect(zonedTime(utc('2026-03-15T03:00:00'), 'Mars/Olympus')).toBe('2026-03-15T03:00:00+00:00[UTC]')
  })

  test('with an offset in minutes where a zone had seconds, and still as the same instant', () => {
    const written = zonedTime(utc('1880-01-01T12:00:00'), 'America/New_York')
    expect(written).toBe('1880-01-01T07:04:00-04:56[America/New_York]')
    expect(momentOf(written).instant).toBe(utc('1880-01-01T12:00:00'))
  })

  test.each(['+05:30', '-09:30', 'GMT+05:30', 'Etc/Unknown'])(
    'so that it can be read again where the device only tells its zone as "%s"',
    (zone) => {
      const instant = utc('2026-03-14T12:00:00')
      expect(momentOf(zonedTime(instant, zone)).instant).toBe(instant)
    },
  )

  test('so that it is read again as the same instant, in every zone and season', () => {
    const instants = ['1975-04-01T05:00:00', '2011-12-30T10:30:00', '2026-03-29T01:00:00', '2026-10-25T00:30:00'].map(
      utc,
    )
    const zones = Intl.supportedValuesOf('timeZone')
    const changed = zones.flatMap((zone) =>
      instants.filter((instant) => {
        const moment = momentOf(zonedTime(instant, zone))
        return moment.instant !== instant || moment.zone !== zone
      }),
    )
    expect(changed).toEqual([])
  })
})

describe('a wall clock on a date', () => {
  const at = (day: string, clock: string, zone: string) => zonedTimeAt(aDay(day), clock, zone)

  test('is that time in the zone', () => {
    expect(at('2026-03-14', '07:30', 'America/Denver')).toBe('2026-03-14T07:30:00-06:00[America/Denver]')
    expect(at('2026-12-14', '00:00', 'Europe/Madrid')).toBe('2026-12-14T00:00:00+01:00[Europe/Madrid]')
    expect(at('2026-12-14', '23:59', 'Pacific/Kiritimati')).toBe('2026-12-14T23:59:00+14:00[Pacific/Kiritimati]')
  })

  test.each([
    {
      what: 'before the gap',
      day: '2026-03-08',
      clock: '01:59',
      zone: 'America/Denver',
      written: '2026-03-08T01:59:00-07:00',
    },
    {
      what: 'after the gap',
      day: '2026-03-08',
      clock: '03:00',
      zone: 'America/Denver',
      written: '2026-03-08T03:00:00-06:00',
    },
    {
      what: 'before the hour comes twice',
      day: '2026-11-01',
      clock: '00:59',
      zone: 'America/Denver',
      written: '2026-11-01T00:59:00-06:00',
    },
    {
      what: 'after the hour came twice',
      day: '2026-11-01',
      clock: '02:00',
      zone: 'America/Denver',
      written: '2026-11-01T02:00:00-07:00',
    },
  ])('is itself $what', ({ day, clock, zone, written }) => {
    expect(at(day, clock, zone)).toBe(`${written}[${zone}]`)
  })

  test.each([
    {
      what: 'an hour in Denver',
      day: '2026-03-08',
      clock: '02:30',
      zone: 'America/Denver',
      written: '2026-03-08T03:30:00-06:00',
    },
    {
      what: 'the first hour of the date in Santiago',
      day: '2026-09-06',
      clock: '00:30',
      zone: 'America/Santiago',
      written: '2026-09-06T01:30:00-03:00',
    },
    {
      what: 'the first hour of the date in Cairo',
      day: '2026-04-24',
      clock: '00:00',
      zone: 'Africa/Cairo',
      written: '2026-04-24T01:00:00+03:00',
    },
    {
      what: 'half an hour on Lord Howe',
      day: '2026-10-04',
      clock: '02:15',
      zone: 'Australia/Lord_Howe',
      written: '2026-10-04T02:45:00+11:00',
    },
    {
      what: 'a whole day in Samoa',
      day: '2011-12-30',
      clock: '12:00',
      zone: 'Pacific/Apia',
      written: '2011-12-31T12:00:00+14:00',
    },
  ])('moves on by the gap where the clock skipped it: $what', ({ day, clock, zone, written }) => {
    expect(at(day, clock, zone)).toBe(`${written}[${zone}]`)
  })

  test.each([
    { what: 'Denver', day: '2026-11-01', clock: '01:30', zone: 'America/Denver', written: '2026-11-01T01:30:00-06:00' },
    {
      what: 'Santiago, the last hour of the date',
      day: '2026-04-04',
      clock: '23:30',
      zone: 'America/Santiago',
      written: '2026-04-04T23:30:00-03:00',
    },
    {
      what: 'Havana, the first hour of the date',
      day: '2012-11-04',
      clock: '00:30',
      zone: 'America/Havana',
      written: '2012-11-04T00:30:00-04:00',
    },
    {
      what: 'Lord Howe, half an hour',
      day: '2026-04-05',
      clock: '01:45',
      zone: 'Australia/Lord_Howe',
      written: '2026-04-05T01:45:00+11:00',
    },
  ])('means the first where the clock had it twice: $what', ({ day, clock, zone, written }) => {
    expect(at(day, clock, zone)).toBe(`${written}[${zone}]`)
  })

  test.each(['', '7:30', '24:00', '07:60', '07:30:00', '0730', 'noon', ' 07:30'])('is not read from "%s"', (clock) => {
    expect(at('2026-03-14', clock, 'America/Denver')).toBeNull()
  })

  test('is one of UTC where the zone is not known', () => {
    expect(at('2026-03-14', '07:30', 'Mars/Olympus')).toBe('2026-03-14T07:30:00+00:00[UTC]')
  })
})
