import type { Attack, DiaryRecord } from '../../src/domain/records.ts'
import { emptyContents, mergeContents } from '../../src/formats/diary-contents.ts'
import { createApp, type App } from '../../src/state/create-app.ts'
import { otherStateOf, type OtherState } from '../../src/state/other-state.ts'
import { createMemoryDisk, type MemoryDisk } from './memory-disk.ts'
import type { MemoryEnvironment } from './memory-environment.ts'

/** The app in a world, its diary loaded. */
export async function startedApp(world: MemoryEnvironment, hash = ''): Promise<App & OtherState> {
  const app = await unloadedApp(world, hash)
  await app.load()
  return app
}

/** The app as it is drawn first: its diary is not asked for yet. */
export async function unloadedApp(world: MemoryEnvironment, hash = ''): Promise<App & OtherState> {
  const app = await createApp(world.env, { hash, version: '1.2.3' })
  return { ...app, ...otherStateOf(app) }
}

/** A disk on which some records were written at an earlier start. */
export function diskWith(records: readonly DiaryRecord[], device?: string): MemoryDisk {
  const disk = createMemoryDisk(device)
  disk.write({ put: records, bury: [], replaces: [] })
  disk.marks = records.length
  return disk
}

/** The one attack of the diary; throws when there are several, or none. */
export function onlyAttack({ diary }: App): Attack {
  const [attack, ...others] = diary.value.attacks
  if (attack === undefined || others.length > 0) throw new Error('There should be one attack')
  return attack
}

/** What an app holds in memory, in the order in which a disk gives it. */
export function inMemory(app: App) {
  return mergeContents(emptyContents, app.contents.value)
}

/** Waits until everything that was set going has come to rest. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 5)
  })
}
