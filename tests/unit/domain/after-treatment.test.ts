import { describe, expect, test } from 'vitest'
import { beforeAndAfter, type BeforeAndAfter } from '../../../src/domain/after-treatment.ts'
import { addDays, type Day } from '../../../src/domain/day.ts'
import type { DiaryRecord } from '../../../src/domain/records.ts'
import { aDay, aDayRecord } from '../../support/builders.ts'
import { countedOn, marked } from '../../support/counted-diary.ts'

const injection = aDay('2026-03-02')

/** Days after the injection (before it, when negative) with a headache all day, the others of the span headache-free. */
function span([from, to]: readonly [number, number], headache: number, known = to - from + 1): readonly DiaryRecord[] {
  return Array.from({ length: known }, (_, i) => {
    const day = addDays(injection, from + i)
    return aDayRecord({ day, mark: i < headache ? 'all-day' : 'clear' })
  })
}

function treated(
  today: string,
  records: readonly DiaryRecord[],
  said: { readonly days?: readonly Day[]; readonly baselineFirst?: Day | '' } = {},
): BeforeAndAfter {
  const { facts } = countedOn(today, records)
  const found = beforeAndAfter(facts, said.days ?? [injection], said.baselineFirst ?? '')
  if (found === null) throw new Error('no injection')
  return found
}

const windowsOf = ({ cycles }: BeforeAndAfter) => cycles.map(({ windows }) => windows)

describe('before and after an injection', () => {
  test('the 28 days before it are the baseline, and days 0–27, 28–55, 56–83 the windows', () => {
    const found = treated('2026-08-01', [
      ...span([-28, -1], 20),
      ...span([0, 27], 15),
      ...span([28, 55], 11),
      ...span([56, 83], 8),
    ])
    expect([found.baseline.first, found.baseline.last]).toEqual(['2026-02-02', '2026-03-01'])
    expect(found.baseline.headache).toBe(20)
    expect(
      windowsOf(found)[0]?.map(({ from, length, counts }) => [from, length, counts.first, counts.headache]),
    ).toEqual([
      [0, 28, '2026-03-02', 15],
      [28, 28, '2026-03-30', 11],
      [56, 28, '2026-04-27', 8],
    ])
  })

  test('counts fell from 20 to 11 days in 28: 9 fewer, 45 per cent; hours likewise', () => {
    const found = treated('2026-08-01', [...span([-28, -1], 20), ...span([28, 55], 11)])
    const change = windowsOf(found)[0]?.[1]?.changes
    expect(change?.headache).toEqual({ difference: -9, percent: -45 })
    expect(change?.fourHour).toEqual({ difference: -9, percent: -45 })
    // The clocks went forward on March 8, and no headache day of the two spans was that night.
    expect(change?.hours.difference).toBeCloseTo(-9 * 24)
  })

  test('per cent is given with 20 of 28 days known on both sides, and not with 19', () => {
    const with20 = treated('2026-08-01', [...span([-28, -1], 10, 20), ...span([0, 27], 5, 20)])
    expect(windowsOf(with20)[0]?.[0]?.changes?.headache).toEqual({ difference: -5, percent: -50 })
    const before19 = treated('2026-08-01', [...span([-28, -1], 10, 19), ...span([0, 27], 5, 20)])
    expect(windowsOf(before19)[0]?.[0]?.changes?.headache).toEqual({ difference: -5, percent: null })
    const after19 = treated('2026-08-01', [...span([-28, -1], 10, 20), ...span([0, 27], 5, 19)])
    expect(windowsOf(after19)[0]?.[0]?.changes?.headache).toEqual({ difference: -5, percent: null })
  })

  test('nothing is put in per cent of a baseline of nought', () => {
    const found = treated('2026-08-01', [...span([-28, -1], 0), ...span([0, 27], 5)])
    expect(windowsOf(found)[0]?.[0]?.changes?.headache).toEqual({ difference: 5, percent: null })
  })

  test('nothing of it reaches beyond day 83', () => {
    const found = treated('2026-12-01', span([-28, 200], 229))
    expect(windowsOf(found)[0]?.at(-1)?.counts.last).toBe(addDays(injection, 83))
  })

  test('without an injection there is nothing to compare', () => {
    expect(beforeAndAfter(countedOn('2026-08-01', span([-28, -1], 1)).facts, [], '')).toBeNull()
  })
})

