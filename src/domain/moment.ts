import { dayOf, dayOfUtc, utcMidnight, type Day } from './day.ts'
import { offsetAt } from './zone.ts'

/**
 * An instant with the zone it was lived in, as RFC 9557 writes it: "2026-03-14T21:00:00-06:00[America/Denver]".
 * The date in the text is the civil date for ever, whatever becomes of the zone or its rules (docs/rules.md 2).
 */
export type ZonedTime = string & { readonly brand: 'ZonedTime' }

/** A zoned time, parsed. */
export interface Moment {
  /** Epoch milliseconds. */
  readonly instant: number
  /** Minutes east of UTC, as recorded. */
  readonly offset: number
  readonly zone: string
  readonly day: Day
  /** Wall clock, "21:00". */
  readonly clock: string
}

const MINUTE = 60_000
const ZONED_TIME =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)([+-])(\d{2}):([0-5]\d)\[([A-Za-z+-][A-Za-z0-9_+\-/:]*)\]$/

/** Reads a zoned time; null when the text is not one (also a date that does not exist, a `Z`, a missing zone). */
export function parseZonedTime(text: string): Moment | null {
  const [, date = '', hour, minute, second, sign, offsetHour, offsetMinute, zone = ''] = ZONED_TIME.exec(text) ?? []
  const day = dayOf(date)
  if (day === null) return null
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * (sign === '-' ? -1 : 1)
  if (Math.abs(offset) > 24 * 60) return null
  const sinceMidnight = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000
  return { instant: utcMidnight(day) + sinceMidnight - offset * MINUTE, offset, zone, day, clock: `${hour}:${minute}` }
}

/** Is a value of unknown origin a zoned time? */
export function isZonedTime(value: unknown): value is ZonedTime {
  return typeof value === 'string' && parseZonedTime(value) !== null
}

/** The parts of a zoned time. Throws on a text that is none: such a text must not have become a ZonedTime. */
export function momentOf(time: ZonedTime): Moment {
  const known = parsed.get(time)
  if (known !== undefined) return known
  const moment = parseZonedTime(time)
  if (moment === null) throw new TypeError(`Not a zoned time: ${time}`)
  if (parsed.size > 100_000) parsed.clear()
  parsed.set(time, moment)
  return moment
}

/** Writes an instant (epoch ms, cut to whole seconds) as lived in a zone. An unknown zone is written as UTC. */
export function zonedTime(instant: number, zone: string): ZonedTime {
  const offset = offsetAt(zone, instant)
  if (offset === null) return zonedTime(instant, 'UTC')
  // Offsets of seconds (before 1972) are cut to minutes, as RFC 9557 writes them.
  return write(Math.floor(instant / 1000) * 1000, Math.trunc(offset), zone)
}

/**
 * The zoned time of a wall clock ("07:30") on a date in a zone. A clock time that the day skipped moves on by the
 * gap; one that it had twice means the first. null when the clock text is not a time of day.
 */
export function zonedTimeAt(day: Day, clock: string, zone: string): ZonedTime | null {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock) ?? []
  if (hour === undefined || minute === undefined) return null
  const local = utcMidnight(day) + (Number(hour) * 60 + Number(minute)) * MINUTE
  const before = offsetAt(zone, local - 24 * 60 * MINUTE) ?? 0
  const after = offsetAt(zone, local + 24 * 60 * MINUTE) ?? 0
  const fits = [before, after]
    .map((offset) => local - offset * MINUTE)
    .filter((instant) => (offsetAt(zone, instant) ?? 0) * MINUTE + instant === local)
  return zonedTime(fits.length > 0 ? Math.min(...fits) : local - before * MINUTE, zone)
}

const parsed = new Map<ZonedTime, Moment>()

function write(instant: number, offset: number, zone: string): ZonedTime {
  const local = new Date(instant + offset * MINUTE)
  const minutes = Math.abs(offset)
  const two = (value: number) => String(value).padStart(2, '0')
  const sign = offset < 0 ? '-' : '+'
  const clock = local.toISOString().slice(11, 19)
  const written = `${dayOfUtc(local)}T${clock}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}[${zone}]`
  return written as ZonedTime
}
