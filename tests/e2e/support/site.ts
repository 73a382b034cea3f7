import { join } from 'node:path'
import { root } from '../../../scripts/prepare.mjs'
import { serve } from '../../../scripts/serve.mjs'

/** The built app on a port of its own, kept through stops and starts, as the address is the app's identity. */
export interface Site {
  readonly url: string
  /** Ends the server at once, open connections included. */
  readonly stop: () => Promise<void>
  /** Serves again, from another folder if told: that is a new version going live. */
  readonly start: (folder?: string) => Promise<void>
  readonly isUp: () => boolean
}

export const dist = join(root, 'dist')

/** Starts serving dist/ on a free port below `base`, "/" or a sub-path such as "/fifteen/". */
export async function startSite(base: string): Promise<Site> {
  let folder = dist
  const first = await serve({ folder, port: 0, base })
  let running: typeof first | null = first
  const stop = async () => {
    await running?.close()
    running = null
  }
  const start = async (next = folder) => {
    await stop()
    folder = next
    running = await serve({ folder, port: first.port, base })
  }
  return { url: first.url, stop, start, isUp: () => running !== null }
}
