import type { Day } from './day.ts'
import type { Diary } from './diary.ts'
import type { DiaryFacts } from './diary-facts.ts'
import { daysBehind } from './figure-days.ts'
import { runsOf, type Runs } from './flag.ts'
import { hasFeature, type HeadacheCourse } from './headache-course.ts'
import { medicationClasses, type MedicationClass } from './medication-class.ts'
import { momentOf } from './moment.ts'
import { firstDayOf, lastDayOf, monthOf, monthsFrom, type Month } from './month.ts'
import { enteredInTimeDays, monthCounts, monthsOf, type MonthCounts } from './months.ts'
import { type Medication } from './records.ts'
import { features, type Feature } from './vocabulary.ts'
import { countsOf, last28Days, type WindowCounts } from './window-counts.ts'

/** Everything on the page for the provider, for a range of calendar months. */
export interface Report {
  readonly first: Day
  readonly last: Day
  readonly months: readonly MonthCounts[]
  readonly whole: WindowCounts
  readonly last28: WindowCounts
  readonly entered: { readonly inTime: number; readonly of: number }
  /** As they stood at the end of the range; they may have begun before it. */
  readonly runs: Runs
  /** Classes with an intake in the range, in the order of the list. */
  readonly classes: readonly MedicationClass[]
  /** How many recorded headaches had each feature, most frequent first. */
  readonly features: readonly { readonly feature: Feature; readonly headaches: number }[]
  /** Symptoms in the person's own words, likewise; they count in no rule. */
  readonly ownSymptoms: readonly { readonly name: string; readonly headaches: number }[]
  readonly headaches: number
  readonly medications: readonly MedicationUse[]
  /** Days on which the person said that headache cost them something. */
  readonly affectedDays: number
  readonly notes: readonly { readonly day: Day; readonly text: string }[]
}

export interface MedicationUse {
  /** null: doses that have no name. */
  readonly medication: Medication | null
  readonly days: number
}

/** Builds the page for the months from `from` to `to`, as far as the diary reaches; null when it holds none of them. */
export function reportOf(
  diary: Diary,
  facts: DiaryFacts,
  range: { readonly from: Month; readonly to: Month },
): Report | null {
  if (facts.beginning === null) return null
  const from = [range.from, monthOf(facts.beginning)].reduce((a, b) => (a > b ? a : b))
  const to = [range.to, monthOf(facts.context.today)].reduce((a, b) => (a < b ? a : b))
  if (from > to) return null
  const first = firstDayOf(from)
  const last = lastDayOf(to)
  const isWithin = (day: Day) => day >= first && day <= last && day <= facts.context.today
  const courses = [...facts.courseById.values()].filter((course) => isWithin(course.startDay))
  const whole = countsOf(facts, first, last)
  return {
    first,
    last,
    months: monthsFrom(from, to).map((month) => monthCounts(facts, month)),
    whole,
    last28: last28Days(facts),
    entered: enteredInTimeDays(diary, facts, { first, last }),
    runs: runsOf(monthsOf(facts).filter(({ month }) => month <= to)),
    classes: medicationClasses.filter((each) => whole.byClass[each] > 0),
    features: featureCounts(courses),
    ownSymptoms: ownSymptomCounts(courses),
    headaches: courses.length,
    medications: medicationUse(diary, isWithin),
    affectedDays: daysBehind({ diary, facts }, 'affected', { first, last }).length,
    notes: notesOf(diary, isWithin),
  }
}

function featureCounts(courses: readonly HeadacheCourse[]): Report['features'] {
  return features
    .map((feature) => ({ feature, headaches: courses.filter((course) => hasFeature(course, feature)).length }))
    .filter(({ headaches }) => headaches > 0)
    .toSorted((a, b) => b.headaches - a.headaches)
}

function ownSymptomCounts(courses: readonly HeadacheCourse[]): Report['ownSymptoms'] {
  const named = courses.flatMap(({ details }) => [...new Set(details.ownSymptoms)])
  return [...new Set(named)]
    .map((name) => ({ name, headaches: named.filter((each) => each === name).length }))
    .toSorted((a, b) => b.headaches - a.headaches)
}

function medicationUse(diary: Diary, isWithin: (day: Day) => boolean): readonly MedicationUse[] {
  const daysById = new Map<string | null, Set<Day>>()
  for (const dose of diary.doses) {
    const { day } = momentOf(dose.at)
    if (!isWithin(day)) continue
    const id = dose.medicationId !== null && diary.medications.has(dose.medicationId) ? dose.medicationId : null
    daysById.set(id, (daysById.get(id) ?? new Set()).add(day))
  }
  return [...daysById]
    .map(([id, days]) => ({ medication: (id === null ? null : diary.medications.get(id)) ?? null, days: days.size }))
    .toSorted((a, b) => b.days - a.days)
}

function notesOf(diary: Diary, isWithin: (day: Day) => boolean): Report['notes'] {
  const ofAttacks = diary.attacks.map(({ timing, note }) => ({
    day: timing.form === 'clocked' ? momentOf(timing.start).day : timing.day,
    text: note,
  }))
  const ofDays = [...diary.days.values()].map(({ day, note }) => ({ day, text: note }))
  return [...ofAttacks, ...ofDays]
    .filter(({ day, text }) => text.trim() !== '' && isWithin(day))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
}
