import { addDays, daysBetween, type Day } from '../domain/day.ts'
import { addMonths, daysOfMonth, monthOf, type Month } from '../domain/month.ts'
import { startOfDay } from '../domain/zone.ts'
import { someOf, type Random } from './random.ts'

/** What a month of the made-up diary holds, in days of a whole month. */
interface Season {
  readonly headache: number
  readonly unknown: number
  /** Part of the headaches that have the features of migraine. */
  readonly migraine: number
  /** The unknown days lie together: the diary was forgotten for a while. */
  readonly forgotten?: boolean
}

/** From two years ago to the month before the running one: quiet, a rise, months above fifteen, some relief. */
const seasons: readonly Season[] = [
  { headache: 7, unknown: 2, migraine: 0.5 },
  { headache: 6, unknown: 1, migraine: 0.5 },
  { headache: 8, unknown: 3, migraine: 0.5 },
  { headache: 8, unknown: 0, migraine: 0.6 },
  { headache: 10, unknown: 2, migraine: 0.6 },
  { headache: 12, unknown: 1, migraine: 0.6 },
  { headache: 12, unknown: 8, migraine: 0.6 },
  { headache: 15, unknown: 0, migraine: 0.7 },
  { headache: 17, unknown: 2, migraine: 0.7 },
  { headache: 18, unknown: 1, migraine: 0.7 },
  { headache: 19, unknown: 3, migraine: 0.7 },
  { headache: 14, unknown: 0, migraine: 0.7 },
  { headache: 11, unknown: 14, migraine: 0.6, forgotten: true },
  { headache: 13, unknown: 1, migraine: 0.6 },
  { headache: 12, unknown: 2, migraine: 0.6 },
  { headache: 13, unknown: 1, migraine: 0.6 },
  { headache: 9, unknown: 2, migraine: 0.5 },
  { headache: 11, unknown: 1, migraine: 0.6 },
  { headache: 14, unknown: 2, migraine: 0.6 },
  { headache: 16, unknown: 2, migraine: 0.7 },
  { headache: 17, unknown: 1, migraine: 0.7 },
  { headache: 16, unknown: 3, migraine: 0.7 },
  { headache: 18, unknown: 1, migraine: 0.7 },
  { headache: 16, unknown: 2, migraine: 0.7 },
]

const running: Season = { headache: 16, unknown: 2, migraine: 0.7 }

/** What is to be made up for one day. */
export interface PlannedDay {
  readonly day: Day
  readonly state: 'headache' | 'unknown' | 'clear'
  readonly isMigraine: boolean
  /** Away from home, in another zone. */
  readonly isAway: boolean
}

/** The months before the running one in which the journey lies, and its days of the month. */
const JOURNEY = { monthsAgo: 5, first: 9, last: 18 } as const

/** Every day from two years ago to yesterday, in order. */
export function planDays(today: Day, zone: string, random: Random): readonly PlannedDay[] {
  const months = seasons.length
  const planned = [...seasons, running].flatMap((season, i) => {
    const month = addMonths(monthOf(today), i - months)
    const days = daysOfMonth(month).filter((day) => day < today)
    return planMonth({ month, days, season, isAway: i === months - JOURNEY.monthsAgo }, zone, random)
  })
  // A headache of yesterday might go on into today, which is the visitor's own.
  return planned.map((each) => (each.day === addDays(today, -1) ? { ...each, state: 'clear' } : each))
}

interface MonthToPlan {
  readonly month: Month
  readonly days: readonly Day[]
  readonly season: Season
  readonly isAway: boolean
}

function planMonth({ month, days, season, isAway }: MonthToPlan, zone: string, random: Random): readonly PlannedDay[] {
  // Of the running month only a part has been lived.
  const share = days.length / daysOfMonth(month).length
  const fixed = days.filter((day) => isNightOfClockChange(day, zone) || (isAway && isDayOfFlight(day)))
  const free = days.filter((day) => !fixed.includes(day))
  const unknown =
    season.forgotten === true ? free.slice(-season.unknown) : someOf(random, free, Math.round(season.unknown * share))
  const left = free.filter((day) => !unknown.includes(day))
  const headache = [...fixed, ...someOf(random, left, Math.round(season.headache * share) - fixed.length)]
  return days.map((day) => ({
    day,
    state: headache.includes(day) ? 'headache' : unknown.includes(day) ? 'unknown' : 'clear',
    isMigraine: random() < season.migraine,
    isAway: isAway && isWithinJourney(day),
  }))
}

/** A headache through the night in which the clocks change, on both of its days. */
function isNightOfClockChange(day: Day, zone: string): boolean {
  return hasOddLength(day, zone) || hasOddLength(addDays(day, 1), zone)
}

function hasOddLength(day: Day, zone: string): boolean {
  return startOfDay(addDays(day, 1), zone) - startOfDay(day, zone) !== 24 * 3_600_000
}

function isDayOfFlight(day: Day): boolean {
  return dayOfMonth(day) === JOURNEY.first - 1 || dayOfMonth(day) === JOURNEY.first
}

function isWithinJourney(day: Day): boolean {
  return dayOfMonth(day) >= JOURNEY.first && dayOfMonth(day) <= JOURNEY.last
}

function dayOfMonth(day: Day): number {
  return Number(day.slice(8))
}

/** Is the second of two planned days the day after the first? */
export function follows(day: Day, before: Day): boolean {
  return daysBetween(before, day) === 1
}
