import { addDays, daysFrom, type Day } from '../../src/domain/day.ts'
import type { DiaryRecord } from '../../src/domain/records.ts'
import { aDayRecord, aDose, anAttack, at } from './builders.ts'

const yearly = { attacks: 250, doses: 300, marks: 300 }

/**
 * A diary up to the day before `today`: of each year 250 headaches, 300 doses and 300 marked days, spread evenly. In
 * twenty years these are 5,000, 6,000 and 6,000.
 */
export function recordsOfYears(today: Day, years: number): readonly DiaryRecord[] {
  const days = daysFrom(addDays(today, -365 * years), addDays(today, -1))
  const spread = (count: number) =>
    Array.from({ length: count * years }, (_, i) => days[Math.floor((i * days.length) / (count * years))] ?? today)
  const attacks = spread(yearly.attacks).map((day) =>
    anAttack({ start: at(`${day}T09:00`), end: at(`${day}T17:30`), severity: 'moderate' }),
  )
  const doses = spread(yearly.doses).map((day, i) => {
    const attack = attacks[Math.floor((i * attacks.length) / (yearly.doses * years))]
    return aDose({ at: at(`${day}T10:00`), ...(attack === undefined ? {} : { for: attack }) })
  })
  return [...attacks, ...doses, ...spread(yearly.marks).map((day) => aDayRecord({ day, mark: 'clear' }))]
}
