import { expect, test } from 'vitest'
import type { Day } from '../../../src/domain/day.ts'
import { dayAfterKey } from '../../../src/ui/month-days.ts'

const day = (text: string) => text as Day
const week = ['2026-03-02', '2026-03-03', '2026-03-04'].map(day)

test.each([
  ['ArrowLeft', '2026-03-01', '2026-02-28'],
  ['ArrowRight', '2026-02-28', '2026-03-01'],
  ['ArrowUp', '2026-03-03', '2026-02-24'],
  ['ArrowDown', '2026-03-30', '2026-04-06'],
  ['Home', '2026-03-03', '2026-03-02'],
  ['End', '2026-03-03', '2026-03-04'],
  ['PageUp', '2026-03-31', '2026-02-28'],
  ['PageDown', '2026-12-15', '2027-01-15'],
])('%s from %s leads to %s', (key, from, to) => {
  expect(dayAfterKey(key, day(from), week)).toBe(to)
})

test('other keys lead nowhere', () => {
  expect(dayAfterKey('a', day('2026-03-03'), week)).toBeNull()
})
