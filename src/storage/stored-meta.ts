import type { Stamp } from '../domain/record-base.ts'
import { laterStamp } from '../formats/stamp.ts'
import type { Meta } from './schema.ts'
import type { Work } from './transaction.ts'

/** What the rest of the app may change of it. */
export type MetaChange = Partial<
  Pick<Meta, 'lastStamp' | 'persisted' | 'lastBackup' | 'mark' | 'installDeclined' | 'seenVersion'>
>

/** What this device knows of itself; null in a database that was just made. */
export async function readStoredMeta({ transaction, within }: Work<IDBTransactionMode>): Promise<Meta | null> {
  const found = await within(transaction.objectStore('meta').get('device'))
  // Each key of this store has a type of its own, which the types of idb cannot say.
  return (found as Meta | undefined) ?? null
}

/** Changes what this device knows of itself, and gives it an identity if it has none. */
export async function changeStoredMeta(under: Work<'readwrite'>, change: MetaChange): Promise<Meta> {
  const meta: Meta = { ...((await readStoredMeta(under)) ?? newMeta()), ...change }
  await under.within(under.transaction.objectStore('meta').put(meta, 'device'))
  return meta
}

/** Remembers the highest stamp that was written here. */
export async function noteStamps(under: Work<'readwrite'>, stamps: readonly Stamp[]): Promise<void> {
  const known = (await readStoredMeta(under))?.lastStamp ?? null
  const lastStamp = stamps.reduce<Stamp | null>(laterStamp, known)
  if (lastStamp !== known) await changeStoredMeta(under, { lastStamp })
}

function newMeta(): Meta {
  const device = newDeviceName()
  return { device, installId: randomHex(16), lastStamp: null, persisted: null, lastBackup: null, mark: null }
}

/** A name for this device's stamps, 8 hex digits. */
export function newDeviceName(): string {
  return randomHex(4)
}

/**
 * The name of this window in the stamps of its device, 8 hex digits: two windows can write the same record in the same
 * millisecond, and of two revisions with one stamp only one would be kept.
 */
export function windowName(device: string): string {
  return device.slice(0, 4) + windowPart
}

const windowPart = randomHex(2)

function randomHex(bytes: number): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes))
  return [...random].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
