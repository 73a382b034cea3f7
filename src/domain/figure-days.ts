import type { Day } from './day.ts'
import type { DayFacts } from './day-facts.ts'
import { countsFor, dayFigures, type DayFigure } from './day-figures.ts'
import type { Diary } from './diary.ts'
import type { DiaryFacts } from './diary-facts.ts'
import { enteredInTime, sourcesOf } from './entered-in-time.ts'
import { hasFeature, type HeadacheCourse } from './headache-course.ts'
import type { RecordId } from './record-base.ts'
import { features, type Feature } from './vocabulary.ts'
import { unknownDays } from './window-counts.ts'

/**
 * A figure that a screen shows: of days, or of headaches, each told by the day on which it began.
 * `attacks` are those of R9, `headaches` the recorded ones; `inTime` and `late` part the headache days.
 */
export type Figure =
  | DayFigure
  | 'unknown'
  | 'inTime'
  | 'late'
  | 'attacks'
  | 'headaches'
  | 'wokeWithIt'
  /** Headaches with a feature. */
  | `feature:${Feature}`
  /** Headaches with a symptom in the person's own words. */
  | `own:${string}`
  /** Days with a dose of one medication; without an id, of none that has a name. */
  | `medication:${RecordId}`

const others = ['unknown', 'inTime', 'late', 'attacks', 'headaches', 'wokeWithIt'] as const
const known: readonly Figure[] = [...dayFigures, ...others, ...features.map((each) => `feature:${each}` as const)]

/** The figure of a name in an address; null when there is none. */
export function figureOf(name: string): Figure | null {
  if (name.startsWith('medication:')) return name as `medication:${RecordId}`
  if (name.startsWith('own:')) return name as `own:${string}`
  return known.find((each) => each === name) ?? null
}

/** What figures are read from. */
export interface Counted {
  readonly diary: Diary
  readonly facts: DiaryFacts
}

/** The days behind a figure from `first` to `last`, both included and none after today; ascending, each once. */
export function daysBehind(
  counted: Counted,
  figure: Figure,
  { first, last }: { readonly first: Day; readonly last: Day },
): readonly Day[] {
  if (figure === 'unknown') return unknownDays(counted.facts, first, last)
  return [...new Set(allDaysBehind(counted, figure))].filter((day) => day >= first && day <= last).toSorted()
}

function allDaysBehind(counted: Counted, figure: Exclude<Figure, 'unknown'>): readonly Day[] {
  const { facts } = counted
  if (figure === 'inTime' || figure === 'late') return daysByEntry(counted, figure)
  if (figure === 'attacks') return facts.attackStarts
  if (figure === 'wokeWithIt') return facts.wokeWithItDays
  if (figure === 'headaches') return startDays(facts, () => true)
  const feature = features.find((each) => figure === `feature:${each}`)
  if (feature !== undefined) return startDays(facts, (course) => hasFeature(course, feature))
  if (figure.startsWith('own:')) {
    return startDays(facts, ({ details }) => details.ownSymptoms?.includes(figure.slice('own:'.length)) === true)
  }
  if (figure.startsWith('medication:')) return medicationDays(counted, figure.slice('medication:'.length))
  return daysWith(facts, (day) => countsFor(figure as DayFigure, day))
}

function daysWith(facts: DiaryFacts, holds: (day: DayFacts) => boolean): readonly Day[] {
  return [...facts.byDay.values()].filter(holds).map(({ day }) => day)
}

function startDays(facts: DiaryFacts, holds: (course: HeadacheCourse) => boolean): readonly Day[] {
  const begun = [...facts.courseById.values()].filter(({ startDay }) => startDay <= facts.context.today)
  return begun.filter(holds).map(({ startDay }) => startDay)
}

function daysByEntry({ diary, facts }: Counted, figure: 'inTime' | 'late'): readonly Day[] {
  const sources = sourcesOf(diary, facts)
  const isAsked = (inTime: boolean) => inTime === (figure === 'inTime')
  return daysWith(facts, (day) => day.isHeadacheDay && isAsked(enteredInTime(day, sources)))
}

/** A dose whose medication the diary no longer holds has no name, as on the page for the provider. */
function medicationDays({ diary, facts }: Counted, id: RecordId): readonly Day[] {
  const nameOf = (medicationId: RecordId | null) =>
    medicationId !== null && diary.medications.has(medicationId) ? medicationId : ''
  return daysWith(facts, ({ doses }) => doses.some(({ dose }) => nameOf(dose.medicationId) === id))
}
