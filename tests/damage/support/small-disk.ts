import { execFile } from 'node:child_process'
import { appendFile, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** A disk of 200 MB in memory, which a test can fill to the last byte. */
export interface SmallDisk {
  /** Where it is mounted. */
  readonly folder: string
  readonly fill: () => Promise<void>
  readonly free: () => Promise<void>
  readonly end: () => Promise<void>
}

export async function mountSmallDisk(folder: string): Promise<SmallDisk> {
  await mkdir(folder, { recursive: true })
  await run('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', folder])
  const filling = join(folder, 'filling')
  // The last bytes go by small pieces.
  const fillUp = async () => {
    for (const size of [1_000_000, 4096, 1]) await appendUntilFull(filling, Buffer.alloc(size))
  }
  let refilling = Promise.resolve()
  let again: ReturnType<typeof setInterval> | undefined
  const stop = async () => {
    clearInterval(again)
    await refilling
  }
  return {
    folder,
    async fill() {
      await fillUp()
      // The browser itself lets go of some bytes now and then.
      again = setInterval(() => {
        refilling = refilling.then(fillUp)
      }, 50)
    },
    async free() {
      await stop()
      await rm(filling)
    },
    async end() {
      await stop()
      await run('umount', ['--lazy', folder])
    },
  }
}

const run = promisify(execFile)

async function appendUntilFull(file: string, piece: Buffer): Promise<void> {
  try {
    for (;;) await appendFile(file, piece)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
  }
}
