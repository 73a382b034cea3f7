import type { Stamp } from '../domain/record-base.ts'

/**
 * The stamp of a new revision: above `last` whatever the device's clock says. `now` in epoch ms, `device` 8 hex digits.
 * To change a record give the later of the clock's last stamp and the record's own, or the change could lose to it.
 */
export function nextStamp(last: Stamp | null, now: number, device: string): Stamp {
  const known = last === null ? null : parseStamp(last)
  const time = Math.min(Math.max(0, Math.floor(now)), LATEST)
  if (known === null || time > known.time) return write(time, 0, device)
  if (known.counter < COUNTER_MAX) return write(known.time, known.counter + 1, device)
  return write(known.time + 1, 0, device)
}

/**
 * The last stamp to go on from after a stamp of another device (or of the database) was seen. A clock that runs ahead
 * elsewhere takes this one at most 24 hours ahead of `now` (epoch ms).
 */
export function observeStamp(last: Stamp | null, seen: Stamp, now: number): Stamp | null {
  const foreign = parseStamp(seen)
  if (foreign === null) return last
  const ceiling = Math.min(Math.max(0, Math.floor(now)), LATEST) + DAY
  const capped = foreign.time > ceiling ? write(ceiling, 0, foreign.device) : seen
  return laterStamp(last, capped)
}

/** The higher of two stamps. */
export function laterStamp(last: Stamp | null, other: Stamp): Stamp {
  return last !== null && last > other ? last : other
}

/** Reads a stamp; null when the text is none, or lies so late that nothing could be written above it. */
export function parseStamp(text: string): { time: number; counter: number; device: string } | null {
  const [, iso = '', counter = '', device = ''] = STAMP.exec(text) ?? []
  const time = Date.parse(iso)
  if (Number.isNaN(time) || time > LATEST + DAY || new Date(time).toISOString() !== iso) return null
  return { time, counter: Number.parseInt(counter, 16), device }
}

const STAMP = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)-([0-9a-f]{4})-([0-9a-f]{8})$/
const COUNTER_MAX = 0xffff
const DAY = 24 * 60 * 60 * 1000
/** Years of five digits would sort before all others. */
const LATEST = Date.UTC(9000, 0, 1)

function write(time: number, counter: number, device: string): Stamp {
  return `${new Date(time).toISOString()}-${counter.toString(16).padStart(4, '0')}-${device}`
}
