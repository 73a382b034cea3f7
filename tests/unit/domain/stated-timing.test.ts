import { describe, expect, test } from 'vitest'
import { isDayTiming } from '../../../src/domain/day-timing.ts'
import { readTiming, type TimingForm } from '../../../src/domain/stated-timing.ts'
import { at, homeZone } from '../../support/builders.ts'

const now = at('2026-03-14T12:00')

/** Reads a form that states 10 March, 08:00 to 11:00, but for what is changed; at noon of 14 March at home. */
function read(changed: Partial<TimingForm>, zone = homeZone, confirmations = [at('2026-03-10T09:00')]) {
  const form: TimingForm = {
    kind: 'times',
    startDay: '2026-03-10',
    startClock: '08:00',
    wokeWithIt: false,
    endKind: 'ended',
    endDay: '2026-03-10',
    endClock: '11:00',
    painNoticed: false,
    hours: null,
    isLongConfirmed: false,
    ...changed,
  }
  return readTiming(form, { now, zone, confirmations })
}

const problemOf = (changed: Partial<TimingForm>, zone = homeZone) => {
  const outcome = read(changed, zone)
  return outcome.ok ? 'none' : `${outcome.problem.field}: ${outcome.problem.what}`
}

describe('a headache stated with its times', () => {
  test('is stored as an attack with a clock, its confirmations kept', () => {
    expect(read({ wokeWithIt: true })).toEqual({
      ok: true,
      value: {
        form: 'clocked',
        start: at('2026-03-10T08:00'),
        wokeWithIt: true,
        confirmations: [at('2026-03-10T09:00')],
        end: { how: 'ended', at: at('2026-03-10T11:00'), givenAt: now },
      },
    })
  })

  test('is meant in the zone it was lived in', () => {
    const outcome = read({}, 'Asia/Tokyo')
    expect(outcome.ok && outcome.value).toMatchObject({
      start: '2026-03-10T08:00:00+09:00[Asia/Tokyo]',
      end: { at: '2026-03-10T11:00:00+09:00[Asia/Tokyo]' },
    })
  })

  test('may still be open, whatever stands in the fields of its end', () => {
    const outcome = read({ endKind: 'open', endDay: '', endClock: 'noon' })
    expect(outcome.ok && outcome.value).toMatchObject({ end: { how: 'open' } })
  })

  test('may have been gone on waking, with pain noticed or not', () => {
    const noticed = read({ endKind: 'slept', endDay: '2026-03-11', endClock: '07:00', painNoticed: true })
    expect(noticed.ok && noticed.value).toMatchObject({
      end: { how: 'slept', at: at('2026-03-11T07:00'), painNoticed: true, givenAt: now },
    })
    const unnoticed = read({ endKind: 'slept', endDay: '2026-03-11', endClock: '07:00' })
    expect(unnoticed.ok && unnoticed.value).toMatchObject({ end: { how: 'slept', painNoticed: false } })
  })

  test('may have lasted about so many hours, also half ones', () => {
    const outcome = read({ endKind: 'about', hours: 3.5, endDay: '', endClock: '' })
    expect(outcome.ok && outcome.value).toMatchObject({ end: { how: 'about', hours: 3.5, givenAt: now } })
  })

  test('may have ended at the minute it began, and may end this minute', () => {
    expect(problemOf({ endClock: '08:00' })).toBe('none')
    expect(problemOf({ endDay: '2026-03-14', endClock: '12:00' })).toBe('none')
    expect(problemOf({ startDay: '2026-03-14', startClock: '12:00', endKind: 'open' })).toBe('none')
  })
})

describe('a headache stated without a clock', () => {
  test('of about so many hours is an attack of its day', () => {
    expect(read({ kind: 'about', hours: 24, startClock: '', endDay: '' })).toEqual({
      ok: true,
      value: { form: 'clockless', day: '2026-03-10', zone: homeZone, hours: 24 },
    })
  })

  test.each(['all-day', 'without-times'] as const)('%s is the mark of its day', (kind) => {
    const outcome = read({ kind, startClock: '' })
    expect(outcome).toEqual({ ok: true, value: { form: kind, day: '2026-03-10', zone: homeZone } })
    expect(outcome.ok && isDayTiming(outcome.value)).toBe(true)
  })

  test('may be of today, before the day is over', () => {
    expect(problemOf({ kind: 'all-day', startDay: '2026-03-14' })).toBe('none')
    expect(problemOf({ kind: 'without-times', startDay: '2026-03-14' })).toBe('none')
  })

  test('is no mark of a day when it has hours or times', () => {
    const [about, times] = [read({ kind: 'about', hours: 2 }), read({})]
    expect(about.ok && isDayTiming(about.value)).toBe(false)
    expect(times.ok && isDayTiming(times.value)).toBe(false)
  })
})

