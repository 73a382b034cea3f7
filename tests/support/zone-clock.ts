import type { Day } from '../../src/domain/day.ts'
import type { ZonedTime } from '../../src/domain/moment.ts'

/**
 * Time arithmetic of the tests, written without the app's own: it asks Intl for the wall clock of a zone and believes
 * nothing else. Instants are epoch milliseconds at whole minutes.
 */

export const minute = 60_000
export const hour = 60 * minute
const blockLength = 6 * hour

/** A zone by name, or the offset of a record (minutes east) where it disagrees with the zone's rules. */
export type Clock = string | number

/** A zoned time taken apart. */
export interface Mark {
  readonly instant: number
  readonly day: Day
  readonly offset: number
  readonly zone: string
  /** What tells the dates around it: the zone, unless the recorded offset disagrees with it (F13). */
  readonly clock: Clock
}

/** Minutes east of UTC at an instant. */
export function offsetOf(clock: Clock, instant: number): number {
  if (typeof clock === 'number') return clock
  const block = Math.floor(instant / blockLength)
  const known = blocks.get(clock)?.get(block)
  if (known !== undefined && known !== null) return known
  if (known === null) return askedOffset(clock, instant)
  const first = askedOffset(clock, block * blockLength)
  const steady = first === askedOffset(clock, (block + 1) * blockLength) ? first : null
  let ofZone = blocks.get(clock)
  if (ofZone === undefined) blocks.set(clock, (ofZone = new Map()))
  ofZone.set(block, steady)
  return offsetOf(clock, instant)
}

/** The civil date of an instant. */
export function dateOf(clock: Clock, instant: number): Day {
  return utcDate(instant + offsetOf(clock, instant) * minute)
}

/** Every minute (its beginning) that has the date, in order; none if the zone skipped the date. */
export function minutesOfDate(clock: Clock, day: Day): readonly number[] {
  const key = `${clock} ${day}`
  const known = datesMinutes.get(key)
  if (known !== undefined) return known
  const found: number[] = []
  const midnight = Date.parse(`${day}T00:00:00Z`)
  for (let instant = midnight - 27 * hour; instant < midnight + 51 * hour; instant += minute) {
    if (dateOf(clock, instant) === day) found.push(instant)
  }
  if (datesMinutes.size > 2_000) datesMinutes.clear()
  datesMinutes.set(key, found)
  return found
}

export function dayPlus(day: Day, days: number): Day {
  return utcDate(Date.parse(`${day}T00:00:00Z`) + days * 24 * hour)
}

/** All dates from the first to the last, both included. */
export function daysFrom(first: Day, last: Day): readonly Day[] {
  const days: Day[] = []
  for (let day = first; day <= last; day = dayPlus(day, 1)) days.push(day)
  return days
}

/** Takes "2026-03-14T21:00:00-06:00[America/Denver]" apart. */
export function markOf(time: ZonedTime): Mark {
  const known = marks.get(time)
  if (known !== undefined) return known
  const [, local = '', sign, hours, minutes, zone = ''] = /^(.{19})([+-])(\d\d):(\d\d)\[(.+)\]$/.exec(time) ?? []
  if (zone === '') throw new Error(`Not a zoned time: ${time}`)
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
  const instant = Date.parse(`${local}Z`) - offset * minute
  const clock = offsetOf(zone, instant) === offset ? zone : offset
  const mark = { instant, day: local.slice(0, 10) as Day, offset, zone, clock }
  if (marks.size > 50_000) marks.clear()
  marks.set(time, mark)
  return mark
}

/** Writes an instant as lived in a zone; an offset of one's own states what the zone's rules no longer say. */
export function writtenTime(instant: number, zone: string, offset: number = offsetOf(zone, instant)): ZonedTime {
  const local = new Date(instant + offset * minute).toISOString().slice(0, 19)
  const size = Math.abs(offset)
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}[${zone}]` as ZonedTime
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** The instant of a wall clock in a zone: the first if the clock showed it twice; throws if it never did. */
export function instantOfClock(local: string, zone: string, turn: 'first' | 'second' = 'first'): number {
  const asUtc = Date.parse(`${local}:00Z`)
  const found: number[] = []
  for (let offset = -16 * 60; offset <= 16 * 60; offset += 1) {
    const instant = asUtc - offset * minute
    if (offsetOf(zone, instant) === offset) found.unshift(instant)
  }
  const instant = turn === 'first' ? found[0] : found[1]
  if (instant === undefined) throw new Error(`${zone} never showed ${local} (${turn})`)
  return instant
}

const blocks = new Map<string, Map<number, number | null>>()
const formats = new Map<string, Intl.DateTimeFormat>()
const datesMinutes = new Map<string, readonly number[]>()
const marks = new Map<string, Mark>()
const dates = new Map<number, Day>()

function utcDate(shifted: number): Day {
  const number = Math.floor(shifted / (24 * hour))
  const known = dates.get(number)
  if (known !== undefined) return known
  const day = new Date(number * 24 * hour).toISOString().slice(0, 10) as Day
  dates.set(number, day)
  return day
}

function askedOffset(zone: string, instant: number): number {
  const shown = new Map(
    formatOf(zone)
      .formatToParts(instant)
      .map((part) => [part.type, Number(part.value)]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes): number => shown.get(type) ?? 0
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
  return Math.round((local - instant) / minute)
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  formats.set(zone, format)
  return format
}
