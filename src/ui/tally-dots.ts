export type TallyDotKind = 'migraine' | 'other' | 'open'

export interface TallyDot {
  readonly kind: TallyDotKind
  readonly x: number
  readonly y: number
}

export interface TallyDrawing {
  readonly dots: readonly TallyDot[]
  readonly rows: number
  readonly width: number
  readonly height: number
  /** Where the thin line under the fifteenth dot runs; null up to fifteen. */
  readonly lineY: number | null
}

export const tallyDotSize = 26

/** Fifteen dots in rows of five, and one dot more for each further day below a thin line. Sizes in px. */
export function drawTally(migraine: number, other: number): TallyDrawing {
  const filled = migraine + other
  const count = Math.max(fifteen, filled)
  const dots = Array.from({ length: count }, (_, i) => ({
    kind: kindOf(i, migraine, filled),
    x: (i % across) * step + tallyDotSize / 2,
    y: rowTop(Math.floor(i / across)) + tallyDotSize / 2,
  }))
  const rows = Math.ceil(count / across)
  return {
    dots,
    rows,
    width: across * step - gap,
    height: rowTop(rows - 1) + tallyDotSize,
    lineY: count > fifteen ? rowTop(3) - gap - 0.5 : null,
  }
}

function kindOf(index: number, migraine: number, filled: number): TallyDotKind {
  if (index < migraine) return 'migraine'
  return index < filled ? 'other' : 'open'
}

function rowTop(row: number): number {
  return row * step + (row >= fifteen / across ? gap + 1 : 0)
}

const fifteen = 15
const across = 5
const gap = 8
const step = tallyDotSize + gap
