import { describe, expect, test } from 'vitest'
import { anAttack, at } from '../../support/builders.ts'
import { createMemoryEnvironment } from '../../support/memory-environment.ts'
import { diskWith, onlyAttack, settled, startedApp } from '../../support/started-app.ts'

/** A diary that held an attack when the browser threw it away. */
async function emptied() {
  const disk = diskWith([anAttack({ start: at('2026-03-10T10:00'), end: at('2026-03-10T12:00') })])
  const before = createMemoryEnvironment({ disk })
  await (await startedApp(before)).makeBackup()
  disk.wipe()
  const world = createMemoryEnvironment({ disk })
  return { world, app: await startedApp(world), backup: before.asked.shared[0]?.text ?? '' }
}

describe('a diary that the browser emptied', () => {
  test('is not taken for a new one', async () => {
    const { app } = await emptied()
    expect(app.status.value).toBe('emptied')
  })

  test('is not what a new one is taken for', async () => {
    expect((await startedApp(createMemoryEnvironment())).status.value).toBe('ready')
  })

  test('is begun anew when the person says so, at this start and at the next', async () => {
    const { app, world } = await emptied()
    await app.beginAnew()
    expect([app.status.value, app.records.value.size]).toEqual(['ready', 0])
    expect((await startedApp(createMemoryEnvironment({ disk: world.disk }))).status.value).toBe('ready')
  })

  test('is whole again once a backup is restored', async () => {
    const { app, backup } = await emptied()
    await app.readBackup(new Blob([backup]))
    expect(app.status.value).toBe('emptied')
    await app.applyBackup()
    expect(app.status.value).toBe('ready')
    expect(onlyAttack(app).timing).toMatchObject({ start: at('2026-03-10T10:00') })
  })

  test('is noticed again at every start until then', async () => {
    const { world } = await emptied()
    expect((await startedApp(createMemoryEnvironment({ disk: world.disk }))).status.value).toBe('emptied')
  })

  test('is ready when something is written in it after all', async () => {
    const { app } = await emptied()
    await app.startAttack()
    await settled()
    expect(app.status.value).toBe('ready')
  })
})

describe('the marks that tell it from a new one', () => {
  test('are left with each change, and say how much there was', async () => {
    const world = createMemoryEnvironment()
    const app = await startedApp(world)
    expect(world.disk.marks).toBeNull()
    await app.startAttack()
    await app.setSetting('theme', 'dim')
    expect(world.disk.marks).toBe(2)
  })
})
