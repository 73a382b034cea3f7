import { expect, test } from 'vitest'
import { createFormats } from '../../../src/i18n/formats.ts'
import { hoursText } from '../../../src/screens/parts/month-figures.ts'

const formats = createFormats('en-GB')

test.each([
  [0, '0'],
  [0.4, '0.4'],
  [9.94, '9.9'],
  [9.96, '10'],
  [10.4, '10'],
  [744, '744'],
])('hours of a month, %d, are "%s": short ones keep their tenths', (hours, text) => {
  expect(hoursText(hours, formats)).toBe(text)
})
