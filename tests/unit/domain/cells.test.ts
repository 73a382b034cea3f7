import { describe, expect, test } from 'vitest'
import { cellOf, cellsOf, weeksOf } from '../../../src/domain/cells.ts'
import type { Month } from '../../../src/domain/month.ts'
import type { DiaryRecord } from '../../../src/domain/records.ts'
import { aDay, aDayRecord, aDose, aMedication, anAttack, anAura, at, type AttackSaid } from '../../support/builders.ts'
import { countedOn } from '../../support/counted-diary.ts'

const march = '2026-03' as Month
const begun = aDayRecord({ day: '2026-03-01', mark: 'clear' })

/** The cell of 10 March in a diary that began on the first, seen on the fourteenth. */
function cellWith(records: readonly DiaryRecord[]) {
  return cellOf(countedOn('2026-03-14', [begun, ...records]).facts, aDay('2026-03-10'))
}

const headache = (said: Partial<AttackSaid> = {}) =>
  anAttack({ start: at('2026-03-10T10:00'), end: at('2026-03-10T14:00'), ...said })

describe('a day is drawn', () => {
  test('as migraine with its severity', () => {
    const attack = headache({ severity: 'severe', features: ['one-sided', 'nausea'] })
    expect(cellWith([attack])).toEqual({ day: '2026-03-10', look: 'migraine', severity: 'severe' })
  })

  test('as other headache, of no stated severity', () => {
    expect(cellWith([headache()])).toEqual({ day: '2026-03-10', look: 'other', severity: null })
  })

  test('as clear where the person said so, and as unknown where nobody did', () => {
    expect(cellWith([aDayRecord({ day: '2026-03-10', mark: 'clear' })]).look).toBe('clear')
    expect(cellWith([]).look).toBe('unknown')
    expect(cellWith([aDayRecord({ day: '2026-03-10', mark: 'dont-know' })]).look).toBe('unknown')
    expect(cellWith([aDayRecord({ day: '2026-03-10', note: 'long drive' })]).look).toBe('unknown')
  })

  test('as unknown where there is only a dose, and as clear on a clear day with one', () => {
    const dose = aDose({ at: at('2026-03-10T10:00'), medication: aMedication({ name: 'x', classes: ['triptan'] }) })
    expect(cellWith([dose]).look).toBe('unknown')
    expect(cellWith([dose, aDayRecord({ day: '2026-03-10', mark: 'clear' })]).look).toBe('clear')
  })

  test('as too short, without a severity, where a headache does not count', () => {
    const short = headache({ end: at('2026-03-10T10:29'), severity: 'mild' })
    expect(cellWith([short])).toEqual({ day: '2026-03-10', look: 'too-short', severity: null })
    expect(cellWith([short, aDayRecord({ day: '2026-03-10', mark: 'clear' })]).look).toBe('too-short')
  })

  test('as aura without headache, also on a day marked clear', () => {
    const aura = anAura({ at: at('2026-03-10T09:00'), minutes: 25 })
    expect(cellWith([aura]).look).toBe('aura')
    expect(cellWith([aura, aDayRecord({ day: '2026-03-10', mark: 'clear' })]).look).toBe('aura')
    expect(cellWith([aura, headache()]).look).toBe('migraine')
  })
})

describe('the days that are not past', () => {
  test('are ahead, today too while it is not known', () => {
    const { facts } = countedOn('2026-03-14', [begun])
    expect([14, 15].map((day) => cellOf(facts, aDay(`2026-03-${day}`)).look)).toEqual(['ahead', 'ahead'])
    expect(cellOf(facts, aDay('2026-03-13')).look).toBe('unknown')
  })

  test('are no longer ahead once today is known', () => {
    const { facts } = countedOn('2026-03-14', [begun, aDayRecord({ day: '2026-03-14', mark: 'clear' })])
    expect(cellOf(facts, aDay('2026-03-14')).look).toBe('clear')
  })
})

describe('the days before the diary', () => {
  test('are unknown in the month of its beginning, and nothing in months before', () => {
    const { facts } = countedOn('2026-03-14', [aDayRecord({ day: '2026-03-10', mark: 'clear' })])
    expect(cellOf(facts, aDay('2026-03-09')).look).toBe('unknown')
    expect(cellOf(facts, aDay('2026-02-28')).look).toBe('ahead')
  })

  test('are nothing in a diary that has not begun', () => {
    expect(cellOf(countedOn('2026-03-14', []).facts, aDay('2026-03-10')).look).toBe('ahead')
  })
})

describe('a month', () => {
  test('has one cell for each of its dates', () => {
    const cells = cellsOf(countedOn('2026-03-14', [begun]).facts, march)
    expect(cells.map(({ day }) => day).join(' ')).toMatch(/^2026-03-01 2026-03-02 .* 2026-03-31$/)
    expect(cells.length).toBe(31)
  })

  test('that begins on the first day of the week has no gap before it', () => {
    // 1 March 2026 is a Sunday.
    const weeks = weeksOf(march, 0)
    expect(weeks.length).toBe(5)
    expect(weeks[0]?.[0]).toBe('2026-03-01')
    expect(weeks[4]).toEqual(['2026-03-29', '2026-03-30', '2026-03-31', null, null, null, null])
  })

  test.each([
    [1, 6, 6],
    [6, 1, 5],
  ])('folded from weekday %i has %i empty places before its first', (weekStart, lead, count) => {
    const weeks = weeksOf(march, weekStart)
    expect(weeks.length).toBe(count)
    expect(weeks[0]?.filter((day) => day === null).length).toBe(lead)
    expect(weeks.flat().filter((day) => day !== null).length).toBe(31)
  })

  test('of 28 days can fill four weeks', () => {
    // 1 February 2026 is a Sunday.
    expect(weeksOf('2026-02' as Month, 0).length).toBe(4)
    expect(weeksOf('2026-02' as Month, 0).flat()).not.toContain(null)
  })
})
