import { describe, expect, test } from 'vitest'
import { laterStamp, nextStamp, observeStamp, parseStamp } from '../../../src/formats/stamp.ts'

const device = '3f9a1c2b'
const nine = Date.UTC(2026, 2, 14, 21)
const hour = 60 * 60 * 1000

describe('the stamp of a revision', () => {
  test('tells time, counter and device', () => {
    expect(nextStamp(null, nine, device)).toBe('2026-03-14T21:00:00.000Z-0000-3f9a1c2b')
  })

  test('counts on within a millisecond', () => {
    expect(nextStamp('2026-03-14T21:00:00.000Z-0009-3f9a1c2b', nine, device)).toBe(
      '2026-03-14T21:00:00.000Z-000a-3f9a1c2b',
    )
  })

  test('is above the last one even when the clock was set back by a year', () => {
    const last = nextStamp(null, nine, 'ffffffff')
    const next = nextStamp(last, nine - 365 * 24 * hour, device)
    expect(next > last).toBe(true)
    expect(next).toBe('2026-03-14T21:00:00.000Z-0001-3f9a1c2b')
  })

  test('borrows a millisecond when the counter is full', () => {
    expect(nextStamp('2026-03-14T21:00:00.000Z-ffff-3f9a1c2b', nine, device)).toBe(
      '2026-03-14T21:00:00.001Z-0000-3f9a1c2b',
    )
  })

  test('is above a last one at the end of what a stamp can tell', () => {
    const last = '9000-01-02T00:00:00.000Z-ffff-3f9a1c2b'
    expect(parseStamp(last)).not.toBeNull()
    expect(nextStamp(last, Number.MAX_SAFE_INTEGER, device) > last).toBe(true)
  })

  test.each([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, 8.64e15 + 1])(
    'is a stamp whatever a broken clock says (%d)',
    (now) => {
      expect(parseStamp(nextStamp(null, now, device))).not.toBeNull()
    },
  )
})

describe('a stamp seen from elsewhere', () => {
  test('is gone on from when it is later', () => {
    const seen = '2026-03-14T22:00:00.000Z-0003-99999999'
    expect(observeStamp(nextStamp(null, nine, device), seen, nine)).toBe(seen)
  })

  test('changes nothing when it is earlier', () => {
    const last = nextStamp(null, nine, device)
    expect(observeStamp(last, '2026-03-14T20:00:00.000Z-0003-99999999', nine)).toBe(last)
  })

  test('takes this clock at most 24 hours ahead', () => {
    const last = observeStamp(null, '2099-01-01T00:00:00.000Z-0003-99999999', nine)
    expect(last).toBe('2026-03-15T21:00:00.000Z-0000-99999999')
  })

  test('does not take this clock back when it was already further ahead', () => {
    const last = nextStamp(null, nine + 48 * hour, device)
    expect(observeStamp(last, '2099-01-01T00:00:00.000Z-0003-99999999', nine)).toBe(last)
  })

  test('is ignored when it is no stamp', () => {
    expect(observeStamp(null, 'tomorrow', nine)).toBeNull()
  })

  test('a change of a record stamped far ahead still wins over it', () => {
    const record = '2099-01-01T00:00:00.000Z-0003-99999999'
    const clock = observeStamp(null, record, nine)
    expect(nextStamp(laterStamp(clock, record), nine, device) > record).toBe(true)
  })
})

describe('reading a stamp', () => {
  test('gives its parts', () => {
    expect(parseStamp('2026-03-14T21:00:00.000Z-00ff-3f9a1c2b')).toEqual({ time: nine, counter: 255, device })
  })

  test.each([
    '',
    '2026-03-14T21:00:00Z-0000-3f9a1c2b',
    '2026-02-30T21:00:00.000Z-0000-3f9a1c2b',
    '2026-03-14T21:00:00.000Z-000G-3f9a1c2b',
    '2026-03-14T21:00:00.000Z-0000-3F9A1C2B',
    '9999-12-31T23:59:59.999Z-ffff-3f9a1c2b',
    '+010000-01-01T00:00:00.000Z-0000-3f9a1c2b',
  ])('refuses %s', (text) => {
    expect(parseStamp(text)).toBeNull()
  })
})
