import { momentOf, type ZonedTime } from '../../domain/moment.ts'
import type { Attack, AttackTiming, DayRecord, DiaryRecord, Dose } from '../../domain/records.ts'
import type { AllWords } from '../../i18n/words.ts'
import { isTreatment, treatmentTitle } from './treatment-facts.ts'

/** Names of medications, also of those that come with a file. */
export type NameOf = (medicationId: string | null) => string

/** A record in one line: "Headache, November 20, 2026, 14:20 – 18:05, severe". */
export function recordTitle(record: DiaryRecord, words: AllWords, nameOf: NameOf): string {
  if (isTreatment(record)) return treatmentTitle(record, words)
  const { kind, setting } = words.messages.record
  switch (record.kind) {
    case 'attack':
      return attackTitle(record, words)
    case 'reading':
    case 'aura':
      return `${kind[record.kind]}, ${dated(record.at, words)}`
    case 'dose':
      return doseTitle(record, words, nameOf)
    case 'day':
      return `${words.formats.date(record.day)}: ${dayText(record, words)}`
    case 'medication':
      return `${kind.medication}: ${record.name}`
    case 'setting':
      return `${kind.setting}: ${setting[record.name]}`
  }
}

/** When an attack was, with the year: a file may be old. */
export function timingText(timing: AttackTiming, words: AllWords): string {
  const { messages, formats } = words
  const { headache } = messages
  if (timing.form === 'clockless') return headache.aboutHours(formats.hours(timing.hours), formats.date(timing.day))
  const start = dated(timing.start, words)
  const { end } = timing
  if (end.how === 'open') return headache.from(start)
  if (end.how === 'about') return `${start}, ${headache.length(formats.hours(end.hours))}`
  const isSameDay = momentOf(end.at).day === momentOf(timing.start).day
  return headache.to(start, isSameDay ? formats.clock(end.at) : dated(end.at, words))
}

/** What the own record of a day says of it. */
export function dayText({ mark, impact, note }: DayRecord, { messages }: AllWords): string {
  const { day, record } = messages
  if (mark !== null) return stateText(mark.state)
  if (impact.length > 0) return day.impact
  return note === '' ? record.nothing : day.note

  function stateText(state: NonNullable<DayRecord['mark']>['state']): string {
    return { clear: day.clear, 'dont-know': day.dontKnow, 'all-day': day.allDay, 'without-times': day.withoutTimes }[
      state
    ]
  }
}

/** "November 20, 2026, 2:20 PM" */
export function dated(time: ZonedTime, { formats }: AllWords): string {
  return `${formats.date(momentOf(time).day)}, ${formats.clock(time)}`
}

function attackTitle({ timing, severity }: Attack, words: AllWords): string {
  const { record, vocabulary } = words.messages
  const how = severity === null ? '' : `, ${vocabulary.severity[severity].toLowerCase()}`
  return `${record.kind.attack}, ${timingText(timing, words)}${how}`
}

function doseTitle({ medicationId, amount, at }: Dose, words: AllWords, nameOf: NameOf): string {
  const what = [nameOf(medicationId), amount].filter((text) => text !== '').join(' ')
  return `${words.messages.record.kind.dose}: ${what}, ${dated(at, words)}`
}
