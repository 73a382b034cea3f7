import type { Day } from '../../src/domain/day.ts'
import type { Diary } from '../../src/domain/diary.ts'
import type { PayerGroup, PreventiveClass } from '../../src/domain/preventive-class.ts'
import type { Course } from '../../src/domain/treatment-records.ts'
import { dateOf, dayPlus, daysFrom, markOf } from '../support/zone-clock.ts'
import { referenceDays, type ReferenceContext } from './reference-days.ts'
import { referenceWindow, type ReferenceWindow, type Span } from './reference-window.ts'

const figureNames = ['headache', 'fourHour', 'allMigraine', 'hours'] as const
type FigureName = (typeof figureNames)[number]
type Figures = Readonly<Record<FigureName, number>>

interface Change {
  readonly difference: number
  /** Of the baseline, not rounded. */
  readonly percent: number | null
}

type Stretch = Figures & { readonly first: Day; readonly last: Day; readonly known: number }

type TreatmentWindow = Stretch & {
  /** The day of the cycle on which it begins. */
  readonly from: number
  /** Civil days. */
  readonly length: number
  readonly changes: Readonly<Record<FigureName, Change>> | null
}

interface MonthsBefore {
  readonly months: number
  readonly headacheLow: number
  readonly headacheHigh: number
  readonly fourHour: number
  readonly allMigraine: number
  readonly hours: number
}

export interface ReferenceBeforeAfter {
  readonly baseline: Stretch
  readonly isBaselineChosen: boolean
  readonly monthsBefore: MonthsBefore | null
  readonly cycles: readonly { readonly injectionDay: Day; readonly windows: readonly TreatmentWindow[] }[]
}

/** Section 6; null: no injection up to today. */
export function referenceBeforeAfter(
  diary: Diary,
  context: ReferenceContext,
  chosenFirst: Day | '',
): ReferenceBeforeAfter | null {
  const told = { diary, context }
  const today = dateOf(context.zone, context.now)
  const injectionDays = [...new Set(diary.injections.map(({ day }) => day))].filter((day) => day <= today).toSorted()
  const [firstInjection] = injectionDays
  if (firstInjection === undefined) return null
  const isBaselineChosen = chosenFirst !== '' && dayPlus(chosenFirst, 27) < today
  const first = isBaselineChosen ? chosenFirst : dayPlus(firstInjection, -28)
  const baseline = stretchOf({ firstDay: first, lastDay: dayPlus(first, 27) }, told)
  const cycles = injectionDays.map((injectionDay, index) => {
    const next = injectionDays[index + 1]
    // The cycle's days end before this one.
    const end = next === undefined || next > today ? today : next
    const windows = [0, 28, 56].flatMap((from) => windowOf({ injectionDay, from, end }, baseline, told))
    return { injectionDay, windows }
  })
  return { baseline, isBaselineChosen, monthsBefore: monthsBefore(firstInjection, told), cycles }
}

interface Told {
  readonly diary: Diary
  readonly context: ReferenceContext
}

function stretchOf(span: Span, { diary, context }: Told): Stretch {
  const window = referenceWindow(diary, context, span)
  return { ...figuresOf(window), first: span.firstDay, last: span.lastDay, known: window.known }
}

function figuresOf({ headache, fourHour, migraineDays, minutes }: ReferenceWindow): Figures {
  return { headache, fourHour, allMigraine: migraineDays, hours: minutes / 60 }
}

/** One window or, if no day of it has passed before the end, none. */
function windowOf(
  { injectionDay, from, end }: { readonly injectionDay: Day; readonly from: number; readonly end: Day },
  baseline: Stretch,
  told: Told,
): readonly TreatmentWindow[] {
  const first = dayPlus(injectionDay, from)
  const dates = daysFrom(first, dayPlus(first, 27)).filter((day) => day < end)
  const last = dates.at(-1)
  if (last === undefined) return []
  const stretch = stretchOf({ firstDay: first, lastDay: last }, told)
  const changes = dates.length === 28 ? changesOf(baseline, stretch) : null
  return [{ ...stretch, from, length: dates.length, changes }]
}

function changesOf(before: Stretch, after: Stretch): Readonly<Record<FigureName, Change>> {
  const changeOf = (name: FigureName): Change => {
    const difference = after[name] - before[name]
    const isTold = before.known >= 20 && after.known >= 20 && before[name] !== 0
    return { difference, percent: isTold ? (difference / before[name]) * 100 : null }
  }
  return {
    headache: changeOf('headache'),
    fourHour: changeOf('fourHour'),
    allMigraine: changeOf('allMigraine'),
    hours: changeOf('hours'),
  }
}

/** The three calendar months before the injection's own, of them those that are shown. */
function monthsBefore(injection: Day, { diary, context }: Told): MonthsBefore | null {
  const firstKnown = [...referenceDays(diary, context)].find(([, { known }]) => known)?.[0]
  if (firstKnown === undefined) return null
  const last = monthEndBefore(injection)
  const ends = [last, monthEndBefore(last), monthEndBefore(monthEndBefore(last))]
  const windows = ends
    .filter((lastDay) => lastDay.slice(0, 7) >= firstKnown.slice(0, 7))
    .map((lastDay) => referenceWindow(diary, context, { firstDay: firstOfMonth(lastDay), lastDay }))
  if (windows.length === 0) return null
  const mean = (of: (window: ReferenceWindow) => number): number =>
    windows.map(of).reduce((sum, value) => sum + value, 0) / windows.length
  return {
    months: windows.length,
    headacheLow: mean(({ headache }) => headache),
    headacheHigh: mean(({ headache, unknown }) => headache + unknown),
    fourHour: mean(({ fourHour }) => fourHour),
    allMigraine: mean(({ migraineDays }) => migraineDays),
    hours: mean(({ minutes }) => minutes / 60),
  }
}

