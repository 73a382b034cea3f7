import { v7 as uuidv7 } from 'uuid'
import type { DiaryRecord } from '../../../src/domain/records.ts'
import { nextStamp } from '../../../src/formats/stamp.ts'
import type { Change } from '../../../src/state/environment.ts'
import { aDayRecord, anAttack } from '../../support/builders.ts'
import { writtenTime } from '../../support/zone-clock.ts'
import type { Key } from './said.ts'

/** One act, the key that tells it from all others, and the keys of the revisions it may stand in the place of. */
export interface Act {
  readonly key: Key
  readonly replaces: readonly Key[]
  readonly change: Change
}

export interface Acts {
  /** A day of its own with a note. */
  readonly note: (text: string) => Act
  /** Something new, a change of a headache or of one of five days that all windows change, or a deletion. */
  readonly any: () => Act
  /** Is told what was written: the next change of the record goes on from there. */
  readonly know: (act: Act) => void
}

/** The acts of one window, which knows the records that it has written itself. */
export function createActs(): Acts {
  const device = uuidv7().slice(-8)
  const known = new Map<string, DiaryRecord>()
  let last: string | null = null
  let made = 0

  const put = (record: DiaryRecord): Act => {
    const before = known.get(record.id)
    const stamp = (last = nextStamp(last, Date.now(), device))
    const revision = { ...record, stamp }
    const replaces = before === undefined ? [] : [before.stamp]
    return {
      key: `${record.id} ${stamp}`,
      replaces: replaces.map((each) => `${record.id} ${each}`),
      change: { put: [revision], bury: [], replaces },
    }
  }
  const bury = ({ id, stamp: deletes }: DiaryRecord): Act => {
    const stamp = (last = nextStamp(last, Date.now(), device))
    return { key: `${id} -${deletes}`, replaces: [], change: { put: [], bury: [{ id, deletes, stamp }], replaces: [] } }
  }
  const day = (number: number, note: string) => aDayRecord({ day: dayNumber(number), note })

  return {
    note: (text) => put(day(-1 - (made += 1), text)),
    any() {
      const text = `act ${String((made += 1))} of ${device}`
      const chance = Math.random()
      const one = [...known.values()].at(Math.floor(Math.random() * known.size))
      if (chance < 0.1 && one !== undefined) return bury(one)
      if (chance < 0.3 && one?.kind === 'attack') return put({ ...one, note: text })
      if (chance < 0.5) return put(day(Math.floor(Math.random() * 5), text))
      return put(anAttack({ id: uuidv7(), start: writtenTime(Date.now(), 'America/Denver'), note: text }))
    },
    know({ change }) {
      for (const record of change.put) known.set(record.id, record)
      for (const { id } of change.bury) known.delete(id)
    },
  }
}

/** Days before 2026 for notes, of which each is written once; days of January for what all windows change. */
function dayNumber(number: number): string {
  return new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10)
}
