import type { DayCell } from '../../domain/day-cell.ts'
import type { App } from '../../state/create-app.ts'

/** The cells with the menstruation days marked, for those who switched them on. */
export function withPeriods(
  cells: readonly DayCell[],
  { diary, isPartShown }: Pick<App, 'diary' | 'isPartShown'>,
): readonly DayCell[] {
  if (!isPartShown('menstruation')) return cells
  const { periods } = diary.value
  return cells.map((cell) => (periods.has(cell.day) ? { ...cell, isPeriod: true } : cell))
}
