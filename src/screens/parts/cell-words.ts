import type { Day } from '../../domain/day.ts'
import type { DayCell } from '../../domain/day-cell.ts'
import type { DiaryFacts } from '../../domain/diary-facts.ts'
import type { Messages, Words } from '../../i18n/words.ts'

/** A day in words: "Friday 20 November: Headache day, migraine day, moderate". */
export function describeCell(cell: DayCell, facts: DiaryFacts, { messages, formats }: Words): string {
  const severity = cell.severity === null ? '' : `, ${messages.vocabulary.severity[cell.severity].toLowerCase()}`
  const period = cell.isPeriod === true ? `, ${messages.day.period}` : ''
  return messages.day.label(formats.day(cell.day), stateOf(cell, facts, messages) + severity + period)
}

/** What is said of a day as a whole. */
export function stateOf({ day, look }: DayCell, facts: DiaryFacts, { day: words }: Messages): string {
  const { state } = words
  if (look === 'migraine') return facts.diagnosis ? state.migraine : state.features
  if (look === 'unknown') return isDontKnow(day, facts) ? state['dont-know'] : state.unknown
  if (look === 'ahead') return day > facts.context.today ? state.future : state.open
  return { other: state.headache, clear: state.clear, aura: state.aura, 'too-short': state['too-short'] }[look]
}

function isDontKnow(day: Day, facts: DiaryFacts): boolean {
  return facts.byDay.get(day)?.record?.mark?.state === 'dont-know'
}
