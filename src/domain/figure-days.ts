import type { Day } from './day.ts'
import { countsFor, dayFigures, type DayFigure } from './day-figures.ts'
import type { Diary } from './diary.ts'
import type { DiaryFacts } from './diary-facts.ts'
import { enteredInTime, sourcesOf } from './entered-in-time.ts'
import { hasFeature } from './headache-course.ts'
import type { RecordId } from './records.ts'
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
  /** Days with a dose of one medication; without an id, of none that has a name. */
  | `medication:${RecordId}`

const others = ['unknown', 'inTime', 'late', 'attacks', 'headaches', 'wokeWithIt'] as const
const known: readonly Figure[] = [...dayFigures, ...others, ...features.map((each) => `feature:${each}` as const)]

/** The figure of a name in an address; null when there is none. */
export function figureOf(name: string): Figure | null {
  if (name.startsWith('medication:')) return name as `medication:${RecordId}`
  return known.find((each) => each === name) ?? null
}

/** The days behind a figure from `first` to `last`, both included and none after today; ascending, each once. */
export function daysBehind(
  diary: Diary,
  facts: DiaryFacts,
  figure: Figure,
  { first, last }: { readonly first: Day; readonly last: Day },
): readonly Day[] {
  if (figure === 'unknown') return unknownDays(facts, first, last)
  return [...new Set(allDaysBehind(diary, facts, figure))].filter((day) => day >= first && day <= last).toSorted()
}

function allDaysBehind(diary: Diary, facts: DiaryFacts, figure: Exclude<Figure, 'unknown'>): readonly Day[] {
  const days = [...facts.byDay.values()]
  const courses = [...facts.courseById.values()].filter(({ startDay }) => startDay <= facts.context.today)
  switch (figure) {
    case 'inTime':
    case 'late': {
      const sources = sourcesOf(diary, facts)
      const isAsked = (inTime: boolean) => inTime === (figure === 'inTime')
      return days.filter((day) => day.isHeadacheDay && isAsked(enteredInTime(day, sources))).map(({ day }) => day)
    }
    case 'attacks':
      return facts.attackStarts
    case 'wokeWithIt':
      return facts.wokeWithItDays
    case 'headaches':
      return courses.map(({ startDay }) => startDay)
    default:
      break
  }
  if (figure.startsWith('feature:')) {
    const asked = features.filter((each) => figure === `feature:${each}`)
    return courses.filter((course) => asked.some((each) => hasFeature(course, each))).map(({ startDay }) => startDay)
  }
  if (figure.startsWith('medication:')) return medicationDays(diary, facts, figure.slice('medication:'.length))
  return days.filter((day) => countsFor(figure as DayFigure, day)).map(({ day }) => day)
}

/** A dose whose medication the diary no longer holds has no name, as on the page for the provider. */
function medicationDays(diary: Diary, facts: DiaryFacts, id: RecordId): readonly Day[] {
  const nameOf = (medicationId: RecordId | null) =>
    medicationId !== null && diary.medications.has(medicationId) ? medicationId : ''
  return [...facts.byDay.values()]
    .filter(({ doses }) => doses.some(({ dose }) => nameOf(dose.medicationId) === id))
    .map(({ day }) => day)
}
