import { bench, describe } from 'vitest'
import { daysFrom } from '../../src/domain/day.ts'
import { diaryFactsOf } from '../../src/domain/diary-facts.ts'
import { monthFrom } from '../../src/domain/month.ts'
import { monthsOf } from '../../src/domain/months.ts'
import type { DiaryRecord } from '../../src/domain/records.ts'
import { reportOf } from '../../src/domain/report.ts'
import { aDay, aDayRecord, aDiary, aDose, anAttack, at } from '../support/builders.ts'

const context = { today: aDay('2026-11-24'), zone: 'America/Denver' }

/** Ten headache days a month for twenty years, each with two doses, and every other day stated. */
function twentyYears(): readonly DiaryRecord[] {
  return daysFrom(aDay('2006-11-25'), context.today).flatMap((day, index): readonly DiaryRecord[] => {
    if (index % 3 !== 0) return [aDayRecord({ day, mark: 'clear' })]
    const attack = anAttack({ start: at(`${day}T09:00`), end: at(`${day}T17:30`), severity: 'moderate' })
    return [attack, aDose({ at: at(`${day}T09:30`), for: attack }), aDose({ at: at(`${day}T13:30`), for: attack })]
  })
}

const records = twentyYears()
const diary = aDiary(records)
const facts = diaryFactsOf(diary, context)
const from = monthFrom('2026-09')
const to = monthFrom('2026-11')

describe(`twenty years, ${records.length} records`, () => {
  bench('count the whole diary, as after every change', () => {
    diaryFactsOf(diary, context)
  })

  bench('sum up every month', () => {
    monthsOf(facts)
  })

  bench('build a summary of three months', () => {
    if (from !== null && to !== null) reportOf(diary, facts, { from, to })
  })
})
