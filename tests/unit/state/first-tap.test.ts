import { describe, expect, test } from 'vitest'
import { anAttack, aDay, aDayRecord, at } from '../../support/builders.ts'
import { createMemoryEnvironment } from '../../support/memory-environment.ts'
import { diskWith, inMemory, settled, startedApp, unloadedApp } from '../../support/started-app.ts'

const earlier = anAttack({ start: at('2026-03-10T10:00'), end: at('2026-03-10T12:00') })
const startsOf = ({ diary }: Awaited<ReturnType<typeof unloadedApp>>) => diary.value.attacks.length

describe('a tap before the diary is loaded', () => {
  test('is written without waiting for it, and is not lost by the load', async () => {
    const world = createMemoryEnvironment({ disk: diskWith([earlier]) })
    const app = await unloadedApp(world)
    const release = world.hold('load')
    const loading = app.load()
    expect(await app.startAttack()).not.toBeNull()
    expect([startsOf(app), app.status.value]).toEqual([1, 'loading'])
    expect(world.disk.read().revisions.length).toBe(2)
    release()
    await loading
    expect([startsOf(app), app.status.value]).toEqual([2, 'ready'])
    expect(world.disk.read()).toEqual(inMemory(app))
  })

  test('is not lost when it is written just after the load', async () => {
    const world = createMemoryEnvironment({ disk: diskWith([earlier]) })
    const app = await unloadedApp(world)
    const release = world.hold('write')
    const tap = app.startAttack()
    await app.load()
    expect([startsOf(app), app.status.value]).toEqual([1, 'ready'])
    release()
    await tap
    expect(startsOf(app)).toBe(2)
    expect(world.disk.read()).toEqual(inMemory(app))
  })

  test('is not lost when it was under way before a load read the diary, and ended after', async () => {
    const world = createMemoryEnvironment({ disk: diskWith([earlier]) })
    const app = await startedApp(world)
    const [releaseWrite, releaseLoad] = [world.hold('write'), world.hold('load')]
    const tap = app.startAttack()
    const loading = app.load()
    await settled()
    releaseWrite()
    await tap
    releaseLoad()
    await loading
    expect(startsOf(app)).toBe(2)
  })

  test('of a setting and of a medication is not lost either', async () => {
    const world = createMemoryEnvironment({ disk: diskWith([earlier]) })
    const app = await unloadedApp(world)
    const release = world.hold('load')
    const loading = app.load()
    const tap = app.setSetting('painScale', 'numbers')
    release()
    await Promise.all([loading, tap])
    expect(app.settings.value.painScale).toBe('numbers')
    expect(startsOf(app)).toBe(1)
  })

  test('about a day waits for the diary, so that nothing known of the day is lost', async () => {
    const noted = aDayRecord({ day: '2026-03-14', note: 'slept badly' })
    const world = createMemoryEnvironment({ disk: diskWith([noted]) })
    const app = await unloadedApp(world)
    const release = world.hold('load')
    const loading = app.load()
    const tap = app.markDay(noted.day, 'clear')
    release()
    await Promise.all([loading, tap])
    expect(app.diary.value.days.get(noted.day)).toMatchObject({ note: 'slept badly', mark: { state: 'clear' } })
  })

  test('is stamped above all that this device wrote before, whatever its clock says now', async () => {
    const app = await startedApp(createMemoryEnvironment({ clock: '2026-06-01T12:00' }))
    await app.setSetting('painScale', 'numbers')
    const { revisions } = app.contents.value
    const back = createMemoryEnvironment({ disk: diskWith(revisions), clock: '2026-03-14T12:00' })
    const later = await startedApp(back)
    await later.setSetting('painScale', 'words')
    expect(later.settings.value.painScale).toBe('words')
    expect((await startedApp(back)).settings.value.painScale).toBe('words')
  })
})

describe('a diary that cannot be loaded', () => {
  test.each(['blocked', 'newer-version', 'not-available', 'timed-out', 'lost'] as const)(
    'says why (%s), and is there when it is asked for again',
    async (what) => {
      const world = createMemoryEnvironment({ disk: diskWith([earlier]) })
      world.failNext('load', what)
      const app = await startedApp(world)
      expect(app.status.value).toMatchObject({ failed: { what } })
      await app.load()
      expect([startsOf(app), app.status.value]).toEqual([1, 'ready'])
    },
  )

  test('is not made whole by a tap that was written after all', async () => {
    const world = createMemoryEnvironment({ disk: diskWith([earlier]) })
    const app = await unloadedApp(world)
    world.failNext('write', 'timed-out')
    await app.startAttack()
    world.failNext('load', 'timed-out')
    await app.load()
    await app.retry()
    expect(app.status.value).toMatchObject({ failed: { what: 'timed-out' } })
    await app.load()
    expect([startsOf(app), app.status.value]).toEqual([2, 'ready'])
  })

  test('is not taken for an empty one', async () => {
    const world = createMemoryEnvironment({ disk: diskWith([earlier]) })
    world.failNext('load', 'lost')
    const app = await startedApp(world)
    expect(app.status.value).not.toBe('ready')
  })
})

describe('the browser and other tabs', () => {
  test('that take the database away have it read again', async () => {
    const world = createMemoryEnvironment({ disk: diskWith([earlier]) })
    const app = await startedApp(world)
    world.disk.write({ put: [aDayRecord({ day: '2026-03-11', mark: 'clear' })], bury: [], replaces: [] })
    world.turn('lost')
    await settled()
    expect(app.diary.value.days.has(aDay('2026-03-11'))).toBe(true)
    expect(app.status.value).toBe('ready')
  })

  test.each([
    ['held-up', 'blocked'],
    ['outdated', 'newer-version'],
  ] as const)('that hold it (%s) are said to: %s', async (turn, what) => {
    const world = createMemoryEnvironment()
    const app = await startedApp(world)
    world.turn(turn)
    expect(app.status.value).toMatchObject({ failed: { what } })
  })

  test('that take it for a newer version while it is being read are not hidden by what was read', async () => {
    const world = createMemoryEnvironment({ disk: diskWith([earlier]) })
    const app = await startedApp(world)
    const release = world.hold('load')
    const loading = app.load()
    world.turn('outdated')
    release()
    await loading
    expect(app.status.value).toMatchObject({ failed: { what: 'newer-version' } })
  })

  test('that held it up while it was being opened are forgotten once it could be read', async () => {
    const world = createMemoryEnvironment({ disk: diskWith([earlier]) })
    const app = await startedApp(world)
    const release = world.hold('load')
    const loading = app.load()
    world.turn('held-up')
    release()
    await loading
    expect(app.status.value).toBe('ready')
  })
})
