import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCountingMemory } from '../../src/domain/counting-memory.ts'
import { addDays } from '../../src/domain/day.ts'
import { createDiaryReader, diaryOf, type Diary } from '../../src/domain/diary.ts'
import { diaryFactsOf, type DiaryFacts } from '../../src/domain/diary-facts.ts'
import { createMonthMemory, monthsOf } from '../../src/domain/months.ts'
import type { DiaryRecord } from '../../src/domain/records.ts'
import { dayAt } from '../../src/domain/zone.ts'
import { arbitraryDiary } from '../support/arbitrary-diary.ts'
import { aSetting } from '../support/builders.ts'

const change = fc.record({
  what: fc.constantFrom('take away', 'bring back', 'change', 'diagnosis', 'next day'),
  which: fc.nat(),
})

test('counted with a memory, any diary is counted as without one after each change', { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(arbitraryDiary(), fc.array(change, { maxLength: 6 }), ({ diary, context }, changes) => {
      const all = recordsOf(diary)
      const read = createDiaryReader()
      const memory = createCountingMemory()
      const countMonth = createMonthMemory()
      let records = all
      let today = dayAt(context.now, context.zone)
      for (const { what, which } of [{ what: 'bring back', which: 0 }, ...changes]) {
        if (what === 'next day') today = addDays(today, 1)
        else records = changed(records, all, { what, which })
        const here = { today, zone: context.zone }
        const remembered = diaryFactsOf(read(records), here, memory)
        const fresh = diaryFactsOf(diaryOf(records), here)
        expect(textOf(remembered)).toBe(textOf(fresh))
        expect(JSON.stringify(monthsOf(remembered, countMonth))).toBe(JSON.stringify(monthsOf(fresh)))
      }
    }),
  )
})

test('what nothing was changed in is the same value again', () => {
  fc.assert(
    fc.property(arbitraryDiary(), ({ diary, context }) => {
      const here = { today: dayAt(context.now, context.zone), zone: context.zone }
      const memory = createCountingMemory()
      const countMonth = createMonthMemory()
      const first = diaryFactsOf(diary, here, memory)
      const months = monthsOf(first, countMonth)
      const second = diaryFactsOf(diary, here, memory)
      for (const [day, facts] of second.byDay) expect(facts).toBe(first.byDay.get(day))
      monthsOf(second, countMonth).forEach((month, i) => expect(month).toBe(months[i]))
    }),
  )
})

/** All of it as text, which compares a hundred times faster than object by object. */
function textOf({ byDay, courseById, ...rest }: DiaryFacts): string {
  return JSON.stringify({ ...rest, byDay: [...byDay], courseById: [...courseById] })
}

function recordsOf(diary: Diary): readonly DiaryRecord[] {
  const { attacks, readings, doses, auras, days, medications, settings } = diary
  return [
    ...attacks,
    ...readings,
    ...doses,
    ...auras,
    ...days.values(),
    ...medications.values(),
    ...[...settings.values()].filter(({ name }) => name !== 'diagnosis'),
    aSetting('diagnosis', 'no'),
  ]
}

function changed(
  records: readonly DiaryRecord[],
  all: readonly DiaryRecord[],
  { what, which }: { readonly what: string; readonly which: number },
): readonly DiaryRecord[] {
  const target = all[which % all.length]
  if (target === undefined) return records
  const others = records.filter(({ id }) => id !== target.id)
  if (what === 'take away') return others
  if (what === 'change') return [...others, changedRecord(target)]
  if (what === 'diagnosis')
    return [...records.filter(({ id }) => id !== 'setting-diagnosis'), aSetting('diagnosis', 'yes')]
  return [...others, target]
}

/** Something of it that is counted. */
function changedRecord(record: DiaryRecord): DiaryRecord {
  const { kind } = record
  if (kind === 'attack') return { ...record, features: ['one-sided', 'pulsating', 'nausea'], view: 'migraine' }
  if (kind === 'reading') return { ...record, level: 'severe' }
  if (kind === 'dose') return { ...record, relief: 'gone', attackId: null }
  if (kind === 'aura') return { ...record, minutes: 30 }
  if (kind === 'medication') return { ...record, classes: ['triptan'] }
  return kind === 'day' ? { ...record, mark: null } : record
}
