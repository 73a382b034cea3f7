import { addDays, weekdayOf, type Day } from './day.ts'
import type { CellLook, DayCell } from './day-cell.ts'
import type { DayFacts } from './day-facts.ts'
import type { DiaryFacts } from './diary-facts.ts'
import { daysOfMonth, firstDayOf, lastDayOf, monthOf, type Month } from './month.ts'

/** How a civil day is drawn. */
export function cellOf(facts: DiaryFacts, day: Day): DayCell {
  const found = facts.byDay.get(day)
  return { day, look: lookOf(facts, day), severity: found?.isHeadacheDay === true ? found.severity : null }
}

/** One cell for each date of a month. */
export function cellsOf(facts: DiaryFacts, month: Month): readonly DayCell[] {
  return daysOfMonth(month).map((day) => cellOf(facts, day))
}

/** The dates of a month folded into weeks that begin on `weekStart` (0 Sunday); null outside the month. */
export function weeksOf(month: Month, weekStart: number): readonly (readonly (Day | null)[])[] {
  const lead = (weekdayOf(firstDayOf(month)) - weekStart + 7) % 7
  const gridStart = addDays(firstDayOf(month), -lead)
  const weeks: (Day | null)[][] = []
  for (let monday = gridStart; monday <= lastDayOf(month); monday = addDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, i) => addDays(monday, i))
    weeks.push(days.map((day) => (monthOf(day) === month ? day : null)))
  }
  return weeks
}

function lookOf(facts: DiaryFacts, day: Day): CellLook {
  const found = facts.byDay.get(day)
  return (found === undefined ? null : knownLookOf(found)) ?? blankLookOf(facts, day)
}

function knownLookOf(found: DayFacts): CellLook | null {
  if (found.isHeadacheDay) return found.migrainePart === null ? 'other' : 'migraine'
  if (found.isTouched) return 'too-short'
  if (found.auras.length > 0) return 'aura'
  return found.isClear ? 'clear' : null
}

function blankLookOf({ beginning, context }: DiaryFacts, day: Day): CellLook {
  const isShown = beginning !== null && monthOf(day) >= monthOf(beginning)
  return isShown && day < context.today ? 'unknown' : 'ahead'
}
