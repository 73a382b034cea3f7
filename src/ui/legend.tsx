import type { CellLook, DayCell } from '../domain/day-cell.ts'
import { StripCell } from './strip-cell.tsx'
import './legend.css'

export interface LegendItem {
  readonly mark: CellLook | 'not-given' | 'severities' | 'period' | 'injection'
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
  if (mark === 'period' || mark === 'injection') return <PlainMark mark={mark} />
  const cells = cellsOf(mark)
  return <Cells cells={cells} />
}

/** The mark of one day, in a line of text. */
export function LegendMark({ cell }: { readonly cell: MarkCell }) {
  return <Cells cells={[cell]} />
}

type MarkCell = Pick<DayCell, 'look' | 'severity'>

function Cells({ cells }: { readonly cells: readonly MarkCell[] }) {
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

/** Marks that are no cell: the bar under a day, the triangle of an injection. */
function PlainMark({ mark }: { readonly mark: 'period' | 'injection' }) {
  return (
    <svg class="legend-mark" width={width} height={height} aria-hidden="true">
      <path class="legend-plain" d={mark === 'period' ? 'M2 13h10v3H2z' : 'M7 5l5 9H2z'} />
    </svg>
  )
}

function cellsOf(mark: Exclude<LegendItem['mark'], 'period' | 'injection'>) {
  if (mark === 'not-given') return [{ look: 'other', severity: null }] as const
  if (mark === 'severities') {
    return (['mild', 'moderate', 'severe'] as const).map((severity) => ({ look: 'other' as const, severity }))
  }
  return [{ look: mark, severity: mark === 'migraine' || mark === 'other' ? ('severe' as const) : null }]
}

const width = 14
const height = 18
