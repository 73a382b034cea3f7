import { expect, test } from 'vitest'
import { createMemoryEnvironment } from '../../support/memory-environment.ts'
import { startedApp } from '../../support/started-app.ts'

test('records since the last backup are those that were written or changed after it', async () => {
  const world = createMemoryEnvironment()
  const app = await startedApp(world)
  await app.setSetting('personName', 'R. Example')
  await app.lookAtKeeping()
  expect(app.keeping.value?.lastBackup).toBeNull()
  expect(app.recordsSinceBackup.value).toBe(1)

  await app.makeBackup()
  await app.lookAtKeeping()
  expect(app.keeping.value?.lastBackup).toMatchObject({ records: 1 })
  expect(app.recordsSinceBackup.value).toBe(0)

  await app.setSetting('personName', 'R. Other')
  await app.setSetting('question', 'Why?')
  expect(app.recordsSinceBackup.value).toBe(2)
})

test('a backup that was not handed over is none', async () => {
  const world = createMemoryEnvironment()
  const app = await startedApp({
    ...world,
    env: { ...world.env, files: { ...world.env.files, share: async () => 'cancelled' } },
  })
  await app.setSetting('personName', 'R. Example')
  await app.makeBackup()
  await app.lookAtKeeping()
  expect(app.keeping.value?.lastBackup).toBeNull()
})
