import { describe, expect, test } from 'vitest'
import type { DiaryRecord } from '../../../src/domain/records.ts'
import type { StatedTiming } from '../../../src/domain/day-timing.ts'
import type { App } from '../../../src/state/create-app.ts'
import { headacheOf, type Headache } from '../../../src/state/headache-of.ts'
import {
  aClocklessAttack,
  aDay,
  aDayRecord,
  aDose,
  anAttack,
  anAura,
  aReading,
  at,
  homeZone,
} from '../../support/builders.ts'
import { createMemoryEnvironment } from '../../support/memory-environment.ts'
import { diskWith, inMemory, onlyAttack, startedApp } from '../../support/started-app.ts'

const attack = anAttack({
  start: at('2026-03-10T10:00'),
  end: at('2026-03-10T18:00'),
  severity: 'moderate',
  features: ['nausea'],
  view: 'migraine',
  places: ['left'],
})
const allDay = (day: string): StatedTiming => ({ form: 'all-day', day: aDay(day), zone: homeZone })
const clocked = (start: string, end: string): StatedTiming => ({
  form: 'clocked',
  start: at(start),
  wokeWithIt: false,
  confirmations: [],
  end: { how: 'ended', at: at(end), givenAt: at('2026-03-14T12:00') },
})

async function appWith(records: readonly DiaryRecord[]) {
  const world = createMemoryEnvironment({ disk: diskWith(records) })
  return { world, app: await startedApp(world) }
}

function headache(app: App, id: string): Headache {
  const found = headacheOf(app, id)
  if (found === null) throw new Error(`No headache has the id ${id}`)
  return found
}

describe('a past headache', () => {
  test('is added with its times, as an attack stated now', async () => {
    const { app } = await appWith([])
    const id = await app.addHeadache(clocked('2026-03-12T08:00', '2026-03-12T11:00'))
    expect(onlyAttack(app)).toMatchObject({ id, createdAt: at('2026-03-14T12:00'), severity: null })
    expect(app.thisMonth.value).toMatchObject({ headache: 1, hours: 3 })
    await app.undo()
    expect(app.diary.value.attacks).toEqual([])
  })

  test('is added as "about n hours" and as the mark of its day', async () => {
    const { app } = await appWith([])
    await app.addHeadache({ form: 'clockless', day: aDay('2026-03-12'), zone: homeZone, hours: 5 })
    const id = await app.addHeadache(allDay('2026-03-11'))
    expect(id).toBe('day-2026-03-11')
    expect(app.thisMonth.value).toMatchObject({ headache: 2, fourHour: 2, hours: 29 })
  })

  test('added as the mark of a day leaves the day its note and what it cost', async () => {
    const { app } = await appWith([aDayRecord({ day: '2026-03-11', note: 'exam', impact: ['half-done'] })])
    await app.addHeadache(allDay('2026-03-11'))
    expect(app.diary.value.days.get(aDay('2026-03-11'))).toMatchObject({
      mark: { state: 'all-day', givenAt: at('2026-03-14T12:00') },
      note: 'exam',
      impact: ['half-done'],
    })
  })
})

describe('an attack with other times', () => {
  test('is the same attack, with all that is said of it', async () => {
    const { app } = await appWith([attack])
    const timing = clocked('2026-03-09T22:00', '2026-03-10T18:00')
    expect(await app.changeTiming(headache(app, attack.id), timing)).toBe(attack.id)
    expect(onlyAttack(app)).toMatchObject({ severity: 'moderate', features: ['nausea'], createdAt: attack.createdAt })
    expect(app.thisMonth.value).toMatchObject({ headache: 2, hours: 20 })
  })

  test('keeps when its end was given, as long as the end is the same', async () => {
    const { app } = await appWith([attack])
    await app.changeTiming(headache(app, attack.id), clocked('2026-03-10T09:00', '2026-03-10T18:00'))
    expect(onlyAttack(app).timing).toMatchObject({
      end: { at: at('2026-03-10T18:00'), givenAt: at('2026-03-10T18:00') },
    })
    await app.changeTiming(headache(app, attack.id), clocked('2026-03-10T09:00', '2026-03-10T19:00'))
    expect(onlyAttack(app).timing).toMatchObject({
      end: { at: at('2026-03-10T19:00'), givenAt: at('2026-03-14T12:00') },
    })
  })

  test('can become one of about n hours and one with a clock again', async () => {
    const { app } = await appWith([attack])
    const about = { form: 'clockless', day: aDay('2026-03-10'), zone: homeZone, hours: 3 } as const
    await app.changeTiming(headache(app, attack.id), about)
    expect(onlyAttack(app)).toMatchObject({ id: attack.id, timing: about })
    await app.changeTiming(headache(app, attack.id), clocked('2026-03-10T10:00', '2026-03-10T12:00'))
    expect(app.thisMonth.value).toMatchObject({ headache: 1, hours: 2 })
  })
})

