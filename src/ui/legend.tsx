import type { CellLook } from '../domain/day-cell.ts'
import { StripCell } from './strip-cell.tsx'
import './legend.css'

export interface LegendItem {
  readonly mark: CellLook | 'not-given' | 'severities'
  readonly label: string
}

export interface LegendProps {
  readonly items: readonly LegendItem[]
}

/** What the marks of strip, calendar and bars mean. */
export function Legend({ items }: LegendProps) {
  return (
    <ul class="legend">
      {items.map(({ mark, label }) => (
        <li key={mark} class="legend-item">
          <Mark mark={mark} />
          {label}
        </li>
      ))}
    </ul>
  )
}

function Mark({ mark }: Pick<LegendItem, 'mark'>) {
  const cells = cellsOf(mark)
  return (
    <svg class="legend-mark" width={width * cells.length} height={height} aria-hidden="true">
      {cells.map((cell, i) => (
        <svg key={i} x={i * width} y="0" width={width} height={height}>
          <StripCell cell={cell} height={height} />
        </svg>
      ))}
    </svg>
  )
}

function cellsOf(mark: LegendItem['mark']) {
  if (mark === 'not-given') return [{ look: 'other', severity: null }] as const
  if (mark === 'severities') {
    return (['mild', 'moderate', 'severe'] as const).map((severity) => ({ look: 'other' as const, severity }))
  }
  return [{ look: mark, severity: mark === 'migraine' || mark === 'other' ? ('severe' as const) : null }]
}

const width = 14
const height = 18
