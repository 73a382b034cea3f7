import type { ZonedTime } from '../domain/moment.ts'
import { keyIn, lockOf, type OpenProblem } from '../formats/sealed-file.ts'
import type { Incoming } from './backup-state.ts'
import type { Device } from './environment.ts'

/** An encrypted file on its way in. */
export interface Opening {
  /** Its text, or what to say; null tries the key of this device. */
  readonly open: (typed: string | null) => Promise<string | Incoming>
  /** Keeps the key that opened it, if this device has none: there shall be one key and one sheet of it. */
  readonly keepKey: (at: ZonedTime) => Promise<void>
}

/** Holds the bytes of an encrypted file until they are opened. */
export function createOpening(file: Uint8Array, { sealing }: Pick<Device, 'sealing'>): Opening {
  const { by } = lockOf(file)
  let opened: string | null = null

  async function open(typed: string | null): Promise<string | Incoming> {
    try {
      const sealer = await sealing()
      const secret = typed ?? (by === 'key' ? await ownSecret(sealer) : null)
      if (secret === null) return { step: 'locked', by, why: null }
      const text = await sealer.open(file, secret)
      if (!text.ok) return stepFor(text.problem, typed === null)
      opened = secret
      return text.value
    } catch {
      // The code could not be fetched, or the device has not the memory.
      return { step: 'locked', by, why: 'failed' }
    }
  }

  function stepFor(problem: OpenProblem, isOwn: boolean): Incoming {
    if (problem === 'damaged' || problem === 'too-heavy') return { step: 'refused', why: problem }
    return { step: 'locked', by, why: isOwn ? null : problem }
  }

  async function keepKey(at: ZonedTime): Promise<void> {
    const secret = by === 'key' && opened !== null ? keyIn(opened) : null
    if (secret === null) return
    try {
      const sealer = await sealing()
      await sealer.keepKey({ ...(await sealer.keyPair(secret)), madeAt: at })
    } catch {
      // The diary is restored; without a key of its own the device asks for one with the next encrypted backup.
    }
  }

  return { open, keepKey }
}

async function ownSecret({ readKey }: Awaited<ReturnType<Device['sealing']>>): Promise<string | null> {
  const key = await readKey()
  return key.ok ? (key.value?.secret ?? null) : null
}
