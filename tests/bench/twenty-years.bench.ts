import { bench, describe } from 'vitest'
import { addDays, daysFrom } from '../../src/domain/day.ts'
import { diaryFactsOf } from '../../src/domain/diary-facts.ts'
import { monthFrom } from '../../src/domain/month.ts'
import { monthsOf } from '../../src/domain/months.ts'
import type { DiaryRecord } from '../../src/domain/records.ts'
import { reportOf } from '../../src/domain/report.ts'
import { referenceDays } from '../reference/reference-days.ts'
import { aDay, aDayRecord, aDiary, aDose, anAttack, at } from '../support/builders.ts'
import { instantOfClock } from '../support/zone-clock.ts'

const context = { today: aDay('2026-11-24'), zone: 'America/Denver' }
const yearly = { attacks: 250, doses: 300, marks: 300 }

/** Of each year 250 headaches, 300 doses and 300 marked days, spread evenly: 5,000, 6,000 and 6,000 in twenty. */
function recordsOf(years: number): readonly DiaryRecord[] {
  const days = daysFrom(addDays(context.today, -365 * years), addDays(context.today, -1))
  const spread = (count: number) =>
    Array.from(
      { length: count * years },
      (_, i) => days[Math.floor((i * days.length) / (count * years))] ?? context.today,
    )
  const attacks = spread(yearly.attacks).map((day) =>
    anAttack({ start: at(`${day}T09:00`), end: at(`${day}T17:30`), severity: 'moderate' }),
  )
  const doses = spread(yearly.doses).map((day, i) => {
    const attack = attacks[Math.floor((i * attacks.length) / (yearly.doses * years))]
    return aDose({ at: at(`${day}T10:00`), ...(attack === undefined ? {} : { for: attack }) })
  })
  return [...attacks, ...doses, ...spread(yearly.marks).map((day) => aDayRecord({ day, mark: 'clear' }))]
}

const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 }

const now = instantOfClock(`${context.today}T12:00`, context.zone)

describe('the whole diary counted at once, by its age', () => {
  for (const years of [1, 5, 20]) {
    const records = recordsOf(years)
    const diary = aDiary(records)
    bench(`${years} years, ${records.length} records`, () => {
      monthsOf(diaryFactsOf(diary, context))
    })
  }
})

describe('twenty years, as after every change', () => {
  const records = recordsOf(20)
  const diary = aDiary(records)
  const facts = diaryFactsOf(diary, context)
  const from = monthFrom('2026-09')
  const to = monthFrom('2026-11')

  bench('every day', () => {
    diaryFactsOf(diary, context)
  })

  bench('every month of the counted days', () => {
    monthsOf(facts)
  })

  bench('a summary of three months', () => {
    if (from !== null && to !== null) reportOf(diary, facts, { from, to })
  })
})

describe('one year, by two implementations', () => {
  const records = recordsOf(1)
  const diary = aDiary(records)

  bench('by the engine', () => {
    diaryFactsOf(diary, context)
  })

  bench(
    'by the second, slow one',
    () => {
      // A diary of its own for each turn: the slow one remembers those that it has laid out.
      referenceDays(aDiary(records), { now, zone: context.zone, diagnosis: false })
    },
    once,
  )
})
