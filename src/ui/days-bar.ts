/** One bar of a chart: a month, or 28 days, in days. */
export interface DaysBar {
  readonly label: string
  readonly migraine: number
  readonly other: number
  /** Days not known; they lie above the known headache days, since each may be one. */
  readonly unknown: number
  /** Above the bar, as "12–17". */
  readonly valueLabel: string
  /** Below its label: that the month runs, or the day of an injection; empty: nothing. */
  readonly note: string
  /** An injection was given where the bar begins: a small triangle points to its foot. */
  readonly isInjection: boolean
}

/** The bars of a chart and what is drawn over them. */
export interface BarChartData {
  readonly bars: readonly DaysBar[]
  /** Days at which a line is drawn; null: none. */
  readonly line: number | null
  /** Days of something else than headache: a colour that means no headache. */
  readonly isPlain?: boolean
}

/** The days a bar is high. */
export function barTotal({ migraine, other, unknown }: DaysBar): number {
  return migraine + other + unknown
}

/** How many days the chart must have room for. */
export function axisTop(bars: readonly DaysBar[], line: number | null): number {
  return Math.max(5, line ?? 0, ...bars.map(barTotal))
}

/** Each how many-th bar can carry its label, counted from the last, so that labels do not touch. */
export function labelStep(widestLabel: number, slot: number): number {
  return Math.max(1, Math.ceil(widestLabel / Math.max(1, slot)))
}

/** A range in two lines, where one line is wider than the bar's place: "12–17" as "12–" and "17". */
export function valueLines(label: string, fits: boolean): readonly string[] {
  const parts = /^(.+[–-])(.+)$/.exec(label)
  return fits || parts === null ? [label] : [parts[1] ?? '', parts[2] ?? '']
}
