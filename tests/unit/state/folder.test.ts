import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { decodeBackup } from '../../../src/formats/backup.ts'
import { aDay, aDayRecord, anAttack, at } from '../../support/builders.ts'
import { createMemoryEnvironment } from '../../support/memory-environment.ts'
import { diskWith, inMemory, onlyAttack, startedApp } from '../../support/started-app.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const attack = anAttack({ start: at('2026-03-10T10:00'), end: at('2026-03-10T12:00') })
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000)

async function withFolder() {
  const world = createMemoryEnvironment({ disk: diskWith([attack]) })
  const app = await startedApp(world)
  await app.lookForFolder()
  await app.chooseFolder()
  const { folder } = world.asked
  const newest = () => {
    const read = decodeBackup(folder.files.at(-1)?.text ?? '')
    return read.ok ? read.value.contents : null
  }
  return { world, app, folder, newest }
}

describe('a folder that was chosen for copies', () => {
  test('gets the whole diary at once', async () => {
    const { app, folder, newest } = await withFolder()
    expect(folder.files).toMatchObject([{ day: '2026-03-14', ending: 'json' }])
    expect(newest()).toEqual(inMemory(app))
    expect(app.folder.value).toMatchObject({ name: 'Copies', state: 'written', last: { records: 1 } })
  })

  test('gets it again a little after a change, and counts as a backup', async () => {
    const { app, folder, newest, world } = await withFolder()
    await app.markDay(aDay('2026-03-13'), 'clear')
    await seconds(19)
    expect(folder.files).toHaveLength(1)
    await seconds(2)
    expect(folder.files).toHaveLength(2)
    expect(newest()).toEqual(inMemory(app))
    expect(world.asked.lastBackup).toMatchObject({ records: 2 })
  })

  test('gets it once for many changes, and does not wait for a pause for ever', async () => {
    const { app, folder } = await withFolder()
    for (let tap = 0; tap < 13; tap += 1) {
      await app.markDay(aDay('2026-03-13'), tap % 2 === 0 ? 'clear' : 'dont-know')
      await seconds(10)
    }
    expect(folder.files).toHaveLength(2)
  })

  test('gets it at once when the page is put aside', async () => {
    const { app, folder } = await withFolder()
    await app.markDay(aDay('2026-03-13'), 'clear')
    app.copyNow()
    await seconds(0)
    expect(folder.files).toHaveLength(2)
    app.copyNow()
    await seconds(60)
    expect(folder.files).toHaveLength(2)
  })

  test('gets it after a deletion too', async () => {
    const { app, folder, newest } = await withFolder()
    await app.removeAttack(onlyAttack(app))
    await seconds(21)
    expect(folder.files).toHaveLength(2)
    expect(newest()?.tombstones).toHaveLength(1)
  })

  test('gets what a restore brings, though it is older than what is here', async () => {
    const { app, folder, newest } = await withFolder()
    const disk = diskWith([aDayRecord({ day: '2025-03-10', mark: 'clear' })], 'eeeeeeee')
    const there = createMemoryEnvironment({ disk })
    await (await startedApp(there)).makeBackup()
    await app.readBackup(new Blob([there.asked.shared[0]?.text ?? '']))
    await app.applyBackup()
    await seconds(21)
    expect(folder.files).toHaveLength(2)
    expect(newest()?.revisions).toHaveLength(2)
  })

  test('gets it at the next start, when the last change came too late for it', async () => {
    const { app, folder, world } = await withFolder()
    await app.markDay(aDay('2026-03-13'), 'clear')
    const next = await startedApp(world)
    await next.lookForFolder()
    await seconds(21)
    expect(folder.files.length).toBeGreaterThan(1)
  })

  test('gets it encrypted once there is a recovery key', async () => {
    const { app, folder } = await withFolder()
    vi.useRealTimers()
    await app.makeKey()
    await app.copyAgain()
    expect(folder.files.at(-1)).toMatchObject({ ending: 'age' })
    expect(folder.files.at(-1)?.text).not.toContain('attack')
  })

  test('gets nothing more when it was given up', async () => {
    const { app, folder } = await withFolder()
    await app.giveUpFolder()
    await app.markDay(aDay('2026-03-13'), 'clear')
    await seconds(300)
    expect(folder.files).toHaveLength(1)
    expect(app.folder.value).toBeNull()
  })
})

describe('a folder that cannot be written', () => {
  test('is said not to be allowed, until it is allowed again', async () => {
    const { app, folder } = await withFolder()
    folder.isAllowed = false
    await app.markDay(aDay('2026-03-13'), 'clear')
    await seconds(21)
    expect(app.folder.value).toMatchObject({ state: 'not-allowed', last: { records: 1 } })
    await app.allowFolder()
    expect(app.folder.value).toMatchObject({ state: 'written', last: { records: 2 } })
  })

  test('is said to have failed, counts as no backup, and is tried again with the next entry', async () => {
    const { app, folder, world } = await withFolder()
    folder.isFull = true
    await app.markDay(aDay('2026-03-13'), 'clear')
    await seconds(300)
    expect(app.folder.value).toMatchObject({ state: 'failed', last: { records: 1 } })
    expect(world.asked.lastBackup).toMatchObject({ records: 1 })
    folder.isFull = false
    await app.markDay(aDay('2026-03-12'), 'clear')
    await seconds(21)
    expect(app.folder.value).toMatchObject({ state: 'written', last: { records: 3 } })
  })

  test('is not asked for again and again while it is not allowed', async () => {
    const { app, folder } = await withFolder()
    folder.isAllowed = false
    await app.lookForFolder()
    await app.markDay(aDay('2026-03-13'), 'clear')
    await seconds(300)
    expect(app.folder.value).toMatchObject({ state: 'not-allowed' })
    expect(folder.files).toHaveLength(1)
  })
})

test('a sample diary has no folder', async () => {
  const world = createMemoryEnvironment()
  const app = await startedApp({ ...world, env: { ...world.env, mode: 'sample' } })
  await app.lookForFolder()
  expect(app.canChooseFolder.value).toBe(false)
})
