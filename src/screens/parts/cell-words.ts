import type { Day } from '../../domain/day.ts'
import type { DayCell } from '../../domain/day-cell.ts'
import type { DiaryFacts } from '../../domain/diary-facts.ts'
import type { Words } from '../../i18n/words.ts'

/** A day in words: "Friday 20 November: Headache day, migraine day, moderate". */
export function describeCell(cell: DayCell, facts: DiaryFacts, { messages, formats }: Words): string {
  const severity = cell.severity === null ? '' : `, ${messages.vocabulary.severity[cell.severity].toLowerCase()}`
  return messages.day.label(formats.day(cell.day), stateOf(cell, facts, messages) + severity)
}

/** What is said of a day as a whole. */
export function stateOf(cell: DayCell, facts: DiaryFacts, { day: words }: Words['messages']): string {
  const { state } = words
  switch (cell.look) {
    case 'migraine':
      return facts.diagnosis ? state.migraine : state.features
    case 'other':
      return state.headache
    case 'clear':
      return state.clear
    case 'aura':
      return state.aura
    case 'too-short':
      return state['too-short']
    case 'unknown':
      return isDontKnow(cell.day, facts) ? state['dont-know'] : state.unknown
    case 'ahead':
      return cell.day > facts.context.today ? state.future : state.open
  }
}

function isDontKnow(day: Day, facts: DiaryFacts): boolean {
  return facts.byDay.get(day)?.record?.mark?.state === 'dont-know'
}
