import { describe, expect, test } from 'vitest'
import { otherStateOf } from '../../../src/state/other-state.ts'
import { createMemoryDisk } from '../../support/memory-disk.ts'
import { createMemoryEnvironment } from '../../support/memory-environment.ts'
import { startedApp } from '../../support/started-app.ts'

describe('after the first entry', () => {
  test('nothing is offered before it', async () => {
    const app = await startedApp(createMemoryEnvironment())
    expect(otherStateOf(app).nextStep.value).toBeNull()
  })

  test('one thing at a time is offered, and what is put away stays away', async () => {
    const disk = createMemoryDisk()
    const app = await startedApp(createMemoryEnvironment({ disk }))
    const other = otherStateOf(app)
    await app.startAttack()
    expect(other.nextStep.value).toBe('diagnosis')
    other.putStepAway('diagnosis')
    expect(other.nextStep.value).toBe('medications')
    other.putStepAway('medications')
    expect(other.nextStep.value).toBe('storage')
    const again = otherStateOf(await startedApp(createMemoryEnvironment({ disk })))
    expect(again.nextStep.value).toBe('storage')
    again.putStepAway('storage')
    expect(again.nextStep.value).toBeNull()
  })

  test('what is known already is not asked', async () => {
    const app = await startedApp(createMemoryEnvironment())
    await app.startAttack()
    await app.setSetting('diagnosis', 'no')
    expect(otherStateOf(app).nextStep.value).toBe('medications')
  })
})

describe('how the app looks on this device', () => {
  test('a tint, quiet and a question put away hold at the next start', async () => {
    const disk = createMemoryDisk()
    const world = createMemoryEnvironment({ disk })
    const app = await startedApp(world)
    app.setTint('green')
    app.setQuiet(true)
    app.askLater()
    const again = await startedApp(createMemoryEnvironment({ disk }))
    expect([again.tint.value, again.isQuiet.value, again.isAskedLater.value]).toEqual(['green', true, true])
    again.setTint('neutral')
    again.setQuiet(false)
    const third = await startedApp(createMemoryEnvironment({ disk }))
    expect([third.tint.value, third.isQuiet.value]).toEqual(['neutral', false])
  })

  test('a dimmed attack is remembered while it runs, and forgotten when it is over', async () => {
    const disk = createMemoryDisk()
    const app = await startedApp(createMemoryEnvironment({ disk }))
    await app.startAttack()
    expect(disk.look.get('view')).toBeUndefined()
    app.setDim(true)
    expect(disk.look.get('view')).toBe('attack')
    const again = await startedApp(createMemoryEnvironment({ disk }))
    expect(again.isDim.value).toBe(true)
    const open = again.openAttack.value
    if (open !== null) await again.endAttack(open.attack, 'now')
    expect(disk.look.get('view')).toBeUndefined()
  })
})
