import { expect, test } from 'vitest'
import { addDays, daysFrom } from '../../../src/domain/day.ts'
import { dayAt, startOfDay } from '../../../src/domain/zone.ts'
import { aDay } from '../../support/builders.ts'

const HOUR = 3_600_000
const zones = Intl.supportedValuesOf('timeZone')
const year = daysFrom(aDay('2026-01-01'), aDay('2026-12-31'))

/** What is wrong with the beginnings of a year's days in a zone; nothing when each day begins where it should. */
function wrongDaysOf(zone: string): readonly string[] {
  return year.flatMap((day) => {
    const start = startOfDay(day, zone)
    const next = startOfDay(addDays(day, 1), zone)
    const hours = (next - start) / HOUR
    const holds =
      dayAt(start, zone) === day &&
      dayAt(start - 1, zone) === addDays(day, -1) &&
      dayAt(next - 1, zone) === day &&
      hours >= 22 &&
      hours <= 26
    return holds ? [] : [`${zone} ${day}: ${String(hours)} h from ${new Date(start).toISOString()}`]
  })
}

test(
  'in every zone of the platform each day of a year begins where its clocks first keep to the date',
  { timeout: 120_000 },
  () => {
    expect(zones.length).toBeGreaterThan(300)
    expect(zones.flatMap(wrongDaysOf)).toEqual([])
  },
)
