import type { DayCell } from '../domain/day-cell.ts'
import { cellShape, type CellShape } from './cell-shape.ts'
import './day-mark.css'

export interface DayMarkProps {
  readonly cell: DayCell
  /** The day number as written in the person's language. */
  readonly number: string
  readonly isToday?: boolean
}

/** A day of the calendar: its number, and the strip's cell filled from the bottom. Fills the box it stands in. */
export function DayMark({ cell, number, isToday = false }: DayMarkProps) {
  const shape = cellShape(cell)
  return (
    <span class={`day-mark day-mark-${shape.form} day-mark-${cell.look} ${fillClass(shape)}`} aria-hidden="true">
      {shape.form === 'column' ? <span class="day-mark-fill" /> : null}
      <span class={isToday ? 'day-mark-number day-mark-today' : 'day-mark-number'}>{number}</span>
      <span class="day-mark-sign" />
      {cell.isPeriod === true ? <span class="day-mark-period" /> : null}
    </span>
  )
}

function fillClass(shape: CellShape): string {
  if (shape.form !== 'column') return ''
  if (!shape.filled) return 'day-mark-open'
  return shape.height === 1 ? 'day-mark-full' : `day-mark-thirds-${Math.round(shape.height * 3)}`
}
