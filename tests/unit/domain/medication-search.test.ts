import { describe, expect, test } from 'vitest'
import { acuteMedications } from '../../../src/domain/acute-medications.ts'
import { brandSearched, searchMedications } from '../../../src/domain/medication-search.ts'
import { plain } from '../../../src/domain/plain-text.ts'

const found = (text: string, limit?: number) =>
  searchMedications(acuteMedications, text, limit).map((each) => each.generic)
const classes = (text: string) => [
  ...new Set(searchMedications(acuteMedications, text).flatMap((each) => each.classes)),
]

const topiramate = { generic: 'topiramate', genericEs: 'topiramato', brands: ['Topamax', 'Trokendi XR'] }

test.each([
  ['Topam', 'Topamax'],
  ['topamax', 'Topamax'],
  ['troken', 'Trokendi XR'],
  ['topi', ''],
  ['', ''],
])('of the text "%s", what it begins among brands alone is "%s"', (text, brand) => {
  expect(brandSearched(topiramate, text)).toBe(brand)
})

describe('a medication is found', () => {
  test('by its generic name in English and in Spanish', () => {
    expect(found('naratriptan')).toEqual(['naratriptan'])
    expect(found('naratriptán')).toEqual(['naratriptan'])
    expect(found('dipyrone')).toEqual(found('metamizol'))
    expect(found('metamizol')).toEqual(['metamizole / dipyrone'])
  })

  test('by a brand', () => {
    expect(found('Maxalt')).toEqual(['rizatriptan'])
    expect(found('nolotil')).toEqual(['metamizole / dipyrone'])
  })

  test('without accents, in any case', () => {
    expect(found('ACIDO ACETILSALICILICO')).toContain('aspirin')
    expect(found('ácido acetilsalicílico')).toEqual(found('acido acetilsalicilico'))
    expect(found('gelocatil codeina')).toEqual(['paracetamol + codeine'])
  })

  test('by a part of its name', () => {
    expect(found('triptan', 100).length).toBeGreaterThan(8)
    expect(found('gepant')).toEqual(['ubrogepant', 'rimegepant (acute use)', 'zavegepant, nasal'])
  })

  test('by several words in any order', () => {
    expect(found('paracetamol ibuprofeno')).toEqual(['ibuprofen + acetaminophen'])
    expect(found('  caffeine   ergotamine ')).toEqual(['ergotamine + caffeine', 'ergotamine + caffeine + paracetamol'])
  })

  test('only when every word fits', () => {
    expect(found('ibuprofen morphine')).toEqual([])
    expect(found('chamomile')).toEqual([])
  })

  test('by its beginning before by its middle', () => {
    expect(found('ibuprofen')[0]).toBe('ibuprofen')
    expect(found('aspirin')[0]).toBe('aspirin')
    expect(found('paracetamol')[0]).toBe('paracetamol / acetaminophen')
    expect(found('naproxen')).toEqual(['naproxen', 'sumatriptan + naproxen'])
  })

  test('not at all by nothing', () => {
    expect(found('')).toEqual([])
    expect(found('   ')).toEqual([])
  })

  test('among at most eight, or as many as are wanted', () => {
    expect(found('paracetamol').length).toBe(8)
    expect(found('paracetamol', 3).length).toBe(3)
  })
})

describe('a found medication has the class of its ingredients', () => {
  test.each([
    ['Advil Dual Action', ['simple-analgesic']],
    ['Nuromol', ['simple-analgesic']],
    ['Excedrin', ['combination-analgesic']],
    ['Nurofen Plus', ['combination-analgesic']],
    ['Fioricet', ['combination-analgesic']],
    ['Hemicraneal', ['ergot', 'combination-analgesic']],
    ['Treximet', ['triptan', 'combination-analgesic']],
    ['Cafergot', ['ergot']],
    ['Nurtec', ['gepant']],
    ['Reyvow', ['ditan']],
    ['Primperan', ['antiemetic']],
  ])('%s: %j', (brand, expected) => {
    expect(classes(brand)).toEqual(expected)
  })
})

describe('a plain text', () => {
  test('has neither case nor accents', () => {
    expect(plain('Ácido Tolfenámico')).toBe('acido tolfenamico')
    expect(plain('NIÑO')).toBe('nino')
  })
})
