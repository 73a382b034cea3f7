import { describe, expect, test } from 'vitest'
import { anAttack, at } from '../../support/builders.ts'
import { createMemoryEnvironment } from '../../support/memory-environment.ts'
import { diskWith, onlyAttack, startedApp } from '../../support/started-app.ts'

const running = anAttack({ start: at('2026-03-14T08:00') })

describe('"Headache now" that could not be written', () => {
  test('is one headache however often it is tapped, from the first tap on', async () => {
    const world = createMemoryEnvironment()
    const app = await startedApp(world)
    for (const what of ['full', 'full'] as const) world.failNext('write', what)
    expect([await app.startAttack(), await app.startAttack()]).toEqual([null, null])
    world.pass(1)
    expect(await app.startAttack()).toBe(onlyAttack(app).id)
    expect(onlyAttack(app).timing).toMatchObject({ start: at('2026-03-14T12:00') })
  })

  test('does not swallow one that begins hours later', async () => {
    const world = createMemoryEnvironment()
    const app = await startedApp(world)
    world.failNext('write', 'full')
    await app.startAttack()
    world.pass(8 * 60)
    const later = await app.startAttack()
    expect(app.diary.value.attacks).toHaveLength(2)
    expect(app.diary.value.attacks.map(({ id }) => id)).toContain(later)
  })

  test('is not taken for another act on a headache that runs', async () => {
    const world = createMemoryEnvironment({ disk: diskWith([running]) })
    const app = await startedApp(world)
    world.failNext('write', 'full')
    await app.confirmStillGoing(onlyAttack(app))
    const id = await app.startAttack()
    expect(id).not.toBe(running.id)
    expect(app.diary.value.attacks.map((attack) => attack.id)).toEqual([running.id, id])
  })
})
