import { describe, expect, test } from 'vitest'
import { OWN_NAMES, ownNameOf } from '../../../src/domain/own-names.ts'
import { reportOf } from '../../../src/domain/report.ts'
import { daysBehind } from '../../../src/domain/figure-days.ts'
import type { Month } from '../../../src/domain/month.ts'
import { aDay, anAttack, at, aSetting } from '../../support/builders.ts'
import { countedOn } from '../../support/counted-diary.ts'

const given = ['Nausea', 'Náuseas']

describe('a name of one’s own', () => {
  test.each([
    ['hiccups', 'hiccups'],
    ['  cold   hands ', 'cold hands'],
    ['x'.repeat(40), 'x'.repeat(40)],
  ])('"%s" is taken as "%s"', (typed, name) => {
    expect(ownNameOf(typed, ['yawns'], given)).toEqual({ ok: true, value: name })
  })

  test.each([
    ['   ', 'empty'],
    ['x'.repeat(41), 'too-long'],
    ['Hiccups', 'known'],
    ['  hiccups', 'known'],
    ['nauseas', 'known'],
  ])('"%s" is refused: %s', (typed, what) => {
    expect(ownNameOf(typed, ['hiccups'], given)).toEqual({ ok: false, problem: { what } })
  })

  test('is refused when the list is full', () => {
    const full = Array.from({ length: OWN_NAMES }, (_, i) => `own ${i}`)
    expect(ownNameOf('one more', full, given)).toEqual({ ok: false, problem: { what: 'too-many' } })
  })
})

describe('symptoms in one’s own words', () => {
  const plain = { start: at('2026-03-02T10:00'), end: at('2026-03-02T16:00'), severity: 'moderate' as const }
  const records = [
    aSetting('diagnosis', 'yes'),
    anAttack({ ...plain, ownSymptoms: ['nausea of my own', 'light', 'sound'] }),
    anAttack({ start: at('2026-03-05T10:00'), end: at('2026-03-05T16:00'), ownSymptoms: ['light', 'light'] }),
  ]
  const { diary, facts } = countedOn('2026-03-31', records)

  test('count in no rule, whatever they are called', () => {
    const without = countedOn('2026-03-31', [aSetting('diagnosis', 'yes'), anAttack(plain)])
    expect(facts.byDay.get(aDay('2026-03-02'))?.migrainePart).toBe(
      without.facts.byDay.get(aDay('2026-03-02'))?.migrainePart,
    )
    expect(facts.byDay.get(aDay('2026-03-05'))?.migrainePart).toBeNull()
  })

  test('are counted by headaches on the page for the provider, and open to their days', () => {
    const march = { from: '2026-03' as Month, to: '2026-03' as Month }
    expect(reportOf(diary, facts, march)?.ownSymptoms).toEqual([
      { name: 'light', headaches: 2 },
      { name: 'nausea of my own', headaches: 1 },
      { name: 'sound', headaches: 1 },
    ])
    const window = { first: aDay('2026-03-01'), last: aDay('2026-03-31') }
    expect(daysBehind({ diary, facts }, 'own:light', window)).toEqual(['2026-03-02', '2026-03-05'])
  })
})
