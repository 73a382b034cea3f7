import { describe, expect, test } from 'vitest'
import { exampleMonth } from '../../../src/screens/counts/example-month.ts'
import { en, es } from '../../support/all-messages.ts'

const countOf = (look: string) => exampleMonth.filter((cell) => cell.look === look).length
const headache = countOf('migraine') + countOf('other')
const looks = ['migraine', 'other', 'clear', 'unknown', 'too-short', 'aura']

const numbersIn = (text: string) => [...text.matchAll(/\d+/g)].map(Number)

describe.each([
  ['English', en],
  ['Spanish', es],
] as const)('the made-up month, in %s,', (_name, { countsPage: { tally, strip } }) => {
  test.each([strip.alt, strip.altFeatures])('has the days that its text alternative names: %s', (alt) => {
    expect(numbersIn(alt)).toEqual([30, ...looks.map((look) => countOf(look))])
  })

  test.each([tally.alt, tally.altFeatures])('fills the places that its text alternative names: %s', (alt) => {
    expect(numbersIn(alt)).toEqual([countOf('migraine'), countOf('other'), 15 - headache])
  })

  test('has as many headache days as the sentences beside it say', () => {
    expect(numbersIn(tally.text)).toEqual([headache, 16])
    expect(numbersIn(strip.text)).toEqual([countOf('unknown'), headache, headache + countOf('unknown')])
  })
})

test('the made-up month shows every kind of day', () => {
  expect(exampleMonth).toHaveLength(30)
  for (const look of looks) expect(countOf(look)).toBeGreaterThan(0)
})
