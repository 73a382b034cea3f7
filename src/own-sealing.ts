import type { Sealing, SealingAnswer, SealingRequest } from './formats/sealing.ts'
import type { DiaryStore } from './storage/diary-store.ts'
import { createKeyStore, type KeyStore } from './storage/stored-key.ts'
import { sealingWorker, trustedWorker } from './workers.ts'

/** Encrypting and opening in a worker, and the key that this device keeps. Loaded when a backup is. */
export function createOwnSealing(database: DiaryStore): Sealing & KeyStore {
  return {
    ...createKeyStore(database),
    keyPair: (...given) => ask('keyPair', given),
    seal: (...given) => ask('seal', given),
    open: (...given) => ask('open', given),
    qrCode: (...given) => ask('qrCode', given),
  }
}

/** Twenty years on a slow phone take some seconds. */
const LONGEST = 3 * 60_000

/** Asks a worker of its own, whose memory goes with it. Throws when it cannot be started or does not come to an end. */
async function ask<What extends keyof Sealing>(
  what: What,
  given: Parameters<Sealing[What]>,
): Promise<Awaited<ReturnType<Sealing[What]>>> {
  // The types of the browser do not know yet that a worker's address may be a trusted one.
  const worker = new Worker(trustedWorker(sealingWorker) as string, { type: 'module' })
  try {
    const answer = await new Promise<SealingAnswer>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<SealingAnswer>) => resolve(data))
      worker.addEventListener('error', ({ message }) => reject(new Error(message)))
      worker.addEventListener('messageerror', () => reject(new Error('its answer could not be read')))
      // A worker that the browser has ended tells nobody.
      setTimeout(() => reject(new Error('it did not come to an end')), LONGEST)
      worker.postMessage({ what, given } satisfies SealingRequest)
    })
    if (!answer.ok) throw new Error(answer.problem)
    // The worker answers each name with what its function gives.
    return answer.value as Awaited<ReturnType<Sealing[What]>>
  } finally {
    worker.terminate()
  }
}
