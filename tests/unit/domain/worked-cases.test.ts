import { describe, expect, test } from 'vitest'
import { differencesOf } from '../../support/counting-case.ts'
import { engineCounting } from '../../support/engine-counting.ts'
import { finePrintCases } from '../../support/fine-print-cases.ts'
import { workedCases } from '../../support/worked-cases.ts'

describe('The worked cases of the rules', () => {
  for (const each of workedCases) {
    test(`case ${each.number}: ${each.title}`, () => {
      expect(differencesOf(each, engineCounting)).toEqual([])
    })
  }
})

describe('The fine print of the rules', () => {
  for (const each of finePrintCases) {
    test(`${each.rule}: ${each.title}`, () => {
      expect(differencesOf(each, engineCounting)).toEqual([])
    })
  }
})
