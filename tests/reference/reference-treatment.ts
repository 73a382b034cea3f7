import type { Day } from '../../src/domain/day.ts'
import type { Diary } from '../../src/domain/diary.ts'
import type { Course } from '../../src/domain/treatment-records.ts'
import { dateOf, dayPlus, daysFrom, markOf } from '../support/zone-clock.ts'
import { dayWithoutRecords, referenceDays, type ReferenceContext, type ReferenceDay } from './reference-days.ts'

/** Sections 5 (point 4) and 6, R6 and the effect of doses, day by day and without the engine's windows. */
export interface Figures {
  readonly headache: number
  readonly fourHour: number
  readonly allMigraine: number
  readonly hours: number
  readonly known: number
}

export interface ReferenceTreatmentWindow extends Figures {
  readonly first: Day
  readonly last: Day
  readonly from: number
  /** In per cent of the baseline, by figure; null: not to be given. Absent for a window cut short. */
  readonly percent: Readonly<Record<'headache' | 'fourHour' | 'allMigraine' | 'hours', number | null>> | null
}

export interface ReferenceBeforeAfter {
  readonly baseline: Figures
  /** Means of the months before, with the number of months. */
  readonly before: (Omit<Figures, 'known'> & { readonly months: number; readonly high: number }) | null
  readonly cycles: readonly (readonly ReferenceTreatmentWindow[])[]
}

export function referenceBeforeAfter(
  diary: Diary,
  context: ReferenceContext,
  chosenFirst: Day | '',
): ReferenceBeforeAfter | null {
  const today = dateOf(context.zone, context.now)
  const days = [...new Set(diary.injections.map(({ day }) => day))].filter((day) => day <= today).toSorted()
  const [first] = days
  if (first === undefined) return null
  const isChosen = chosenFirst !== '' && dayPlus(chosenFirst, 27) < today
  const from = isChosen ? chosenFirst : dayPlus(first, -28)
  const told = { days: referenceDays(diary, context), context, today }
  const baseline = figuresOf(daysFrom(from, dayPlus(from, 27)), told)
  const cycles = days.map((day, i) => cycleOf(day, days[i + 1] ?? null, { ...told, baseline }))
  return { baseline, before: monthsBefore(first, told), cycles }
}

interface Told {
  readonly days: ReadonlyMap<Day, ReferenceDay>
  readonly context: ReferenceContext
  readonly today: Day
}

function figuresOf(dates: readonly Day[], { days, context, today }: Told): Figures {
  const lived = dates
    .map((date) => days.get(date) ?? dayWithoutRecords(date, context))
    .filter((day, i) => !day.skipped && (dates[i] ?? today) <= today)
  const count = (holds: (day: ReferenceDay) => boolean) => lived.filter(holds).length
  return {
    known: count((day) => day.known),
    headache: count((day) => day.headache),
    fourHour: count((day) => day.fourHour),
    allMigraine: count((day) => day.migrainePart !== null),
    hours: lived.reduce((sum, day) => sum + day.minutes, 0) / 60,
  }
}

/** Days 0 to 83, as long as they are past and before the next injection, in three parts. */
function cycleOf(
  injection: Day,
  next: Day | null,
  told: Told & { readonly baseline: Figures },
): readonly ReferenceTreatmentWindow[] {
  const lived = Array.from({ length: 84 }, (_, i) => dayPlus(injection, i)).filter(
    (day) => day < told.today && (next === null || day < next),
  )
  return [0, 28, 56].flatMap((from) => {
    const dates = lived.slice(from, from + 28)
    const [first, last] = [dates[0], dates.at(-1)]
    if (first === undefined || last === undefined) return []
    const figures = figuresOf(dates, told)
    return [{ ...figures, first, last, from, percent: dates.length < 28 ? null : percentOf(told.baseline, figures) }]
  })
}

function percentOf(before: Figures, after: Figures): ReferenceTreatmentWindow['percent'] {
  const of = (figure: 'headache' | 'fourHour' | 'allMigraine' | 'hours') =>
    before.known < 20 || after.known < 20 || before[figure] === 0
      ? null
      : (100 * (after[figure] - before[figure])) / before[figure]
  return { headache: of('headache'), fourHour: of('fourHour'), allMigraine: of('allMigraine'), hours: of('hours') }
}

function monthsBefore(injection: Day, told: Told): ReferenceBeforeAfter['before'] {
  const beginning = [...told.days].find(([, { known }]) => known)?.[0]
  if (beginning === undefined) return null
  const months: { readonly figures: Figures; readonly unknown: number }[] = []
  let last = dayPlus(`${injection.slice(0, 8)}01` as Day, -1)
  while (months.length < 3 && last >= beginning) {
    const first = `${last.slice(0, 8)}01` as Day
    const dates = daysFrom(first, last).filter(
      (day) => !(told.days.get(day) ?? dayWithoutRecords(day, told.context)).skipped,
    )
    const figures = figuresOf(dates, told)
    months.push({ figures, unknown: dates.length - figures.known })
    last = dayPlus(first, -1)
  }
  if (months.length === 0) return null
  const mean = (of: (month: (typeof months)[number]) => number) =>
    months.reduce((sum, month) => sum + of(month), 0) / months.length
  return {
    months: months.length,
    headache: mean(({ figures }) => figures.headache),
    high: mean(({ figures, unknown }) => figures.headache + unknown),
    fourHour: mean(({ figures }) => figures.fourHour),
    allMigraine: mean(({ figures }) => figures.allMigraine),
    hours: mean(({ figures }) => figures.hours),
  }
}

/** Which payer group a class belongs to, copied from the medicine list by hand. */
const groupOfClass = new Map<string, string>([
  ['beta-blocker', 'beta-blocker'],
  ['antiepileptic', 'antiepileptic'],
  ...['tricyclic', 'snri', 'other-antidepressant'].map((each) => [each, 'antidepressant'] as const),
  ...['arb', 'ace-inhibitor'].map((each) => [each, 'ace-inhibitor-or-arb'] as const),
  ['calcium-channel-blocker', 'calcium-channel-blocker'],
  ...['cgrp-receptor-antibody', 'cgrp-antibody', 'cgrp-antibody-iv'].map((each) => [each, 'cgrp-antibody'] as const),
  ['gepant', 'gepant'],
  ['botulinum-toxin', 'botulinum-toxin'],
])

export function referencePreventives(courses: readonly Course[], today: Day) {
  const names = new Map<string, string | null>()
  for (const { name, preventive, start } of courses) {
    const group = preventive.from === 'list' ? (groupOfClass.get(preventive.class) ?? 'other') : preventive.payerGroup
    if (group === 'botulinum-toxin' || (start !== null && start > today)) continue
    const key = preventive.from === 'list' ? preventive.generic : `own ${name.trim().toLowerCase()}`
    if (!names.has(key)) names.set(key, group)
  }
  return { number: names.size, groups: [...new Set([...names.values()].filter((group) => group !== null))].toSorted() }
}

/** Doses of each named medication by what they brought, from the first day to the last. */
export function referenceEffects(diary: Diary, first: Day, last: Day) {
  return [...diary.medications.values()].map(({ id, name }) => {
    const doses = diary.doses.filter(
      ({ at, medicationId }) => medicationId === id && markOf(at).day >= first && markOf(at).day <= last,
    )
    const count = (relief: string) => doses.filter((dose) => dose.relief === relief).length
    return { name, doses: doses.length, none: count('none'), some: count('some'), gone: count('gone') }
  })
}
