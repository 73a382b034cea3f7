import { describe, expect, test } from 'vitest'
import { daysBehind, figureOf, type Figure } from '../../../src/domain/figure-days.ts'
import { monthsOfRun } from '../../../src/domain/flag.ts'
import { monthsOf } from '../../../src/domain/months.ts'
import type { DiaryRecord } from '../../../src/domain/records.ts'
import { aDay, aDayRecord, aDose, aMedication, anAttack, anAura, at } from '../../support/builders.ts'
import { aMonth, countedOn } from '../../support/counted-diary.ts'

const triptan = aMedication({ name: 'sumatriptan', classes: ['triptan'] })
const long = anAttack({
  start: at('2026-03-02T21:00'),
  end: at('2026-03-03T03:00'),
  features: ['one-sided', 'pulsating', 'nausea'],
})
const short = anAttack({ start: at('2026-03-05T10:00'), end: at('2026-03-05T10:10'), wokeWithIt: true })
const records: readonly DiaryRecord[] = [
  triptan,
  long,
  short,
  aDose({ at: at('2026-03-05T10:02'), for: short, medication: triptan }),
  aDose({ at: at('2026-03-06T10:00') }),
  anAura({ at: at('2026-03-07T09:00'), minutes: 25 }),
  aDayRecord({ day: '2026-03-08', mark: 'clear', impact: ['missed-work'] }),
]
const march = { first: aDay('2026-03-01'), last: aDay('2026-03-31') }

function behind(figure: Figure, window = march): readonly string[] {
  return daysBehind(countedOn('2026-03-10', records), figure, window).map((day) => day.slice(8))
}

describe('the days behind a figure', () => {
  test.each<readonly [Figure, readonly string[]]>([
    ['headache', ['02', '03', '05']],
    ['fourHour', []],
    ['ofFourHourAttack', ['02', '03']],
    ['allMigraine', ['02', '03', '05', '07']],
    ['migraine', ['02', '03', '05']],
    ['full', ['02', '03']],
    ['medication-only', ['05']],
    ['auraWithoutHeadache', ['07']],
    ['hours', ['02', '03', '05']],
    ['triptan', ['05']],
    ['anyAcute', ['05', '06']],
    ['affected', ['08']],
    ['known', ['02', '03', '05', '07', '08']],
    ['unknown', ['01', '04', '06', '09']],
    ['attacks', ['02', '05']],
    ['headaches', ['02', '05']],
    ['wokeWithIt', ['05']],
    ['feature:nausea', ['02']],
    ['feature:vomiting', []],
    [`medication:${triptan.id}`, ['05']],
    ['medication:', ['06']],
    ['inTime', ['02', '03', '05']],
    ['late', []],
  ])('%s', (figure, days) => {
    expect(behind(figure)).toEqual(days)
  })

  test('reach from the first day of a window to its last', () => {
    expect(behind('headache', { first: aDay('2026-03-03'), last: aDay('2026-03-04') })).toEqual(['03'])
  })

  test('hold nothing after today, not even as not known', () => {
    expect(behind('unknown', { first: aDay('2026-03-09'), last: aDay('2026-12-31') })).toEqual(['09'])
  })

  test('are found by the name of the figure in an address, and only by a name there is', () => {
    expect(figureOf('fourHour')).toBe('fourHour')
    expect(figureOf('feature:light')).toBe('feature:light')
    expect(figureOf('feature:joy')).toBeNull()
    expect(figureOf('constructor')).toBeNull()
    expect(figureOf('')).toBeNull()
  })
})

test('a run is the last months in a row that reached fifteen, the running one once it has', () => {
  const months = monthsOf(
    countedOn('2026-05-20', [
      ...aMonth('2026-01', 15, 16),
      ...aMonth('2026-02', 14, 14),
      ...aMonth('2026-03', 15, 16),
      ...aMonth('2026-04', 16, 14),
      ...aMonth('2026-05', 3, 10),
    ]).facts,
  )
  expect(monthsOfRun(months).map(({ month }) => month)).toEqual(['2026-03', '2026-04'])
})
