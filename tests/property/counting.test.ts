import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysFrom, type Day } from '../../src/domain/day.ts'
import { monthsOf } from '../../src/domain/months.ts'
import { dayWithoutRecords, referenceDays } from '../reference/reference-days.ts'
import { referenceFlag, referenceRuns } from '../reference/reference-flag.ts'
import { referenceWindow } from '../reference/reference-window.ts'
import { arbitraryDiary } from '../support/arbitrary-diary.ts'
import { comparedDiaries } from '../support/compared-diaries.ts'
import { engineCounting, engineDays, engineWindow, factsOf } from '../support/engine-counting.ts'

/** Minutes come from whole milliseconds on one side and whole minutes on the other. */
const rounded = (value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value)

const plain = (figures: object) =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, rounded(value)]))

test('the engine and the reference count random diaries alike', { timeout: 3 * 3_600_000 }, () => {
  fc.assert(
    fc.property(arbitraryDiary(), ({ diary, context }) => {
      const expected = referenceDays(diary, context)
      const counted = engineDays(diary, context)
      for (const day of new Set([...expected.keys(), ...counted.keys()])) {
        const wanted = expected.get(day) ?? dayWithoutRecords(day, context)
        if (wanted.state === 'ahead') continue
        const got = counted.get(day) ?? dayWithoutRecords(day, context)
        const { skipped: _skipped, ...figures } = wanted
        expect({ day, ...plain(got) }).toMatchObject({
          day,
          ...plain({ ...figures, classes: figures.classes.toSorted() }),
        })
      }
      const facts = factsOf(diary, context)
      for (const { first, last, month } of monthsOf(facts)) {
        const window = referenceWindow(diary, context, { firstDay: first, lastDay: last, days: expected })
        expect({ month, ...plain(engineWindow(diary, facts, [first, last])) }).toEqual({ month, ...plain(window) })
        expect(engineCounting.flag(diary, context, month)).toEqual(referenceFlag(diary, context, month))
      }
      expect(engineCounting.runs(diary, context)).toEqual(referenceRuns(diary, context))
    }),
    { numRuns: comparedDiaries },
  )
})

test('no count of a month is above its days, and parts make up their wholes', { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(arbitraryDiary(), ({ diary, context }) => {
      const facts = factsOf(diary, context)
      for (const month of monthsOf(facts)) {
        expect(month.headache).toBeLessThanOrEqual(month.known)
        expect(month.known + month.unknown).toBe(month.countable)
        expect(month.countable).toBeLessThanOrEqual(month.days)
        expect(month.migraine + month.other).toBe(month.headache)
        expect(month.migraine + month.auraWithoutHeadache).toBe(month.allMigraine)
        expect(month.fourHour + month.ofFourHourAttack).toBeLessThanOrEqual(month.headache)
      }
    }),
  )
})

test('days are listed as days, across every clock change', () => {
  const days: readonly Day[] = daysFrom('2026-01-01' as Day, '2026-12-31' as Day)
  expect(new Set(days).size).toBe(365)
})
