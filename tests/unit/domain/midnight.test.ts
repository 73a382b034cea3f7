import { describe, expect, test } from 'vitest'
import { midnightOf, momentAfter } from '../../../src/domain/midnight.ts'
import { momentOf, type ZonedTime } from '../../../src/domain/moment.ts'
import { aDay, at } from '../../support/builders.ts'

const HOUR = 3_600_000
const midnight = (day: string, time: string) =>
  new Date(midnightOf(aDay(day), momentOf(time as ZonedTime))).toISOString()

describe('midnight for someone who lives by a recorded clock', () => {
  test('is that of the zone, with its clock changes', () => {
    expect(midnight('2026-03-15', at('2026-03-14T21:00'))).toBe('2026-03-15T06:00:00.000Z')
    expect(midnight('2026-03-08', at('2026-03-09T21:00'))).toBe('2026-03-08T07:00:00.000Z')
  })

  test('is that of the recorded offset where the zone says otherwise now', () => {
    expect(midnight('2026-07-15', '2026-07-14T21:00:00-07:00[America/Denver]')).toBe('2026-07-15T07:00:00.000Z')
    expect(midnight('2026-12-15', '2026-07-14T21:00:00-07:00[America/Denver]')).toBe('2026-12-15T07:00:00.000Z')
  })

  test('is that of the recorded offset where the zone is not known', () => {
    expect(midnight('2026-07-15', '2026-07-14T21:00:00-05:30[Mars/Olympus]')).toBe('2026-07-15T05:30:00.000Z')
  })
})

describe('a moment some hours later', () => {
  const after = (time: string, hours: number) => momentAfter(momentOf(time as ZonedTime), hours * HOUR)

  test('lies on the date that the zone then shows', () => {
    expect(after(at('2026-03-14T21:00'), 5)).toMatchObject({ day: '2026-03-15', clock: '02:00', offset: -360 })
  })

  test('keeps to elapsed hours across a clock change', () => {
    expect(after(at('2026-03-07T23:00'), 5)).toMatchObject({ day: '2026-03-08', clock: '05:00', offset: -360 })
    expect(after(at('2026-10-31T23:00'), 5)).toMatchObject({ day: '2026-11-01', clock: '03:00', offset: -420 })
  })

  test('keeps the recorded offset where the zone says otherwise now', () => {
    const moment = after('2026-07-14T21:00:00-07:00[America/Denver]', 5)
    expect(moment).toMatchObject({ day: '2026-07-15', clock: '02:00', offset: -420 })
  })
})
