import { describe, expect, test } from 'vitest'
import { daysBehind } from '../../../src/domain/figure-days.ts'
import { enteredInTimeDays } from '../../../src/domain/months.ts'
import type { DiaryRecord } from '../../../src/domain/records.ts'
import { aDay, aDayRecord, aDose, anAttack, aReading, at } from '../../support/builders.ts'
import { countedOn } from '../../support/counted-diary.ts'

/** "n of m" headache days of March 2026 entered within 48 hours. */
function entered(...records: readonly DiaryRecord[]): string {
  const { diary, facts } = countedOn('2026-05-01', records)
  const { inTime, of } = enteredInTimeDays(diary, facts, { first: aDay('2026-03-01'), last: aDay('2026-03-31') })
  return `${String(inTime)} of ${String(of)}`
}

const start = at('2026-03-10T10:00')
const end = at('2026-03-10T12:00')
/** 48 hours after the end of 10 March, and a minute more. */
const inTime = at('2026-03-13T00:00')
const late = at('2026-03-13T00:01')

describe('a headache day is entered in time', () => {
  test('when its attack was stated by 48 hours after its end, the last minute included', () => {
    expect(entered(anAttack({ start, end, createdAt: start }))).toBe('1 of 1')
    expect(entered(anAttack({ start, end, createdAt: inTime, endGivenAt: inTime }))).toBe('1 of 1')
    expect(entered(anAttack({ start, end, createdAt: late }))).toBe('0 of 1')
  })

  test('when it was stated without times by then', () => {
    expect(entered(aDayRecord({ day: '2026-03-10', mark: 'without-times', givenAt: inTime }))).toBe('1 of 1')
    expect(entered(aDayRecord({ day: '2026-03-10', mark: 'all-day', givenAt: late }))).toBe('0 of 1')
  })

  test('not by a day record that got its mark later', () => {
    const noted = aDayRecord({ day: '2026-03-10', mark: 'without-times', createdAt: end, givenAt: late })
    expect(entered(noted)).toBe('0 of 1')
  })

  test('by the clock of the zone it was lived in', () => {
    const attack = (createdAt: string) =>
      anAttack({
        start: at('2026-03-10T10:00', 'Asia/Tokyo'),
        end: at('2026-03-10T12:00', 'Asia/Tokyo'),
        createdAt: at(createdAt),
      })
    // The day ended at 09:00 of 10 March in Denver.
    expect(entered(attack('2026-03-12T09:00'))).toBe('1 of 1')
    expect(entered(attack('2026-03-12T09:01'))).toBe('0 of 1')
  })

  test('day by day: one stated on its last day can be in time for that day only', () => {
    const long = anAttack({
      start: at('2026-03-07T10:00'),
      end: at('2026-03-10T12:00'),
      createdAt: at('2026-03-11T08:00'),
    })
    expect(entered(long)).toBe('2 of 4')
  })
})

describe('an end that was given later', () => {
  test('does not undo what was stated in time: the attack was open then', () => {
    expect(entered(anAttack({ start, end, createdAt: start, endGivenAt: late }))).toBe('1 of 1')
  })

  test('does not make the days in time that only it brought', () => {
    const attack = anAttack({
      start,
      end: at('2026-03-12T12:00'),
      createdAt: start,
      endGivenAt: at('2026-03-20T08:00'),
    })
    expect(entered(attack)).toBe('1 of 3')
  })

  test('counts for the days that it still reached in time', () => {
    // 48 hours after 12 March: 15 March, 00:00.
    const attack = anAttack({
      start,
      end: at('2026-03-12T12:00'),
      createdAt: start,
      endGivenAt: at('2026-03-14T08:00'),
    })
    expect(entered(attack)).toBe('2 of 3')
  })
})

describe('confirmations, readings and doses', () => {
  test('count from when they were stated', () => {
    const attack = anAttack({ start, createdAt: start })
    const reading = (createdAt: typeof start) =>
      aReading({ of: attack, at: at('2026-03-11T09:00'), level: 5, createdAt })
    expect(entered(attack, reading(at('2026-03-11T09:00')))).toBe('2 of 2')
    expect(entered(attack, reading(at('2026-03-20T09:00')))).toBe('1 of 2')
  })

  test('make a short headache a headache day in time only when the dose was stated in time', () => {
    const short = anAttack({ start, end: at('2026-03-10T10:10'), createdAt: start })
    const dose = (createdAt: typeof start) => aDose({ for: short, at: start, createdAt })
    expect(entered(short, dose(start))).toBe('1 of 1')
    expect(entered(short, dose(late))).toBe('0 of 1')
  })
})

describe('two headaches on one day', () => {
  test('are in time when one of them is', () => {
    const late2 = anAttack({ start: at('2026-03-10T18:00'), end: at('2026-03-10T20:00'), createdAt: late })
    expect(entered(anAttack({ start, end, createdAt: start }), late2)).toBe('1 of 1')
  })
})

describe('the window', () => {
  test('holds headache days only, of its own dates only', () => {
    const records = [
      anAttack({ start: at('2026-02-28T10:00'), end: at('2026-02-28T12:00') }),
      anAttack({ start: at('2026-03-01T10:00'), end: at('2026-03-01T10:10') }),
      aDayRecord({ day: '2026-03-02', mark: 'clear' }),
      aDayRecord({ day: '2026-04-01', mark: 'all-day' }),
    ]
    expect(entered(...records)).toBe('0 of 0')
  })
})

describe('what is recorded late, in another zone, takes nothing from what was there in time', () => {
  const flight = anAttack({
    start: at('2012-03-30T23:59', 'Pacific/Auckland'),
    aboutHours: 12,
    createdAt: at('2012-03-30T01:00', 'Pacific/Honolulu'),
  })
  const whole = anAttack({
    start: at('2012-03-30T01:00', 'Pacific/Honolulu'),
    end: at('2012-04-03T00:01', 'Pacific/Honolulu'),
  })
  const lateReading = aReading({
    of: flight,
    at: at('2012-03-30T04:30', 'Pacific/Honolulu'),
    level: 0,
    createdAt: at('2012-04-03T00:01', 'Pacific/Honolulu'),
  })
  const march = { first: aDay('2012-03-31'), last: aDay('2012-03-31') }

  function inTimeWith(...records: readonly DiaryRecord[]): readonly string[] {
    return daysBehind(countedOn('2012-04-19', records, 'Pacific/Honolulu'), 'inTime', march)
  }

  test('the day after the start, as the clocks of the start have it, was a headache day by then', () => {
    expect(inTimeWith(flight, whole)).toEqual(['2012-03-31'])
  })

  test('and stays one when a reading across the date line is added later', () => {
    expect(inTimeWith(flight, whole, lateReading)).toEqual(['2012-03-31'])
  })
})
