import { expect, test } from 'vitest'
import { stripNumbers } from '../../../src/ui/strip-numbers.ts'

test('weekly numbers and the last day stand under their days', () => {
  expect(stripNumbers(30, 30)).toEqual([
    { day: 1, percent: 0, anchor: 'start' },
    { day: 8, percent: 25, anchor: 'middle' },
    { day: 15, percent: (100 * 14.5) / 30, anchor: 'middle' },
    { day: 22, percent: (100 * 21.5) / 30, anchor: 'middle' },
    { day: 30, percent: 100, anchor: 'end' },
  ])
})

test('on paper a short month ends before the thirty-first place', () => {
  expect(stripNumbers(28, 31).at(-1)).toEqual({ day: 28, percent: (100 * 28) / 31, anchor: 'end' })
})
