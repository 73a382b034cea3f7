import { expect, test } from 'vitest'
import { createCountingMemory } from '../../../src/domain/counting-memory.ts'
import { createDiaryReader } from '../../../src/domain/diary.ts'
import { diaryFactsOf } from '../../../src/domain/diary-facts.ts'
import type { Month } from '../../../src/domain/month.ts'
import { createMonthMemory } from '../../../src/domain/months.ts'
import type { DiaryRecord } from '../../../src/domain/records.ts'
import { aDay, aDose, aMedication, anAttack, at } from '../../support/builders.ts'

const context = { today: aDay('2026-03-14'), zone: 'America/Denver' }

/** Counts one diary after the other with one memory. */
function counter() {
  const read = createDiaryReader()
  const memory = createCountingMemory()
  const countMonth = createMonthMemory()
  return (records: readonly DiaryRecord[]) => {
    const facts = diaryFactsOf(read(records), context, memory)
    return { facts, month: (month: string) => countMonth(facts, month as Month) }
  }
}

test('what is said of a headache is heard on another day, on which a dose for it was taken', () => {
  const count = counter()
  const triptan = aMedication({ name: 'sumatriptan', classes: ['triptan'] })
  const first = anAttack({ start: at('2026-03-01T10:00'), end: at('2026-03-01T12:00') })
  const second = anAttack({ start: at('2026-03-03T10:00'), end: at('2026-03-03T12:00') })
  const dose = aDose({ at: at('2026-03-03T11:00'), for: first, medication: triptan, relief: 'gone' })
  const isStrict = (records: readonly DiaryRecord[]) =>
    count(records).facts.byDay.get(aDay('2026-03-03'))?.isStrictMigraineDay
  expect(isStrict([triptan, first, second, dose])).toBe(false)
  expect(isStrict([triptan, { ...first, view: 'migraine' }, second, dose])).toBe(true)
})

test('a longer headache at the end of a month takes an attack from the next, whose days stay as they are', () => {
  const count = counter()
  const february = anAttack({ start: at('2026-02-01T10:00'), end: at('2026-02-01T12:00') })
  const january = (end: string) => anAttack({ id: 'a-of-january', start: at('2026-01-31T08:00'), end: at(end) })
  expect(count([january('2026-01-31T09:00'), february]).month('2026-02').attacks).toBe(1)
  expect(count([january('2026-01-31T12:00'), february]).month('2026-02').attacks).toBe(0)
})
