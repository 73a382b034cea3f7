import { addDays, laterDay, type Day } from './day.ts'
import type { Moment } from './moment.ts'
import { midnightOf } from './midnight.ts'

/** A stretch of pain within one civil day; epoch milliseconds. */
export interface Piece {
  readonly day: Day
  readonly from: number
  readonly to: number
  /** The moment by whose clock the stretch was lived. */
  readonly by: Moment
}

/**
 * Divides the time between two moments of one attack into civil days (docs/rules.md 2). Recorded in different zones,
 * the later moment's date begins at its midnight in the later zone; before that, or when that midnight does not lie
 * after the earlier moment, the earlier zone's midnights divide. No time is dated later than both moments' dates.
 */
export function piecesBetween(from: Moment, to: Moment): readonly Piece[] {
  const arrival = midnightOf(to.day, to)
  const split = arrival > from.instant ? Math.min(arrival, to.instant) : to.instant
  const pieces = underEarlierZone(from, split, laterDay(from.day, to.day))
  return split < to.instant ? [...pieces, { day: to.day, from: split, to: to.instant, by: to }] : pieces
}

/** Total length of stretches in milliseconds, overlaps counted once, and the longest without a break. */
export function unionOf(pieces: readonly Pick<Piece, 'from' | 'to'>[]): {
  readonly total: number
  readonly longest: number
} {
  const ordered = pieces.toSorted((a, b) => a.from - b.from)
  let total = 0
  let longest = 0
  let stretch: { from: number; to: number } | null = null
  for (const piece of ordered) {
    if (stretch === null || piece.from > stretch.to) {
      stretch = { from: piece.from, to: piece.from }
    }
    total += Math.max(0, piece.to - stretch.to)
    stretch.to = Math.max(stretch.to, piece.to)
    longest = Math.max(longest, stretch.to - stretch.from)
  }
  return { total, longest }
}

function underEarlierZone(from: Moment, until: number, lastDay: Day): readonly Piece[] {
  const pieces: Piece[] = []
  let at = from.instant
  for (let day = from.day; at < until; day = addDays(day, 1)) {
    const midnight = day < lastDay ? midnightOf(addDays(day, 1), from) : until
    const end = Math.min(until, Math.max(at, midnight))
    if (end > at) pieces.push({ day, from: at, to: end, by: from })
    at = end
  }
  return pieces
}
