import { expect, test } from 'vitest'
import { readTypedNumber } from '../../../src/ui/typed-number.ts'

test.each([
  ['', null],
  ['  ', null],
  ['4', 4],
  [' 1.5 ', 1.5],
  ['1,5', 1.5],
  ['1,', 'unreadable'],
  ['-2', 'unreadable'],
  ['1.000,5', 'unreadable'],
  ['two', 'unreadable'],
])('%o reads as %o', (text, value) => {
  expect(readTypedNumber(text)).toBe(value)
})
