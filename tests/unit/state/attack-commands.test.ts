import { describe, expect, test } from 'vitest'
import { aDay, at } from '../../support/builders.ts'
import { createMemoryEnvironment } from '../../support/memory-environment.ts'
import { inMemory, onlyAttack, startedApp } from '../../support/started-app.ts'

async function inAttack(clock = '2026-03-14T21:00') {
  const world = createMemoryEnvironment({ clock })
  const app = await startedApp(world)
  await app.startAttack()
  return { world, app }
}

describe('"Headache now"', () => {
  test('makes a headache day of one tap, on a day without a length, and nothing else', async () => {
    const { app, world } = await inAttack()
    expect(onlyAttack(app)).toMatchObject({
      createdAt: at('2026-03-14T21:00'),
      timing: {
        form: 'clocked',
        start: at('2026-03-14T21:00'),
        wokeWithIt: false,
        confirmations: [],
        end: { how: 'open' },
      },
      severity: null,
      features: [],
      view: null,
      note: '',
    })
    expect(app.thisMonth.value).toMatchObject({ headache: 1, fourHour: 0, migraine: 0, withoutLength: 1, known: 1 })
    expect(world.disk.read()).toEqual(inMemory(app))
  })

  test('still counts one day a month later, when nothing else was ever said', async () => {
    const { app, world } = await inAttack()
    world.setClock('2026-04-14T09:00')
    app.tick()
    expect(app.months.value[0]).toMatchObject({
      month: '2026-03',
      headache: 1,
      fourHour: 0,
      migraine: 0,
      withoutLength: 1,
    })
    expect(app.facts.value.byDay.get(aDay('2026-03-15'))).toBeUndefined()
  })

  test('gives the id of the attack, says that it is saved, and can be undone', async () => {
    const app = await startedApp(createMemoryEnvironment())
    const id = await app.startAttack()
    expect(onlyAttack(app).id).toBe(id)
    expect(app.notice.value).toMatchObject({ tone: 'done', text: 'Saved' })
    await app.undo()
    expect(app.diary.value.attacks).toEqual([])
    expect(app.thisMonth.value).toMatchObject({ headache: 0, known: 0 })
  })

  test('tapped before the app was there begins when it was tapped, and was entered when it was written', async () => {
    const app = await startedApp(createMemoryEnvironment({ clock: '2026-03-14T21:00' }))
    await app.startAttack(at('2026-03-14T20:58'))
    expect(onlyAttack(app)).toMatchObject({
      createdAt: at('2026-03-14T21:00'),
      timing: { start: at('2026-03-14T20:58'), end: { how: 'open' } },
    })
  })

  test('lasts in the zone it was lived in, whatever zone the device is in later', async () => {
    const { app, world } = await inAttack('2026-03-14T21:00')
    world.setZone('Asia/Tokyo')
    app.tick()
    expect(app.today.value).toBe('2026-03-15')
    expect(app.facts.value.beginning).toBe('2026-03-14')
  })
})

describe('"Still going"', () => {
  test('is kept with each of its times, and carries the attack on', async () => {
    const { app, world } = await inAttack('2026-03-14T14:00')
    world.setClock('2026-03-14T20:00')
    await app.confirmStillGoing(onlyAttack(app))
    world.setClock('2026-03-15T10:00')
    await app.confirmStillGoing(onlyAttack(app))
    expect(onlyAttack(app).timing).toMatchObject({
      confirmations: [at('2026-03-14T20:00'), at('2026-03-15T10:00')],
    })
    expect(app.notice.value).toMatchObject({ text: 'Saved: still going' })
    app.tick()
    expect(app.thisMonth.value).toMatchObject({ headache: 2, fourHour: 2, hours: 20, withoutLength: 1 })
  })

  test('said twice from the same screen is kept twice', async () => {
    const { app, world } = await inAttack('2026-03-14T14:00')
    const seen = onlyAttack(app)
    world.pass(60)
    await app.confirmStillGoing(seen)
    world.pass(60)
    await app.confirmStillGoing(seen)
    expect(onlyAttack(app).timing).toMatchObject({ confirmations: [at('2026-03-14T15:00'), at('2026-03-14T16:00')] })
  })
})

