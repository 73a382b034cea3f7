import { bench, describe } from 'vitest'
import { createCountingMemory } from '../../src/domain/counting-memory.ts'
import { addDays } from '../../src/domain/day.ts'
import { createDiaryReader } from '../../src/domain/diary.ts'
import { diaryFactsOf } from '../../src/domain/diary-facts.ts'
import { monthFrom } from '../../src/domain/month.ts'
import { createMonthMemory, monthsOf } from '../../src/domain/months.ts'
import { reportOf } from '../../src/domain/report.ts'
import { referenceDays } from '../reference/reference-days.ts'
import { aDay, aDayRecord, aDiary, anAttack, aReading, at } from '../support/builders.ts'
import { recordsOfYears } from '../support/long-diary.ts'
import { instantOfClock } from '../support/zone-clock.ts'

const context = { today: aDay('2026-11-24'), zone: 'America/Denver' }
const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 }

const now = instantOfClock(`${context.today}T12:00`, context.zone)

describe('the whole diary counted at once, by its age', () => {
  for (const years of [1, 5, 20]) {
    const records = recordsOfYears(context.today, years)
    const diary = aDiary(records)
    bench(`${years} years, ${records.length} records`, () => {
      monthsOf(diaryFactsOf(diary, context))
    })
  }
})

describe('twenty years, as after every change', () => {
  const records = recordsOfYears(context.today, 20)
  const diary = aDiary(records)
  const facts = diaryFactsOf(diary, context)
  const from = monthFrom('2026-09')
  const to = monthFrom('2026-11')

  bench('every day', () => {
    diaryFactsOf(diary, context)
  })

  const read = createDiaryReader()
  const memory = createCountingMemory()
  const countMonth = createMonthMemory()
  let change = 0

  bench('diary, days and months with what is remembered, after one change', () => {
    change += 1
    const noted = aDayRecord({ day: '2026-11-20', mark: 'clear', note: String(change) })
    monthsOf(diaryFactsOf(read([...records, noted]), context, memory), countMonth)
  })

  bench('every month of the counted days', () => {
    monthsOf(facts)
  })

  bench('a summary of three months', () => {
    if (from !== null && to !== null) reportOf(diary, facts, { from, to })
  })
})

describe('one headache of 27 years with 5,000 readings, against as many short ones', () => {
  const start = at('1999-11-24T08:00')
  const years = anAttack({ start })
  const firstDay = aDay('1999-11-24')
  const readings = Array.from({ length: 5000 }, (_, i) =>
    aReading({ of: years, at: at(`${addDays(firstDay, i)}T09:00`), level: 'mild' }),
  )
  const long = aDiary([years, ...readings])
  const short = aDiary(
    readings.map((_, i) =>
      anAttack({ start: at(`${addDays(firstDay, i)}T08:00`), end: at(`${addDays(firstDay, i)}T09:00`) }),
    ),
  )

  bench('one of 27 years', () => {
    diaryFactsOf(long, context)
  })

  bench('5,000 of an hour', () => {
    diaryFactsOf(short, context)
  })
})

describe('one year, by two implementations', () => {
  const records = recordsOfYears(context.today, 1)
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
