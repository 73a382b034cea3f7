import { expect, test } from 'vitest'
import { addDays } from '../../../src/domain/day.ts'
import { aDay, aDayRecord } from '../../support/builders.ts'
import { createMemoryDisk } from '../../support/memory-disk.ts'
import { createMemoryEnvironment } from '../../support/memory-environment.ts'
import { diskWith, startedApp } from '../../support/started-app.ts'

const days = (count: number) =>
  Array.from({ length: count }, (_, i) => aDayRecord({ day: addDays(aDay('2026-01-01'), i), mark: 'clear' }))

async function appWith(count: number) {
  const world = createMemoryEnvironment({ disk: diskWith(days(count)) })
  const app = await startedApp(world)
  await app.lookAtUncopied()
  return { world, app }
}

const markOn = async (app: Awaited<ReturnType<typeof appWith>>['app'], count: number) => {
  for (let i = 0; i < count; i += 1) await app.markDay(addDays(aDay('2025-01-01'), i), 'clear')
}

test('a copy is asked for by the number of entries that are here only', async () => {
  const { app } = await appWith(29)
  expect(app.uncopied.value).toBeNull()
  await app.setSetting('question', 'Why?')
  expect(app.uncopied.value).toBeNull()
  await markOn(app, 1)
  expect(app.uncopied.value).toBe(30)
})

test('who puts it off is asked again when as many more have been made', async () => {
  const { app, world } = await appWith(40)
  expect(app.uncopied.value).toBe(40)
  world.pass(1)
  await app.putOffCopy()
  expect(app.uncopied.value).toBeNull()
  await markOn(app, 29)
  expect(app.uncopied.value).toBeNull()
  const next = await startedApp(world)
  await next.lookAtUncopied()
  expect(next.uncopied.value).toBeNull()
  await next.markDay(aDay('2025-06-01'), 'clear')
  expect(next.uncopied.value).toBe(70)
})

test('after a backup nothing is asked', async () => {
  const { app } = await appWith(40)
  await app.makeBackup()
  await app.lookAtUncopied()
  expect(app.uncopied.value).toBeNull()
})

test('nor after a file was restored, which is a copy elsewhere', async () => {
  const { app, world } = await appWith(40)
  await app.makeBackup()
  const fresh = createMemoryEnvironment()
  const other = await startedApp(fresh)
  await other.readBackup(new Blob([world.asked.shared.at(-1)?.text ?? '']))
  await other.applyBackup()
  expect(other.incoming.value).toMatchObject({ step: 'applied', here: 40, of: 40 })
  await other.lookAtUncopied()
  expect(other.uncopied.value).toBeNull()
})

test('but of what is here and not in that file a copy is still asked for', async () => {
  const { app, world } = await appWith(40)
  await app.makeBackup()
  const other = await startedApp(createMemoryEnvironment({ disk: createMemoryDisk('eeeeeeee') }))
  await markOn(other, 35)
  await other.readBackup(new Blob([world.asked.shared.at(-1)?.text ?? '']))
  await other.applyBackup()
  await other.lookAtUncopied()
  expect(other.uncopied.value).toBe(75)
})
