import { describe, expect, test } from 'vitest'
import { doseEffects, doseToAskAbout } from '../../../src/domain/dose-effect.ts'
import { momentOf } from '../../../src/domain/moment.ts'
import type { Dose } from '../../../src/domain/records.ts'
import { aDay, aDiary, aDose, aMedication, anAttack, at } from '../../support/builders.ts'

const triptan = aMedication({ name: 'Sumatriptan' })
const ibuprofen = aMedication({ name: 'Ibuprofen' })
const attack = anAttack({ start: at('2026-11-20T09:00') })
const november = { first: aDay('2026-11-01'), last: aDay('2026-11-30') }

describe('the effect of a medication', () => {
  const dose = (clock: string, medication: typeof triptan | null, relief: Dose['relief']) =>
    aDose({ at: at(clock), medication, relief })
  const doses = [
    dose('2026-10-31T23:59', triptan, 'some'),
    dose('2026-11-01T00:00', triptan, 'none'),
    dose('2026-11-02T10:00', triptan, 'gone'),
    dose('2026-11-02T16:00', triptan, 'gone'),
    dose('2026-11-03T10:00', triptan, null),
    dose('2026-11-30T23:59', ibuprofen, 'some'),
    dose('2026-12-01T00:00', ibuprofen, 'some'),
    dose('2026-11-05T10:00', null, 'some'),
  ]

  test('is counted in doses with an answer, beside all its doses in the same days; unnamed doses have none', () => {
    const effects = doseEffects(aDiary([triptan, ibuprofen, ...doses]), november)
    expect(
      effects.map(({ medication, answered, doses: all, byRelief }) => [medication.name, answered, all, byRelief]),
    ).toEqual([
      ['Sumatriptan', 3, 4, { none: 1, some: 0, gone: 2 }],
      ['Ibuprofen', 1, 1, { none: 0, some: 1, gone: 0 }],
    ])
  })

  test('is listed by the number of answers, then by name', () => {
    const names = ['C', 'A', 'B'].map((name) => aMedication({ name }))
    const [c = triptan, a = triptan, b = triptan] = names
    const each = [c, a, b, b].map((medication, i) => dose(`2026-11-0${i + 1}T10:00`, medication, 'some'))
    const effects = doseEffects(aDiary([...names, ...each]), november)
    expect(effects.map(({ medication }) => medication.name)).toEqual(['B', 'A', 'C'])
  })

  test('is not shown for a medication without an answer', () => {
    const diary = aDiary([triptan, dose('2026-11-02T10:00', triptan, null)])
    expect(doseEffects(diary, november)).toEqual([])
  })
})

describe('two hours after a dose', () => {
  const taken = (clock: string, said: Partial<Dose> = {}) => ({ ...aDose({ at: at(clock), for: attack }), ...said })
  const askedAt = (clock: string, doses: readonly Dose[]) =>
    doseToAskAbout(aDiary([attack, ...doses]), momentOf(at(clock)).instant)?.at ?? null

  test('it is asked about, not earlier', () => {
    const dose = taken('2026-11-20T10:00')
    expect(askedAt('2026-11-20T11:59', [dose])).toBeNull()
    expect(askedAt('2026-11-20T12:00', [dose])).toBe(dose.at)
  })

  test('until twelve hours have gone', () => {
    const dose = taken('2026-11-20T10:00')
    expect(askedAt('2026-11-20T22:00', [dose])).toBe(dose.at)
    expect(askedAt('2026-11-20T22:01', [dose])).toBeNull()
  })

  test('once: not when it was answered, nor when the question was put away', () => {
    expect(askedAt('2026-11-20T13:00', [taken('2026-11-20T10:00', { relief: 'none' })])).toBeNull()
    expect(askedAt('2026-11-20T13:00', [taken('2026-11-20T10:00', { reliefPutAway: true })])).toBeNull()
  })

  test('only of the latest one of which two hours have gone', () => {
    const doses = [taken('2026-11-20T10:00'), taken('2026-11-20T12:00', { relief: 'some' }), taken('2026-11-20T14:30')]
    expect(askedAt('2026-11-20T15:00', doses)).toBeNull()
    expect(askedAt('2026-11-20T16:30', doses)).toBe(doses[2]?.at)
  })

  test('of a dose without a headache nothing is asked', () => {
    expect(askedAt('2026-11-20T13:00', [aDose({ at: at('2026-11-20T10:00') })])).toBeNull()
  })
})
