import { describe, expect, test } from 'vitest'
import { openAttackOf } from '../../../src/domain/open-attack.ts'
import { momentOf, type ZonedTime } from '../../../src/domain/moment.ts'
import type { DiaryRecord } from '../../../src/domain/records.ts'
import { aClocklessAttack, aDayRecord, aDose, anAttack, anAura, aReading, at } from '../../support/builders.ts'
import { countedOn } from '../../support/counted-diary.ts'

function openAt(now: ZonedTime, records: readonly DiaryRecord[], late = 0) {
  const { instant, day } = momentOf(now)
  const { diary, facts } = countedOn(day, records)
  return openAttackOf(diary, facts, instant + late)
}

const open = anAttack({ start: at('2026-03-03T14:00') })

describe('an attack without an end', () => {
  test('runs for 24 hours after its start, and is asked about from then on', () => {
    expect(openAt(at('2026-03-03T14:00'), [open])).toMatchObject({ attack: open, state: 'running' })
    expect(openAt(at('2026-03-04T14:00'), [open])?.state).toBe('running')
    expect(openAt(at('2026-03-04T14:00'), [open], 1000)?.state).toBe('unasked')
    expect(openAt(at('2027-03-04T14:00'), [open])?.state).toBe('unasked')
  })

  test('runs on for 24 hours after each "still going", reading and dose', () => {
    const confirmed = anAttack({ start: at('2026-03-03T14:00'), stillGoing: [at('2026-03-04T20:00')] })
    expect(openAt(at('2026-03-05T20:00'), [confirmed])?.state).toBe('running')
    expect(openAt(at('2026-03-05T20:01'), [confirmed])?.state).toBe('unasked')
    const reading = aReading({ of: open, at: at('2026-03-03T18:00'), level: 4 })
    expect(openAt(at('2026-03-04T18:00'), [open, reading])?.state).toBe('running')
    const dose = aDose({ for: open, at: at('2026-03-03T19:00') })
    expect(openAt(at('2026-03-04T19:00'), [open, dose])?.state).toBe('running')
  })

  test('counts 24 elapsed hours on the night of a clock change', () => {
    const attack = anAttack({ start: at('2026-03-07T14:00') })
    expect(openAt(at('2026-03-08T15:00'), [attack])?.state).toBe('running')
    expect(openAt(at('2026-03-08T15:01'), [attack])?.state).toBe('unasked')
  })

  test('is asked about no more once a later day is said to be free of headache', () => {
    expect(openAt(at('2026-03-06T09:00'), [open, aDayRecord({ day: '2026-03-05', mark: 'clear' })])).toBeNull()
  })

  test('is still asked about when the free day is its own or an earlier one, or is not known', () => {
    for (const record of [
      aDayRecord({ day: '2026-03-03', mark: 'clear' }),
      aDayRecord({ day: '2026-03-02', mark: 'clear' }),
      aDayRecord({ day: '2026-03-05', mark: 'dont-know' }),
      aDayRecord({ day: '2026-03-05', mark: 'without-times' }),
    ]) {
      expect(openAt(at('2026-03-06T09:00'), [open, record])?.state).toBe('unasked')
    }
  })

  test('is asked about no more though the free day had an aura, which leaves the mark standing', () => {
    const free = aDayRecord({ day: '2026-03-05', mark: 'clear' })
    const aura = anAura({ at: at('2026-03-05T09:00'), minutes: 20 })
    expect(openAt(at('2026-03-06T09:00'), [open, free, aura])).toBeNull()
  })

  test('runs on though a later day was said to be free, when another headache touches that day', () => {
    const free = aDayRecord({ day: '2026-03-04', mark: 'clear' })
    const about = aClocklessAttack({ day: '2026-03-04', hours: 1 })
    expect(openAt(at('2026-03-04T09:00'), [open, free, about])?.state).toBe('running')
  })

  test('gives way to one that began later', () => {
    const newer = anAttack({ start: at('2026-03-05T08:00') })
    expect(openAt(at('2026-03-05T09:00'), [open, newer])?.attack).toBe(newer)
    const ended = anAttack({ start: at('2026-03-05T08:00'), end: at('2026-03-05T08:30') })
    expect(openAt(at('2026-03-05T09:00'), [open, ended])).toBeNull()
  })

  test('does not give way to one without a clock', () => {
    const about = aClocklessAttack({ day: '2026-03-04', hours: 3 })
    expect(openAt(at('2026-03-04T09:00'), [open, about])?.attack).toBe(open)
  })
})

describe('a diary without a running attack', () => {
  test('has none: with nothing in it, with an attack that ended, with one that was gone on waking', () => {
    const now = at('2026-03-04T08:00')
    expect(openAt(now, [])).toBeNull()
    expect(openAt(now, [anAttack({ start: at('2026-03-04T06:00'), end: at('2026-03-04T07:00') })])).toBeNull()
    expect(openAt(now, [anAttack({ start: at('2026-03-03T22:00'), goneWhenIWoke: at('2026-03-04T07:00') })])).toBeNull()
    expect(openAt(now, [anAttack({ start: at('2026-03-04T04:00'), aboutHours: 2 })])).toBeNull()
  })
})
