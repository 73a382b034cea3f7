import { tzOffset } from '@date-fns/tz/tzOffset'
import { dayOfUtc, utcMidnight, type Day } from './day.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Offset from UTC in minutes, east positive, that a zone's rules give at an instant; null for an unknown zone. */
export function offsetAt(zone: string, instant: number): number | null {
  const offset = tzOffset(zone, new Date(instant))
  return Number.isNaN(offset) ? null : offset
}

/** Does this platform know the zone's rules? */
export function isKnownZone(zone: string): boolean {
  return offsetAt(zone, 0) !== null
}

/**
 * The instant (epoch ms) at which a civil date begins in a zone: from it on, the clock there never again shows an
 * earlier date. Clock changes at midnight are honoured; a date that the zone skipped begins where the next one does.
 * An unknown zone is read with `fallbackOffset` (minutes).
 */
export function startOfDay(day: Day, zone: string, fallbackOffset = 0): number {
  const key = `${day}${zone}`
  const known = startOfDayCache.get(key)
  if (known !== undefined) return known
  const start = findStartOfDay(utcMidnight(day), zone)
  if (start === null) return utcMidnight(day) - fallbackOffset * MINUTE
  if (startOfDayCache.size > 50_000) startOfDayCache.clear()
  startOfDayCache.set(key, start)
  return start
}

/** The civil date that a zone's clocks show at an instant. */
export function dayAt(instant: number, zone: string, fallbackOffset = 0): Day {
  return dayOfUtc(new Date(instant + (offsetAt(zone, instant) ?? fallbackOffset) * MINUTE))
}

const startOfDayCache = new Map<string, number>()

function findStartOfDay(midnight: number, zone: string): number | null {
  const before = midnight - 16 * HOUR
  const after = midnight + 14 * HOUR
  const offsetBefore = offsetAt(zone, before)
  const offsetAfter = offsetAt(zone, after)
  if (offsetBefore === null || offsetAfter === null) return null
  const underNew = midnight - offsetAfter * MINUTE
  if (offsetBefore === offsetAfter) return underNew
  const change = findChange({ before, after }, zone, offsetBefore)
  const underOld = midnight - offsetBefore * MINUTE
  if (underNew > change) return underNew
  // The clock jumped over midnight, and the date begins with the jump; or it went back to midnight, as in Havana, and
  // the date had begun already.
  return Math.min(underOld, change)
}

function findChange(
  { before, after }: { readonly before: number; readonly after: number },
  zone: string,
  offsetBefore: number,
): number {
  let low = before
  let high = after
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000
    if (offsetAt(zone, middle) === offsetBefore) low = middle
    else high = middle
  }
  return high
}
