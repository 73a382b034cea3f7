import type { ZonedTime } from './moment.ts'

/** UUIDv7, but `day-2026-03-14` for a day, and likewise for a setting and a menstruation day: there is one of each. */
export type RecordId = string

/** Hybrid logical clock, "2026-03-14T21:00:00.000Z-0000-3f9a1c2b": time, counter, device. Compares as text. */
export type Stamp = string

/** What every record has. */
export interface RecordBase {
  readonly id: RecordId
  readonly stamp: Stamp
  /** When the person first stated it; decides "entered within 48 h". */
  readonly createdAt: ZonedTime
}
