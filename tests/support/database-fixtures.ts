/** A database of one version, as it was on the disks of people, row for row. Never changed once it is released. */
export interface DatabaseFixture {
  readonly version: number
  /** In the order of their names. */
  readonly stores: readonly FixtureStore[]
  readonly rows: Readonly<Record<string, readonly FixtureRow[]>>
}

interface FixtureStore {
  readonly name: string
  /** null: keys stand beside the values. */
  readonly keyPath: string | string[] | null
  readonly autoIncrement: boolean
  readonly indices: readonly FixtureIndex[]
}

interface FixtureIndex {
  readonly name: string
  readonly keyPath: string | string[]
  readonly unique: boolean
  readonly multiEntry: boolean
}

interface FixtureRow {
  readonly key: IDBValidKey
  readonly value: unknown
}

const files = import.meta.glob<DatabaseFixture>('../fixtures/database-version-*.json', {
  eager: true,
  import: 'default',
})

/** The databases of all versions that there were, the newest last. */
export const databaseFixtures = Object.values(files).toSorted((a, b) => a.version - b.version)

/** The values of one store. */
export function valuesIn({ rows }: DatabaseFixture, store: string): readonly unknown[] {
  return (rows[store] ?? []).map(({ value }) => value)
}

/** Every revision in it, whether it shows or not. */
export function revisionsIn(fixture: DatabaseFixture): readonly unknown[] {
  return [...valuesIn(fixture, 'records'), ...valuesIn(fixture, 'kept')]
}

/** Makes the database, with nothing but what the browser has. */
export async function buildDatabase(name: string, { version, stores, rows }: DatabaseFixture): Promise<void> {
  const opening = indexedDB.open(name, version)
  opening.addEventListener('upgradeneeded', () => {
    for (const { name: store, keyPath, autoIncrement, indices } of stores) {
      const made = opening.result.createObjectStore(store, { keyPath, autoIncrement })
      for (const { name: index, keyPath: path, ...rest } of indices) made.createIndex(index, path, rest)
      for (const { key, value } of rows[store] ?? []) made.put(value, keyPath === null ? key : undefined)
    }
  })
  await new Promise((resolve, reject) => {
    opening.addEventListener('success', resolve)
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')))
  })
  opening.result.close()
}

/** The stores of an open database, as a fixture tells them. */
export function storesOf(database: IDBDatabase): readonly FixtureStore[] {
  const names = [...database.objectStoreNames]
  if (names.length === 0) return []
  const transaction = database.transaction(names)
  return names.map((name) => {
    const store = transaction.objectStore(name)
    const indices = [...store.indexNames].map((index) => indexOf(store.index(index)))
    return { name, keyPath: store.keyPath, autoIncrement: store.autoIncrement, indices }
  })
}

function indexOf({ name, keyPath, unique, multiEntry }: IDBIndex): FixtureIndex {
  return { name, keyPath, unique, multiEntry }
}
