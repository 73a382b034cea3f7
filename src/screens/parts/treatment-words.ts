import type { Day } from '../../domain/day.ts'
import { payerGroupOfCourse, weeksAtHighestDose } from '../../domain/preventives.ts'
import { midasGrade, midasTotal } from '../../domain/scores.ts'
import type { Course, Injection, ScoreResult } from '../../domain/treatment-records.ts'
import type { AllWords } from '../../i18n/words.ts'

/** Class and payer group of a preventive: "tricyclic antidepressant (antidepressants)". */
export function courseKindText(course: Course, { messages }: AllWords): string {
  const { preventiveClass, payerGroup, preventives } = messages.treatment
  const group = payerGroupOfCourse(course)
  const groupText = group === null ? preventives.groupUnknown : payerGroup[group]
  if (course.preventive.from === 'person') {
    return group === null ? groupText : `${groupText}, ${preventives.groupByPerson}`
  }
  const { class: own } = course.preventive
  return own === group ? preventiveClass[own] : `${preventiveClass[own]} (${groupText})`
}

/** "March 3, 2024 – May 1, 2025", "since March 3, 2024", as far as it is known. */
export function courseTimeText({ start, end }: Course, { messages, formats }: AllWords): string {
  const { preventives: words } = messages.treatment
  if (end.how === 'ongoing')
    return start === null ? `${words.startUnknown}, ${words.ongoing}` : words.since(formats.date(start))
  if (start !== null && end.on !== null) return words.dates(formats.date(start), formats.date(end.on))
  if (end.on !== null) return words.until(formats.date(end.on))
  return start === null ? words.stopUnknown : `${words.since(formats.date(start))}, ${words.stopUnknown}`
}

/** Why a course ended; empty while it goes on, or when it is not said. */
export function reasonText({ end }: Course, { messages }: AllWords): string {
  return end.how === 'ongoing' || end.reason === null ? '' : messages.treatment.reason[end.reason]
}

/** All of a course below its name: "beta-blocker · since March 3, 2024 · highest dose 80 mg · 12 weeks at it". */
export function courseDetailText(course: Course, words: AllWords, today: Day): string {
  const { preventives } = words.messages.treatment
  const weeks = weeksAtHighestDose(course, today)
  return [
    courseKindText(course, words),
    courseTimeText(course, words),
    course.highestDose === '' ? '' : preventives.dose(course.highestDose),
    weeks === null ? '' : preventives.weeks(weeks),
    reasonText(course, words).toLowerCase(),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

/** "propranolol (Inderal)" */
export function courseName({ name, brand }: Course): string {
  return brand.trim() === '' ? name : `${name} (${brand.trim()})`
}

/** "155 units, by Dr. Example" */
export function injectionText({ units, givenBy }: Injection, { messages, formats }: AllWords): string {
  const { injections } = messages.treatment
  const amount = units === null ? '' : injections.units(formats.number(units, Number.isInteger(units) ? 0 : 1))
  const by = givenBy.trim() === '' ? '' : injections.by(givenBy.trim())
  return [amount, by].filter((part) => part !== '').join(', ')
}

/** "total 34, grade IV" */
export function scoreText(result: ScoreResult, { messages }: AllWords): string {
  const { scores } = messages.treatment
  const total = result.instrument === 'midas' ? midasTotal(result) : result.total
  if (total === null) return scores.notComplete
  const text = scores.total(total)
  return result.instrument === 'midas' ? `${text}, ${scores.grade(midasGrade(total))}` : text
}

/** The parts of a MIDAS result: "2, 4, –, 6, 1; A 34; B 7". */
export function midasPartsText(result: ScoreResult, { messages }: AllWords): string {
  if (result.instrument !== 'midas') return ''
  const { scores } = messages.treatment
  const values = result.values.every((value) => value === null)
    ? ''
    : result.values.map((value) => (value === null ? '–' : String(value))).join(', ')
  return [values, result.a === null ? '' : scores.a(result.a), result.b === null ? '' : scores.b(result.b)]
    .filter((part) => part !== '')
    .join('; ')
}
