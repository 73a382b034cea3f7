import type { DayCell } from '../domain/day-cell.ts'
import { cellShape } from './cell-shape.ts'
import './strip-cell.css'

export interface StripCellProps {
  readonly cell: Pick<DayCell, 'look' | 'severity'>
  /** Of a full column, in px. */
  readonly height: number
}

/** One day inside an svg of its own: across in per cent of that svg, upwards in px. */
export function StripCell({ cell, height }: StripCellProps) {
  const shape = cellShape(cell)
  const middle = height / 2
  switch (shape.form) {
    case 'column':
      return <Column look={cell.look} top={height * (1 - shape.height)} bottom={height} {...shape} />
    case 'dot':
      return <circle class="strip-cell-clear" cx="50%" cy={middle} r={2.25} />
    case 'box':
      return <rect class="strip-cell-unknown" x="14%" y={0.75} width="72%" height={height - 1.5} rx={3} />
    case 'ring':
      return <circle class="strip-cell-too-short" cx="50%" cy={middle} r={3} />
    case 'diamond':
      return (
        <svg x="50%" y={middle} overflow="visible">
          <path class="strip-cell-aura" d="M0-4.25 3.6 0 0 4.25-3.6 0Z" />
        </svg>
      )
    case 'baseline':
      return <line class="strip-cell-ahead" x1="14%" x2="86%" y1={height - 0.5} y2={height - 0.5} />
  }
}

interface ColumnProps {
  readonly look: DayCell['look']
  readonly top: number
  readonly bottom: number
  readonly filled: boolean
  readonly dotted: boolean
}

function Column({ look, top, bottom, filled, dotted }: ColumnProps) {
  const inset = filled ? 0 : 0.75
  return (
    <>
      <rect
        class={`strip-cell-${look} ${filled ? 'strip-cell-filled' : 'strip-cell-open'}`}
        x="14%"
        y={top + inset}
        width="72%"
        height={bottom - top - 2 * inset}
        rx={3}
      />
      {dotted ? (
        <circle class={filled ? 'strip-cell-foot' : 'strip-cell-foot-open'} cx="50%" cy={bottom - 5} r={1.75} />
      ) : null}
    </>
  )
}
