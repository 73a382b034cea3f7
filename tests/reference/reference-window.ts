import type { Day } from '../../src/domain/day.ts'
import type { Diary } from '../../src/domain/diary.ts'
import { medicationClasses, type MedicationClass } from '../../src/domain/medication-class.ts'
import { dateOf, daysFrom, hour } from '../support/zone-clock.ts'
import { dayWithoutRecords, referenceDays, type ReferenceContext, type ReferenceDay } from './reference-days.ts'
import { saidBy, type Headache } from './reference-headaches.ts'

export interface ReferenceWindow {
  /** Days of the calendar, but for skipped dates. */
  readonly days: number
  readonly known: number
  /** The denominator of the coverage: past days, and today if known. */
  readonly past: number
  /** O. */
  readonly headache: number
  /** M. */
  readonly unknown: number
  readonly fourHour: number
  readonly ofFourHourAttack: number
  readonly full: number
  readonly medicationOnly: number
  readonly auraOnly: number
  readonly probable: number
  readonly migraineDays: number
  readonly migraineAndHeadache: number
  /** Headache days that are no migraine days. */
  readonly other: number
  readonly auraWithoutHeadache: number
  readonly moderateOrSevere: number
  readonly withoutSeverity: number
  readonly withoutLength: number
  readonly minutes: number
  readonly attacks: number
  readonly wokeWithIt: number
  readonly daysByClass: Readonly<Record<MedicationClass, number>>
  readonly anyAcuteDays: number
  readonly enteredInTime: number
  readonly strictDays: number
  readonly ratePer28: number | null
  readonly wellRecorded: boolean
}

export interface Span {
  readonly firstDay: Day
  readonly lastDay: Day
}

/** What a window of days holds; the map of days may be given where several windows of one diary are asked. */
export function referenceWindow(
  diary: Diary,
  context: ReferenceContext,
  { firstDay, lastDay, days }: Span & { readonly days?: ReadonlyMap<Day, ReferenceDay> },
): ReferenceWindow {
  const ofDiary = days ?? referenceDays(diary, context)
  const today = dateOf(context.zone, context.now)
  const window = daysFrom(firstDay, lastDay)
    .map((day) => ({
      ...(ofDiary.get(day) ?? dayWithoutRecords(day, context)),
      isPast: day < today,
      isToday: day === today,
    }))
    .filter((day) => !day.skipped)
  const count = (holds: (day: ReferenceDay & { readonly isPast: boolean }) => boolean): number =>
    window.filter(holds).length
  const known = count((day) => day.known)
  const headache = count((day) => day.headache)
  // Choice: a skipped date is left out of n, too, where n days are asked for.
  const isFinished = lastDay < today
  const enough = (share: number): boolean => isFinished && known >= Math.ceil((window.length * share) / 28)
  return {
    days: window.length,
    known,
    past: window.filter((day) => day.isPast || (day.isToday && day.known)).length,
    headache,
    unknown: count((day) => day.isPast && !day.known),
    ...painCounts(window),
    ...migraineCounts(window),
    ...attackCounts(diary, { firstDay, lastDay: lastDay < today ? lastDay : today }),
    daysByClass: Object.fromEntries(
      medicationClasses.map((each) => [each, count((day) => day.classes.includes(each))]),
    ) as ReferenceWindow['daysByClass'],
    anyAcuteDays: count((day) => day.anyAcute),
    enteredInTime: count((day) => day.enteredInTime),
    ratePer28: enough(20) ? (headache / known) * 28 : null,
    // Choice: only a finished window is well recorded.
    wellRecorded: enough(24),
  }
}

type PainCounts = Pick<
  ReferenceWindow,
  'fourHour' | 'ofFourHourAttack' | 'moderateOrSevere' | 'withoutSeverity' | 'withoutLength' | 'minutes'
>

function painCounts(window: readonly ReferenceDay[]): PainCounts {
  const ofHeadache = window.filter((day) => day.headache)
  return {
    fourHour: ofHeadache.filter((day) => day.fourHour).length,
    ofFourHourAttack: ofHeadache.filter((day) => day.ofFourHourAttack).length,
    moderateOrSevere: ofHeadache.filter(({ peak }) => peak === 'moderate' || peak === 'severe').length,
    withoutSeverity: ofHeadache.filter(({ peak }) => peak === null).length,
    withoutLength: ofHeadache.filter((day) => day.withoutLength).length,
    // F13: the hours of a window are the sum of its days, those of touched days too (R8: all pain time).
    minutes: window.reduce((sum, day) => sum + day.minutes, 0),
  }
}

type MigraineCounts = Pick<
  ReferenceWindow,
  | 'full'
  | 'medicationOnly'
  | 'auraOnly'
  | 'probable'
  | 'migraineDays'
  | 'migraineAndHeadache'
  | 'other'
  | 'auraWithoutHeadache'
  | 'strictDays'
>

function migraineCounts(window: readonly ReferenceDay[]): MigraineCounts {
  const withPart = (part: ReferenceDay['migrainePart']): number =>
    window.filter(({ migrainePart }) => migrainePart === part).length
  const migraine = window.filter(({ migrainePart }) => migrainePart !== null)
  return {
    full: withPart('full'),
    medicationOnly: withPart('medication-only'),
    auraOnly: withPart('aura-only'),
    probable: withPart('probable'),
    migraineDays: migraine.length,
    migraineAndHeadache: migraine.filter((day) => day.headache).length,
    other: window.filter((day) => day.headache && day.migrainePart === null).length,
    // Choice: days of aura without headache are migraine days that are no headache days (R5).
    auraWithoutHeadache: migraine.filter((day) => !day.headache).length,
    strictDays: window.filter((day) => day.strict).length,
  }
}

/** R9 and F11: recorded attacks under 24 h apart are one, counted where the first began. */
function attackCounts(diary: Diary, { firstDay, lastDay }: Span): Pick<ReferenceWindow, 'attacks' | 'wokeWithIt'> {
  const { headaches } = saidBy(diary, Number.POSITIVE_INFINITY)
  const inWindow = ({ startDay }: Headache): boolean => startDay >= firstDay && startDay <= lastDay
  let reach = Number.NEGATIVE_INFINITY
  let attacks = 0
  for (const headache of headaches.toSorted(inOrder)) {
    if (headache.from - reach >= 24 * hour && inWindow(headache)) attacks += 1
    reach = Math.max(reach, headache.until)
  }
  return { attacks, wokeWithIt: headaches.filter((headache) => headache.wokeWithIt && inWindow(headache)).length }
}

/** Choice: of two that began at one instant, the one with the earlier date is the first. */
function inOrder(a: Headache, b: Headache): number {
  return a.from - b.from || (a.startDay < b.startDay ? -1 : 1)
}
