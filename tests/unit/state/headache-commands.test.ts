import { describe, expect, test } from 'vitest'
import type { DiaryRecord } from '../../../src/domain/records.ts'
import {
  aDay,
  aDayRecord,
  aDose,
  aMedication,
  anAttack,
  anAura,
  aReading,
  aSetting,
  at,
} from '../../support/builders.ts'
import { createMemoryEnvironment } from '../../support/memory-environment.ts'
import { diskWith, inMemory, onlyAttack, startedApp } from '../../support/started-app.ts'

const tuesday = aDay('2026-03-10')
const triptan = aMedication({ name: 'sumatriptan', classes: ['triptan'] })
const attack = anAttack({ start: at('2026-03-10T10:00'), end: at('2026-03-10T10:20'), note: 'on the train' })
const dose = aDose({ at: at('2026-03-10T10:05'), for: attack, medication: triptan })
const reading = aReading({ of: attack, at: at('2026-03-10T10:10'), level: 7 })
const aura = anAura({ at: at('2026-03-10T09:30'), with: attack, minutes: 25 })
const whole = [triptan, attack, dose, reading, aura]

async function appWith(records: readonly DiaryRecord[]) {
  const world = createMemoryEnvironment({ disk: diskWith(records) })
  return { world, app: await startedApp(world) }
}

describe('what is said of a headache', () => {
  test('is changed part by part', async () => {
    const { app } = await appWith(whole)
    await app.setDetails(attack.id, () => ({ features: ['nausea', 'light'] }))
    await app.setDetails(attack.id, () => ({ severity: 'severe', view: 'migraine' }))
    expect(onlyAttack(app)).toMatchObject({ features: ['nausea', 'light'], severity: 'severe', view: 'migraine' })
    expect(onlyAttack(app)).toMatchObject({ timing: attack.timing, note: 'on the train', createdAt: attack.createdAt })
  })

  test('is all kept when one thing is said before the other is written', async () => {
    const { app, world } = await appWith(whole)
    const seen = onlyAttack(app)
    await Promise.all([
      app.setDetails(attack.id, () => ({ features: ['nausea'] })),
      app.setNote(seen, 'on the train, by the window'),
      app.editDay(seen, tuesday, { severity: 'mild' }),
      app.setDetails(attack.id, () => ({ severity: 'severe' })),
      app.editDay(seen, tuesday, { features: [] }),
    ])
    expect(onlyAttack(app)).toMatchObject({
      features: ['nausea'],
      note: 'on the train, by the window',
      severity: 'severe',
      edits: { '2026-03-10': { severity: 'mild', features: [] } },
    })
    expect(world.disk.read()).toEqual(inMemory(app))
  })

  test('is changed of a day stated as headache in the same way', async () => {
    const day = aDayRecord({ day: '2026-03-10', mark: 'all-day', note: 'long', impact: ['half-done'] })
    const { app } = await appWith([day])
    await app.setDetails(day.id, () => ({ severity: 'moderate' }))
    expect(app.diary.value.days.get(tuesday)).toMatchObject({
      mark: { state: 'all-day', severity: 'moderate', features: [] },
      note: 'long',
      impact: ['half-done'],
    })
  })

  test('changes nothing where there is no headache', async () => {
    const { app, world } = await appWith([aDayRecord({ day: '2026-03-10', mark: 'clear' })])
    const before = world.disk.read()
    await app.setDetails('day-2026-03-10', () => ({ severity: 'moderate' }))
    await app.setDetails('nothing-like-it', () => ({ severity: 'moderate' }))
    expect(world.disk.read()).toEqual(before)
  })

  test('may differ on one day, and be as the headache again', async () => {
    const { app } = await appWith(whole)
    await app.editDay(onlyAttack(app), tuesday, { severity: null })
    expect(app.facts.value.byDay.get(tuesday)?.severity).toBeNull()
    await app.editDay(onlyAttack(app), tuesday, null)
    expect(onlyAttack(app).edits).toEqual({})
    expect(app.facts.value.byDay.get(tuesday)?.severity).toBe('severe')
  })

  test('is written as a note without a word about it', async () => {
    const { app } = await appWith(whole)
    await app.setNote(onlyAttack(app), 'by bus')
    expect(onlyAttack(app).note).toBe('by bus')
    expect(app.notice.value).toBeNull()
  })
})

