export interface StripNumber {
  readonly day: number
  /** Of the strip's width. */
  readonly percent: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** The day numbers under a strip of `places` places: weekly, then the last day. */
export function stripNumbers(days: number, places: number): readonly StripNumber[] {
  return [1, 8, 15, 22, days].map((day) => {
    if (day === 1) return { day, percent: 0, anchor: 'start' }
    if (day === days) return { day, percent: (100 * days) / places, anchor: 'end' }
    return { day, percent: (100 * (day - 0.5)) / places, anchor: 'middle' }
  })
}
