import { expect, test } from 'vitest'
import { injectionDays, isNear, nextInjection } from '../../../src/domain/injections.ts'
import { aDay } from '../../support/builders.ts'
import { anInjection } from '../../support/treatment-builders.ts'

const today = aDay('2026-11-27')
const given = (...days: readonly string[]) => days.map((day, i) => anInjection({ day, units: i }))

test('injections of the future are left out, and two on one date are one', () => {
  expect(injectionDays(given('2026-05-01', '2026-02-06', '2026-05-01', '2026-11-27', '2026-11-28'), today)).toEqual([
    '2026-02-06',
    '2026-05-01',
    '2026-11-27',
  ])
})

test('the next injection is day 84 of the last one', () => {
  expect(nextInjection(given('2026-02-06', '2026-09-04'), today)).toEqual({ day: '2026-11-27', from: 'day-84' })
})

test('day 84 is counted in civil days, across a change of the clocks and a leap day', () => {
  expect(nextInjection(given('2024-02-01'), today)?.day).toBe('2024-04-25')
})

test('an injection entered for a day to come is the next one; of two, the earlier', () => {
  expect(nextInjection(given('2026-10-01', '2027-01-20', '2026-12-15'), today)).toEqual({
    day: '2026-12-15',
    from: 'entered',
  })
})

test('without an injection there is no next one', () => {
  expect(nextInjection([], today)).toBeNull()
})

test.each([
  ['2026-11-13', true],
  ['2026-11-12', false],
  ['2026-12-11', true],
  ['2026-12-12', false],
])('%s is within two weeks of November 27: %s', (day, near) => {
  expect(isNear(aDay(day), today)).toBe(near)
})
