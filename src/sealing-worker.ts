import {
  keyPair,
  open,
  qrCode,
  seal,
  type Sealing,
  type SealingAnswer,
  type SealingRequest,
} from './formats/sealing.ts'

// Encrypts and opens backups beside the page, which a passphrase would stop for seconds. It is asked one thing and ends.

declare const self: DedicatedWorkerGlobalScope

const sealing: Sealing = { keyPair, open, qrCode, seal }

self.addEventListener('message', ({ data }: MessageEvent<SealingRequest>) => {
  void answer(data).then((said) => self.postMessage(said))
})

async function answer({ what, given }: SealingRequest): Promise<SealingAnswer> {
  try {
    // Each name goes with its own arguments, as the only asker types them.
    const act = sealing[what] as (...these: readonly unknown[]) => Promise<unknown>
    return { ok: true, value: await act(...given) }
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) }
  }
}
