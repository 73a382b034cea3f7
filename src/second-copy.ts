import type { Result } from './domain/result.ts'
import type { DiaryContents } from './formats/diary-contents.ts'
import { compareCopies, safetyCopy, type Comparison } from './storage/compared-copies.ts'
import type { DiaryStore } from './storage/diary-store.ts'
import { createJournal } from './storage/journal.ts'
import type { StorageProblem } from './storage/storage-problem.ts'
import { journalled, writeTwice, type BesideDatabase, type Copies } from './storage/two-copies.ts'
import type { DiaryChange } from './storage/written-change.ts'
import { journalWorker, trustedWorker } from './workers.ts'

/** The second copy of the diary, as the store of the person's own diary needs it. */
export interface SecondCopy {
  readonly write: (change: DiaryChange, beside: BesideDatabase) => Promise<Result<Copies, StorageProblem>>
  readonly add: (contents: DiaryContents) => Promise<void>
  readonly compare: (database: DiaryStore) => Promise<Result<Comparison, StorageProblem>>
  readonly read: () => Promise<DiaryContents | null>
  readonly setAside: () => Promise<void>
  readonly end: () => void
}

/** Opens it, with a worker of its own. Loaded beside the first screen: no tap waits for this code. */
export function openSecondCopy(name: string): SecondCopy {
  const journal = createJournal({
    name: `${name}-journal`,
    // The types of the DOM know no Trusted Types.
    start: () => new Worker(trustedWorker(journalWorker) as string),
  })
  return {
    write: (change, beside) => writeTwice(journal, change, beside),
    add: (contents) => journalled(journal, contents),
    compare: (database) => compareCopies(database, journal),
    read: () => safetyCopy(journal),
    setAside: async () => void (await journal.setAside()),
    end: () => journal.end(),
  }
}