describe('a headache that is deleted', () => {
  test('goes with its readings and auras; its dose stays, and says what it was taken for', async () => {
    const { app, world } = await appWith(whole)
    await app.removeAttack(onlyAttack(app))
    const { attacks, readings, auras, doses } = app.diary.value
    expect([attacks, readings, auras]).toEqual([[], [], []])
    expect(doses).toMatchObject([{ id: dose.id, medicationId: triptan.id, at: dose.at }])
    expect(app.thisMonth.value).toMatchObject({ headache: 0, byClass: { triptan: 1 } })
    expect(app.notice.value).toMatchObject({ text: 'Headache deleted; 1 dose stays' })
    expect(world.disk.read()).toEqual(inMemory(app))
  })

  test('is as before when that is undone', async () => {
    const { app, world } = await appWith(whole)
    const before = app.thisMonth.value
    await app.removeAttack(onlyAttack(app))
    await app.undo()
    const { readings, auras, doses } = app.diary.value
    expect(onlyAttack(app)).toMatchObject({ id: attack.id, note: 'on the train' })
    expect([readings.length, auras.length]).toEqual([1, 1])
    expect(doses).toMatchObject([{ attackId: attack.id }])
    expect(app.thisMonth.value).toEqual(before)
    expect(world.disk.read()).toEqual(inMemory(app))
  })

  test('is kept, and can be brought back after another start', async () => {
    const { app, world } = await appWith(whole)
    await app.removeAttack(onlyAttack(app))
    const later = await startedApp(createMemoryEnvironment({ disk: world.disk, clock: '2026-05-01T12:00' }))
    expect(later.deletedAttacks.value.map(({ id }) => id)).toEqual([attack.id])
    const [deleted] = later.deletedAttacks.value
    if (deleted !== undefined) await later.bringBack(deleted)
    expect(onlyAttack(later)).toMatchObject({ id: attack.id, note: 'on the train' })
    expect(later.diary.value.readings).toMatchObject([{ level: 7 }])
    expect(later.diary.value.auras).toMatchObject([{ minutes: 25 }])
    expect(later.deletedAttacks.value).toEqual([])
    expect(later.notice.value).toMatchObject({ text: 'It is back' })
    expect(world.disk.read()).toEqual(inMemory(later))
  })

  test('stands before those that were deleted earlier', async () => {
    const other = anAttack({ start: at('2026-03-12T10:00') })
    const { app, world } = await appWith([attack, other])
    await app.removeAttack(other)
    world.pass(1)
    await app.removeAttack(attack)
    expect(app.deletedAttacks.value.map(({ id }) => id)).toEqual([attack.id, other.id])
  })

  test('leaves a headache-free mark of its day standing again', async () => {
    const { app } = await appWith([attack, aDayRecord({ day: '2026-03-10', mark: 'clear' })])
    expect(app.facts.value.byDay.get(tuesday)?.isClear).toBe(false)
    await app.removeAttack(onlyAttack(app))
    expect(app.facts.value.byDay.get(tuesday)).toMatchObject({ isClear: true, isKnown: true })
  })
})

describe('a slip', () => {
  test('deleted at once leaves no trace in any count', async () => {
    const { app, world } = await appWith([aSetting('diagnosis', 'yes')])
    const before = app.thisMonth.value
    await app.startAttack()
    world.pass(1)
    await app.removeAttack(onlyAttack(app))
    expect(app.thisMonth.value).toEqual(before)
    expect(app.facts.value.beginning).toBeNull()
    expect(app.openAttack.value).toBeNull()
  })

  test('that took a dose with it leaves the dose', async () => {
    const { app } = await appWith([triptan])
    const id = await app.startAttack()
    await app.takeDose({ attackId: id, medication: triptan })
    await app.removeAttack(onlyAttack(app))
    expect(app.diary.value.doses).toMatchObject([{ attackId: id, medicationId: triptan.id }])
  })
})
