import { useId } from 'preact/hooks'
import { labelStep, valueLines, type DaysBar } from './days-bar.ts'
import { placeBars, type PlacedMonth } from './days-bars-geometry.ts'
import './days-bars.css'

export interface DaysBarsProps {
  readonly bars: readonly DaysBar[]
  readonly line: number | null
  readonly label: string
}

/** The bar chart for paper: the same marks as sharp lines and greys. */
export function DaysBars({ bars, line, label }: DaysBarsProps) {
  const hatching = useId()
  const { months, barWidth, baseline, lineY } = placeBars(bars, line, { width: plotWidth, top: 18, bottom: 64 })
  const slot = plotWidth / Math.max(1, bars.length)
  const step = labelStep(Math.max(0, ...bars.map((bar) => bar.label.length)) * letter + 4, slot)
  return (
    <svg
      class="days-bars"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${baseline + (bars.some((bar) => bar.note !== '') ? 30 : 18)}`}
    >
      <pattern id={hatching} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line class="days-bars-hatching" x1="0" x2="0" y1="0" y2="5" />
      </pattern>
      {months.map((month, i) => (
        <g key={i}>
          <Segments month={month} barWidth={barWidth} hatching={hatching} />
          {(months.length - 1 - i) % step === 0 ? (
            <text class="days-bars-month" x={month.x} y={baseline + 13}>
              {month.bar.label}
            </text>
          ) : null}
          {month.bar.note === '' ? null : (
            <text class="days-bars-month" x={month.x} y={baseline + 25}>
              {month.bar.note}
            </text>
          )}
        </g>
      ))}
      <line class="days-bars-base" x1={0} x2={plotWidth} y1={baseline} y2={baseline} />
      {lineY === null ? null : (
        <>
          <line class="days-bars-line" x1={0} x2={plotWidth} y1={lineY} y2={lineY} />
          <text class="days-bars-number" x={plotWidth + 5} y={lineY + 3.5}>
            {line}
          </text>
        </>
      )}
      {months.map((month, i) =>
        month.bar.isInjection ? (
          <path key={i} class="days-bars-injection" d={`M${month.x - slot / 2} ${baseline - 7}l5 9h-10z`} />
        ) : null,
      )}
      {months.map((month, i) => (
        <Value key={i} month={month} fits={month.bar.valueLabel.length * letter + 4 <= slot} />
      ))}
    </svg>
  )
}

interface SegmentsProps {
  readonly month: PlacedMonth
  readonly barWidth: number
  readonly hatching: string
}

function Segments({ month, barWidth, hatching }: SegmentsProps) {
  return (
    <>
      {month.segments.map(({ part, y, height }) => {
        const box = { x: month.x - barWidth / 2, y, width: barWidth, height, rx: 1.5 }
        return part === 'unknown' ? (
          <rect key={part} class="days-bars-unknown" fill={`url(#${hatching})`} {...box} />
        ) : (
          <rect key={part} class={`days-bars-${part}`} {...box} />
        )
      })}
    </>
  )
}

function Value({ month, fits }: { readonly month: PlacedMonth; readonly fits: boolean }) {
  const lines = valueLines(month.bar.valueLabel, fits)
  return (
    <>
      {lines.map((text, row) => (
        <text key={row} class="days-bars-value" x={month.x} y={month.top - 5 - (lines.length - 1 - row) * 11}>
          {text}
        </text>
      ))}
    </>
  )
}

const width = 640
const plotWidth = 616
/** A letter's width at the size of the labels, as a rough measure. */
const letter = 6.2
