import { describe, expect, test } from 'vitest'
import { differencesOf } from '../support/counting-case.ts'
import { workedCases } from '../support/worked-cases.ts'
import { referenceCounting } from './reference-counting.ts'

describe('The reference counts the worked cases of the rules', () => {
  for (const each of workedCases) {
    test(`case ${each.number}: ${each.title}`, () => {
      expect(differencesOf(each, referenceCounting)).toEqual([])
    })
  }

  test('none of the 25 is missing', () => {
    const numbers = new Set(workedCases.map(({ number }) => number))
    expect([...numbers]).toEqual(Array.from({ length: 25 }, (_, index) => index + 1))
  })
})
