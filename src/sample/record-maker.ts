import { momentOf, type ZonedTime } from '../domain/moment.ts'
import type { RecordId, Stamp } from '../domain/record-base.ts'
import { nextStamp } from '../formats/stamp.ts'

/** What every record has: an id of its own, a stamp, and when it was first stated. */
export interface MadeBase {
  readonly id: RecordId
  readonly stamp: Stamp
  readonly createdAt: ZonedTime
}

export type MakeBase = (createdAt: ZonedTime, id?: RecordId) => MadeBase

/** The device that wrote the made-up diary, in its stamps. */
const DEVICE = '5a3b1e00'

/** Ids in the form of UUIDv7, from the time and the place in the order of making: the same every time. */
export function createMakeBase(): MakeBase {
  let made = 0
  return (createdAt, id) => {
    const { instant } = momentOf(createdAt)
    made += 1
    const time = instant.toString(16).padStart(12, '0')
    const number = made.toString(16).padStart(12, '0')
    return {
      id: id ?? `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${number}`,
      stamp: nextStamp(null, instant, DEVICE),
      createdAt,
    }
  }
}
