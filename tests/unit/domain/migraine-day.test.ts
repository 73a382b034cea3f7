import { describe, expect, test } from 'vitest'
import type { MedicationClass } from '../../../src/domain/medication-class.ts'
import type { DiaryRecord } from '../../../src/domain/records.ts'
import type { Feature, Relief, Severity } from '../../../src/domain/vocabulary.ts'
import { aDay, aDose, aMedication, anAttack, anAura, aReading, aSetting, at } from '../../support/builders.ts'
import { countedOn } from '../../support/counted-diary.ts'

const day = aDay('2026-03-03')
const factsWith = (records: readonly DiaryRecord[], on = day) =>
  countedOn('2026-03-20', [aSetting('diagnosis', 'yes'), ...records]).facts.byDay.get(on)

/** Two hours, untreated: too short for *probable*. */
const twoHours = (features: readonly Feature[], severity: Severity | null = null) =>
  anAttack({ start: at(`${day}T09:00`), end: at(`${day}T11:00`), features, severity })

describe('R3 full asks for two of the four of pain and one of the two groups beside it', () => {
  test.each<[readonly Feature[], Severity | null, 'full' | null]>([
    [['one-sided', 'pulsating', 'nausea'], null, 'full'],
    [['one-sided', 'worse-with-activity', 'nausea'], null, 'full'],
    [['pulsating', 'worse-with-activity', 'vomiting'], null, 'full'],
    [['one-sided', 'vomiting'], 'moderate', 'full'],
    [['one-sided', 'light', 'sound'], 'severe', 'full'],
    [['one-sided', 'light', 'sound'], 'mild', null],
    [['one-sided', 'pulsating', 'light'], null, null],
    [['one-sided', 'pulsating', 'sound'], null, null],
    [['one-sided', 'pulsating', 'smell', 'dizziness'], null, null],
    [['one-sided', 'nausea', 'light', 'sound'], null, null],
    [['nausea', 'vomiting', 'light', 'sound'], 'severe', null],
  ])('%j and %s: %s', (features, severity, part) => {
    expect(factsWith([twoHours(features, severity)])?.migrainePart).toBe(part)
  })
})

test('R3 probable: one attack of several that holds a group is enough', () => {
  const long = anAttack({ start: at(`${day}T12:00`), end: at(`${day}T17:00`), features: ['nausea'] })
  expect(factsWith([twoHours([]), long])?.migrainePart).toBe('probable')
})

describe('R3 is judged in its order: the first part that holds is the part of the day', () => {
  const triptan = aMedication({ name: 'sumatriptan', classes: ['triptan'] })
  const full = anAttack({
    start: at(`${day}T12:00`),
    end: at(`${day}T17:00`),
    features: ['one-sided', 'pulsating', 'nausea'],
  })
  const probable = anAttack({ start: at(`${day}T12:00`), end: at(`${day}T17:00`), features: ['nausea'] })
  const dose = aDose({ at: at(`${day}T13:00`), medication: triptan })
  const aura = anAura({ at: at(`${day}T11:30`), minutes: 20 })

  test.each<[string, readonly DiaryRecord[]]>([
    ['full', [triptan, full, dose, aura]],
    ['medication-only', [triptan, probable, dose, aura]],
    ['aura-only', [probable, aura]],
    ['probable', [probable]],
  ])('%s', (part, records) => {
    expect(factsWith(records)?.migrainePart).toBe(part)
  })
})

describe('R3 aura only', () => {
  test.each<[number | null, 'aura-only' | null]>([
    [null, null],
    [4, null],
    [5, 'aura-only'],
    [60, 'aura-only'],
    [61, null],
  ])('of %s minutes: %s', (minutes, part) => {
    expect(factsWith([anAura({ at: at(`${day}T09:00`), minutes })])?.migrainePart).toBe(part)
  })
})

describe('the strict line', () => {
  test.each<[MedicationClass, Relief | null, boolean]>([
    ['triptan', 'gone', true],
    ['ergot', 'some', true],
    ['triptan', 'none', false],
    ['triptan', null, false],
    ['gepant', 'gone', false],
  ])('with a %s that brought %s: %s', (medicationClass, relief, isStrict) => {
    const medication = aMedication({ name: 'tablet', classes: [medicationClass] })
    const attack = { ...twoHours([]), view: 'migraine' as const }
    const dose = aDose({ at: at(`${day}T09:30`), for: attack, medication, relief })
    expect(factsWith([medication, attack, dose])?.isStrictMigraineDay).toBe(isStrict)
  })
})

describe('R1: a headache of ten minutes', () => {
  const short = anAttack({ start: at(`${day}T23:45`), end: at('2026-03-04T00:10') })
  const next = aDay('2026-03-04')

  test('is a headache day where its dose is dated, and no headache day on the other of its days', () => {
    const dose = aDose({ at: at(`${day}T23:50`), for: short })
    expect(factsWith([short, dose])?.isHeadacheDay).toBe(true)
    expect(factsWith([short, dose], next)).toMatchObject({ isTouched: true, isHeadacheDay: false })
  })

  test('is none with something against nausea alone', () => {
    const medication = aMedication({ name: 'metoclopramide', classes: ['antiemetic'] })
    const dose = aDose({ at: at(`${day}T23:50`), for: short, medication })
    expect(factsWith([medication, short, dose])?.isHeadacheDay).toBe(false)
  })
})

test('F13: a headache that began on a day ahead counts no "woke with it" until the day is reached', () => {
  const ahead = anAttack({ start: at('2026-03-04T05:00'), end: at('2026-03-04T06:00'), wokeWithIt: true })
  expect(countedOn('2026-03-03', [ahead]).facts.wokeWithItDays).toEqual([])
  expect(countedOn('2026-03-04', [ahead]).facts.wokeWithItDays).toEqual(['2026-03-04'])
})

test('F1: a reading on a day that its own attack touches counts once, by the edit of that day if there is one', () => {
  const attack = anAttack({
    start: at(`${day}T09:00`),
    end: at(`${day}T11:00`),
    edits: { [day]: { severity: 'mild' } },
  })
  const reading = aReading({ of: attack, at: at(`${day}T12:00`), level: 8 })
  expect(factsWith([attack, reading])?.severity).toBe('mild')
})
