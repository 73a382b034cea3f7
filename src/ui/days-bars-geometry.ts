import { axisTop, barTotal, type DaysBar } from './days-bar.ts'

export interface BarSegment {
  readonly part: 'migraine' | 'other' | 'unknown'
  readonly y: number
  readonly height: number
}

export interface PlacedMonth {
  readonly bar: DaysBar
  readonly x: number
  readonly segments: readonly BarSegment[]
  /** Of the whole bar. */
  readonly top: number
}

export interface BarsGeometry {
  readonly months: readonly PlacedMonth[]
  readonly barWidth: number
  readonly baseline: number
  readonly lineY: number | null
}

export interface BarsBox {
  readonly width: number
  readonly top: number
  readonly bottom: number
}

/** Places the bars of some months side by side in a box, with a gap between the parts of a bar. */
export function placeBars(bars: readonly DaysBar[], line: number | null, box: BarsBox): BarsGeometry {
  const perDay = (box.bottom - box.top) / axisTop(bars, line)
  const yOf = (days: number) => box.bottom - days * perDay
  const slot = box.width / Math.max(1, bars.length)
  return {
    months: bars.map((bar, i) => ({
      bar,
      x: slot * (i + 0.5),
      segments: segmentsOf(bar, yOf, Math.min(widestGap, perDay / 2)),
      top: yOf(barTotal(bar)),
    })),
    barWidth: Math.min(slot * 0.72, 44),
    baseline: box.bottom,
    lineY: line === null ? null : yOf(line),
  }
}

function segmentsOf(bar: DaysBar, yOf: (days: number) => number, gap: number): readonly BarSegment[] {
  let below = 0
  return (['migraine', 'other', 'unknown'] as const).flatMap((part) => {
    const from = below
    below += bar[part]
    if (bar[part] === 0) return []
    const bottom = yOf(from) - (from > 0 ? gap : 0)
    return [{ part, y: yOf(below), height: bottom - yOf(below) }]
  })
}

const widestGap = 2
