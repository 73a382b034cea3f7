import { describe, expect, test } from 'vitest'
import { acuteMedications } from '../../../src/domain/acute-medications.ts'
import type { Dose, DiaryRecord, Medication } from '../../../src/domain/records.ts'
import type { App } from '../../../src/state/create-app.ts'
import { aDay, aDayRecord, aMedication, anAttack, at } from '../../support/builders.ts'
import { createMemoryEnvironment } from '../../support/memory-environment.ts'
import { diskWith, inMemory, startedApp } from '../../support/started-app.ts'

const today = aDay('2026-03-14')
const triptan = aMedication({ name: 'sumatriptan', classes: ['triptan'], usualAmount: '50 mg' })
const short = anAttack({ start: at('2026-03-14T11:50'), end: at('2026-03-14T12:00') })

async function appWith(records: readonly DiaryRecord[]) {
  const world = createMemoryEnvironment({ disk: diskWith(records) })
  return { world, app: await startedApp(world) }
}

function only<Item>(items: Iterable<Item>): Item {
  const [item, ...others] = items
  if (item === undefined || others.length > 0) throw new Error('There should be one')
  return item
}

const dose = (app: App): Dose => only(app.diary.value.doses)
const medication = (app: App): Medication => only(app.diary.value.medications.values())

describe('"Took something"', () => {
  test('is a dose of now, in its usual amount, that makes a short headache a headache day', async () => {
    const { app, world } = await appWith([triptan, short])
    expect(app.thisMonth.value).toMatchObject({ headache: 0, known: 1 })
    const id = await app.takeDose({ attackId: short.id, medication: triptan })
    expect(dose(app)).toMatchObject({
      id,
      at: at('2026-03-14T12:00'),
      attackId: short.id,
      medicationId: triptan.id,
      amount: '50 mg',
      relief: null,
    })
    expect(app.thisMonth.value).toMatchObject({ headache: 1, migraine: 1, byClass: { triptan: 1 }, anyAcute: 1 })
    expect(app.notice.value).toMatchObject({ text: 'Saved: sumatriptan at 12:00 PM' })
    await app.undo()
    expect(app.thisMonth.value).toMatchObject({ headache: 0, anyAcute: 0 })
    expect(world.disk.read()).toEqual(inMemory(app))
  })

  test('may be named later, and counts as acute until then', async () => {
    const { app } = await appWith([triptan])
    await app.takeDose({ attackId: null, medication: null })
    expect(app.thisMonth.value).toMatchObject({ anyAcute: 1, byClass: { triptan: 0 }, known: 0 })
    await app.changeDose(dose(app), { medicationId: triptan.id, amount: '100 mg' })
    expect(dose(app)).toMatchObject({ medicationId: triptan.id, amount: '100 mg', at: at('2026-03-14T12:00') })
    expect(app.thisMonth.value).toMatchObject({ anyAcute: 1, byClass: { triptan: 1 } })
  })

  test('may have been at another time, and for a day stated as headache', async () => {
    const { app } = await appWith([aDayRecord({ day: '2026-03-10', mark: 'all-day' })])
    await app.takeDose({ attackId: 'day-2026-03-10', medication: null, at: at('2026-03-10T20:00') })
    expect(dose(app)).toMatchObject({ at: at('2026-03-10T20:00'), createdAt: at('2026-03-14T12:00') })
    expect(app.facts.value.courseById.get('day-2026-03-10')?.doses.length).toBe(1)
  })

  test('is changed part by part, and nothing is lost between two quick answers', async () => {
    const { app } = await appWith([triptan])
    await app.takeDose({ attackId: null, medication: triptan })
    const seen = dose(app)
    await Promise.all([app.changeDose(seen, { relief: 'gone' }), app.changeDose(seen, { amount: '25 mg' })])
    expect(dose(app)).toMatchObject({ relief: 'gone', amount: '25 mg', medicationId: triptan.id })
  })

  test('can be removed, and that can be undone', async () => {
    const { app } = await appWith([triptan])
    await app.takeDose({ attackId: null, medication: triptan })
    await app.removeDose(dose(app))
    expect(app.diary.value.doses).toEqual([])
    await app.undo()
    expect(dose(app)).toMatchObject({ medicationId: triptan.id })
  })
})

