import type { Day } from '../../domain/day.ts'
import type { DiaryRecord } from '../../domain/records.ts'
import type { Course, Injection, Score, TreatmentRecord } from '../../domain/treatment-records.ts'
import type { AllWords } from '../../i18n/words.ts'
import type { Fact } from './record-facts.ts'
import {
  courseKindText,
  courseTimeText,
  injectionText,
  midasPartsText,
  reasonText,
  scoreText,
} from './treatment-words.ts'

/** Is a record one of treatment? */
export function isTreatment(record: DiaryRecord): record is TreatmentRecord {
  return ['course', 'injection', 'score', 'period'].includes(record.kind)
}

/** A record of treatment in one line. */
export function treatmentTitle(record: TreatmentRecord, { messages, formats }: AllWords): string {
  const { kind } = messages.record
  switch (record.kind) {
    case 'course':
      return `${kind.course}: ${record.name}`
    case 'injection':
    case 'period':
      return `${kind[record.kind]}, ${formats.date(record.day)}`
    case 'score':
      return `${messages.treatment.scores[record.result.instrument]}, ${formats.date(record.day)}`
  }
}

/** What a record of treatment says, part by part. */
export function treatmentFacts(record: TreatmentRecord, words: AllWords): readonly Fact[] {
  switch (record.kind) {
    case 'course':
      return courseFacts(record, words)
    case 'injection':
      return injectionFacts(record, words)
    case 'score':
      return scoreFacts(record, words)
    case 'period':
      return [[words.messages.treatment.menstruation.day, words.formats.date(record.day)]]
  }
}

function courseFacts(course: Course, words: AllWords): readonly Fact[] {
  const { course: says, preventives } = words.messages.treatment
  return [
    [says.name, course.name],
    [says.brand, course.brand],
    [preventives.kind, courseKindText(course, words)],
    [preventives.time, courseTimeText(course, words)],
    [says.highestDose, course.highestDose],
    [says.highestDoseSince, dateText(course.highestDoseSince, words)],
    [says.reason, reasonText(course, words)],
  ]
}

function injectionFacts(injection: Injection, words: AllWords): readonly Fact[] {
  const { injection: says } = words.messages.treatment
  return [
    [says.day, words.formats.date(injection.day)],
    [says.units, injectionText({ ...injection, givenBy: '' }, words)],
    [says.givenBy, injection.givenBy],
    [says.note, injection.note],
  ]
}

function scoreFacts({ day, result }: Score, words: AllWords): readonly Fact[] {
  const { score: says, scores } = words.messages.treatment
  return [
    [says.day, words.formats.date(day)],
    [scores.result, scoreText(result, words)],
    [scores.values, midasPartsText(result, words)],
  ]
}

function dateText(day: Day | null, { formats }: AllWords): string {
  return day === null ? '' : formats.date(day)
}
