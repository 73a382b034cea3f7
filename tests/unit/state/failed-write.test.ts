import { describe, expect, test } from 'vitest'
import { aDay, aDayRecord, aDose, aMedication, anAttack, at } from '../../support/builders.ts'
import { createMemoryEnvironment } from '../../support/memory-environment.ts'
import { diskWith, inMemory, onlyAttack, startedApp } from '../../support/started-app.ts'

const attack = anAttack({ start: at('2026-03-10T10:00'), end: at('2026-03-10T12:00') })
const dose = aDose({ at: at('2026-03-10T10:05'), for: attack })

async function appWith(records: Parameters<typeof diskWith>[0] = []) {
  const world = createMemoryEnvironment({ disk: diskWith(records) })
  return { world, app: await startedApp(world) }
}

describe('a write that fails', () => {
  test.each(['full', 'blocked', 'newer-version', 'not-available', 'timed-out', 'lost'] as const)(
    'says so (%s), and nothing of it shows or is kept',
    async (what) => {
      const { app, world } = await appWith()
      world.failNext('write', what)
      expect(await app.startAttack()).toBeNull()
      expect(app.notice.value).toMatchObject({ tone: 'problem', failure: { problem: { what } } })
      expect(app.diary.value.attacks).toEqual([])
      expect(world.disk.read().revisions).toEqual([])
    },
  )

  test('is written when it is tried again, as what it was: at the time of the first tap', async () => {
    const { app, world } = await appWith()
    world.failNext('write', 'full')
    await app.startAttack()
    world.pass(10)
    await app.retry()
    expect(onlyAttack(app).timing).toMatchObject({ start: at('2026-03-14T12:00') })
    expect(app.notice.value).toBeNull()
    expect(world.disk.read()).toEqual(inMemory(app))
  })

  test('can be tried again as often as it takes, and is written once', async () => {
    const { app, world } = await appWith()
    for (const what of ['full', 'timed-out', 'lost'] as const) world.failNext('write', what)
    await app.startAttack()
    await app.retry()
    await app.retry()
    expect(app.notice.value).toMatchObject({ tone: 'problem', failure: { problem: { what: 'lost' } } })
    await app.retry()
    expect(onlyAttack(app)).toBeDefined()
    expect(world.disk.read().revisions.length).toBe(1)
  })

  test('keeps nothing half done: a deletion that fails unlinks no dose', async () => {
    const { app, world } = await appWith([attack, dose])
    const before = world.disk.read()
    world.failNext('write', 'lost')
    await app.removeAttack(onlyAttack(app))
    expect(onlyAttack(app).id).toBe(attack.id)
    expect(app.diary.value.doses).toMatchObject([{ attackId: attack.id }])
    expect(world.disk.read()).toEqual(before)
    await app.retry()
    expect(app.diary.value.attacks).toEqual([])
    expect(app.diary.value.doses).toHaveLength(1)
  })

  test('leaves the act after it to be written', async () => {
    const { app, world } = await appWith([attack])
    world.failNext('write', 'lost')
    await Promise.all([
      app.setDetails(attack.id, () => ({ severity: 'severe' })),
      app.setDetails(attack.id, () => ({ features: ['nausea'] })),
    ])
    expect(onlyAttack(app)).toMatchObject({ severity: 'severe', features: ['nausea'] })
    expect(world.disk.read()).toEqual(inMemory(app))
  })

  test('because this device could not say its name is written when it is tried again', async () => {
    const { app, world } = await appWith()
    world.failNext('device', 'timed-out')
    expect(await app.startAttack()).toBeNull()
    expect(app.notice.value).toMatchObject({ tone: 'problem', failure: { problem: { what: 'timed-out' } } })
    await app.retry()
    expect(onlyAttack(app)).toBeDefined()
  })

  test('gives no id for what is not there', async () => {
    const { app, world } = await appWith()
    for (let i = 0; i < 4; i += 1) world.failNext('write', 'full')
    expect(await app.takeDose({ attackId: null, medication: null })).toBeNull()
    expect(await app.addHeadache({ form: 'all-day', day: aDay('2026-03-10'), zone: 'UTC' })).toBeNull()
    expect(await app.addAura({ attackId: null, at: at('2026-03-10T10:00'), types: [], minutes: null })).toBeNull()
    expect(await app.offerOwn('Something from the market', [])).toBeNull()
  })

  test('tells no other tab, leaves no marks and asks for nothing', async () => {
    const { app, world } = await appWith()
    let told = 0
    world.disk.tabs.add(() => {
      told += 1
    })
    world.failNext('write', 'full')
    await app.startAttack()
    expect([told, world.disk.marks, world.asked.persist]).toEqual([0, 0, 0])
    await app.retry()
    expect([told, world.disk.marks, world.asked.persist]).toEqual([1, 1, 1])
  })
})

describe('an undo that fails', () => {
  test('says so, keeps things as they are, and can be tried again', async () => {
    const { app, world } = await appWith()
    await app.startAttack()
    world.failNext('write', 'lost')
    await app.undo()
    expect(app.notice.value).toMatchObject({ tone: 'problem' })
    expect(onlyAttack(app)).toBeDefined()
    await app.retry()
    expect(app.diary.value.attacks).toEqual([])
  })
})

