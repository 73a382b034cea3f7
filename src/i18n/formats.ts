import { addDays, utcMidnight, type Day } from '../domain/day.ts'
import { firstDayOf, type Month } from '../domain/month.ts'
import { momentOf, type ZonedTime } from '../domain/moment.ts'

/** Dates, times and numbers in the person's language and region. */
export interface Formats {
  /** "Friday 20 November" */
  readonly day: (day: Day) => string
  /** "20 November 2026" */
  readonly date: (day: Day) => string
  /** "20 Nov" */
  readonly shortDay: (day: Day) => string
  /** "October 2026" */
  readonly month: (month: Month) => string
  /** "October" */
  readonly monthName: (month: Month) => string
  /** "Oct 2026" */
  readonly shortMonthYear: (month: Month) => string
  /** "Oct" */
  readonly shortMonth: (month: Month) => string
  /** The wall clock, "14:20" or "2:20 PM" */
  readonly clock: (time: ZonedTime) => string
  /** "Fri 20 Nov, 14:20" */
  readonly moment: (time: ZonedTime) => string
  /** "1 August – 31 October 2026" */
  readonly dayRange: (first: Day, last: Day) => string
  readonly number: (value: number, digits?: number) => string
  /** "3 h 05" or "25 min" */
  readonly duration: (minutes: number) => string
  /** "3.5 h" */
  readonly hours: (hours: number) => string
  /** Names of the seven weekdays from Sunday on. */
  readonly weekdays: (width: 'narrow' | 'long') => readonly string[]
}

/** Formats for a locale, "es-MX". */
export function createFormats(locale: string): Formats {
  const date = (options: Intl.DateTimeFormatOptions) => {
    // Each takes milliseconds to make on a slow phone, and the first screen needs two of them.
    let format: Intl.DateTimeFormat | null = null
    return (instant: number) =>
      (format ??= new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })).format(instant)
  }
  const onDay = (options: Intl.DateTimeFormatOptions) => {
    const format = date(options)
    return (day: Day) => format(utcMidnight(day))
  }
  const onMonth = (options: Intl.DateTimeFormatOptions) => {
    const format = onDay(options)
    return (month: Month) => format(firstDayOf(month))
  }
  const clockOf = date({ hour: 'numeric', minute: '2-digit' })
  const wallClock = (time: ZonedTime) => {
    const { instant, offset } = momentOf(time)
    return clockOf(instant + offset * 60_000)
  }
  const momentDay = onDay({ weekday: 'short', day: 'numeric', month: 'short' })
  const number = (value: number, digits = 0) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)
  return {
    day: onDay({ weekday: 'long', day: 'numeric', month: 'long' }),
    date: onDay({ day: 'numeric', month: 'long', year: 'numeric' }),
    shortDay: onDay({ day: 'numeric', month: 'short' }),
    month: onMonth({ month: 'long', year: 'numeric' }),
    monthName: onMonth({ month: 'long' }),
    shortMonthYear: onMonth({ month: 'short', year: 'numeric' }),
    shortMonth: onMonth({ month: 'short' }),
    clock: wallClock,
    moment: (time) => `${momentDay(momentOf(time).day)}, ${wallClock(time)}`,
    dayRange: (first, last) =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).formatRange(
        utcMidnight(first),
        utcMidnight(last),
      ),
    number,
    duration: durationText,
    hours: (hours) => `${number(hours, hours < 10 && !Number.isInteger(hours) ? 1 : 0)} h`,
    weekdays: (width) => {
      const name = onDay({ weekday: width })
      return Array.from({ length: 7 }, (_, i) => name(addDays('2026-11-22' as Day, i)))
    },
  }
}

/** Browsers name it differently, and some not at all. */
interface LocaleWithWeek {
  readonly weekInfo?: { readonly firstDay: number }
  readonly getWeekInfo?: () => { readonly firstDay: number }
}

/** The first weekday of a region, 0 for Sunday; of a language without a region, that of its likely one. */
export function regionWeekStart(locale: string): number {
  const full = new Intl.Locale(locale).maximize()
  const told: LocaleWithWeek = full
  const week = told.getWeekInfo?.() ?? told.weekInfo
  return week === undefined ? listedWeekStart(full.region ?? 'none') : week.firstDay % 7
}

// The main regions of the Unicode CLDR (48), for browsers that do not say; it has Monday for most others.
const fromSunday = 'BR BZ CA CO DO GT HK HN IL IN JM JP KE KR MX NI PA PE PH PK PR PY SA SG SV TH TT TW US VE ZA ZW'
const fromSaturday = 'DZ EG IQ IR JO KW LY QA SY'

function listedWeekStart(region: string): number {
  if (fromSunday.includes(region)) return 0
  return fromSaturday.includes(region) ? 6 : 1
}

function durationText(minutes: number): string {
  const whole = Math.floor(minutes)
  const rest = whole % 60
  if (whole < 60) return `${rest} min`
  return `${Math.floor(whole / 60)} h ${String(rest).padStart(2, '0')}`
}
