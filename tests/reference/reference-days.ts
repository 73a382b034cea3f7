import type { Day } from '../../src/domain/day.ts'
import type { Diary } from '../../src/domain/diary.ts'
import type { MedicationClass } from '../../src/domain/medication-class.ts'
import type { DayRecord } from '../../src/domain/records.ts'
import type { Severity } from '../../src/domain/vocabulary.ts'
import { dateOf, daysFrom, hour, markOf, minute, minutesOfDate } from '../support/zone-clock.ts'
import { highest, saidBy, type Headache, type Saying } from './reference-headaches.ts'
import {
  classesOf,
  isAcuteDose,
  isFullOn,
  isHeadacheDay,
  isOfFourHours,
  isProbableOn,
  isTreatedEarly,
  painOn,
  peakAfterEnd,
  peakOn,
} from './reference-rules.ts'

export interface ReferenceContext {
  /** Epoch milliseconds. */
  readonly now: number
  /** The device's zone. */
  readonly zone: string
  readonly diagnosis: boolean
}

export type MigrainePart = 'full' | 'medication-only' | 'aura-only' | 'probable'

export interface ReferenceDay {
  /** Whether an attack or an aura touched it, a mark holds on it, or nothing is known of it; ahead: after today. */
  readonly state: 'headache' | 'touched' | 'aura' | 'clear' | 'unknown' | 'ahead'
  readonly known: boolean
  /** The device's zone never had this date and nothing is recorded on it. */
  readonly skipped: boolean
  readonly headache: boolean
  readonly fourHour: boolean
  /** A headache day of a 4-hour attack that is not a 4-hour day itself. */
  readonly ofFourHourAttack: boolean
  readonly migrainePart: MigrainePart | null
  readonly strict: boolean
  readonly minutes: number
  readonly longestMinutes: number
  readonly withoutLength: boolean
  readonly peak: Severity | null
  readonly classes: readonly MedicationClass[]
  readonly anyAcute: boolean
  readonly enteredInTime: boolean
}

/** The whole diary, minute by minute: all days from the first to the last that a record or today stands on. */
export function referenceDays(diary: Diary, context: ReferenceContext): ReadonlyMap<Day, ReferenceDay> {
  const known = counted.get(diary)
  if (known?.context === context) return known.days
  const days = countedDays(diary, context)
  counted.set(diary, { context, days })
  return days
}

/** The same diary is asked for its days, each month's flag and its runs: laid out once, it is not laid out again. */
const counted = new WeakMap<
  Diary,
  { readonly context: ReferenceContext; readonly days: ReadonlyMap<Day, ReferenceDay> }
>()

function countedDays(diary: Diary, context: ReferenceContext): ReadonlyMap<Day, ReferenceDay> {
  const said = saidBy(diary, Number.POSITIVE_INFINITY)
  const today = dateOf(context.zone, context.now)
  const dated = [today, ...datesOf(diary), ...said.headaches.flatMap(({ touched }) => [...touched])].toSorted()
  const all = daysFrom(dated[0] ?? today, dated.at(-1) ?? today)
  return new Map(all.map((day) => [day, day > today ? emptyDay('ahead') : dayOf(day, { diary, context, said, today })]))
}

/** A day of which nothing is recorded. */
export function dayWithoutRecords(day: Day, context: ReferenceContext): ReferenceDay {
  const today = dateOf(context.zone, context.now)
  return { ...emptyDay(day > today ? 'ahead' : 'unknown'), skipped: isSkipped(day, context.zone) }
}

function emptyDay(state: ReferenceDay['state']): ReferenceDay {
  return {
    state,
    known: false,
    skipped: false,
    headache: false,
    fourHour: false,
    ofFourHourAttack: false,
    migrainePart: null,
    strict: false,
    minutes: 0,
    longestMinutes: 0,
    withoutLength: false,
    peak: null,
    classes: [],
    anyAcute: false,
    enteredInTime: false,
  }
}

interface Told {
  readonly diary: Diary
  readonly context: ReferenceContext
  readonly said: Saying
  readonly today: Day
}

function dayOf(day: Day, told: Told): ReferenceDay {
  const { diary, context, said } = told
  const there = said.headaches.filter(({ touched }) => touched.has(day))
  const headache = isHeadacheDay(diary, said, day)
  const pain = painOn(there, day)
  const state = stateOf(day, { diary, headache, touched: there.length > 0 })
  // R2: a headache day with at least 4 h.
  const fourHour = headache && pain.minutes >= 240
  const doses = diary.doses.filter((dose) => markOf(dose.at).day === day)
  const migraine = { told, there, headache }
  return {
    state,
    known: state !== 'unknown',
    skipped: isSkipped(day, context.zone) && !isRecordedOn(diary, day) && state === 'unknown',
    headache,
    fourHour,
    ofFourHourAttack: headache && !fourHour && there.some(isOfFourHours),
    migrainePart: migrainePartOf(day, migraine),
    strict: isStrict(day, migraine),
    minutes: pain.minutes,
    longestMinutes: pain.longest,
    withoutLength: there.some(({ withoutLengthOn }) => withoutLengthOn === day),
    peak: highest([
      ...there.map((each) => peakOn(each, day)),
      ...said.headaches.map((each) => peakAfterEnd(each, day)),
    ]),
    classes: [...new Set(doses.flatMap((dose) => classesOf(diary, dose)))].toSorted(),
    anyAcute: doses.some((dose) => isAcuteDose(diary, dose)),
    enteredInTime: headache && isEnteredInTime(day, diary, there),
  }
}

