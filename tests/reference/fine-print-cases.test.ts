import { describe, expect, test } from 'vitest'
import { differencesOf } from '../support/counting-case.ts'
import { finePrintCases } from '../support/fine-print-cases.ts'
import { referenceCounting } from './reference-counting.ts'

describe('The reference counts by the fine print', () => {
  for (const each of finePrintCases) {
    test(`${each.rule}: ${each.title}`, () => {
      expect(differencesOf(each, referenceCounting)).toEqual([])
    })
  }

  test('each of F1 to F14 has a case', () => {
    const rules = new Set(finePrintCases.map(({ rule }) => rule))
    expect(Array.from({ length: 14 }, (_, index) => `F${index + 1}`).filter((rule) => !rules.has(rule))).toEqual([])
  })
})
