import { addDays as addUtcDays } from 'date-fns/addDays'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { UTCDateMini } from '@date-fns/utc'

/** A civil date, "2026-03-14". Compares with < and >, as text. */
export type Day = string & { readonly brand: 'Day' }

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** Reads a civil date; null when the text is not a date of the calendar (30 February). */
export function dayOf(text: string): Day | null {
  if (!DAY.test(text)) return null
  const date = new UTCDateMini(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && dayOfUtc(date) === text ? dayOfUtc(date) : null
}

/** The civil date of a UTC date. */
export function dayOfUtc(date: Date): Day {
  return date.toISOString().slice(0, 10) as Day
}

/** Midnight of the date in UTC, in epoch milliseconds. */
export function utcMidnight(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`)
}

/** The date `count` civil days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return dayOfUtc(addUtcDays(new UTCDateMini(utcMidnight(day)), count))
}

/** Whole civil days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(new UTCDateMini(utcMidnight(to)), new UTCDateMini(utcMidnight(from)))
}

/** Every date from `first` to `last`, both included; empty when last is before first. */
export function daysFrom(first: Day, last: Day): readonly Day[] {
  return Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, i) => addDays(first, i))
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new UTCDateMini(utcMidnight(day)).getUTCDay()
}

/** The later of two dates. */
export function laterDay(a: Day, b: Day): Day {
  return a > b ? a : b
}

/** The earlier of two dates. */
export function earlierDay(a: Day, b: Day): Day {
  return a < b ? a : b
}
