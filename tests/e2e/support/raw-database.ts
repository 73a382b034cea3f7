import type { Page } from '@playwright/test'
import type { DatabaseFixture } from '../../support/raw-database.ts'
import type { App } from './test.ts'

/** A page of the same origin that runs nothing of the app. */
export async function openPlainPage({ context, site, guard }: App): Promise<Page> {
  // The browser asks for an icon of its own accord.
  guard.allow(/favicon\.ico/)
  const page = await context.newPage()
  await page.goto(`${site.url}favicon.svg`)
  return page
}

/** To be run before a page: to its app every database is one version further than to others, as to a later app. */
export function bumpDatabase(): void {
  // oxlint-disable-next-line typescript/unbound-method -- they are called on the object that they were asked of
  const { open, databases } = IDBFactory.prototype
  IDBFactory.prototype.open = function bumped(this: IDBFactory, name, version) {
    return version === undefined ? open.call(this, name) : open.call(this, name, version + 1)
  }
  IDBFactory.prototype.databases = async function lowered(this: IDBFactory) {
    const there = await databases.call(this)
    return there.map((each) => ({ ...each, version: (each.version ?? 1) - 1 }))
  }
}

/** Version and every row of the database, by asking it directly and not the app. */
export async function dumpOf(page: Page): Promise<Pick<DatabaseFixture, 'version' | 'rows'>> {
  return page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error ?? new Error('no error given')))
      })
    const database = await done(indexedDB.open('fifteen'))
    const rows: Record<string, { key: string | number | (string | number)[]; value: unknown }[]> = {}
    const names = [...database.objectStoreNames]
    const transaction = database.transaction(names)
    for (const name of names) {
      const store = transaction.objectStore(name)
      const [keys, values] = await Promise.all([done(store.getAllKeys()), done<unknown[]>(store.getAll())])
      rows[name] = keys.map((key, index) => ({ key: key as string, value: values[index] }))
    }
    database.close()
    return { version: database.version, rows }
  })
}

/**
 * Opens the database at a version and keeps the connection, deaf to others that want to upgrade, as a window with
 * another version of the app would that does not let go. `letGo` closes it.
 */
export async function holdDatabase(page: Page, version: number): Promise<{ readonly letGo: () => Promise<void> }> {
  const held = await page.evaluateHandle(async (wanted) => {
    const opening = indexedDB.open('fifteen', wanted)
    await new Promise((resolve, reject) => {
      opening.addEventListener('success', resolve)
      opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')))
    })
    return opening.result
  }, version)
  return { letGo: async () => await held.evaluate((database) => database.close()) }
}
