import { addDays, daysFrom, type Day } from './day.ts'
import { migraineParts, type DayFacts, type MigrainePart } from './day-facts.ts'
import { countsFor, type DayFigure } from './day-figures.ts'
import type { DiaryFacts } from './diary-facts.ts'
import { medicationClasses, type MedicationClass } from './medication-class.ts'
import { startOfDay } from './zone.ts'

/** The figures of a month, of 28 days, of any span of civil days. Every count is one of days unless it says otherwise. */
export interface WindowCounts {
  readonly first: Day
  readonly last: Day
  /** All days of the window are past. */
  readonly isFinished: boolean
  readonly days: number
  readonly known: number
  /** Past days, and today if known: what coverage rests on. */
  readonly countable: number
  readonly unknown: number
  readonly headache: number
  readonly fourHour: number
  /** Headache days of an attack of 4 h or more that do not reach 4 h themselves. */
  readonly ofFourHourAttack: number
  /** Days both migraine and headache day. */
  readonly migraine: number
  /** Headache days that are no migraine day. */
  readonly other: number
  readonly auraWithoutHeadache: number
  /** Migraine days, aura without headache included, and the part that made them so. */
  readonly allMigraine: number
  readonly byPart: Readonly<Record<MigrainePart, number>>
  readonly strictMigraine: number
  readonly moderateOrSevere: number
  readonly withoutSeverity: number
  readonly withoutLength: number
  readonly hours: number
  /** Hours of the headache days that have a length ÷ their number; null without any. */
  readonly meanLengthHours: number | null
  /** Attacks by R9, not days. */
  readonly attacks: number
  /** Attacks, not days. */
  readonly wokeWithIt: number
  readonly byClass: Readonly<Record<MedicationClass, number>>
  readonly anyAcute: number
  /** O ÷ known × 28, for a finished window with enough known days; else null (docs/rules.md 4). */
  readonly ratePer28: number | null
  readonly isWellRecorded: boolean
}

/** Counts the civil days from `first` to `last`, both included. */
export function countsOf(facts: DiaryFacts, first: Day, last: Day): WindowCounts {
  const days = livedDays(facts, first, last)
  const present = days.flatMap((day) => facts.byDay.get(day) ?? [])
  const count = (figure: DayFigure) => present.filter((day) => countsFor(figure, day)).length
  const known = count('known')
  const headache = count('headache')
  const countable = days.filter((day) => isCountable(facts, day)).length
  const isFinished = last < facts.context.today
  const isWithin = (day: Day) => day >= first && day <= last
  return {
    first,
    last,
    isFinished,
    days: days.length,
    known,
    countable,
    unknown: countable - known,
    headache,
    fourHour: count('fourHour'),
    ofFourHourAttack: count('ofFourHourAttack'),
    migraine: count('migraine'),
    other: count('other'),
    auraWithoutHeadache: count('auraWithoutHeadache'),
    allMigraine: count('allMigraine'),
    byPart: tally(migraineParts, count),
    strictMigraine: count('strictMigraine'),
    moderateOrSevere: count('moderateOrSevere'),
    withoutSeverity: count('withoutSeverity'),
    withoutLength: count('withoutLength'),
    ...lengths(present),
    attacks: facts.attackStarts.filter(isWithin).length,
    wokeWithIt: facts.wokeWithItDays.filter(isWithin).length,
    byClass: tally(medicationClasses, count),
    anyAcute: count('anyAcute'),
    ratePer28: isFinished && isShareKnown(known, days.length, 20) ? (headache / known) * 28 : null,
    isWellRecorded: isFinished && isShareKnown(known, days.length, 24),
  }
}

/** The days of a window that are not known: past, lived, and nothing recorded that makes them known; ascending. */
export function unknownDays(facts: DiaryFacts, first: Day, last: Day): readonly Day[] {
  return livedDays(facts, first, last).filter(
    (day) => isCountable(facts, day) && facts.byDay.get(day)?.isKnown !== true,
  )
}

/** The 28 days that end yesterday. */
export function last28Days(facts: DiaryFacts): WindowCounts {
  const { today } = facts.context
  return countsOf(facts, addDays(today, -28), addDays(today, -1))
}

function lengths(present: readonly DayFacts[]) {
  const hoursOf = (days: readonly DayFacts[]) => days.reduce((sum, day) => sum + day.minutes / 60, 0)
  const withLength = present.filter((day) => day.isHeadacheDay && !day.isWithoutLength)
  return {
    hours: hoursOf(present),
    meanLengthHours: withLength.length === 0 ? null : hoursOf(withLength) / withLength.length,
  }
}

function tally<Key extends string>(keys: readonly Key[], countOf: (key: Key) => number): Readonly<Record<Key, number>> {
  return Object.fromEntries(keys.map((key) => [key, countOf(key)])) as Record<Key, number>
}

/** The dates of a window that were lived, or on which something is recorded; ascending (docs/rules.md F13). */
export function livedDays({ byDay, context }: DiaryFacts, first: Day, last: Day): readonly Day[] {
  return daysFrom(first, last).filter((day) => byDay.has(day) || isLived(day, context.zone))
}

/** Past days, and today if it is known, are what coverage rests on. */
function isCountable({ byDay, context }: DiaryFacts, day: Day): boolean {
  return day < context.today || (day === context.today && byDay.get(day)?.isKnown === true)
}

/** Did the zone's clocks ever show this date? Samoa skipped 30 December 2011. */
function isLived(day: Day, zone: string): boolean {
  return startOfDay(day, zone) < startOfDay(addDays(day, 1), zone)
}

/** At least share/28 of the days, rounded up (docs/rules.md 4; 20 of 28: NCT05028569, 24 of 28: NCT04418765). */
function isShareKnown(known: number, days: number, share: number): boolean {
  return known > 0 && known >= Math.ceil((days * share) / 28)
}
