import { describe, expect, test } from 'vitest'
import type { Month } from '../../../src/domain/month.ts'
import { reportOf } from '../../../src/domain/report.ts'
import type { DiaryRecord } from '../../../src/domain/records.ts'
import { aDayRecord, aDose, aMedication, anAttack, at } from '../../support/builders.ts'
import { aMonth, countedOn, marked } from '../../support/counted-diary.ts'

function report(records: readonly DiaryRecord[], today: string, [from, to]: readonly [string, string]) {
  const { diary, facts } = countedOn(today, records)
  return reportOf(diary, facts, { from: from as Month, to: to as Month })
}

const spring = [...aMonth('2026-02', 5, 23), ...aMonth('2026-03', 6, 25), ...aMonth('2026-04', 7, 3)]

describe('the page for the provider', () => {
  test('holds the months of its range', () => {
    const page = report(spring, '2026-04-10', ['2026-02', '2026-03'])
    expect(page).toMatchObject({ first: '2026-02-01', last: '2026-03-31', headaches: 11 })
    expect(page?.months.map(({ month, headache }) => [month, headache])).toEqual([
      ['2026-02', 5],
      ['2026-03', 6],
    ])
    expect(page?.whole).toMatchObject({ headache: 11, known: 59, days: 59 })
  })

  test('reaches no further than the diary does, on either side', () => {
    const page = report(spring, '2026-04-10', ['2025-01', '2027-12'])
    expect(page).toMatchObject({ first: '2026-02-01', last: '2026-04-30' })
    expect(page?.months.map(({ month }) => month)).toEqual(['2026-02', '2026-03', '2026-04'])
  })

  test('is none where the diary holds none of its months', () => {
    expect(report(spring, '2026-04-10', ['2025-01', '2026-01'])).toBeNull()
    expect(report(spring, '2026-04-10', ['2026-05', '2026-06'])).toBeNull()
    expect(report(spring, '2026-04-10', ['2026-03', '2026-02'])).toBeNull()
    expect(report([], '2026-04-10', ['2026-02', '2026-03'])).toBeNull()
  })

  test('has the last 28 days, whatever its range', () => {
    const records = [...aMonth('2026-02', 15, 13), ...aMonth('2026-03', 15, 16)]
    const page = report(records, '2026-04-01', ['2026-02', '2026-02'])
    expect(page?.last28).toMatchObject({ first: '2026-03-04', last: '2026-03-31', headache: 12 })
  })

  test('has the runs as they stood at the end of its range, begun before it or not', () => {
    const reached = [...aMonth('2025-12', 15, 16), ...aMonth('2026-01', 15, 16), ...aMonth('2026-02', 15, 13)]
    const records = [...reached, ...aMonth('2026-03', 14, 17), ...aMonth('2026-04', 15, 0)]
    const runsTo = (to: string) => report(records, '2026-04-20', [to, to])?.runs.headache
    expect(runsTo('2026-01')).toBe(2)
    expect(runsTo('2026-02')).toBe(3)
    expect(runsTo('2026-03')).toBe(0)
    expect(runsTo('2026-04')).toBe(1)
  })

  test('says how many headache days of its range were entered in time', () => {
    const late = [aDayRecord({ day: '2026-03-20', mark: 'without-times', givenAt: at('2026-03-30T12:00') })]
    const records = [
      ...marked('2026-03', [1, 3], 'without-times'),
      ...late,
      ...marked('2026-04', [1, 2], 'without-times'),
    ]
    expect(report(records, '2026-04-10', ['2026-03', '2026-03'])?.entered).toEqual({ inTime: 3, of: 4 })
  })
})