describe('the notice', () => {
  test('is of the last act, and goes when it is dismissed', async () => {
    const { app } = await appWith([aMedication({ name: 'x' })])
    await app.markDay(aDay('2026-03-10'), 'clear')
    await app.takeDose({ attackId: null, medication: null, at: at('2026-03-10T09:00') })
    expect(app.notice.value).toMatchObject({ tone: 'done', text: 'Saved: took something at 9:00 AM' })
    app.dismiss()
    expect(app.notice.value).toBeNull()
  })

  test('that only says something has no way back', async () => {
    const { app } = await appWith([aDayRecord({ day: '2026-03-10', mark: 'clear' })])
    app.say('Copied')
    expect(app.notice.value).toEqual({ tone: 'done', text: 'Copied', undo: null })
    await app.undo()
    await app.retry()
    expect(app.notice.value).toEqual({ tone: 'done', text: 'Copied', undo: null })
  })
})

describe('two writes that fail', () => {
  test('are both kept, whatever is written meanwhile, and both written with the next success', async () => {
    const world = createMemoryEnvironment()
    const app = await startedApp(world)
    world.failNext('write', 'full')
    await app.startAttack()
    world.failNext('write', 'full')
    await app.markDay(aDay('2026-03-13'), 'clear')
    app.dismiss()
    expect(app.diary.value.attacks).toEqual([])
    await app.setSetting('flag', 'hidden')
    expect(app.diary.value.attacks).toHaveLength(1)
    expect(app.diary.value.days.size).toBe(1)
  })
})

describe('a field that holds what could not be written', () => {
  /** Types a note, as the field does that holds it. */
  function typed(app: Awaited<ReturnType<typeof appWith>>['app'], note: string, done = () => {}) {
    const holder = { key: '#/headache note', value: note, text: note, done }
    return app.heldBy(holder, () => app.setNote(attack, note))
  }

  test('never has what was typed since written over by what was typed before', async () => {
    const { app, world } = await appWith([attack])
    world.failNext('write', 'full')
    expect(await typed(app, 'left')).toBe(false)
    expect(await typed(app, 'left temple')).toBe(true)
    expect(app.failures.value).toEqual([])
    await app.retry()
    expect(onlyAttack(app).note).toBe('left temple')
    expect(world.disk.read()).toEqual(inMemory(app))
  })

  test('has its newest content tried again, once, and hears that it was written', async () => {
    const { app, world } = await appWith([attack])
    const written: string[] = []
    for (const note of ['l', 'le', 'left']) {
      world.failNext('write', 'full')
      await typed(app, note, () => void written.push(note))
    }
    expect(app.failures.value).toMatchObject([{ problem: { what: 'full' }, holder: { text: 'left' } }])
    await app.markDay(aDay('2026-03-09'), 'clear')
    expect(written).toEqual(['left'])
    expect(onlyAttack(app).note).toBe('left')
    expect(app.failures.value).toEqual([])
  })

  test('keeps what is typed while what was typed before waits for its next try', async () => {
    const { app, world } = await appWith([attack])
    for (let i = 0; i < 2; i += 1) world.failNext('write', 'full')
    await app.markDay(aDay('2026-03-09'), 'clear')
    await typed(app, 'left')
    const release = world.hold('write')
    const all = [app.retry(), typed(app, 'left temple')]
    release()
    await Promise.all(all)
    expect(onlyAttack(app).note).toBe('left temple')
    expect(world.disk.read()).toEqual(inMemory(app))
    expect(app.failures.value).toEqual([])
  })

  test('tells of it itself while it is on the screen; else the notice does', async () => {
    const { app, world } = await appWith([attack])
    const leave = app.showHolder('#/headache note')
    world.failNext('write', 'full')
    await typed(app, 'left')
    expect(app.notice.value).toBeNull()
    leave()
    expect(app.notice.value).toMatchObject({ tone: 'problem', failure: { holder: { text: 'left' } } })
  })

  test('takes no other act for its own', async () => {
    const { app, world } = await appWith([attack])
    for (let i = 0; i < 2; i += 1) world.failNext('write', 'full')
    await typed(app, 'left')
    await app.markDay(aDay('2026-03-09'), 'clear')
    expect(app.failures.value.map(({ holder }) => holder?.text)).toEqual(['left', undefined])
    await typed(app, 'left temple')
    expect(onlyAttack(app).note).toBe('left temple')
    expect(app.diary.value.days.size).toBe(1)
  })
})

describe('what could not be written', () => {
  test('is known, so that it can be put down elsewhere, also when this device could not say its name', async () => {
    const { app, world } = await appWith()
    world.failNext('write', 'full')
    await app.startAttack()
    world.failNext('device', 'full')
    await app.markDay(aDay('2026-03-10'), 'all-day')
    expect(app.failures.value.map(({ put }) => put)).toMatchObject([[{ kind: 'attack' }], [{ kind: 'day' }]])
  })

  test('and is sent again from its form is one headache, though the first sending had reached the disk', async () => {
    const { app, world } = await appWith()
    const timing = { form: 'clockless', day: aDay('2026-03-10'), zone: 'UTC', hours: 3 } as const
    expect(await app.addHeadache(timing, 'headache-of-the-form')).toBe('headache-of-the-form')
    expect(await app.addHeadache({ ...timing, hours: 4 }, 'headache-of-the-form')).toBe('headache-of-the-form')
    expect(onlyAttack(app).timing).toMatchObject({ hours: 4 })
    expect(world.disk.read()).toEqual(inMemory(app))
  })
})
