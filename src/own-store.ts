import type { ZonedTime } from './domain/moment.ts'
import { failed, ok, type Result } from './domain/result.ts'
import type { DiaryContents } from './formats/diary-contents.ts'
import type { OwnMarks } from './own-marks.ts'
import type { SecondCopy } from './second-copy.ts'
import type { DeviceIdentity, Store } from './state/environment.ts'
import { usualDeadlines, withDeadline } from './storage/deadline.ts'
import type { DiaryStore } from './storage/diary-store.ts'
import { storageManager } from './storage/persistence.ts'
import type { Meta } from './storage/schema.ts'
import { problemOf, type StorageProblem } from './storage/storage-problem.ts'
import { newDeviceName, windowName } from './storage/stored-meta.ts'
import type { Copies } from './storage/two-copies.ts'

interface Own {
  readonly database: DiaryStore
  readonly marks: Promise<OwnMarks | null>
  readonly second: Second
}

/** null on a browser without private files: then the database alone counts. */
export type Second = Promise<SecondCopy | null>

/** Opens the second copy, where the browser has private files that a worker can flush, and locks for several windows. */
export async function openSecond(name: string, now: () => ZonedTime): Second {
  if (typeof storageManager()?.getDirectory !== 'function' || !('locks' in navigator)) return null
  return inTime(import('./second-copy.ts').then(({ openSecondCopy }) => openSecondCopy(name, now)))
}

/** null: a part of the app that cannot be fetched, or not soon, must not cost an entry nor hold up a tap. */
export async function inTime<Part>(part: Promise<Part>): Promise<Part | null> {
  try {
    return await withDeadline(part, usualDeadlines.operation)
  } catch {
    return null
  }
}

type Parts = 'end' | 'device' | 'load' | 'write' | 'merge' | 'compareCopies' | 'safetyCopies'

/** The person's own diary: each change is written to the database and to the second copy. */
export function createOwnStore(own: Own): Pick<Store, Parts> {
  const { database, second } = own
  const writing = createWriting(own)
  return {
    ...writing,
    device: identityFrom(database, second, writing.isAlone),
    load: () => loadOwn(own, writing.hasWritten),
    merge: async (incoming) => {
      const copy = await second
      await copy?.keepBeforeMerge(database)
      const merged = await database.merge(incoming)
      if (merged.ok) await copy?.add(incoming)
      return merged
    },
    safetyCopies: () => second,
    end: () => {
      database.end()
      void second.then((copy) => copy?.end())
    },
  }
}

interface Writing extends Pick<Store, 'write' | 'compareCopies'> {
  readonly hasWritten: () => boolean
  /** Does the journal alone hold what was written last? */
  readonly isAlone: () => boolean
}

function createWriting({ database, second }: Own): Writing {
  let hasWritten = false
  let copies: Copies | null = null
  /** Writes that one of the two copies did not take. */
  let halves = 0
  return {
    hasWritten: () => hasWritten,
    isAlone: () => copies === 'only-journal',
    write: async (change) => {
      hasWritten = true
      let asked: Promise<Result<null, StorageProblem>> | null = null
      const toDatabase = () => (asked ??= database.write(change))
      // A database that failed is asked again by the comparison, which knows whether it has to be made anew first.
      const isInDoubt = copies === 'only-journal'
      if (!isInDoubt) void toDatabase()
      // Who has waited once for a journal that does not answer is not made to wait with every tap.
      const patience = copies === 'only-database' ? 50 : usualDeadlines.operation
      const written =
        (await (await second)?.write(change, { toDatabase, isInDoubt, patience })) ?? alone(await toDatabase())
      if (!written.ok) return written
      if (isHalf(written.value)) halves += 1
      // What was written before may still stand in one copy only: the comparison alone can tell that it does not.
      if (isHalf(written.value) || !isHalf(copies)) copies = written.value
      return ok(copies ?? written.value)
    },
    compareCopies: async () => {
      for (;;) {
        const before = halves
        const compared = (await (await second)?.compare(database)) ?? null
        if (compared?.ok !== true) return compared
        // A tap of meanwhile that only one of them took needs another look.
        if (halves !== before) continue
        copies = 'both'
        return compared
      }
    },
  }
}

function isHalf(copies: Copies | null): boolean {
  return copies === 'only-journal' || copies === 'only-database'
}

async function loadOwn({ database, marks, second }: Own, hasWritten: () => boolean): ReturnType<Store['load']> {
  const safetyCopy = async () => (await (await second)?.safetyCopy()) ?? null
  const loaded = await database.load()
  if (!loaded.ok) {
    const contents = canBeReadElsewhere(loaded.problem) ? await safetyCopy() : null
    return contents === null ? loaded : ok({ contents, isEmptied: false, isSafetyCopy: true })
  }
  const { contents, meta } = loaded.value
  if ((await (await marks)?.tellOfAnother(meta.installId)) === true) return ok({ contents, isEmptied: true })
  // A tap of this visit may stand in the journal already, and not yet in the database. A new diary is not kept waiting by
  // a second copy that does not answer: the marks tell of an emptied one as well.
  if (contents.revisions.length > 0 || hasWritten() || (await inTime(safetyCopy())) === null) {
    return ok({ contents, isEmptied: false })
  }
  const late = await writtenMeanwhile(database)
  return ok(late === null ? { contents, isEmptied: true } : { contents: late, isEmptied: false })
}

/** So may the first tap of another window, which has opened the same new diary in the same moment. */
async function writtenMeanwhile(database: DiaryStore): Promise<DiaryContents | null> {
  for (const pause of [0, 200, 400]) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    const again = await database.load()
    if (again.ok && again.value.contents.revisions.length > 0) return again.value.contents
  }
  return null
}

/** Stamps need a name and no database: without an answer a name of its own will do. */
function identityFrom(database: DiaryStore, second: Second, isAlone: () => boolean): Store['device'] {
  let known: DeviceIdentity | null = null
  return async () => {
    if (known !== null && isAlone()) return ok(known)
    const meta = await readMetaInTime(database)
    if (!meta.ok && (await second) === null) return meta
    known = meta.ok
      ? { name: windowName(meta.value.device), lastStamp: meta.value.lastStamp }
      : (known ?? { name: newDeviceName(), lastStamp: null })
    return ok(known)
  }
}

function alone(written: Result<null, StorageProblem>): Result<Copies, StorageProblem> {
  return written.ok ? ok('single') : written
}

async function readMetaInTime(database: DiaryStore): Promise<Result<Meta, StorageProblem>> {
  try {
    return await withDeadline(database.readMeta(), usualDeadlines.operation)
  } catch (error) {
    return failed(problemOf(error))
  }
}

/** Another tab or a later version stands before the database: that has to be said, and not gone around. */
function canBeReadElsewhere({ what }: StorageProblem): boolean {
  return what !== 'blocked' && what !== 'newer-version'
}
