import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { phoneLinkOf } from '../../../src/domain/phone.ts'

describe('a phone number', () => {
  test.each([
    ['505-327-1400', 'tel:5053271400'],
    ['(970) 555 0123', 'tel:9705550123'],
    ['  +1 505.327.1400 ', 'tel:+15053271400'],
    ['(+34) 915 55 01 23', 'tel:+34915550123'],
    ['0049 30/1234567', 'tel:0049301234567'],
    ['555–0123', 'tel:5550123'],
    ['111', 'tel:111'],
    ['+44 (0)20 7946 0018', 'tel:+442079460018'],
    ['(020) 7946 0018', 'tel:02079460018'],
  ])('%j is dialled by its digits and a leading plus', (typed, link) => {
    expect(phoneLinkOf(typed)).toBe(link)
  })

  test.each(['505-327-1400 ext. 12', '505-327-1400 x12', '505-327-1400 extensión 12', '505-327-1400, 12'])(
    '%j is dialled without its extension',
    (typed) => {
      expect(phoneLinkOf(typed)).toBe('tel:5053271400')
    },
  )

  test.each([
    '',
    '   ',
    'ask at the desk',
    '12',
    '+',
    '()-',
    '505-CLINIC',
    '505 327 1400 or 505 327 1401',
    '5+05 327 1400',
    '1234567890123456',
    'javascript:alert(1)',
    '505-327-1400\nBCC',
  ])('%j is none', (typed) => {
    expect(phoneLinkOf(typed)).toBeNull()
  })

  test('makes a link of nothing but digits and a plus, whatever is typed', () => {
    const anyTyped = fc.oneof(fc.string(), fc.stringMatching(/^[\d+()\-. x#,]*$/))
    fc.assert(
      fc.property(anyTyped, (typed) => {
        expect(phoneLinkOf(typed) ?? '').toMatch(/^(tel:\+?\d{3,15})?$/)
      }),
    )
  })
})