describe('a window that is cut short', () => {
  test('by today ends yesterday, says how many of 28 days it has, and compares nothing', () => {
    const found = treated('2026-04-10', [...span([-28, -1], 20), ...span([0, 39], 10)])
    const [first, second, third] = windowsOf(found)[0] ?? []
    expect(first?.changes).not.toBeNull()
    expect([second?.from, second?.length, second?.counts.last, second?.changes]).toEqual([28, 11, '2026-04-09', null])
    expect(third).toBeUndefined()
  })

  test('by the next injection ends on the day before it, and the next cycle begins with it', () => {
    const next = addDays(injection, 70)
    const found = treated('2026-08-01', span([-28, 100], 0), { days: [injection, next] })
    const [first, second] = windowsOf(found)
    expect(first?.map(({ length, counts }) => [length, counts.last])).toEqual([
      [28, addDays(injection, 27)],
      [28, addDays(injection, 55)],
      [14, addDays(injection, 69)],
    ])
    expect(second?.[0]?.counts.first).toBe(next)
  })

  test('has no day on the day of the injection itself, so there is none', () => {
    expect(windowsOf(treated(injection, span([-28, -1], 3)))).toEqual([[]])
  })
})

describe('the baseline', () => {
  test('is that before the first injection, also for the second', () => {
    const found = treated('2026-12-01', [...span([-28, -1], 20), ...span([84, 111], 4)], {
      days: [injection, addDays(injection, 84)],
    })
    expect(windowsOf(found)[1]?.[0]?.changes?.headache.difference).toBe(-16)
  })

  test('can be other 28 days that the person chose, when all of them are past', () => {
    const records = [...span([-60, -33], 25), ...span([-28, -1], 20)]
    const chosen = treated('2026-03-20', records, { baselineFirst: addDays(injection, -60) })
    expect([chosen.isBaselineChosen, chosen.baseline.headache]).toEqual([true, 25])
    const toCome = treated('2026-03-20', records, { baselineFirst: aDay('2026-02-21') })
    expect([toCome.isBaselineChosen, toCome.baseline.headache]).toEqual([false, 20])
    expect(treated('2026-03-20', records, { baselineFirst: aDay('2026-02-20') }).isBaselineChosen).toBe(true)
  })

  test('counts days before the diary began as not known', () => {
    const found = treated('2026-08-01', span([-10, -1], 4))
    expect([found.baseline.known, found.baseline.unknown]).toEqual([10, 18])
  })
})

describe('the months before the injection’s own', () => {
  const months = [
    ...marked('2025-12', [1, 31], 'all-day'),
    ...marked('2026-01', [1, 10], 'all-day'),
    ...marked('2026-01', [11, 30], 'clear'),
    ...marked('2026-02', [1, 28], 'clear'),
  ]

  test('give their mean with its range, and say how many they are', () => {
    const found = treated('2026-08-01', months).monthsBefore
    expect(found?.headache).toEqual({ months: 3, low: 41 / 3, high: 42 / 3 })
    expect(found?.means.fourHour).toBeCloseTo(41 / 3)
  })

  test('are only those that the diary shows', () => {
    const found = treated('2026-08-01', marked('2026-02', [10, 28], 'all-day')).monthsBefore
    expect(found?.headache).toEqual({ months: 1, low: 19, high: 28 })
  })

  test('are none when the diary began in the month of the injection', () => {
    expect(treated('2026-08-01', marked('2026-03', [1, 10], 'clear')).monthsBefore).toBeNull()
  })
})
