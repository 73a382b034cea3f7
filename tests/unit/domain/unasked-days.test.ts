import { describe, expect, test } from 'vitest'
import { unaskedDays } from '../../../src/domain/unasked-days.ts'
import type { DiaryRecord } from '../../../src/domain/records.ts'
import { aDayRecord, aDose, anAttack, anAura, at } from '../../support/builders.ts'
import { countedOn, marked } from '../../support/counted-diary.ts'

const asked = (today: string, records: readonly DiaryRecord[]) => unaskedDays(countedOn(today, records).facts)

describe('the days that are asked about', () => {
  test('are the unknown ones of the last fourteen, latest first, today not among them', () => {
    const days = asked('2026-03-20', [aDayRecord({ day: '2026-01-01', mark: 'clear' })])
    expect(days.length).toBe(14)
    expect([days[0], days.at(-1)]).toEqual(['2026-03-19', '2026-03-06'])
  })

  test('never come before the beginning of the diary', () => {
    expect(asked('2026-03-20', [aDayRecord({ day: '2026-03-17', mark: 'without-times' })])).toEqual([
      '2026-03-19',
      '2026-03-18',
    ])
    expect(asked('2026-03-20', [aDayRecord({ day: '2026-03-20', mark: 'clear' })])).toEqual([])
  })

  test('are none in a diary that has not begun', () => {
    expect(asked('2026-03-20', [])).toEqual([])
    expect(asked('2026-03-20', [aDayRecord({ day: '2026-03-10', mark: 'dont-know' })])).toEqual([])
  })

  test('are not those that are known: free of headache, with a headache however short, with an aura', () => {
    const records = [
      ...marked('2026-03', [14, 15], 'clear'),
      anAttack({ start: at('2026-03-16T10:00'), end: at('2026-03-16T10:05') }),
      anAura({ at: at('2026-03-17T10:00') }),
      aDayRecord({ day: '2026-03-18', mark: 'all-day' }),
    ]
    expect(asked('2026-03-20', records)).toEqual(['2026-03-19'])
  })

  test('are not those of which the person said "don’t know"', () => {
    const records = [...marked('2026-03', [15, 16], 'clear'), aDayRecord({ day: '2026-03-18', mark: 'dont-know' })]
    expect(asked('2026-03-20', records)).toEqual(['2026-03-19', '2026-03-17'])
  })

  test('are also those with a note or a dose and nothing else', () => {
    const records = [
      ...marked('2026-03', [16, 17], 'clear'),
      aDayRecord({ day: '2026-03-18', note: 'long drive' }),
      aDose({ at: at('2026-03-19T10:00') }),
    ]
    expect(asked('2026-03-20', records)).toEqual(['2026-03-19', '2026-03-18'])
  })
})
