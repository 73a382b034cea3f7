import { type Day } from '../../domain/day.ts'
import type { DayCell } from '../../domain/day-cell.ts'
import { daysOfMonth, type Month } from '../../domain/month.ts'

/** A made-up month, the same for everybody; a letter a day, in the order of its dates. */
const days = '..Mi..?.o.M..a.mO..?.i.s.M.o..'

const cellOfSign: Readonly<Record<string, Omit<DayCell, 'day'>>> = {
  '.': { look: 'clear', severity: null },
  '?': { look: 'unknown', severity: null },
  s: { look: 'too-short', severity: null },
  a: { look: 'aura', severity: null },
  M: { look: 'migraine', severity: 'severe' },
  m: { look: 'migraine', severity: 'moderate' },
  O: { look: 'other', severity: 'severe' },
  o: { look: 'other', severity: 'moderate' },
  i: { look: 'other', severity: 'mild' },
}

export const exampleMonth: readonly DayCell[] = daysOfMonth('2026-06' as Month).map((day, i) => ({
  day,
  ...(cellOfSign[days[i] ?? '?'] ?? { look: 'unknown', severity: null }),
}))

/** The days of a worked example, by their weekdays: 15 June 2026 is a Monday. */
export function exampleDays(look: DayCell['look'], severity: DayCell['severity'], dates: readonly number[]) {
  return dates.map((date): DayCell => ({ day: `2026-06-${date}` as Day, look, severity }))
}
