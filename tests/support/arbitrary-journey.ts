import fc from 'fast-check'
import type { Day } from '../../src/domain/day.ts'
import type { ZonedTime } from '../../src/domain/moment.ts'
import { dateOf, dayPlus, hour, markOf, minute, minutesOfDate, offsetOf, writtenTime } from './zone-clock.ts'

/** Where and when a made-up person lives: the zones of the span, one after another, and the present moment. */
export interface Journey {
  readonly begin: number
  readonly now: number
  readonly zoneAt: (instant: number) => string
  /** Instants at which the zone changes. */
  readonly turns: readonly number[]
  /** The instant as this person's device wrote it down. */
  readonly writtenAt: (instant: number) => ZonedTime
}

const ordinaryZones = [
  'America/Denver',
  'America/New_York',
  'America/Los_Angeles',
  'America/Phoenix',
  'Europe/London',
  'Europe/Madrid',
  'Asia/Tokyo',
  'Asia/Kolkata',
  'Australia/Sydney',
  'Pacific/Auckland',
  'Pacific/Honolulu',
  'UTC',
] as const

/** Clock changes at midnight or by odd amounts, odd offsets, and both sides of the date line. */
const oddZones = [
  'America/Santiago',
  'America/Asuncion',
  'America/Sao_Paulo',
  'America/Havana',
  'America/St_Johns',
  'America/Scoresbysund',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Amman',
  'Asia/Beirut',
  'Asia/Gaza',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Atlantic/Azores',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
] as const

/** Flights across the date line, both ways. */
const dateLine = [
  ['Pacific/Auckland', 'Pacific/Honolulu'],
  ['Asia/Tokyo', 'America/Los_Angeles'],
  ['Australia/Sydney', 'America/Los_Angeles'],
  ['Pacific/Kiritimati', 'Pacific/Pago_Pago'],
  ['Pacific/Apia', 'Pacific/Pago_Pago'],
] as const

const zone: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...ordinaryZones) },
  { weight: 3, arbitrary: fc.constantFrom(...oddZones) },
  { weight: 1, arbitrary: fc.constantFrom(...Intl.supportedValuesOf('timeZone')) },
)

const lineFlight = fc
  .tuple(fc.constantFrom(...dateLine), fc.boolean())
  .map(([pair, isBack]): readonly [string, string] => (isBack ? [pair[1], pair[0]] : pair))

/** Home and where the person goes from there: mostly nowhere. */
const zonesInTurn: fc.Arbitrary<readonly string[]> = fc.oneof(
  { weight: 2, arbitrary: fc.tuple(zone) },
  { weight: 3, arbitrary: fc.array(zone, { minLength: 2, maxLength: 5 }) },
  { weight: 4, arbitrary: lineFlight },
  { weight: 3, arbitrary: fc.tuple(lineFlight, lineFlight).map(([there, back]) => [...there, ...back]) },
)

/** Evenly spread, unlike fast-check's doubles. */
export const partOfSpan: fc.Arbitrary<number> = fc.integer({ min: 0, max: 100_000 }).map((part) => part / 100_000)

/** Some land shortly before the present moment: westward over the date line, the last record is dated after today. */
const partOfTurn = fc.oneof(
  { weight: 3, arbitrary: partOfSpan },
  { weight: 1, arbitrary: fc.integer({ min: 97_000, max: 100_000 }).map((part) => part / 100_000) },
)

type Anchor =
  | { readonly near: 'any-day'; readonly dayNumber: number }
  | { readonly near: 'clock-change'; readonly year: number; readonly index: number; readonly daysBefore: number }
  | { readonly near: 'skipped-date'; readonly daysBefore: number }

const anchor: fc.Arbitrary<Anchor> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ near: fc.constant('any-day' as const), dayNumber: fc.integer({ min: 0, max: 2500 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      near: fc.constant('clock-change' as const),
      year: fc.integer({ min: 2012, max: 2026 }),
      index: fc.integer({ min: 0, max: 3 }),
      daysBefore: fc.integer({ min: 1, max: 18 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      near: fc.constant('skipped-date' as const),
      daysBefore: fc.integer({ min: 1, max: 18 }),
    }),
  },
)

