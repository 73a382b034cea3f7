import type { Day } from '../../src/domain/day.ts'
import { cellOf } from '../../src/domain/cells.ts'
import type { CellLook } from '../../src/domain/day-cell.ts'
import type { DayFacts } from '../../src/domain/day-facts.ts'
import type { Diary } from '../../src/domain/diary.ts'
import { diaryFactsOf, type DiaryFacts } from '../../src/domain/diary-facts.ts'
import { enteredInTime, sourcesOf } from '../../src/domain/entered-in-time.ts'
import { flagOf, runsOf, type RunLength } from '../../src/domain/flag.ts'
import { monthFrom } from '../../src/domain/month.ts'
import { enteredInTimeDays, monthCounts, monthsOf } from '../../src/domain/months.ts'
import { countsOf } from '../../src/domain/window-counts.ts'
import { dayAt } from '../../src/domain/zone.ts'
import { dayWithoutRecords, type ReferenceContext, type ReferenceDay } from '../reference/reference-days.ts'
import type { ReferenceFlag, ReferenceRuns } from '../reference/reference-flag.ts'
import type { ReferenceWindow } from '../reference/reference-window.ts'
import type { Counting } from './counting-case.ts'
import { aSetting } from './builders.ts'

/** The app's own counting, in the shape in which the cases and the reference answer. */
export const engineCounting: Counting = {
  day: (diary, context, day) => engineDays(diary, context).get(day) ?? dayWithoutRecords(day, context),
  window: (diary, context, [first, last]) => engineWindow(diary, factsOf(diary, context), [first, last]),
  flag: (diary, context, month) => engineFlag(factsOf(diary, context), month),
  runs: (diary, context) => engineRuns(factsOf(diary, context)),
}

export function factsOf(diary: Diary, context: ReferenceContext): DiaryFacts {
  const answer = aSetting('diagnosis', context.diagnosis ? 'yes' : 'no')
  const settings = new Map([...diary.settings, [answer.name, answer] as const])
  return diaryFactsOf({ ...diary, settings }, { today: dayAt(context.now, context.zone), zone: context.zone })
}

export function engineDays(diary: Diary, context: ReferenceContext): ReadonlyMap<Day, ReferenceDay> {
  const facts = factsOf(diary, context)
  const sources = sourcesOf(diary, facts)
  return new Map(
    [...facts.byDay.values()].map((day) => [
      day.day,
      asReference(day, cellOf(facts, day.day).look, day.isHeadacheDay && enteredInTime(day, sources)),
    ]),
  )
}

function asReference(day: DayFacts, look: CellLook, isInTime: boolean): ReferenceDay {
  return {
    state: stateOf(look),
    known: day.isKnown,
    headache: day.isHeadacheDay,
    fourHour: day.isFourHourDay,
    ofFourHourAttack: day.isOfFourHourAttack,
    migrainePart: day.migrainePart,
    strict: day.isStrictMigraineDay,
    minutes: day.minutes,
    longestMinutes: day.longestMinutes,
    withoutLength: day.isWithoutLength,
    peak: day.severity,
    classes: day.classes.toSorted(),
    anyAcute: day.hasAcuteDose,
    enteredInTime: isInTime,
    skipped: false,
  }
}

function stateOf(look: CellLook): ReferenceDay['state'] {
  if (look === 'migraine' || look === 'other') return 'headache'
  if (look === 'too-short') return 'touched'
  // Only days with a record up to today are asked for: nothing of them lies ahead.
  return look === 'ahead' ? 'unknown' : look
}

export function engineWindow(diary: Diary, facts: DiaryFacts, [first, last]: readonly [Day, Day]): ReferenceWindow {
  const counts = countsOf(facts, first, last)
  return {
    days: counts.days,
    known: counts.known,
    past: counts.countable,
    headache: counts.headache,
    unknown: counts.unknown,
    fourHour: counts.fourHour,
    ofFourHourAttack: counts.ofFourHourAttack,
    full: counts.byPart.full,
    medicationOnly: counts.byPart['medication-only'],
    auraOnly: counts.byPart['aura-only'],
    probable: counts.byPart.probable,
    migraineDays: counts.allMigraine,
    migraineAndHeadache: counts.migraine,
    other: counts.other,
    auraWithoutHeadache: counts.auraWithoutHeadache,
    moderateOrSevere: counts.moderateOrSevere,
    withoutSeverity: counts.withoutSeverity,
    withoutLength: counts.withoutLength,
    minutes: counts.hours * 60,
    attacks: counts.attacks,
    wokeWithIt: counts.wokeWithIt,
    daysByClass: counts.byClass,
    anyAcuteDays: counts.anyAcute,
    enteredInTime: enteredInTimeDays(diary, facts, { first, last }).inTime,
    strictDays: counts.strictMigraine,
    ratePer28: counts.ratePer28,
    wellRecorded: counts.isWellRecorded,
  }
}

function engineFlag(facts: DiaryFacts, text: string): ReferenceFlag {
  const month = monthFrom(text)
  if (month === null || !monthsOf(facts).some((shown) => shown.month === month)) {
    return { state: 'not-shown', low: 0, high: 0 }
  }
  const counts = monthCounts(facts, month)
  return { state: flagOf(counts), low: counts.headache, high: counts.headache + counts.unknown }
}

function engineRuns(facts: DiaryFacts): ReferenceRuns {
  const runs = runsOf(monthsOf(facts))
  return { headache: asRun(runs.headache), migraine: asRun(runs.migraine) }
}

function asRun(run: RunLength): ReferenceRuns['headache'] {
  const names = { 0: 'none', 1: '1', 2: '2', 3: '3', 'more-than-3': 'more than 3' } as const
  return names[run]
}
