import { drawTally, tallyDotSize, type TallyDot } from './tally-dots.ts'
import './tally.css'

export interface TallyProps {
  /** Headache days of the month that are migraine days, and those that are not. */
  readonly migraine: number
  readonly other: number
  /** The same in one sentence. */
  readonly label: string
  readonly size?: 'normal' | 'compact'
}

/** The month's headache days against fifteen. */
export function Tally({ migraine, other, label, size = 'normal' }: TallyProps) {
  const { dots, rows, width, height, lineY } = drawTally(migraine, other)
  // A fifth row would push the main button out of a small window.
  const scale = size === 'compact' || rows > 4 ? 0.75 : 1
  return (
    <svg
      class="tally"
      role="img"
      aria-label={label}
      width={width * scale}
      height={height * scale}
      viewBox={`0 0 ${width} ${height}`}
    >
      {dots.map((dot, i) => (
        <Dot key={i} {...dot} />
      ))}
      {lineY === null ? null : <line class="tally-line" x1={0} x2={width} y1={lineY} y2={lineY} />}
    </svg>
  )
}

function Dot({ kind, x, y }: TallyDot) {
  const radius = tallyDotSize / 2
  if (kind === 'open') return <circle class="tally-open" cx={x} cy={y} r={radius - 0.75} />
  return (
    <>
      <circle class={`tally-${kind}`} cx={x} cy={y} r={radius} />
      {kind === 'migraine' ? <circle class="tally-foot" cx={x} cy={y + radius * 0.55} r={1.9} /> : null}
    </>
  )
}
