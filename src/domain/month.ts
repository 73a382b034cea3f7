import { addDays, dayOf, daysFrom, type Day } from './day.ts'

/** A calendar month, "2026-03". Compares with < and >, as text. */
export type Month = string & { readonly brand: 'Month' }

/** Reads a calendar month; null when the text is not one. */
export function monthFrom(text: string): Month | null {
  return /^\d{4}-\d{2}$/.test(text) && dayOf(`${text}-01`) !== null ? (text as Month) : null
}

/** The month that a date lies in. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7) as Month
}

/** The first date of a month. */
export function firstDayOf(month: Month): Day {
  return `${month}-01` as Day
}

/** The last date of a month. */
export function lastDayOf(month: Month): Day {
  return addDays(firstDayOf(addMonths(month, 1)), -1)
}

/** The month `count` months later (earlier when negative). */
export function addMonths(month: Month, count: number): Month {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}` as Month
}

/** All dates of a month. */
export function daysOfMonth(month: Month): readonly Day[] {
  const known = datesOf.get(month)
  if (known !== undefined) return known
  const dates = daysFrom(firstDayOf(month), lastDayOf(month))
  datesOf.set(month, dates)
  return dates
}

/** Each month is asked for after every change, for as long as the diary lasts. */
const datesOf = new Map<Month, readonly Day[]>()

/** Every month from `first` to `last`, both included; empty when last is before first. */
export function monthsFrom(first: Month, last: Month): readonly Month[] {
  const months: Month[] = []
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month)
  return months
}
