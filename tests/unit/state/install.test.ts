import { describe, expect, test } from 'vitest'
import { entryDays } from '../../../src/domain/entry-days.ts'
import { aDayRecord, aMedication, anAttack, aSetting, at } from '../../support/builders.ts'
import { createMemoryEnvironment } from '../../support/memory-environment.ts'
import { diskWith, startedApp } from '../../support/started-app.ts'

const threeDays = ['2026-03-10', '2026-03-11', '2026-03-12'].map((day) => aDayRecord({ day, mark: 'clear' }))

async function offered(records: Parameters<typeof diskWith>[0], way: 'prompt' | 'ios' | 'none') {
  const world = createMemoryEnvironment({ disk: diskWith(records) })
  world.asked.installWay = way
  const app = await startedApp(world)
  await app.lookAtKeeping()
  return { app, world, offer: () => app.installOffer.value }
}

test('days with entries are those on which something was stated, whatever day it is about', () => {
  const written = at('2026-03-12T12:00')
  const records = [
    ...threeDays,
    aDayRecord({ day: '2026-02-01', mark: 'clear', createdAt: written }),
    anAttack({ start: at('2026-02-02T12:00'), createdAt: written }),
    aSetting('theme', 'dim'),
    aMedication({ name: 'ibuprofen' }),
  ]
  expect([...entryDays(records)]).toEqual(['2026-03-10', '2026-03-11', '2026-03-12'])
})

describe('the home screen', () => {
  test('is offered from the third day with entries on, where tab and app share a diary', async () => {
    expect((await offered(threeDays.slice(1), 'prompt')).offer()).toBeNull()
    expect((await offered(threeDays, 'prompt')).offer()).toBe('prompt')
    expect((await offered(threeDays, 'none')).offer()).toBeNull()
  })

  test('is shown from the start in a tab whose diary is not that of the app', async () => {
    expect((await offered([], 'ios')).offer()).toBe('ios')
  })

  test('is not offered in an attack', async () => {
    const { app, offer } = await offered(threeDays, 'prompt')
    await app.startAttack()
    expect(offer()).toBeNull()
  })

  test('is not offered again on a device where it was declined', async () => {
    const { app, offer, world } = await offered(threeDays, 'prompt')
    await app.declineInstall()
    expect(offer()).toBeNull()
    expect(world.asked.seen.installDeclined).toBe(true)
  })
})

describe('what is new', () => {
  test('is told to those who come from version 0.1, which noted nothing', async () => {
    const { app, world } = await offered(threeDays, 'none')
    expect(app.news.value).toEqual(app.latest)
    expect(world.asked.seen.seenVersion).toBeUndefined()
  })

  test('is not told on a first visit, and once after another version', async () => {
    const { app, world } = await offered([], 'none')
    expect(app.news.value).toBeNull()
    expect(world.asked.seen.seenVersion).toBe(app.latest.version)
    world.asked.seen = { seenVersion: '0.0.1' }
    await app.lookAtKeeping()
    expect(app.news.value).toEqual(app.latest)
    await app.seeNews()
    expect(app.news.value).toBeNull()
  })
})
