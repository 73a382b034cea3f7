import type { DayCell } from '../domain/day-cell.ts'

/** What is drawn for a day. Heights are shares of the full column, 0 to 1. */
export type CellShape =
  | { readonly form: 'column'; readonly height: number; readonly filled: boolean; readonly dotted: boolean }
  | { readonly form: 'dot' | 'box' | 'ring' | 'diamond' | 'baseline' }

/** The mark of a day; the same on screen and paper, in strip, calendar and legend. */
export function cellShape({ look, severity }: Pick<DayCell, 'look' | 'severity'>): CellShape {
  if (look === 'migraine' || look === 'other') {
    return { form: 'column', height: columnHeight(severity), filled: severity !== null, dotted: look === 'migraine' }
  }
  return { form: forms[look] }
}

function columnHeight(severity: DayCell['severity']): number {
  return severity === null ? 1 / 2 : heights[severity]
}

const heights = { mild: 1 / 3, moderate: 2 / 3, severe: 1 } as const

const forms = { clear: 'dot', unknown: 'box', 'too-short': 'ring', aura: 'diamond', ahead: 'baseline' } as const
