import { failed, ok, type Result } from '../domain/result.ts'
import type { RecoveryKey } from '../formats/sealed-file.ts'
import type { DiaryStore } from './diary-store.ts'
import type { StorageProblem } from './storage-problem.ts'
import type { Work } from './transaction.ts'

/** The recovery key of this device. It is not part of the diary and is in no backup. */
export interface KeyStore {
  /** null when none was made here. */
  readonly readKey: () => Promise<Result<RecoveryKey | null, StorageProblem>>
  /** Keeps a key, unless there is one, and gives back the one that the disk has then: a sheet may be printed of it. */
  readonly keepKey: (key: RecoveryKey) => Promise<Result<RecoveryKey, StorageProblem>>
}

/** The recovery key in a database. */
export function createKeyStore(database: Pick<DiaryStore, 'within'>): KeyStore {
  const readKey: KeyStore['readKey'] = () => database.within(readStoredKey)
  return {
    readKey,
    async keepKey(key) {
      const kept = await database.within(async (under) => {
        const known = await readStoredKey(under)
        if (known === null) await under.within(under.transaction.objectStore('meta').put(key, 'recovery-key'))
      })
      if (!kept.ok) return kept
      // Said only of what was read back after the transaction had ended.
      const read = await readKey()
      if (!read.ok) return read
      return read.value === null ? failed({ what: 'not-available', detail: 'the key was not kept' }) : ok(read.value)
    },
  }
}

async function readStoredKey({ transaction, within }: Work<'readwrite'>): Promise<RecoveryKey | null> {
  // Each key of this store has a type of its own, which the types of idb cannot say.
  return ((await within(transaction.objectStore('meta').get('recovery-key'))) as RecoveryKey | undefined) ?? null
}