describe('"It’s over"', () => {
  test('ends the attack now, and taking it back restores what was confirmed', async () => {
    const { app, world } = await inAttack('2026-03-14T14:00')
    world.setClock('2026-03-14T16:00')
    await app.confirmStillGoing(onlyAttack(app))
    world.setClock('2026-03-14T19:00')
    await app.endAttack(onlyAttack(app), 'now')
    const now = at('2026-03-14T19:00')
    expect(onlyAttack(app).timing).toMatchObject({ end: { how: 'ended', at: now, givenAt: now } })
    expect(app.openAttack.value).toBeNull()
    expect(app.thisMonth.value).toMatchObject({ hours: 5, fourHour: 1, withoutLength: 0 })
    await app.takeBackEnd(onlyAttack(app))
    expect(app.openAttack.value?.state).toBe('running')
    expect(app.thisMonth.value).toMatchObject({ hours: 2, fourHour: 0, withoutLength: 1 })
  })

  test('takes the end that is stated instead of now', async () => {
    const { app, world } = await inAttack('2026-03-14T22:00')
    world.setClock('2026-03-15T09:00')
    const end = {
      how: 'slept',
      at: at('2026-03-15T07:00'),
      painNoticed: false,
      givenAt: at('2026-03-15T09:00'),
    } as const
    await app.endAttack(onlyAttack(app), end)
    expect(onlyAttack(app).timing).toMatchObject({ end })
    expect(app.thisMonth.value).toMatchObject({ headache: 1, hours: 2 })
  })

  test('can be undone', async () => {
    const { app } = await inAttack()
    await app.endAttack(onlyAttack(app), 'now')
    await app.undo()
    expect(onlyAttack(app).timing).toMatchObject({ end: { how: 'open' } })
  })
})

describe('"How bad is it now?"', () => {
  test('is a reading of that moment', async () => {
    const { app } = await inAttack('2026-03-14T14:00')
    await app.rateNow(onlyAttack(app), 'moderate')
    expect(app.diary.value.readings).toMatchObject([
      { attackId: onlyAttack(app).id, at: at('2026-03-14T14:00'), level: 'moderate' },
    ])
    expect(app.facts.value.byDay.get(aDay('2026-03-14'))?.severity).toBe('moderate')
  })

  test('corrected within five minutes replaces what was said, and keeps its time', async () => {
    const { app, world } = await inAttack('2026-03-14T14:00')
    await app.rateNow(onlyAttack(app), 9)
    world.pass(5)
    await app.rateNow(onlyAttack(app), 3)
    expect(app.diary.value.readings).toMatchObject([{ at: at('2026-03-14T14:00'), level: 3 }])
    await app.undo()
    expect(app.diary.value.readings).toMatchObject([{ level: 9 }])
  })

  test('after more than five minutes is a reading of its own', async () => {
    const { app, world } = await inAttack('2026-03-14T14:00')
    await app.rateNow(onlyAttack(app), 3)
    world.pass(6)
    await app.rateNow(onlyAttack(app), 7)
    world.pass(4)
    await app.rateNow(onlyAttack(app), 8)
    expect(app.diary.value.readings.map(({ level }) => level)).toEqual([3, 8])
  })

  test('tapped twice before the first is written is one reading', async () => {
    const { app } = await inAttack('2026-03-14T14:00')
    const attack = onlyAttack(app)
    await Promise.all([app.rateNow(attack, 3), app.rateNow(attack, 7)])
    expect(app.diary.value.readings.map(({ level }) => level)).toEqual([7])
  })

  test('of another attack corrects nothing of the one before', async () => {
    const { app, world } = await inAttack('2026-03-14T14:00')
    const first = onlyAttack(app)
    await app.rateNow(first, 3)
    await app.endAttack(first, 'now')
    world.pass(1)
    const second = await app.startAttack()
    await app.rateNow({ ...first, id: second ?? '' }, 7)
    expect(app.diary.value.readings.map(({ level }) => level)).toEqual([3, 7])
  })

  test('can be removed', async () => {
    const { app } = await inAttack('2026-03-14T14:00')
    await app.rateNow(onlyAttack(app), 3)
    const [reading] = app.diary.value.readings
    if (reading !== undefined) await app.removeReading(reading)
    expect(app.diary.value.readings).toEqual([])
    await app.undo()
    expect(app.diary.value.readings).toMatchObject([{ level: 3 }])
  })
})
