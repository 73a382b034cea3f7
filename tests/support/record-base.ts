import type { ZonedTime } from '../../src/domain/moment.ts'
import type { RecordId, Stamp } from '../../src/domain/record-base.ts'
import type { DiaryRecord } from '../../src/domain/records.ts'
import { markOf } from './zone-clock.ts'

/** What every builder can be told. */
export interface Said {
  readonly id?: RecordId
  readonly createdAt?: ZonedTime
}

/** Id, stamp and time of creation of a record, the same in every run. */
export function baseOf(kind: string, said: Said, statedAt: ZonedTime): Pick<DiaryRecord, 'id' | 'stamp' | 'createdAt'> {
  const createdAt = said.createdAt ?? statedAt
  return { id: said.id ?? idOf(kind, said, createdAt), stamp: stampAt(createdAt), createdAt }
}

/** The stamp of a revision made at a moment by one device. */
function stampAt(time: ZonedTime, counter = 0, device = '3f9a1c2b'): Stamp {
  const count = counter.toString(16).padStart(4, '0')
  return `${new Date(markOf(time).instant).toISOString()}-${count}-${device}`
}

/** A UUIDv7 made of the moment and of all that was said, so that it is the same in every run. */
function idOf(kind: string, said: object, createdAt: ZonedTime): RecordId {
  const time = markOf(createdAt).instant.toString(16).padStart(12, '0')
  const text = `${kind} ${JSON.stringify(said)}`
  const tail = [1, 2, 3].map((seed) => hashOf(text, seed).toString(16).padStart(8, '0')).join('')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${tail.slice(0, 3)}-a${tail.slice(3, 6)}-${tail.slice(6, 18)}`
}

function hashOf(text: string, seed: number): number {
  let hash = Math.imul(0x811c9dc5, seed)
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}
