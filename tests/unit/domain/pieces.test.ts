import { describe, expect, test } from 'vitest'
import { momentOf, type ZonedTime } from '../../../src/domain/moment.ts'
import { piecesBetween, unionOf } from '../../../src/domain/pieces.ts'
import { at } from '../../support/builders.ts'

const HOUR = 3_600_000
const span = (from: number, to: number) => ({ from: from * HOUR, to: to * HOUR })

/** Hours by day, in order: what the time between two moments is divided into. */
const hours = (from: string, to: string) =>
  piecesBetween(momentOf(from as ZonedTime), momentOf(to as ZonedTime)).map((piece) => [
    piece.day,
    (piece.to - piece.from) / HOUR,
  ])

describe('the time between two moments in one zone', () => {
  test('lies on its day', () => {
    expect(hours(at('2026-03-14T10:00'), at('2026-03-14T12:30'))).toEqual([['2026-03-14', 2.5]])
  })

  test('is divided at midnight', () => {
    expect(hours(at('2026-03-14T21:00'), at('2026-03-15T03:00'))).toEqual([
      ['2026-03-14', 3],
      ['2026-03-15', 3],
    ])
  })

  test('has each day in between whole', () => {
    expect(hours(at('2026-03-13T18:00'), at('2026-03-15T12:00'))).toEqual([
      ['2026-03-13', 6],
      ['2026-03-14', 24],
      ['2026-03-15', 12],
    ])
  })

  test('is none where they are one moment, or the second comes first', () => {
    expect(hours(at('2026-03-14T10:00'), at('2026-03-14T10:00'))).toEqual([])
    expect(hours(at('2026-03-14T10:00'), at('2026-03-14T09:00'))).toEqual([])
    expect(hours(at('2026-03-14T10:00'), at('2026-03-13T09:00'))).toEqual([])
  })

  test('that ends at midnight does not reach into the next day', () => {
    expect(hours(at('2026-03-14T21:00'), at('2026-03-15T00:00'))).toEqual([['2026-03-14', 3]])
  })

  test('has 23 and 25 hours on the days of a clock change', () => {
    expect(hours(at('2026-03-07T23:00'), at('2026-03-09T01:00'))[1]).toEqual(['2026-03-08', 23])
    expect(hours(at('2026-10-31T23:00'), at('2026-11-02T01:00'))[1]).toEqual(['2026-11-01', 25])
  })

  test('has 25 hours on a day whose first hour comes twice', () => {
    const [from, to] = [at('2012-11-03T22:00', 'America/Havana'), at('2012-11-05T01:00', 'America/Havana')]
    expect(hours(from, to)).toEqual([
      ['2012-11-03', 2],
      ['2012-11-04', 25],
      ['2012-11-05', 1],
    ])
  })

  test('has nothing on a date that the zone skipped', () => {
    expect(hours(at('2011-12-29T22:00', 'Pacific/Apia'), at('2011-12-31T03:00', 'Pacific/Apia'))).toEqual([
      ['2011-12-29', 2],
      ['2011-12-31', 3],
    ])
  })

  test('is divided by the recorded offset where the zone says otherwise now', () => {
    expect(hours('2026-07-14T21:00:00-07:00[America/Denver]', '2026-07-15T03:00:00-07:00[America/Denver]')).toEqual([
      ['2026-07-14', 3],
      ['2026-07-15', 3],
    ])
  })
})

describe('the time between two moments in different zones', () => {
  test('lies on the one date that both have', () => {
    expect(hours(at('2025-06-03T10:00', 'Europe/Madrid'), at('2025-06-03T15:00', 'America/New_York'))).toEqual([
      ['2025-06-03', 11],
    ])
  })

  test('is not dated later than both moments, though a midnight passed at the place that was left', () => {
    expect(hours(at('2026-06-03T22:00', 'Europe/Madrid'), at('2026-06-03T20:00', 'America/New_York'))).toEqual([
      ['2026-06-03', 4],
    ])
  })

  test('has the date of arrival begin at its midnight where one arrived', () => {
    expect(hours(at('2026-06-03T20:00', 'America/Los_Angeles'), at('2026-06-05T02:00', 'Asia/Tokyo'))).toEqual([
      ['2026-06-03', 4],
      ['2026-06-04', 8],
      ['2026-06-05', 2],
    ])
  })

  test('keeps the date that was left when one arrives on the date before', () => {
    expect(hours(at('2026-06-04T10:00', 'Asia/Tokyo'), at('2026-06-03T20:00', 'America/Los_Angeles'))).toEqual([
      ['2026-06-04', 2],
    ])
  })
})

describe('stretches together', () => {
  test('count an overlap once', () => {
    expect(unionOf([span(10, 14), span(12, 18)])).toEqual({ total: 8 * HOUR, longest: 8 * HOUR })
  })

  test('count a stretch within another once', () => {
    expect(unionOf([span(10, 18), span(12, 13)])).toEqual({ total: 8 * HOUR, longest: 8 * HOUR })
  })

  test('are one where they touch, and two where they do not', () => {
    expect(unionOf([span(10, 12), span(12, 15)])).toEqual({ total: 5 * HOUR, longest: 5 * HOUR })
    expect(unionOf([span(10, 12), span(12.5, 15)])).toEqual({ total: 4.5 * HOUR, longest: 2.5 * HOUR })
  })

  test('may come in any order', () => {
    expect(unionOf([span(20, 21), span(12, 18), span(10, 14)])).toEqual({ total: 9 * HOUR, longest: 8 * HOUR })
  })

  test('are nothing where there are none', () => {
    expect(unionOf([])).toEqual({ total: 0, longest: 0 })
  })
})
