import { openDB, type DBSchema } from 'idb'
import { zonedTime } from '../../../src/domain/moment.ts'
import type { DiaryRecord, Tombstone } from '../../../src/domain/records.ts'
import { ok, type Result } from '../../../src/domain/result.ts'
import type { DiaryContents } from '../../../src/formats/diary-contents.ts'
import { contentsOfJournal } from '../../../src/formats/journal-entries.ts'
import { openMarks } from '../../../src/own-marks.ts'
import { createOwnStore, openSecond } from '../../../src/own-store.ts'
import type { Change } from '../../../src/state/environment.ts'
import { createDiaryStore } from '../../../src/storage/diary-store.ts'
import { createJournal } from '../../../src/storage/journal.ts'
import type { StorageProblem } from '../../../src/storage/storage-problem.ts'
import { journalWorker, trustedWorker } from '../../../src/workers.ts'
import type { Mode } from './said.ts'

/** What is written to and read from, in one of the modes. */
export interface Keeper {
  /** The value names the copies that have it. */
  readonly write: (change: Change) => Promise<Result<string, StorageProblem>>
  readonly read: () => Promise<Found>
}

export interface Found {
  readonly database: DiaryContents | null
  readonly journal: DiaryContents | null
  readonly all: DiaryContents
  readonly torn: number
  readonly unread: number
}

export function createKeeper(mode: Mode): Keeper {
  if (mode === 'own') return ownKeeper()
  return mode === 'strict' ? strictKeeper() : bareKeeper(mode)
}

const NAME = 'fifteen'

function ownKeeper(): Keeper {
  const database = createDiaryStore({ name: NAME })
  const second = openSecond(NAME, () => zonedTime(Date.now(), 'UTC'))
  const store = createOwnStore({ database, marks: Promise.resolve(openMarks(NAME, database)), second })
  const start = () => new Worker(trustedWorker(journalWorker) as string)
  return {
    write: (change) => store.write(change),
    async read() {
      const loaded = await database.load()
      // A second client, since the store tells of whole lines only.
      const journal = createJournal({ name: `${NAME}-journal`, start })
      const lines = await journal.read()
      journal.end()
      const held = lines.ok ? contentsOfJournal(lines.value.payloads) : null
      const compared = await store.compareCopies()
      if (compared?.ok !== true) throw new Error(`The copies were not compared: ${JSON.stringify(compared)}`)
      return {
        database: loaded.ok ? loaded.value.contents : null,
        journal: held?.contents ?? null,
        all: compared.value.contents,
        torn: lines.ok ? lines.value.torn : 0,
        unread: held?.unread ?? 0,
      }
    },
  }
}

function strictKeeper(): Keeper {
  const database = createDiaryStore({ name: NAME })
  return {
    async write(change) {
      const written = await database.write(change)
      return written.ok ? ok('single') : written
    },
    async read() {
      const loaded = await database.load()
      if (!loaded.ok) throw new Error(loaded.problem.detail)
      return alone(loaded.value.contents)
    },
  }
}

/** What an app would do that has not thought of all this: one store, a row for each revision and tombstone. */
function bareKeeper(mode: 'relaxed' | 'early' | 'last-wins'): Keeper {
  const keyOf = ({ id, stamp }: DiaryRecord) => (mode === 'last-wins' ? [id] : [id, stamp])
  const opened = openDB<BareSchema>(`${NAME}-bare`, 1, { upgrade: (made) => void made.createObjectStore('rows') })
  return {
    async write({ put, bury }) {
      const transaction = (await opened).transaction('rows', 'readwrite', { durability: 'relaxed' })
      const rows = transaction.objectStore('rows')
      for (const record of put) void rows.put(record, keyOf(record))
      for (const tombstone of bury) void rows.put(tombstone, [tombstone.id, tombstone.deletes, 'deleted'])
      if (mode !== 'early') await transaction.done
      return ok('single')
    },
    async read() {
      const rows = await (await opened).getAll('rows')
      const revisions = rows.filter((row): row is DiaryRecord => !('deletes' in row))
      return alone({ revisions, tombstones: rows.filter((row): row is Tombstone => 'deletes' in row) })
    },
  }
}

interface BareSchema extends DBSchema {
  rows: { key: string[]; value: DiaryRecord | Tombstone }
}

function alone(contents: DiaryContents): Found {
  return { database: contents, journal: null, all: contents, torn: 0, unread: 0 }
}
