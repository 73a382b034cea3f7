import { expect, test } from 'vitest'
import { midasGrade, midasTotal, ninetyDaysBefore } from '../../../src/domain/scores.ts'
import { isWholeWithin } from '../../../src/domain/whole-number.ts'
import { aDay } from '../../support/builders.ts'

const midas = (values: readonly (number | null)[]) => midasTotal({ instrument: 'midas', values, a: 40, b: 7 })

test('the total of MIDAS is the sum of the five values, without A and B', () => {
  expect(midas([6, 14, 12, 10, 7])).toBe(49)
  expect(midas([0, 0, 0, 0, 0])).toBe(0)
})

test('there is no total while a value is missing', () => {
  expect(midas([6, null, 12, 10, 7])).toBeNull()
  expect(midas([6, 14, 12, 10])).toBeNull()
})

test.each([
  [0, 'I'],
  [5, 'I'],
  [6, 'II'],
  [10, 'II'],
  [11, 'III'],
  [20, 'III'],
  [21, 'IV'],
  [460, 'IV'],
])('a total of %d is of grade %s', (total, grade) => {
  expect(midasGrade(total)).toBe(grade)
})

test('the 90 days beside it end on the day before it, and never after yesterday', () => {
  const today = aDay('2026-11-27')
  expect(ninetyDaysBefore(today, today)).toEqual({ first: '2026-08-29', last: '2026-11-26' })
  expect(ninetyDaysBefore(aDay('2026-03-01'), today)).toEqual({ first: '2025-12-01', last: '2026-02-28' })
})

test.each([
  [0, true],
  [92, true],
  [93, false],
  [-1, false],
  [1.5, false],
  [Number.NaN, false],
])('%d is a whole number from 0 to 92: %s', (value, isOne) => {
  expect(isWholeWithin(value, { from: 0, to: 92 })).toBe(isOne)
})