describe('the person’s own medications', () => {
  const excedrin = acuteMedications.find((each) => each.brands.includes('Excedrin Migraine'))
  if (excedrin === undefined) throw new Error('The list should have it')

  test('come from the list with its classes, under the name the person chose', async () => {
    const { app, world } = await appWith([])
    const id = await app.offerListed(excedrin, 'Excedrin Migraine')
    expect(medication(app)).toMatchObject({
      id,
      name: 'Excedrin Migraine',
      generic: excedrin.generic,
      classes: ['combination-analgesic'],
      classSetBy: 'list',
      offered: true,
    })
    expect(app.notice.value).toMatchObject({ text: 'Excedrin Migraine is on your list' })
    expect(world.disk.read()).toEqual(inMemory(app))
    await app.undo()
    expect(app.diary.value.medications.size).toBe(0)
  })

  test('may be in the person’s own words, of the class they give it or of none', async () => {
    const { app } = await appWith([])
    await app.offerOwn('Grandmother’s powder', [])
    expect(medication(app)).toMatchObject({ generic: null, classes: [], classSetBy: 'person', offered: true })
  })

  test('taken off the list leave their doses with name and class', async () => {
    const { app } = await appWith([triptan])
    await app.takeDose({ attackId: null, medication: triptan })
    await app.changeMedication(medication(app), () => ({ offered: false }))
    expect(medication(app)).toMatchObject({ name: 'sumatriptan', offered: false })
    expect(app.diary.value.medications.get(dose(app).medicationId ?? '')?.name).toBe('sumatriptan')
    expect(app.thisMonth.value.byClass.triptan).toBe(1)
  })

  test('are put back on the list, not added twice', async () => {
    const { app } = await appWith([])
    const id = await app.offerListed(excedrin, 'Excedrin Migraine')
    await app.changeMedication(medication(app), () => ({ offered: false }))
    expect(await app.offerListed(excedrin, 'Excedrin Migraine')).toBe(id)
    expect(medication(app)).toMatchObject({ offered: true })
  })

  test('change the class of all their doses at once', async () => {
    const { app } = await appWith([aMedication({ name: 'x' })])
    await app.takeDose({ attackId: null, medication: medication(app) })
    expect(app.thisMonth.value.byClass.opioid).toBe(0)
    await app.changeMedication(medication(app), () => ({ classes: ['opioid'], classSetBy: 'person' }))
    expect(app.thisMonth.value.byClass.opioid).toBe(1)
  })
})

describe('an aura', () => {
  const said = { attackId: null, at: at('2026-03-14T11:00'), types: ['visual'], minutes: null } as const

  test('is recorded without headache, and its minutes make it a migraine day', async () => {
    const { app } = await appWith([])
    const id = await app.addAura(said)
    const aura = only(app.diary.value.auras)
    expect(aura).toMatchObject({ ...said, id, createdAt: at('2026-03-14T12:00') })
    expect(app.thisMonth.value).toMatchObject({ known: 1, auraWithoutHeadache: 0 })
    await app.changeAura(aura, () => ({ minutes: 25 }))
    expect(app.thisMonth.value).toMatchObject({ headache: 0, auraWithoutHeadache: 1, allMigraine: 1 })
  })

  test('can be removed, and that can be undone', async () => {
    const { app } = await appWith([])
    await app.addAura({ ...said, minutes: 25 })
    await app.removeAura(only(app.diary.value.auras))
    expect(app.facts.value.byDay.get(today)).toBeUndefined()
    await app.undo()
    expect(only(app.diary.value.auras)).toMatchObject({ minutes: 25, types: ['visual'] })
  })
})
