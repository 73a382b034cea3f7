import { dayOfUtc, utcMidnight, type Day } from './day.ts'
import type { Moment } from './moment.ts'
import { offsetAt, startOfDay } from './zone.ts'

/**
 * The instant (epoch ms) at which a civil date begins for someone who lives by a moment's clock. Where the moment's
 * recorded offset disagrees with the zone's rules of today, the recorded offset stands (docs/rules.md F13).
 */
export function midnightOf(day: Day, moment: Moment): number {
  return isByTheRules(moment) ? startOfDay(day, moment.zone) : utcMidnight(day) - moment.offset * 60_000
}

/** The moment that comes `milliseconds` later by the same clock. */
export function momentAfter(moment: Moment, milliseconds: number): Moment {
  const instant = moment.instant + milliseconds
  const offset = isByTheRules(moment) ? (offsetAt(moment.zone, instant) ?? moment.offset) : moment.offset
  const local = new Date(instant + offset * 60_000)
  return { ...moment, instant, offset, day: dayOfUtc(local), clock: local.toISOString().slice(11, 16) }
}

function isByTheRules({ instant, offset, zone }: Moment): boolean {
  return offsetAt(zone, instant) === offset
}
