import type { DayCell } from '../domain/day-cell.ts'
import { StripCell } from './strip-cell.tsx'
import { stripNumbers } from './strip-numbers.ts'
import './month-strip.css'

export interface MonthStripProps {
  /** All days of one month. */
  readonly cells: readonly DayCell[]
  /** The whole strip in one sentence. */
  readonly label: string
  /** Paper keeps 31 places, so that strips of several months stand day under day. */
  readonly variant: 'screen' | 'paper'
  /** The day numbers under it; they show unless switched off. */
  readonly numbers?: boolean
}

export function MonthStrip({ cells, label, variant, numbers = true }: MonthStripProps) {
  const places = variant === 'paper' ? 31 : cells.length
  const height = heights[variant]
  const share = 100 / places
  return (
    <svg
      class={`month-strip month-strip-${variant}${numbers ? ' month-strip-numbered' : ''}`}
      role="img"
      aria-label={label}
    >
      {cells.map((cell, i) => (
        // One sentence says it; thirty pictures to step through would say no more. The calendar has every day.
        <svg
          key={cell.day}
          aria-hidden="true"
          x={`${i * share}%`}
          y="0"
          width={`${share}%`}
          height={height}
          overflow="visible"
        >
          <StripCell cell={cell} height={height} />
          {cell.isPeriod === true ? (
            <rect class="month-strip-period" x="20%" y={height + 1.5} width="60%" height="2.5" rx="1" />
          ) : null}
        </svg>
      ))}
      {numbers
        ? stripNumbers(cells.length, places).map(({ day, percent, anchor }) => (
            <text
              key={day}
              aria-hidden="true"
              x={`${percent}%`}
              y={height + 4}
              dy="1em"
              text-anchor={anchor}
              class="month-strip-number"
            >
              {day}
            </text>
          ))
        : null}
    </svg>
  )
}

const heights = { screen: 30, paper: 26 } as const
