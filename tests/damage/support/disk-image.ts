import { execFile, spawnSync } from 'node:child_process'
import { mkdir, rm, truncate, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/** A disk of its own in a file, ext4 with the usual settings, so that what has not reached it can be told. */
export interface Disk {
  /** Where it is mounted. */
  readonly folder: string
  /** The disk as the power would leave it if it were cut now: what the system still holds in memory is not on it. */
  readonly asCutNow: (path: string) => Promise<Disk>
  /** Lets all that the system still holds in memory reach it, as some time does. */
  readonly flush: () => Promise<void>
  /** Takes it away, the file included. */
  readonly end: () => Promise<void>
}

/** Why none can be mounted here; null when one can. */
export function whyNoDisk(): string | null {
  if (process.getuid?.() !== 0) return 'mounting a disk needs root'
  return spawnSync('losetup', ['--find']).status === 0 ? null : 'there are no loop devices here'
}

export async function makeDisk(path: string): Promise<Disk> {
  await mkdir(`${path}-mounted`, { recursive: true })
  const image = `${path}.img`
  await writeFile(image, '')
  await truncate(image, 400 * 1024 * 1024)
  await run('mkfs.ext4', ['-q', '-F', image])
  return mounted(path)
}

const run = promisify(execFile)

async function mounted(path: string): Promise<Disk> {
  const image = `${path}.img`
  const folder = `${path}-mounted`
  await mkdir(folder, { recursive: true })
  await run('mount', ['-o', 'loop', image, folder])
  return {
    folder,
    async asCutNow(other) {
      await run('cp', ['--sparse=always', image, `${other}.img`])
      return mounted(other)
    },
    flush: async () => void (await run('sync', ['--file-system', folder])),
    async end() {
      await unmount(folder)
      await rm(image, { force: true })
    },
  }
}

/** A killed process may hold a file for a moment still. */
async function unmount(folder: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await run('umount', [folder])
      return
    } catch (error) {
      if (tries === 20) throw error
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  }
}