function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-01` as Day
}

function monthEndBefore(day: Day): Day {
  return dayPlus(firstOfMonth(day), -1)
}

/** Section 5, point 4, after the medicine list (medications.json). */
const groupsOfClasses: Readonly<Record<PreventiveClass, PayerGroup>> = {
  'beta-blocker': 'beta-blocker',
  antiepileptic: 'antiepileptic',
  tricyclic: 'antidepressant',
  snri: 'antidepressant',
  'other-antidepressant': 'antidepressant',
  arb: 'ace-inhibitor-or-arb',
  'ace-inhibitor': 'ace-inhibitor-or-arb',
  'calcium-channel-blocker': 'calcium-channel-blocker',
  'cgrp-receptor-antibody': 'cgrp-antibody',
  'cgrp-antibody': 'cgrp-antibody',
  'cgrp-antibody-iv': 'cgrp-antibody',
  gepant: 'gepant',
  'botulinum-toxin': 'botulinum-toxin',
  'serotonin-antagonist': 'other',
  antihistamine: 'other',
  'nmda-antagonist': 'other',
  supplement: 'other',
  hormone: 'other',
}

/** The preventives tried by today. */
export function referencePreventives(
  courses: readonly Course[],
  today: Day,
): { readonly number: number; readonly groups: readonly string[]; readonly withoutGroup: number } {
  const begun = courses
    .filter(({ start }) => start === null || start <= today)
    .map((course) => ({ key: keyOf(course), group: groupOf(course) }))
    .filter(({ group }) => group !== 'botulinum-toxin')
  const keys = new Set(begun.map(({ key }) => key))
  // Choice: a preventive named twice, once without a group, is of the group that was given.
  const keysWithGroup = new Set(begun.filter(({ group }) => group !== null).map(({ key }) => key))
  const groups = new Set(begun.map(({ group }) => group).filter((group) => group !== null))
  return { number: keys.size, groups: [...groups].toSorted(), withoutGroup: keys.size - keysWithGroup.size }
}

/** Choice: one of the list and one in the person's own words are never the same. */
function keyOf({ name, preventive }: Course): string {
  if (preventive.from === 'list') return `list ${preventive.generic}`
  return `own ${name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim()}`
}

function groupOf({ preventive }: Course): PayerGroup | null {
  return preventive.from === 'list' ? groupsOfClasses[preventive.class] : preventive.payerGroup
}

/** Whole weeks from the first day at the highest dose to the stop or to today; null: not known, or out of order. */
export function referenceWeeks({ highestDoseSince, end }: Course, today: Day): number | null {
  const last = end.how === 'ongoing' ? today : end.on
  if (highestDoseSince === null || last === null || last < highestDoseSince) return null
  let weeks = 0
  while (dayPlus(highestDoseSince, 7 * (weeks + 1)) <= last) weeks += 1
  return weeks
}

interface ReferenceEffect {
  readonly id: string
  readonly answered: number
  readonly none: number
  readonly some: number
  readonly gone: number
  readonly doses: number
}

/** What the doses of each medication brought, where it was said of at least one. */
export function referenceEffects(diary: Diary, first: Day, last: Day): readonly ReferenceEffect[] {
  return [...diary.medications.keys()]
    .toSorted()
    .map((id) => {
      const doses = diary.doses
        .filter(({ medicationId }) => medicationId === id)
        .filter(({ at }) => markOf(at).day >= first && markOf(at).day <= last)
      const [none, some, gone] = (['none', 'some', 'gone'] as const).map(
        (answer) => doses.filter(({ relief }) => relief === answer).length,
      ) as [number, number, number]
      return { id, answered: none + some + gone, none, some, gone, doses: doses.length }
    })
    .filter(({ answered }) => answered > 0)
}

/** How many periods begin in the window; its migraine days; and those on days −2 to +3 of any period. */
export function referencePeriods(
  diary: Diary,
  context: ReferenceContext,
  { firstDay, lastDay }: Span,
): { readonly periods: number; readonly migraineDays: number; readonly nearPeriods: number } {
  const today = dateOf(context.zone, context.now)
  // F13: a day after today counts nothing until it is reached.
  const marked = new Set([...diary.periods].filter((day) => day <= today))
  const begins = [...marked].filter((day) => daysFrom(dayPlus(day, -7), dayPlus(day, -1)).every((d) => !marked.has(d)))
  const near = new Set(begins.flatMap((day) => daysFrom(dayPlus(day, -2), dayPlus(day, 2))))
  const days = referenceDays(diary, context)
  const migraine = daysFrom(firstDay, lastDay).filter((day) => (days.get(day)?.migrainePart ?? null) !== null)
  return {
    periods: begins.filter((day) => day >= firstDay && day <= lastDay).length,
    migraineDays: migraine.length,
    nearPeriods: migraine.filter((day) => near.has(day)).length,
  }
}
