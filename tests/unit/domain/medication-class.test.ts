import { describe, expect, test } from 'vitest'
import { acuteMedications } from '../../../src/domain/acute-medications.ts'
import {
  isAcute,
  isMigraineSpecific,
  isTriptanOrErgot,
  medicationClasses,
  overuseFigureOf,
} from '../../../src/domain/medication-class.ts'

const classesOf = (generic: string) => acuteMedications.find((each) => each.generic === generic)?.classes
const listed = (named: RegExp) => acuteMedications.filter((each) => named.test(each.generic))

describe('a medication', () => {
  test('of a class that is not known counts as acute', () => {
    expect(isAcute([])).toBe(true)
  })

  test('against nausea only is not acute, with an analgesic in it it is', () => {
    expect(isAcute(['antiemetic'])).toBe(false)
    expect(isAcute(['simple-analgesic', 'antiemetic'])).toBe(true)
  })

  test('of every other class is acute', () => {
    expect(medicationClasses.filter((each) => !isAcute([each]))).toEqual(['antiemetic'])
  })

  test('makes a migraine day only as a triptan, ergot, gepant or ditan', () => {
    expect(medicationClasses.filter((each) => isMigraineSpecific([each]))).toEqual([
      'triptan',
      'ergot',
      'gepant',
      'ditan',
    ])
    expect(isMigraineSpecific([])).toBe(false)
    expect(isMigraineSpecific(['combination-analgesic', 'triptan'])).toBe(true)
  })

  test('is on the strict line only as a triptan or ergot', () => {
    expect(medicationClasses.filter((each) => isTriptanOrErgot([each]))).toEqual(['triptan', 'ergot'])
  })

  test('has the figure of ICHD-3 for its class, and none where ICHD-3 names none', () => {
    expect(medicationClasses.map((each) => [each, overuseFigureOf(each)])).toEqual([
      ['triptan', 10],
      ['ergot', 10],
      ['gepant', null],
      ['ditan', null],
      ['simple-analgesic', 15],
      ['combination-analgesic', 10],
      ['opioid', 10],
      ['antiemetic', null],
    ])
  })
})

describe('the medicine list', () => {
  test('has each generic once, with at least one class', () => {
    const generics = acuteMedications.map((each) => each.generic)
    expect(new Set(generics).size).toBe(generics.length)
    expect(acuteMedications.filter((each) => each.classes.length === 0 || each.genericEs === '')).toEqual([])
  })

  test('takes two simple analgesics together for simple: no opioid, no barbiturate, no caffeine', () => {
    expect(classesOf('ibuprofen + acetaminophen')).toEqual(['simple-analgesic'])
    expect(classesOf('aspirin + acetaminophen, no caffeine')).toEqual(['simple-analgesic'])
  })

  test.each([/codeine(?! alone)/, /butalbital/, /(?:hydrocodone|oxycodone|tramadol) \+/])(
    'takes an analgesic with %s for a combination, not for an opioid',
    (named) => {
      expect(listed(named).length).toBeGreaterThan(0)
      expect(listed(named).filter((each) => each.classes.join(',') !== 'combination-analgesic')).toEqual([])
    },
  )

  test('takes an analgesic with caffeine for a combination', () => {
    const withCaffeine = listed(/caffeine/).filter((each) => !/no caffeine|^ergotamine \+ caffeine$/.test(each.generic))
    expect(withCaffeine.length).toBeGreaterThan(4)
    expect(withCaffeine.filter((each) => !each.classes.includes('combination-analgesic'))).toEqual([])
  })

  test('takes an opioid alone for an opioid', () => {
    expect([classesOf('codeine alone'), classesOf('tramadol'), classesOf('morphine')]).toEqual([
      ['opioid'],
      ['opioid'],
      ['opioid'],
    ])
  })

  test('takes ergotamine with caffeine for an ergot and nothing else', () => {
    expect(classesOf('ergotamine + caffeine')).toEqual(['ergot'])
  })

  test('counts a product of two classes in both', () => {
    expect(classesOf('sumatriptan + naproxen')).toEqual(['triptan', 'combination-analgesic'])
    expect(classesOf('paracetamol + metoclopramide')).toEqual(['simple-analgesic', 'antiemetic'])
  })

  test('knows every triptan by its ending', () => {
    expect(listed(/triptan/).length).toBeGreaterThan(8)
    expect(listed(/triptan/).filter((each) => !each.classes.includes('triptan'))).toEqual([])
    expect(listed(/gepant/).map((each) => each.classes)).toEqual([['gepant'], ['gepant'], ['gepant']])
  })
})
