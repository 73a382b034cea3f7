import { openDB, type IDBPDatabase } from 'idb'
import type { DiaryRecord } from '../../../src/domain/records.ts'
import { createDiaryStore } from '../../../src/storage/diary-store.ts'
import { migrations, type Migration } from '../../../src/storage/migrations.ts'
import { revision, tombstone } from '../../support/record-samples.ts'
import type { UpgradePage, UpgradeState } from './said.ts'

const NAME = 'fifteen'
const LEVELS = [2, 3, 4] as const
const STORES = ['records', 'kept'] as const

/** Upgrades that take long, of the app's own database; `say` tells the test how far they are, and is not waited for. */
export function createUpgrades(say: (where: string) => void): UpgradePage {
  return {
    async fill(records) {
      await deleteAll()
      const ids = Array.from({ length: records }, (_each, index) => `record-${String(index).padStart(5, '0')}`)
      const revisions = ids.flatMap((id) => [revision(id, 2, 'level 1'), revision(id, 1, 'level 1')])
      const store = createDiaryStore({ name: NAME })
      const filled = await store.merge({ revisions, tombstones: ids.map((id) => tombstone(id, 1)) })
      if (!filled.ok) throw new Error(filled.problem.detail)
      store.close()
    },
    async upgrade() {
      const steps = LEVELS.map((level): Migration => (database, transaction) => {
        // The store's type knows of version 1 only.
        if (level === 3) database.createObjectStore('added' as 'meta')
        return rewriteAll(level, { rowsOf: (name) => transaction.objectStore(name), say })
      })
      const loaded = await createDiaryStore({ name: NAME, migrations: [...migrations, ...steps] }).load()
      say(loaded.ok ? 'upgraded' : `failed: ${loaded.problem.detail}`)
    },
    async upgradeApart() {
      for (const level of LEVELS) {
        const database = await openDB(NAME, level, {
          upgrade: (made) => void (level === 3 && made.createObjectStore('added')),
        })
        await rewriteAll(level, { rowsOf: (name) => rowsApart(database, name), say })
        database.close()
      }
      say('upgraded')
    },
    state,
  }
}

interface Rows {
  getAll(): Promise<readonly DiaryRecord[]>
  put(record: DiaryRecord): Promise<unknown>
}

interface Way {
  readonly rowsOf: (name: (typeof STORES)[number]) => Rows
  readonly say: (where: string) => void
}

/** Rewrites every revision, one after the other, and says when it has begun, is half through and has ended. */
async function rewriteAll(level: number, { rowsOf, say }: Way): Promise<void> {
  say(`step ${level} begun`)
  for (const name of STORES) {
    const rows = rowsOf(name)
    if (name === 'kept') say(`step ${level} half`)
    for (const row of await rows.getAll()) await rows.put(levelled(row, level))
  }
  say(`step ${level} over`)
}

function levelled(row: DiaryRecord, level: number): DiaryRecord {
  return row.kind === 'medication' ? { ...row, name: `level ${level}` } : row
}

/** Each row in a transaction of its own. */
function rowsApart(database: IDBPDatabase, name: string): Rows {
  return {
    getAll: () => database.getAll(name),
    put: (record) => database.put(name, record),
  }
}

/** What is on the disk, without the app's code. */
async function state(): Promise<UpgradeState> {
  const database = await openDB(NAME)
  const levels: Record<string, number> = {}
  for (const name of STORES) {
    const rows: readonly unknown[] = await database.getAll(name)
    for (const row of rows) {
      const level = `${name} of ${(row as { readonly name: string }).name}`
      levels[level] = (levels[level] ?? 0) + 1
    }
  }
  const found = {
    version: database.version,
    stores: [...database.objectStoreNames],
    levels,
    tombstones: await database.count('tombstones'),
  }
  database.close()
  return found
}

async function deleteAll(): Promise<void> {
  const deleting = indexedDB.deleteDatabase(NAME)
  await new Promise((resolve) => deleting.addEventListener('success', resolve))
}