describe('what is wrong is said at its field', () => {
  test.each<[string, Partial<TimingForm>]>([
    ['startDay: missing', { startDay: '' }],
    ['startDay: not-a-date', { startDay: '2026-02-30' }],
    ['startDay: not-a-date', { startDay: '10 March' }],
    ['startDay: too-early', { startDay: '1899-12-31' }],
    ['startDay: in-the-future', { startDay: '2026-03-16' }],
    ['startDay: in-the-future', { kind: 'all-day', startDay: '2026-03-15' }],
    ['startDay: in-the-future', { kind: 'without-times', startDay: '2026-03-15' }],
    ['startDay: in-the-future', { kind: 'about', hours: 2, startDay: '2026-03-15' }],
    ['startClock: missing', { startClock: '' }],
    ['startClock: not-a-date', { startClock: '25:00' }],
    ['startClock: in-the-future', { startDay: '2026-03-14', startClock: '12:01' }],
    ['startClock: in-the-future', { startDay: '2026-03-15' }],
    ['endDay: missing', { endDay: '' }],
    ['endDay: not-a-date', { endDay: '2026-13-01' }],
    ['endDay: too-early', { endDay: '1899-12-31' }],
    ['endDay: in-the-future', { endDay: '2026-03-16' }],
    ['endDay: before-start', { endDay: '2026-03-09' }],
    ['endClock: missing', { endClock: '' }],
    ['endClock: not-a-date', { endClock: '11:60' }],
    ['endClock: in-the-future', { endDay: '2026-03-14', endClock: '12:01' }],
    ['endClock: before-start', { endClock: '07:59' }],
    ['endClock: missing', { endKind: 'slept', endClock: '' }],
    ['endClock: before-start', { endKind: 'slept', endClock: '07:00' }],
    ['hours: missing', { kind: 'about' }],
    ['hours: not-hours', { kind: 'about', hours: 'unreadable' }],
    ['hours: not-hours', { kind: 'about', hours: 0 }],
    ['hours: not-hours', { kind: 'about', hours: -1 }],
    ['hours: not-hours', { kind: 'about', hours: Number.NaN }],
    ['hours: not-hours', { kind: 'about', hours: 24.5 }],
    ['hours: missing', { endKind: 'about' }],
    ['hours: not-hours', { endKind: 'about', hours: 'unreadable' }],
    ['hours: not-hours', { endKind: 'about', hours: 31 * 24 + 1 }],
    ['hours: in-the-future', { endKind: 'about', hours: 101 }],
  ])('%s for %j', (problem, changed) => {
    expect(problemOf(changed)).toBe(problem)
  })

  test('one at a time, in the order of the form', () => {
    expect(problemOf({ startDay: '', startClock: '', endDay: '', endClock: '' })).toBe('startDay: missing')
    expect(problemOf({ startClock: '', endDay: '', endClock: '' })).toBe('startClock: missing')
    expect(problemOf({ endDay: '', endClock: '' })).toBe('endDay: missing')
  })
})

describe('the first of January 1900', () => {
  test('is the earliest day', () => {
    expect(problemOf({ kind: 'without-times', startDay: '1900-01-01' })).toBe('none')
  })
})

describe('a headache of more than 31 days', () => {
  const long = { startDay: '2026-02-10', endDay: '2026-03-14' }

  test('is asked about at its end, and passes once confirmed', () => {
    expect(problemOf(long)).toBe('endDay: long')
    expect(problemOf({ ...long, endKind: 'slept' })).toBe('endDay: long')
    expect(problemOf({ ...long, isLongConfirmed: true })).toBe('none')
  })

  test('is not asked about at 31 days', () => {
    expect(problemOf({ ...long, startDay: '2026-02-11' })).toBe('none')
  })
})

describe('the present', () => {
  test('is a moment: tomorrow by the date can be past where the headache was lived', () => {
    // Noon of 14 March in Denver is 03:00 of 15 March in Tokyo.
    const tokyo = { startDay: '2026-03-15', endDay: '2026-03-15', startClock: '01:00' }
    expect(problemOf({ ...tokyo, endClock: '03:00' }, 'Asia/Tokyo')).toBe('none')
    expect(problemOf({ ...tokyo, endClock: '03:01' }, 'Asia/Tokyo')).toBe('endClock: in-the-future')
  })
})

describe('a clock time on the night of a change', () => {
  test('that the clock skipped moves on by the gap', () => {
    const outcome = read({ startDay: '2026-03-08', startClock: '02:30', endDay: '2026-03-08', endClock: '05:00' })
    expect(outcome.ok && outcome.value).toMatchObject({ start: at('2026-03-08T03:30') })
  })
})
