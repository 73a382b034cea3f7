import { ok, type Result } from '../domain/result.ts'
import type { DiaryStore } from './diary-store.ts'
import type { DiarySchema, Draft, DraftKey } from './schema.ts'
import type { StorageProblem } from './storage-problem.ts'
import type { Work } from './transaction.ts'

/** What was typed into forms and not sent, beside what the device knows of itself. */
export interface StoredDrafts {
  /** What was typed at a place; undefined when there is nothing. Drops drafts of more than thirty days. */
  readonly read: (place: string) => Promise<Result<unknown, StorageProblem>>
  /**
   * Resolves when the disk has it; undefined takes the draft of the place away. `contentNow` is asked whenever the
   * writing is tried, so that a late try writes nothing old.
   */
  readonly write: (place: string, contentNow: () => unknown) => Promise<Result<null, StorageProblem>>
}

const KEPT_FOR = 30 * 24 * 3_600_000

/** The drafts in a database. `now` in epoch milliseconds. */
export function createDrafts(database: Pick<DiaryStore, 'within'>, now: () => number): StoredDrafts {
  return {
    read: (place) =>
      database.within(async (under) => {
        await dropOlder(under, now() - KEPT_FOR)
        return (await draftAt(under, keyOf(place)))?.content
      }),
    async write(place, contentNow) {
      const written = await database.within(async ({ transaction, within }) => {
        const store = transaction.objectStore('meta')
        const content = contentNow()
        const request =
          content === undefined ? store.delete(keyOf(place)) : store.put({ at: now(), content }, keyOf(place))
        // One request, and its end told at once: a page that goes away hears no answer and tells nothing later.
        transaction.commit()
        await within(Promise.resolve<unknown>(request))
      })
      return written.ok ? ok(null) : written
    },
  }
}

async function dropOlder(under: Work<'readwrite'>, than: number): Promise<void> {
  const { transaction, within } = under
  const store = transaction.objectStore('meta')
  // An array stands after every text.
  for (const key of await within(store.getAllKeys(IDBKeyRange.bound(['drafts'], ['drafts', []])))) {
    const draft = await draftAt(under, key)
    if (draft !== undefined && draft.at <= than) await within(store.delete(key))
  }
}

async function draftAt({ transaction, within }: Work<'readwrite'>, key: DiarySchema['meta']['key']) {
  // Each key of this store has a type of its own, which the types of idb cannot say.
  return (await within(transaction.objectStore('meta').get(key))) as Draft | undefined
}

function keyOf(place: string): DraftKey {
  return ['drafts', place]
}
