import type { ZonedTime } from './domain/moment.ts'
import type { Result } from './domain/result.ts'
import type { DiaryContents } from './formats/diary-contents.ts'
import { doubtPayload } from './formats/journal-payload.ts'
import type { SafetyCopies } from './state/environment.ts'
import { compareCopies, safetyCopy, type Comparison } from './storage/compared-copies.ts'
import type { DiaryStore } from './storage/diary-store.ts'
import { createJournal } from './storage/journal.ts'
import { createSnapshots } from './storage/snapshots.ts'
import { keptBeforeUpgrade } from './storage/before-upgrade.ts'
import type { StorageProblem } from './storage/storage-problem.ts'
import { journalled, writeTwice, type BesideDatabase, type Copies } from './storage/two-copies.ts'
import type { DiaryChange } from './storage/written-change.ts'
import { journalWorker, trustedWorker } from './workers.ts'

/** The second copy of the diary, as the store of the person's own diary needs it. */
export interface SecondCopy extends SafetyCopies {
  readonly write: (change: DiaryChange, beside: BesideDatabase) => Promise<Result<Copies, StorageProblem>>
  readonly add: (contents: DiaryContents) => Promise<void>
  readonly compare: (database: DiaryStore) => Promise<Result<Comparison, StorageProblem>>
  /** Notes that the database may not last, and will have to be made anew. */
  readonly doubt: () => Promise<void>
  /** Keeps what the database holds, before a file is merged into it. */
  readonly keepBeforeMerge: (database: DiaryStore) => Promise<void>
  /** Keeps the rows of a database that is about to be upgraded. */
  readonly keepBeforeUpgrade: () => Promise<void>
  readonly end: () => void
}

/** Opens it, with a worker of its own. Loaded beside the first screen: no tap waits for this code. */
export function openSecondCopy(name: string, now: () => ZonedTime): SecondCopy {
  // The types of the DOM know no Trusted Types.
  const start = () => new Worker(trustedWorker(journalWorker) as string)
  const journal = createJournal({ name: `${name}-journal`, start })
  const files = createJournal({ name: `${name}-snapshots`, start })
  const snapshots = createSnapshots(files, now)
  const kept = { name, journal, snapshots, remembered: { meta: null } }
  return {
    write: (change, beside) => writeTwice(journal, change, beside),
    add: (contents) => journalled(journal, contents),
    compare: (database) => compareCopies({ ...kept, database }),
    doubt: async () => void (await journal.append(doubtPayload(true))),
    keepBeforeMerge: async (database) => {
      const before = await database.load()
      if (before.ok) await snapshots.keep('restore', before.value.contents)
    },
    keepBeforeUpgrade: async () => {
      await snapshots.keepLines('upgrade', await keptBeforeUpgrade(name))
    },
    safetyCopy: () => safetyCopy(journal),
    snapshots: () => snapshots.all(),
    setAside: async () => {
      const lines = await journal.read()
      if (lines.ok && (await snapshots.keepLines('begun-anew', lines.value.payloads))) {
        await journal.clear(lines.value.bytes)
      }
    },
    end: () => {
      journal.end()
      files.end()
    },
  }
}
