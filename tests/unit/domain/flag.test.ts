import { describe, expect, test } from 'vitest'
import { flagOf, runsOf } from '../../../src/domain/flag.ts'
import type { Month } from '../../../src/domain/month.ts'
import { monthCounts, monthsOf } from '../../../src/domain/months.ts'
import type { DiaryRecord } from '../../../src/domain/records.ts'
import { aDayRecord, anAura, at } from '../../support/builders.ts'
import { aMonth, countedOn, marked } from '../../support/counted-diary.ts'

const flagIn = (month: string, records: readonly DiaryRecord[], today: string) =>
  flagOf(monthCounts(countedOn(today, records).facts, month as Month))

describe('a finished month', () => {
  test.each([
    [14, 16, 'not-reached'],
    [15, 0, 'reached'],
    [16, 14, 'reached'],
    [14, 15, 'cannot-tell'],
    [12, 16, 'not-reached'],
    [12, 15, 'cannot-tell'],
    [0, 16, 'not-reached'],
    [0, 15, 'cannot-tell'],
  ])('of 30 days with %i of headache and %i without is %s', (headache, clear, flag) => {
    expect(flagIn('2026-04', aMonth('2026-04', headache, clear), '2026-05-01')).toBe(flag)
  })

  test('is held against 15 in February as well', () => {
    expect(flagIn('2026-02', aMonth('2026-02', 14, 14), '2026-03-01')).toBe('not-reached')
    expect(flagIn('2026-02', aMonth('2026-02', 15, 13), '2026-03-01')).toBe('reached')
  })

  test('counts the days before the diary as unknown', () => {
    const records = [...marked('2026-04', [16, 30], 'clear')]
    expect(flagIn('2026-04', records, '2026-05-01')).toBe('cannot-tell')
  })

  test('is not reached by days of aura without headache', () => {
    const auras = Array.from({ length: 15 }, (_, i) => {
      return anAura({ at: at(`2026-04-${String(i + 10)}T09:00`), minutes: 25 })
    })
    expect(flagIn('2026-04', [...auras, ...aMonth('2026-04', 0, 30)], '2026-05-01')).toBe('not-reached')
  })
})

describe('the running month', () => {
  test('says how it stands so far, whatever is still to come', () => {
    expect(flagIn('2026-04', aMonth('2026-04', 14, 0), '2026-04-15')).toBe('so-far')
    expect(flagIn('2026-04', aMonth('2026-04', 0, 29), '2026-04-30')).toBe('so-far')
  })

  test('is reached with the fifteenth headache day', () => {
    expect(flagIn('2026-04', aMonth('2026-04', 15, 0), '2026-04-15')).toBe('reached')
  })
})

describe('months in a row', () => {
  const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05']
  const reached = (month: string) => aMonth(month, 15, 0)

  /** The runs of months from January on, each of them given; the last runs, the 20th being today. */
  const runsWith = (given: readonly (readonly DiaryRecord[])[], today?: string) => {
    const running = months[given.length - 1] ?? ''
    return runsOf(monthsOf(countedOn(today ?? `${running}-20`, given.flat()).facts))
  }
  const none = (month: string) => [aDayRecord({ day: `${month}-01`, mark: 'clear' })]
  const finished = (count: number) => months.slice(0, count).map(reached)

  test.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 'more-than-3'],
  ])('%i finished months reached are a run of %s', (count, run) => {
    expect(runsWith([...finished(count), none(months[count] ?? '')]).headache).toBe(run)
  })

  test('are joined by the running month once it is reached, and not ended by it before', () => {
    expect(runsWith([...finished(2), reached('2026-03')]).headache).toBe(3)
    expect(runsWith([...finished(2), aMonth('2026-03', 14, 0)]).headache).toBe(2)
    expect(runsWith([...finished(3), reached('2026-04')]).headache).toBe('more-than-3')
  })

  test('are ended by a month not reached', () => {
    expect(
      runsWith([reached('2026-01'), aMonth('2026-02', 14, 14), reached('2026-03'), none('2026-04')]).headache,
    ).toBe(1)
    expect(runsWith([reached('2026-01'), aMonth('2026-02', 14, 14), none('2026-03')]).headache).toBe(0)
  })

  test('are ended by a month that cannot tell', () => {
    const cannotTell = aMonth('2026-02', 14, 10)
    expect(runsWith([reached('2026-01'), cannotTell, reached('2026-03'), none('2026-04')]).headache).toBe(1)
    expect(runsWith([reached('2026-01'), cannotTell, none('2026-03')]).headache).toBe(0)
  })

  test('are ended by a month in which nothing was written', () => {
    expect(runsWith([reached('2026-01'), [], reached('2026-03'), none('2026-04')]).headache).toBe(1)
  })

  test('are none in a diary that has not begun', () => {
    expect(runsOf([])).toEqual({ headache: 0, migraine: 0 })
  })
})

describe('months in a row with eight migraine days', () => {
  /** A month of 15 headache days, so many of them with migraine. */
  const mixed = (month: string, migraine: number): readonly DiaryRecord[] =>
    Array.from({ length: 15 }, (_, i) => {
      const features = i < migraine ? (['one-sided', 'pulsating', 'nausea'] as const) : []
      return aDayRecord({ day: `${month}-${String(i + 1).padStart(2, '0')}`, mark: 'all-day', features })
    })
  const runs = (records: readonly DiaryRecord[], today: string) => runsOf(monthsOf(countedOn(today, records).facts))

  test('need eight in each, beside the fifteen', () => {
    const records = [...mixed('2026-01', 8), ...mixed('2026-02', 8), ...mixed('2026-03', 8)]
    expect(runs(records, '2026-04-01')).toEqual({ headache: 3, migraine: 3 })
  })

  test('do not take days of aura without headache for the missing ones', () => {
    const auras = [20, 21, 22].map((day) => anAura({ at: at(`2026-01-${day}T09:00`), minutes: 25 }))
    expect(runs([...mixed('2026-01', 7), ...auras], '2026-02-01')).toEqual({ headache: 1, migraine: 0 })
  })

  test('are ended by one with seven, which the run of headache days is not', () => {
    const records = [...mixed('2026-01', 8), ...mixed('2026-02', 7), ...mixed('2026-03', 8)]
    expect(runs(records, '2026-04-01')).toEqual({ headache: 3, migraine: 1 })
  })

  test('are ended by one with eight of fourteen', () => {
    const fourteen = mixed('2026-02', 8).slice(0, 14)
    expect(runs([...mixed('2026-01', 8), ...fourteen], '2026-03-01')).toEqual({ headache: 0, migraine: 0 })
  })

  test('are not ended by a running month that has fifteen and not yet eight', () => {
    const records = [...mixed('2026-01', 8), ...mixed('2026-02', 8), ...mixed('2026-03', 7)]
    expect(runs(records, '2026-03-20')).toEqual({ headache: 3, migraine: 2 })
    expect(runs(records, '2026-04-01')).toEqual({ headache: 3, migraine: 0 })
  })
})
