import type { Day } from '../../src/domain/day.ts'
import type {
  Course,
  CourseEnd,
  Injection,
  Period,
  Preventive,
  Score,
  ScoreResult,
} from '../../src/domain/treatment-records.ts'
import { aDay, at } from './builders.ts'
import { baseOf, type Said } from './record-base.ts'

const statedAt = at('2024-01-01T12:00')

export interface CourseSaid extends Said {
  readonly name: string
  readonly preventive?: Preventive
  readonly brand?: string
  readonly start?: string | null
  readonly end?: CourseEnd
  readonly highestDose?: string
  readonly highestDoseSince?: string | null
}

/** A course of a preventive in the person's own words, ongoing, of which nothing else is known. */
export function aCourse(said: CourseSaid): Course {
  return {
    ...baseOf('course', said, statedAt),
    kind: 'course',
    name: said.name,
    brand: said.brand ?? '',
    preventive: said.preventive ?? { from: 'person', payerGroup: null },
    start: dayOrNull(said.start),
    end: said.end ?? { how: 'ongoing' },
    highestDose: said.highestDose ?? '',
    highestDoseSince: dayOrNull(said.highestDoseSince),
  }
}

export interface InjectionSaid extends Said {
  readonly day: string
  readonly units?: number | null
  readonly givenBy?: string
  readonly note?: string
}

export function anInjection(said: InjectionSaid): Injection {
  return {
    ...baseOf('injection', said, statedAt),
    kind: 'injection',
    day: aDay(said.day),
    units: said.units === undefined ? 155 : said.units,
    givenBy: said.givenBy ?? '',
    note: said.note ?? '',
  }
}

export function aScore(said: Said & { readonly day: string; readonly result: ScoreResult }): Score {
  return { ...baseOf('score', said, statedAt), kind: 'score', day: aDay(said.day), result: said.result }
}

/** A menstruation day. */
export function aPeriod(day: string): Period {
  return { ...baseOf('period', { id: `period-${day}` }, statedAt), kind: 'period', day: aDay(day) }
}

function dayOrNull(text: string | null | undefined): Day | null {
  return text === undefined || text === null ? null : aDay(text)
}
