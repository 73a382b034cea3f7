import { describe, expect, test } from 'vitest'
import { settingDefaults } from '../../../src/domain/diary.ts'
import { isPartShown, offeredFeatures } from '../../../src/domain/form-parts.ts'
import { formParts, features } from '../../../src/domain/vocabulary.ts'

describe('the optional parts of the form', () => {
  test('are all shown at first, but aura, triggers and menstruation', () => {
    const hidden = formParts.filter((part) => !isPartShown(part, settingDefaults))
    expect(hidden).toEqual(['aura', 'triggers', 'menstruation'])
  })

  test('are shown or hidden as the person chooses', () => {
    const chosen = { ...settingDefaults, formParts: { view: 'hidden', aura: 'shown' } } as const
    expect(isPartShown('view', chosen)).toBe(false)
    expect(isPartShown('aura', chosen)).toBe(true)
    expect(isPartShown('place', chosen)).toBe(true)
  })

  test('that version 0.1 was told to ask for stay shown, until they are hidden', () => {
    const earlier = { ...settingDefaults, asked: ['aura', 'phases'] } as const
    expect(isPartShown('aura', earlier)).toBe(true)
    expect(isPartShown('triggers', earlier)).toBe(false)
    expect(isPartShown('aura', { ...earlier, formParts: { aura: 'hidden' } })).toBe(false)
  })
})

test('hidden features leave those that the rules ask for, and those that are ticked', () => {
  expect(offeredFeatures(true, [])).toEqual(features)
  expect(offeredFeatures(false, ['dizziness'])).toEqual([
    'one-sided',
    'pulsating',
    'worse-with-activity',
    'nausea',
    'vomiting',
    'light',
    'sound',
    'dizziness',
  ])
})