describe('an attack that becomes the mark of a day', () => {
  const records = [
    attack,
    aDose({ at: at('2026-03-10T11:00'), for: attack }),
    anAura({ at: at('2026-03-10T09:30'), with: attack }),
    aReading({ of: attack, at: at('2026-03-10T12:00'), level: 8 }),
    aDose({ at: at('2026-03-10T20:00') }),
  ]

  test('takes its details, doses and auras along, and leaves no second headache', async () => {
    const { app, world } = await appWith(records)
    expect(await app.changeTiming(headache(app, attack.id), allDay('2026-03-10'))).toBe('day-2026-03-10')
    const { attacks, days, doses, auras, readings } = app.diary.value
    expect(attacks).toEqual([])
    expect(days.get(aDay('2026-03-10'))?.mark).toMatchObject({
      state: 'all-day',
      severity: 'moderate',
      features: ['nausea'],
      view: 'migraine',
      places: ['left'],
    })
    expect(doses.map(({ attackId }) => attackId)).toEqual(['day-2026-03-10', null])
    expect(auras.map(({ attackId }) => attackId)).toEqual(['day-2026-03-10'])
    expect(readings).toEqual([])
    expect(app.thisMonth.value).toMatchObject({ headache: 1, hours: 24 })
    expect(world.disk.read()).toEqual(inMemory(app))
  })

  test('is as before when that is undone', async () => {
    const { app } = await appWith(records)
    const before = app.thisMonth.value
    await app.changeTiming(headache(app, attack.id), allDay('2026-03-10'))
    await app.undo()
    expect(onlyAttack(app).id).toBe(attack.id)
    expect(app.diary.value.days.size).toBe(0)
    expect(app.diary.value.doses.map(({ attackId }) => attackId)).toEqual([attack.id, null])
    expect(app.diary.value.readings.length).toBe(1)
    expect(app.thisMonth.value).toEqual(before)
  })
})

describe('a day stated as headache that becomes an attack', () => {
  const day = aDayRecord({
    day: '2026-03-10',
    mark: 'all-day',
    severity: 'severe',
    note: 'exam',
    impact: ['half-done'],
  })
  const records = [day, aDose({ at: at('2026-03-10T11:00'), for: day })]

  test('takes its details and doses along; the day keeps its note and what it cost, without a mark', async () => {
    const { app, world } = await appWith(records)
    const id = await app.changeTiming(headache(app, day.id), clocked('2026-03-10T10:00', '2026-03-10T13:00'))
    expect(onlyAttack(app)).toMatchObject({ id, severity: 'severe' })
    expect(app.diary.value.days.get(aDay('2026-03-10'))).toMatchObject({
      mark: null,
      note: 'exam',
      impact: ['half-done'],
    })
    expect(app.diary.value.doses).toMatchObject([{ attackId: id }])
    expect(app.thisMonth.value).toMatchObject({ headache: 1, hours: 3 })
    expect(world.disk.read()).toEqual(inMemory(app))
  })

  test('and one that moves to another day leaves the first', async () => {
    const { app } = await appWith(records)
    expect(await app.changeTiming(headache(app, day.id), allDay('2026-03-11'))).toBe('day-2026-03-11')
    expect(app.diary.value.days.get(aDay('2026-03-10'))).toMatchObject({ mark: null, note: 'exam' })
    expect(app.diary.value.days.get(aDay('2026-03-11'))?.mark).toMatchObject({ state: 'all-day', severity: 'severe' })
    expect(app.diary.value.doses).toMatchObject([{ attackId: 'day-2026-03-11' }])
  })

  test('and one whose day stays changes its mark only', async () => {
    const { app } = await appWith(records)
    const without = { form: 'without-times', day: aDay('2026-03-10'), zone: homeZone } as const
    expect(await app.changeTiming(headache(app, day.id), without)).toBe(day.id)
    expect(app.diary.value.days.get(aDay('2026-03-10'))).toMatchObject({
      mark: { state: 'without-times', severity: 'severe' },
      note: 'exam',
    })
    expect(app.diary.value.doses).toMatchObject([{ attackId: day.id }])
  })
})

describe('the headache of an id', () => {
  test('is an attack or a day stated as headache, and no other record', async () => {
    const clear = aDayRecord({ day: '2026-03-01', mark: 'clear' })
    const stated = aDayRecord({ day: '2026-03-02', mark: 'without-times', severity: 'mild' })
    const about = aClocklessAttack({ day: '2026-03-03', hours: 2 })
    const { app } = await appWith([clear, stated, about])
    expect(headacheOf(app, stated.id)?.details.severity).toBe('mild')
    expect(headacheOf(app, about.id)?.record).toEqual(about)
    expect([headacheOf(app, clear.id), headacheOf(app, 'none')]).toEqual([null, null])
  })
})
