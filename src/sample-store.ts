import { failed, ok, type Result } from './domain/result.ts'
import { dayAt } from './domain/zone.ts'
import { sampleContents, type SampleRequest } from './sample/sample-diary.ts'
import type { Clock, Loaded } from './state/environment.ts'
import type { DiaryStore } from './storage/diary-store.ts'
import { eraseDatabase } from './storage/erase-traces.ts'
import type { StorageProblem } from './storage/storage-problem.ts'

/** Loads the made-up diary. It is made anew when there is none, or one that was made for another day or language. */
export async function loadSample(
  database: DiaryStore,
  { name, language, clock }: { readonly name: string; readonly clock: Clock } & Pick<SampleRequest, 'language'>,
): Promise<Result<Loaded, StorageProblem>> {
  const zone = clock.zone()
  const fresh = sampleContents({ today: dayAt(clock.now(), zone), zone, language })
  const stored = await database.load()
  if (!stored.ok) return stored
  // Nothing a visitor can do takes a medication's id away, and of another day all ids are others.
  const ids = new Set(stored.value.contents.revisions.map(({ id }) => id))
  const isOfToday = fresh.revisions.every(({ kind, id }) => kind !== 'medication' || ids.has(id))
  if (isOfToday) return ok({ contents: stored.value.contents, isEmptied: false })
  database.close()
  if (!(await eraseDatabase(name))) return failed({ what: 'blocked', detail: 'the sample of another day' })
  const filled = await database.merge(fresh)
  return filled.ok ? ok({ contents: filled.value, isEmptied: false }) : filled
}

/** Deletes the made-up diary. One that stays behind is made anew when it is opened the next time. */
export async function forgetSample(name: string): Promise<void> {
  await eraseDatabase(name)
}
