import { describe, expect, test } from 'vitest'
import { aDay, aDayRecord, anAttack, aSetting, at } from '../../support/builders.ts'
import { createMemoryEnvironment } from '../../support/memory-environment.ts'
import { diskWith, onlyAttack, startedApp } from '../../support/started-app.ts'

describe('today', () => {
  test('is the civil date of the device, and changes at midnight once the clock is looked at', async () => {
    const world = createMemoryEnvironment({ clock: '2026-03-14T23:59' })
    const app = await startedApp(world)
    expect(app.today.value).toBe('2026-03-14')
    world.pass(1)
    app.tick()
    expect(app.today.value).toBe('2026-03-15')
  })

  test('changes with the zone of the device', async () => {
    const world = createMemoryEnvironment({ clock: '2026-03-14T20:00' })
    const app = await startedApp(world)
    world.setZone('Europe/Madrid')
    app.tick()
    expect([app.zone.value, app.today.value]).toEqual(['Europe/Madrid', '2026-03-15'])
  })

  test('makes yesterday unknown, which was ahead', async () => {
    const disk = diskWith([aDayRecord({ day: '2026-03-13', mark: 'clear' })])
    const world = createMemoryEnvironment({ disk, clock: '2026-03-14T12:00' })
    const app = await startedApp(world)
    expect(app.thisMonth.value.unknown).toBe(12)
    expect(app.unasked.value).toEqual([])
    world.pass(24 * 60)
    app.tick()
    expect(app.thisMonth.value.unknown).toBe(13)
    expect(app.unasked.value).toEqual(['2026-03-14'])
  })

  test('has a month of its own before the diary has begun', async () => {
    const app = await startedApp(createMemoryEnvironment())
    expect(app.thisMonth.value).toMatchObject({ month: '2026-03', headache: 0, known: 0 })
    expect(app.months.value).toEqual([])
  })
})

describe('the running attack', () => {
  const running = anAttack({ start: at('2026-03-14T10:00') })

  test('has Today to itself until it is put aside, and comes back', async () => {
    const app = await startedApp(createMemoryEnvironment({ disk: diskWith([running]) }))
    expect(app.isAttackShown.value).toBe(true)
    app.showAttack(false)
    expect(app.isAttackShown.value).toBe(false)
    app.showAttack(true)
    expect(app.isAttackShown.value).toBe(true)
  })

  test('that was put aside does not hide the next one', async () => {
    const world = createMemoryEnvironment({ disk: diskWith([running]) })
    const app = await startedApp(world)
    app.showAttack(false)
    await app.endAttack(onlyAttack(app), 'now')
    world.pass(30)
    await app.startAttack()
    expect(app.isAttackShown.value).toBe(true)
  })

  test('is shown no more once it has ended, or was not confirmed for a day', async () => {
    const world = createMemoryEnvironment({ disk: diskWith([running]) })
    const app = await startedApp(world)
    world.setClock('2026-03-15T10:01')
    app.tick()
    expect([app.isAttackShown.value, app.openAttack.value?.state]).toEqual([false, 'unasked'])
    await app.confirmStillGoing(onlyAttack(app))
    expect(app.isAttackShown.value).toBe(true)
    await app.endAttack(onlyAttack(app), 'now')
    expect(app.isAttackShown.value).toBe(false)
  })

  test('is dim by itself only where the person chose that, and on a tap', async () => {
    const plain = await startedApp(createMemoryEnvironment({ disk: diskWith([running]) }))
    expect(plain.isDim.value).toBe(false)
    plain.setDim(true)
    expect(plain.isDim.value).toBe(true)
    const chosen = diskWith([running, aSetting('attackView', 'by-itself')])
    const app = await startedApp(createMemoryEnvironment({ disk: chosen }))
    expect(app.isDim.value).toBe(true)
    app.setDim(false)
    expect(app.isDim.value).toBe(false)
  })
})

describe('a new version', () => {
  test('waits for the person’s word', async () => {
    const app = await startedApp(createMemoryEnvironment())
    let accepted = 0
    expect(app.isUpdateWaiting.value).toBe(false)
    app.announceUpdate(() => {
      accepted += 1
    })
    expect([app.isUpdateWaiting.value, accepted]).toEqual([true, 0])
    app.acceptUpdate()
    expect(accepted).toBe(1)
  })

  test('is held back by each open form until that is closed', async () => {
    const app = await startedApp(createMemoryEnvironment())
    const [close, closeOther] = [app.holdForm(), app.holdForm()]
    expect(app.openForms.value).toBe(2)
    close()
    close()
    expect(app.openForms.value).toBe(1)
    closeOther()
    expect(app.openForms.value).toBe(0)
  })
})

describe('the app', () => {
  test('starts at the address it was opened with', async () => {
    const app = await startedApp(createMemoryEnvironment(), '#/day/2026-03-10')
    expect(app.route.value).toEqual({ screen: 'day', day: aDay('2026-03-10') })
    app.follow('#/trends')
    expect(app.route.value).toEqual({ screen: 'trends' })
  })
})