type Found = Readonly<{ diary: Diary; headache: boolean; touched: boolean }>

/** R13, F9: an attack wins over a mark; aura alone makes the day known, and its cell is the aura's. */
function stateOf(day: Day, { diary, headache, touched }: Found): ReferenceDay['state'] {
  if (headache) return 'headache'
  if (touched) return 'touched'
  if (diary.auras.some((aura) => markOf(aura.at).day === day)) return 'aura'
  return diary.days.get(day)?.mark?.state === 'clear' ? 'clear' : 'unknown'
}

type Migraine = Readonly<{ told: Told; there: readonly Headache[]; headache: boolean }>

/** R3: the first that holds. */
function migrainePartOf(day: Day, { told, there, headache }: Migraine): MigrainePart | null {
  const { diary, context, said } = told
  if (there.some((each) => isFullOn(each, day))) return 'full'
  const specific: readonly string[] = ['triptan', 'ergot', 'gepant', 'ditan']
  const today = diary.doses.filter((dose) => markOf(dose.at).day === day)
  if (headache && today.some((dose) => classesOf(diary, dose).some((each) => specific.includes(each)))) {
    return 'medication-only'
  }
  if (hasAura(diary, day)) return 'aura-only'
  if (!headache || !context.diagnosis) return null
  const isProbable = there.some((each) =>
    isProbableOn(each, day, isTreatedEarly(diary, { headache: each, doses: said.doses })),
  )
  return isProbable ? 'probable' : null
}

/** R3, F12: each criterion by itself. */
function isStrict(day: Day, { told, there, headache }: Migraine): boolean {
  const { diary, said } = told
  if (there.some((each) => isFullOn(each, day)) || hasAura(diary, day)) return true
  return (
    headache &&
    diary.doses.some((dose) => {
      const its = said.headaches.find(({ id }) => id === dose.attackId)
      const classes = classesOf(diary, dose)
      const helped = dose.relief === 'some' || dose.relief === 'gone'
      const isOfClass = classes.includes('triptan') || classes.includes('ergot')
      return markOf(dose.at).day === day && isOfClass && helped && its?.view === 'migraine'
    })
  )
}

/** Aura of 5–60 min that began on the day, with an attack or without. */
function hasAura(diary: Diary, day: Day): boolean {
  return diary.auras.some(
    ({ at, minutes }) => markOf(at).day === day && minutes !== null && minutes >= 5 && minutes <= 60,
  )
}

/** Section 4: would what was said by 48 h after the day's end make it a headache day? */
function isEnteredInTime(day: Day, diary: Diary, there: readonly Headache[]): boolean {
  // Choice: a day lived by several clocks ends with the latest of them, over all attacks and marks that touch it.
  const ends = there
    .flatMap(({ clocks }) => [...(clocks.get(day) ?? [])])
    .map((clock) => (minutesOfDate(clock, day).at(-1) ?? 0) + minute)
  const deadline = Math.max(...ends) + 48 * hour
  return isHeadacheDay(diary, saidBy(near(diary, day), deadline), day)
}

/** Only the attacks that could reach the day, to spare time. */
function near(diary: Diary, day: Day): Diary {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  const linked = (id: string): readonly string[] =>
    [...diary.readings, ...diary.doses].filter(({ attackId }) => attackId === id).map((record) => record.at)
  const attacks = diary.attacks.filter(({ id, timing }) => {
    if (timing.form === 'clockless') return timing.day === day
    const { start, end, confirmations } = timing
    const ends = end.how === 'ended' || end.how === 'slept' ? [end.at] : []
    const instants = [start, ...ends, ...confirmations, ...linked(id)].map(
      (time) => markOf(time as typeof start).instant,
    )
    const about = end.how === 'about' ? end.hours * hour : 0
    return Math.min(...instants) < midnight + 51 * hour && Math.max(...instants) + about > midnight - 27 * hour
  })
  const record = diary.days.get(day)
  return { ...diary, attacks, days: new Map<Day, DayRecord>(record === undefined ? [] : [[day, record]]) }
}

function isSkipped(day: Day, zone: string): boolean {
  return minutesOfDate(zone, day).length === 0
}

/** F13. Choice: a record of any kind that is dated that day. */
function isRecordedOn(diary: Diary, day: Day): boolean {
  return datesOf(diary).includes(day)
}

function datesOf(diary: Diary): readonly Day[] {
  const moments = [...diary.readings, ...diary.doses, ...diary.auras].map(({ at }) => markOf(at).day)
  return [...moments, ...diary.days.keys()]
}
