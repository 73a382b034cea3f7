import { addDays, type Day } from '../domain/day.ts'
import { momentOf, zonedTime, zonedTimeAt, type ZonedTime } from '../domain/moment.ts'
import type { Attack, AttackEnd, AttackTiming, DayMark, HeadacheDetails } from '../domain/records.ts'
import type { Feature, Severity } from '../domain/vocabulary.ts'
import { oneOf, someOf, wholeNumber, type Random } from './random.ts'

const MINUTE = 60_000

/** One made-up headache on one or more days in a row. */
export interface Made {
  readonly details: HeadacheDetails
  readonly form:
    | { readonly kind: 'attack'; readonly timing: AttackTiming }
    | { readonly kind: 'mark'; readonly state: 'all-day' | 'without-times' }
  /** When it was said, if it was said in time. */
  readonly saidAt: ZonedTime
  readonly edits: Attack['edits']
}

export interface Occasion {
  /** The days of the headache, in a row. */
  readonly days: readonly [Day, ...(readonly Day[])]
  readonly zone: string
  /** Where it ended, after a flight. */
  readonly zoneAtEnd: string
  readonly isMigraine: boolean
}

const migraineFeatures: readonly Feature[] = [
  'one-sided',
  'pulsating',
  'worse-with-activity',
  'nausea',
  'light',
  'sound',
]

/** The clock of a day in a zone; made-up clocks are always times of day. */
export function timeOn(day: Day, clock: string, zone: string): ZonedTime {
  return zonedTimeAt(day, clock, zone) ?? zonedTime(0, zone)
}

/** Makes up a headache for an occasion: over several days it has times, on one day any form that a diary knows. */
export function makeHeadache(random: Random, occasion: Occasion): Made {
  const details = makeDetails(random, occasion.isMigraine)
  if (occasion.days.length > 1) return overSeveralDays(random, details, occasion)
  return onOneDay(random, details, occasion)
}

function overSeveralDays(random: Random, details: HeadacheDetails, { days, zone, zoneAtEnd }: Occasion): Made {
  const last = days.at(-1) ?? days[0]
  const start = timeOn(days[0], clockOf(random, 15, 21), zone)
  const end = timeOn(last, clockOf(random, 3, 11), zoneAtEnd)
  const confirmations = days.slice(1, -1).map((day) => timeOn(day, '12:00', zone))
  const timing = clocked(start, { how: 'ended', at: end, givenAt: end }, confirmations)
  const edits: Attack['edits'] = random() < 0.3 ? { [last]: { severity: 'mild' } } : {}
  return { details, form: { kind: 'attack', timing }, saidAt: start, edits }
}

function onOneDay(random: Random, details: HeadacheDetails, { days, zone, zoneAtEnd }: Occasion): Made {
  const [day] = days
  const evening = timeOn(day, '21:30', zone)
  const luck = random()
  if (luck < 0.08) return { details, form: { kind: 'mark', state: 'all-day' }, saidAt: evening, edits: {} }
  if (luck < 0.15) return { details, form: { kind: 'mark', state: 'without-times' }, saidAt: evening, edits: {} }
  if (luck < 0.22) {
    const timing: AttackTiming = { form: 'clockless', day, zone, hours: wholeNumber(random, 1, 8) }
    return { details, form: { kind: 'attack', timing }, saidAt: evening, edits: {} }
  }
  const timing =
    luck < 0.3 ? sleptAway(day, zone) : withTimes(random, day, { zone, zoneAtEnd, isOnWaking: luck < 0.45 })
  return { details, form: { kind: 'attack', timing }, saidAt: timing.start, edits: {} }
}

function withTimes(
  random: Random,
  day: Day,
  { zone, zoneAtEnd, isOnWaking }: { readonly zone: string; readonly zoneAtEnd: string; readonly isOnWaking: boolean },
) {
  const start = timeOn(day, isOnWaking ? clockOf(random, 5, 8) : clockOf(random, 9, 15), zone)
  const end = zonedTime(momentOf(start).instant + wholeNumber(random, 9, 90) * 5 * MINUTE, zoneAtEnd)
  return { ...clocked(start, { how: 'ended', at: end, givenAt: end }, []), wokeWithIt: isOnWaking }
}

/** Gone on waking, with no pain noticed on that day. */
function sleptAway(day: Day, zone: string) {
  const at = timeOn(addDays(day, 1), '07:00', zone)
  return clocked(timeOn(day, '19:30', zone), { how: 'slept', at, painNoticed: false, givenAt: at }, [])
}

function clocked(start: ZonedTime, end: AttackEnd, confirmations: readonly ZonedTime[]) {
  return { form: 'clocked', start, wokeWithIt: false, confirmations, end } as const
}

function makeDetails(random: Random, isMigraine: boolean): HeadacheDetails {
  return { ...(isMigraine ? migraineDetails(random) : otherDetails(random)), triggers: [] }
}

function migraineDetails(random: Random): Omit<HeadacheDetails, 'triggers'> {
  const severity: Severity | null = oneOf(random, ['moderate', 'moderate', 'severe', 'severe', null])
  const held = new Set<Feature>(['one-sided', 'nausea', ...someOf(random, migraineFeatures, 3)])
  return {
    severity,
    features: migraineFeatures.filter((each) => held.has(each)),
    view: 'migraine',
    places: [oneOf(random, ['left', 'right']), 'temple'],
    qualities: ['throbbing'],
    prodrome: random() < 0.3 ? ['yawning', 'tiredness'] : [],
    postdrome: random() < 0.3 ? ['tiredness'] : [],
  }
}

function otherDetails(random: Random): Omit<HeadacheDetails, 'triggers'> {
  return {
    severity: oneOf(random, ['mild', 'mild', 'moderate', null]),
    features: [],
    view: oneOf(random, ['headache', 'not-sure', null]),
    places: [],
    qualities: random() < 0.5 ? ['pressing'] : [],
    prodrome: [],
    postdrome: [],
  }
}

function clockOf(random: Random, from: number, to: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(wholeNumber(random, from, to))}:${two(5 * wholeNumber(random, 0, 11))}`
}

/** A mark of a day with a headache on it. */
export function markOf(state: 'all-day' | 'without-times', givenAt: ZonedTime, details: HeadacheDetails): DayMark {
  return { state, givenAt, ...details }
}