describe('the features on the page', () => {
  test('count headaches, not days, most frequent first, an edit of one day included', () => {
    const records = [
      anAttack({ start: at('2026-03-03T10:00'), end: at('2026-03-04T12:00'), features: ['nausea', 'light'] }),
      anAttack({ start: at('2026-03-07T10:00'), end: at('2026-03-07T12:00'), features: ['light'] }),
      anAttack({
        start: at('2026-03-10T10:00'),
        end: at('2026-03-11T12:00'),
        edits: { '2026-03-11': { features: ['smell', 'light'] } },
      }),
      aDayRecord({ day: '2026-03-20', mark: 'all-day', features: ['nausea'] }),
    ]
    const page = report(records, '2026-04-10', ['2026-03', '2026-03'])
    expect(page?.headaches).toBe(4)
    expect(page?.features).toEqual([
      { feature: 'light', headaches: 3 },
      { feature: 'nausea', headaches: 2 },
      { feature: 'smell', headaches: 1 },
    ])
  })

  test('count a headache where it began', () => {
    const records = [
      anAttack({ start: at('2026-02-28T20:00'), end: at('2026-03-01T12:00'), features: ['nausea'] }),
      aDayRecord({ day: '2026-03-31', mark: 'clear' }),
    ]
    expect(report(records, '2026-04-10', ['2026-03', '2026-03'])).toMatchObject({ headaches: 0, features: [] })
    expect(report(records, '2026-04-10', ['2026-02', '2026-02'])).toMatchObject({ headaches: 1 })
  })
})

describe('the medications on the page', () => {
  const triptan = aMedication({ name: 'sumatriptan', classes: ['triptan'] })
  const off = aMedication({ name: 'ibuprofen', classes: ['simple-analgesic'], offered: false })
  const records = [
    ...marked('2026-03', [1, 31], 'clear'),
    aDose({ at: at('2026-03-03T10:00'), medication: off }),
    aDose({ at: at('2026-03-03T18:00'), medication: off }),
    aDose({ at: at('2026-03-04T10:00'), medication: off }),
    aDose({ at: at('2026-03-03T10:05'), medication: triptan }),
    aDose({ at: at('2026-03-20T10:00') }),
    aDose({ at: at('2026-03-21T10:00') }),
    aDose({ at: at('2026-03-22T10:00') }),
    aDose({ at: at('2026-04-02T10:00'), medication: triptan }),
  ]
  const page = report([...records, triptan, off], '2026-04-10', ['2026-03', '2026-03'])

  test('are counted by days, most first, those taken off the list and those without a name too', () => {
    expect(page?.medications.map(({ medication, days }) => [medication?.name ?? null, days])).toEqual([
      [null, 3],
      ['ibuprofen', 2],
      ['sumatriptan', 1],
    ])
  })

  test('have their classes in the order of the list, only those that were taken', () => {
    expect(page?.classes).toEqual(['triptan', 'simple-analgesic'])
    expect(page?.whole).toMatchObject({ anyAcute: 5, byClass: { triptan: 1, 'simple-analgesic': 2, opioid: 0 } })
  })

  test('have no name where the medication is not in the diary', () => {
    const lost = report(records, '2026-04-10', ['2026-03', '2026-03'])
    expect(lost?.medications).toEqual([{ medication: null, days: 5 }])
  })
})

describe('the notes on the page', () => {
  test('are those of headaches and of days within the range, by day, without the empty ones', () => {
    const records = [
      anAttack({ start: at('2026-03-12T10:00'), end: at('2026-03-12T12:00'), note: 'after the flight' }),
      anAttack({ start: at('2026-03-14T10:00'), end: at('2026-03-14T12:00'), note: '  \n' }),
      aDayRecord({ day: '2026-03-05', note: 'slept badly' }),
      aDayRecord({ day: '2026-02-05', note: 'before the range' }),
      aDayRecord({ day: '2026-02-01', mark: 'clear' }),
    ]
    expect(report(records, '2026-04-10', ['2026-03', '2026-03'])?.notes).toEqual([
      { day: '2026-03-05', text: 'slept badly' },
      { day: '2026-03-12', text: 'after the flight' },
    ])
  })
})

describe('the days affected', () => {
  test('are days with anything missed or half done, whether the head ached or not', () => {
    const records = [
      ...marked('2026-03', [1, 2], 'without-times'),
      aDayRecord({ day: '2026-03-03', mark: 'without-times', impact: ['missed-work', 'missed-plans'] }),
      aDayRecord({ day: '2026-03-04', impact: ['half-done'] }),
      aDayRecord({ day: '2026-04-01', impact: ['half-done'] }),
    ]
    expect(report(records, '2026-04-10', ['2026-03', '2026-03'])?.affectedDays).toBe(2)
  })
})
