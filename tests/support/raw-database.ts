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
  readonly key: string | number | (string | number)[]
  readonly value: unknown
}

/** Makes the database with nothing but what the browser has. Also to be run in a page of its own. */
export async function buildDatabase({
  name,
  version,
  stores,
  rows,
}: DatabaseFixture & { readonly name: string }): Promise<void> {
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
