import type { Page } from '@playwright/test'
import type { DiaryRecord, RecordKind } from '../../../src/domain/records.ts'

/** What the database of the app holds right now, by asking it directly and not the app. */
export async function storedRecords(page: Page, name = 'fifteen', store = 'records'): Promise<readonly DiaryRecord[]> {
  return page.evaluate(readRecords, { name, store })
}

/** The same inside a page, for browsers that Playwright does not drive: it uses nothing from around it. */
export async function readRecords({
  name,
  store,
}: {
  readonly name: string
  readonly store: string
}): Promise<readonly DiaryRecord[]> {
  const open = indexedDB.open(name)
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    open.addEventListener('success', () => resolve(open.result))
    open.addEventListener('error', () => reject(open.error ?? new Error('not opened')))
  })
  const all = database.transaction(store).objectStore(store).getAll()
  await new Promise((resolve) => all.addEventListener('success', resolve))
  database.close()
  return all.result
}

export async function recordsOfKind<Kind extends RecordKind>(
  page: Page,
  kind: Kind,
): Promise<readonly Extract<DiaryRecord, { readonly kind: Kind }>[]> {
  const records = await storedRecords(page)
  return records.filter((record): record is Extract<DiaryRecord, { readonly kind: Kind }> => record.kind === kind)
}
