import { utcMidnight, type Day } from './day.ts'
import type { Moment } from './moment.ts'
import { offsetAt, startOfDay } from './zone.ts'

/**
 * The instant (epoch ms) at which a civil date begins for someone who lives by a moment's clock. Where the moment's
 * recorded offset disagrees with the zone's rules of today, the recorded offset stands (docs/rules.md F13).
 */
export function midnightOf(day: Day, { instant, offset, zone }: Moment): number {
  const isByTheRules = offsetAt(zone, instant) === offset
  return isByTheRules ? startOfDay(day, zone) : utcMidnight(day) - offset * 60_000
}