export interface JourneyOptions {
  /** Some of the offsets disagree with today's rules of their zone (F13). */
  readonly offsetsOfOldRules: boolean
}

export function arbitraryJourney({ offsetsOfOldRules }: JourneyOptions): fc.Arbitrary<Journey> {
  const parts = {
    anchor,
    zones: zonesInTurn,
    /** Parts of the span at which the zone changes. */
    turns: fc.array(partOfTurn, { minLength: 4, maxLength: 4 }),
    days: fc.integer({ min: 20, max: 70 }),
    nowMinutes: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1439 })),
    oldRules: fc.constantFrom(null, ...(offsetsOfOldRules ? [null, 60, -60, 30] : [])),
  }
  return fc.record(parts).map(journeyOf)
}

interface Plan {
  readonly anchor: Anchor
  readonly zones: readonly string[]
  readonly turns: readonly number[]
  readonly days: number
  readonly nowMinutes: number
  readonly oldRules: number | null
}

function journeyOf(plan: Plan): Journey {
  // The date that Samoa skipped, 30 December 2011, is only lived through by who has a device there.
  const home = plan.anchor.near === 'skipped-date' ? 'Pacific/Apia' : (plan.zones[0] ?? 'UTC')
  const zones = [home, ...plan.zones.slice(1)]
  const begin = startOf(firstDayOf(plan.anchor, home), home)
  const span = plan.days * 24 * hour
  const turns = plan.turns
    .slice(0, zones.length - 1)
    .map((turn) => begin + wholeMinutes(turn * span))
    .toSorted((a, b) => a - b)
  const zoneAt = (instant: number): string => {
    const gone = turns.filter((turn) => instant >= turn).length
    return zones[gone] ?? home
  }
  const writtenAt = (instant: number): ZonedTime => {
    const there = zoneAt(instant)
    const isOld = there === home && instant < begin + span / 2
    return writtenTime(instant, there, offsetOf(there, instant) + (isOld ? (plan.oldRules ?? 0) : 0))
  }
  return { begin, now: begin + span + plan.nowMinutes * minute, zoneAt, turns, writtenAt }
}

export function wholeMinutes(milliseconds: number): number {
  return Math.floor(milliseconds / minute) * minute
}

/** The first minute of a date in a zone; of the next one if the zone skipped it. */
export function startOf(day: Day, inZone: string): number {
  return minutesOfDate(inZone, day)[0] ?? startOf(dayPlus(day, 1), inZone)
}

/** The first minute after a zoned time's date. */
export function endOfDateOf(time: ZonedTime): number {
  const { clock, day } = markOf(time)
  return (minutesOfDate(clock, day).at(-1) ?? 0) + minute
}

function firstDayOf(from: Anchor, home: string): Day {
  if (from.near === 'any-day') return dayPlus('2020-01-01' as Day, from.dayNumber)
  if (from.near === 'skipped-date') return dayPlus('2011-12-30' as Day, -from.daysBefore)
  const changes = clockChanges(home, from.year)
  return dayPlus(changes[from.index % Math.max(1, changes.length)] ?? (`${from.year}-06-15` as Day), -from.daysBefore)
}

/** Dates on which a zone's clock changed in a year. */
function clockChanges(ofZone: string, year: number): readonly Day[] {
  const key = `${ofZone} ${year}`
  const known = changesOfYears.get(key)
  if (known !== undefined) return known
  const found: Day[] = []
  const step = 6 * hour
  for (let instant = Date.UTC(year, 0, 1); instant < Date.UTC(year + 1, 0, 1); instant += step) {
    if (offsetOf(ofZone, instant) !== offsetOf(ofZone, instant + step)) found.push(dateOf(ofZone, instant + step))
  }
  changesOfYears.set(key, found)
  return found
}

const changesOfYears = new Map<string, readonly Day[]>()
