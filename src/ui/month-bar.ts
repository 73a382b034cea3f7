/** One month of the bar chart, in days. */
export interface MonthBar {
  readonly label: string
  readonly migraine: number
  readonly other: number
  /** Days not known; they lie above the known headache days, since each may be one. */
  readonly unknown: number
  /** Above the bar, as "12–17". */
  readonly valueLabel: string
  /** The running month. */
  readonly soFar: boolean
}

/** The bars of a chart and what is drawn over them. */
export interface BarChartData {
  readonly bars: readonly MonthBar[]
  /** Days at which a line is drawn; null: none. */
  readonly line: number | null
  /** Under the bar of the running month. */
  readonly soFarLabel: string
}

/** The days a bar is high. */
export function barTotal({ migraine, other, unknown }: MonthBar): number {
  return migraine + other + unknown
}

/** How many days the chart must have room for. */
export function axisTop(bars: readonly MonthBar[], line: number | null): number {
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
