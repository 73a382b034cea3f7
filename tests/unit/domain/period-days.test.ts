import { expect, test } from 'vitest'
import { periodCounts } from '../../../src/domain/period-days.ts'
import type { Feature } from '../../../src/domain/vocabulary.ts'
import { aDay, anAttack, anAura, at } from '../../support/builders.ts'
import { countedOn } from '../../support/counted-diary.ts'
import { aPeriod } from '../../support/treatment-builders.ts'

const features: readonly Feature[] = ['one-sided', 'pulsating', 'nausea']
const migraineOn = (day: string) => anAttack({ start: at(`${day}T09:00`), end: at(`${day}T11:00`), features })
const november = { first: aDay('2026-11-01'), last: aDay('2026-11-30') }
const counted = (periods: readonly string[], migraine: readonly string[]) =>
  periodCounts(countedOn('2026-12-15', [...periods.map(aPeriod), ...migraine.map(migraineOn)]), november)

test('migraine days on days −2 to +3 are counted; day 1 is the first day marked, and there is no day 0', () => {
  const around = ['2026-11-07', '2026-11-08', '2026-11-09', '2026-11-10', '2026-11-12', '2026-11-13']
  expect(counted(['2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13'], around)).toEqual({
    periods: 1,
    migraineDays: 6,
    nearPeriods: 4,
  })
})

test('a few unmarked days within a period begin no other one; more than seven do', () => {
  expect(counted(['2026-11-02', '2026-11-09'], []).periods).toBe(1)
  expect(counted(['2026-11-02', '2026-11-10'], []).periods).toBe(2)
})

test('a period that begins after the window still has its two days before in it', () => {
  expect(counted(['2026-12-01'], ['2026-11-29', '2026-11-30'])).toEqual({ periods: 0, migraineDays: 2, nearPeriods: 2 })
})

test('a day of aura without headache is a migraine day here as well', () => {
  const records = [aPeriod('2026-11-10'), anAura({ at: at('2026-11-10T09:00'), minutes: 20 })]
  expect(periodCounts(countedOn('2026-12-15', records), november).nearPeriods).toBe(1)
})

test('a headache that is no migraine day counts neither way', () => {
  const records = [aPeriod('2026-11-10'), anAttack({ start: at('2026-11-10T09:00'), end: at('2026-11-10T11:00') })]
  expect(periodCounts(countedOn('2026-12-15', records), november)).toEqual({
    periods: 1,
    migraineDays: 0,
    nearPeriods: 0,
  })
})

test('the first and the last day of the window count, the days beside it do not; nor does a day ahead', () => {
  const edges = ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01']
  expect(counted(edges, edges)).toEqual({ periods: 1, migraineDays: 2, nearPeriods: 2 })
  expect(counted(['2026-11-01'], []).periods).toBe(1)
  const ahead = [aPeriod('2026-11-10'), aPeriod('2026-11-20')]
  expect(periodCounts(countedOn('2026-11-10', ahead), november).periods).toBe(1)
})
