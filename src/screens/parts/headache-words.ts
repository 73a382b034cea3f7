import type { HeadacheCourse } from '../../domain/headache-course.ts'
import { momentOf, zonedTime } from '../../domain/moment.ts'
import type { Attack, DayRecord, HeadacheDetails } from '../../domain/records.ts'
import type { AllWords } from '../../i18n/words.ts'

/** When a headache was, in one line: "Fri 20 Nov, 14:20 – 18:05". */
export function whenText(record: Attack | DayRecord, course: HeadacheCourse, { messages, formats }: AllWords): string {
  const { headache: words } = messages
  if (record.kind === 'day') {
    const text = record.mark?.state === 'all-day' ? words.allDay : words.withoutTimes
    return text(formats.day(record.day))
  }
  const { timing } = record
  if (timing.form === 'clockless') return words.aboutHours(formats.hours(timing.hours), formats.day(timing.day))
  const start = formats.moment(timing.start)
  const last = course.moments.at(-1)
  if (last === undefined) return words.from(start)
  const end = zonedTime(last.instant, last.zone)
  const isSameDay = last.day === momentOf(timing.start).day
  const endText = isSameDay ? formats.clock(end) : formats.moment(end)
  return course.lengthUnknownOn === null ? words.to(start, endText) : words.open(start, endText)
}

/** What else is known of it: length, severity, features, in one line. */
export function detailText(course: HeadacheCourse, details: HeadacheDetails, { messages, formats }: AllWords): string {
  const { headache: words, vocabulary } = messages
  const hours = course.unclockedMinutes > 0 ? course.unclockedMinutes / 60 : (course.to - course.from) / 3_600_000
  const length = formats.hours(Math.round(hours * 10) / 10)
  const isTimed = course.pieces.length > 0 || course.unclockedMinutes > 0
  const parts = [
    ...(isTimed ? [course.lengthUnknownOn === null ? words.length(length) : words.confirmedLength(length)] : []),
    ...(details.severity === null ? [] : [vocabulary.severity[details.severity].toLowerCase()]),
    ...details.features.map((feature) => vocabulary.feature[feature].toLowerCase()),
    ...(details.ownSymptoms ?? []),
  ]
  return parts.join(', ')
}
