import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Diary } from '../../src/domain/diary.ts'
import type { ZonedTime } from '../../src/domain/moment.ts'
import type { Attack, DiaryRecord } from '../../src/domain/records.ts'
import { decodeRecord } from '../../src/formats/decode-record.ts'
import { arbitraryDiary } from '../support/arbitrary-diary.ts'
import { dateOf, hour, markOf } from '../support/zone-clock.ts'
import { referenceDays } from './reference-days.ts'
import { referenceWindow } from './reference-window.ts'

// Slow on purpose, and slower on a busy machine.
vi.setConfig({ testTimeout: 600_000 })

const diaries = arbitraryDiary({ offsetsOfOldRules: true })

describe('Made-up diaries', () => {
  test('hold only records that the app itself would read back', () => {
    fc.assert(
      fc.property(diaries, ({ diary }) => {
        const refused = recordsOf(diary).filter((record) => !decodeRecord(JSON.parse(JSON.stringify(record))).ok)
        expect(refused).toEqual([])
      }),
    )
  })

  test('say nothing after the present moment and end nothing before its start', () => {
    fc.assert(
      fc.property(diaries, ({ diary, context }) => {
        for (const record of recordsOf(diary)) {
          for (const time of timesOf(record)) expect(markOf(time).instant).toBeLessThanOrEqual(context.now)
        }
        for (const attack of diary.attacks) {
          const { from, until } = lengthOf(attack)
          expect(until).toBeGreaterThanOrEqual(from)
          expect(until).toBeLessThanOrEqual(context.now)
        }
      }),
    )
  })
})

describe('The reference holds together', () => {
  test('on every made-up diary', () => {
    fc.assert(
      fc.property(diaries, ({ diary, context }) => {
        const days = referenceDays(diary, context)
        const all = [...days.keys()]
        const today = dateOf(context.zone, context.now)
        const window = referenceWindow(diary, context, {
          firstDay: all[0] ?? today,
          lastDay: all.at(-1) ?? today,
          days,
        })
        expect(window.known + window.unknown).toBe(window.past)
        expect(window.full + window.medicationOnly + window.auraOnly + window.probable).toBe(window.migraineDays)
        expect(window.migraineAndHeadache + window.auraWithoutHeadache).toBe(window.migraineDays)
        expect(window.migraineAndHeadache + window.other).toBe(window.headache)
        expect(window.fourHour + window.ofFourHourAttack).toBeLessThanOrEqual(window.headache)
        expect(window.enteredInTime).toBeLessThanOrEqual(window.headache)
        for (const day of days.values()) expect(day.longestMinutes).toBeLessThanOrEqual(day.minutes)
      }),
    )
  })
})

function recordsOf(diary: Diary): readonly DiaryRecord[] {
  const { attacks, readings, doses, auras, days, medications, settings } = diary
  return [...attacks, ...readings, ...doses, ...auras, ...days.values(), ...medications.values(), ...settings.values()]
}

function timesOf(record: DiaryRecord): readonly ZonedTime[] {
  const own = [record.createdAt]
  if (record.kind === 'attack' && record.timing.form === 'clocked') {
    const { start, confirmations, end } = record.timing
    return [...own, start, ...confirmations, ...(end.how === 'open' ? [] : [end.givenAt])]
  }
  if (record.kind === 'day') return record.mark === null ? own : [...own, record.mark.givenAt]
  return record.kind === 'reading' || record.kind === 'dose' || record.kind === 'aura' ? [...own, record.at] : own
}

function lengthOf({ timing }: Attack): { readonly from: number; readonly until: number } {
  if (timing.form === 'clockless') return { from: 0, until: 0 }
  const from = markOf(timing.start).instant
  const { end } = timing
  if (end.how === 'open') return { from, until: from }
  return { from, until: end.how === 'about' ? from + end.hours * hour : markOf(end.at).instant }
}
