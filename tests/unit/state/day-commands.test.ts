import { describe, expect, test } from 'vitest'
import type { DiaryRecord } from '../../../src/domain/records.ts'
import { aDay, aDayRecord, anAttack, at } from '../../support/builders.ts'
import { createMemoryEnvironment } from '../../support/memory-environment.ts'
import { diskWith, inMemory, startedApp } from '../../support/started-app.ts'

const today = aDay('2026-03-14')
const tuesday = aDay('2026-03-10')

async function appWith(records: readonly DiaryRecord[] = []) {
  const world = createMemoryEnvironment({ disk: diskWith(records) })
  return { world, app: await startedApp(world) }
}

describe('a day is stated in one tap', () => {
  test('as free of headache', async () => {
    const { app, world } = await appWith()
    await app.markDay(today, 'clear')
    expect(app.diary.value.days.get(today)).toMatchObject({
      id: 'day-2026-03-14',
      createdAt: at('2026-03-14T12:00'),
      zone: 'America/Denver',
      mark: { state: 'clear', givenAt: at('2026-03-14T12:00') },
      impact: [],
      note: '',
    })
    expect(app.thisMonth.value).toMatchObject({ known: 1, headache: 0 })
    expect(app.notice.value).toMatchObject({ text: 'Saved: no headache' })
    expect(world.disk.read()).toEqual(inMemory(app))
  })

  test.each([
    ['all-day', 1, 24],
    ['without-times', 1, 0],
    ['dont-know', 0, 0],
  ] as const)('as %s: %i headache days of %i hours', async (state, headache, hours) => {
    const { app } = await appWith()
    await app.markDay(tuesday, state)
    expect(app.thisMonth.value).toMatchObject({ headache, hours, known: headache })
  })

  test('again, and the last statement holds', async () => {
    const { app, world } = await appWith()
    await app.markDay(tuesday, 'without-times')
    world.pass(1)
    await app.markDay(tuesday, 'clear')
    expect(app.thisMonth.value).toMatchObject({ headache: 0, known: 1 })
    await app.undo()
    expect(app.thisMonth.value).toMatchObject({ headache: 1, known: 1 })
  })

  test('and keeps the details that it had as a headache', async () => {
    const { app } = await appWith([aDayRecord({ day: '2026-03-10', mark: 'without-times', severity: 'severe' })])
    await app.markDay(tuesday, 'all-day')
    expect(app.diary.value.days.get(tuesday)?.mark).toMatchObject({ state: 'all-day', severity: 'severe' })
  })

  test('and keeps its note and what it cost', async () => {
    const { app } = await appWith([aDayRecord({ day: '2026-03-10', note: 'exam', impact: ['half-done'] })])
    await app.markDay(tuesday, 'clear')
    expect(app.diary.value.days.get(tuesday)).toMatchObject({ note: 'exam', impact: ['half-done'] })
  })

  test('which is undone to no record at all', async () => {
    const { app } = await appWith()
    await app.markDay(tuesday, 'clear')
    await app.undo()
    expect(app.diary.value.days.size).toBe(0)
    expect(app.thisMonth.value).toMatchObject({ known: 0 })
  })

  test('and asked about no more', async () => {
    const { app } = await appWith([aDayRecord({ day: '2026-03-11', mark: 'clear' })])
    expect(app.unasked.value).toEqual(['2026-03-13', '2026-03-12'])
    await app.markDay(aDay('2026-03-13'), 'dont-know')
    expect(app.unasked.value).toEqual(['2026-03-12'])
  })
})

describe('a mark that is taken away', () => {
  test('leaves the day unknown, with its note', async () => {
    const { app } = await appWith([aDayRecord({ day: '2026-03-10', mark: 'clear', note: 'exam' })])
    const record = app.diary.value.days.get(tuesday)
    if (record !== undefined) await app.unmarkDay(record)
    expect(app.diary.value.days.get(tuesday)).toMatchObject({ mark: null, note: 'exam' })
    expect(app.thisMonth.value).toMatchObject({ known: 0 })
  })
})

describe('the note of a day and what it cost', () => {
  test('are kept beside each other and beside an attack', async () => {
    const { app } = await appWith([anAttack({ start: at('2026-03-10T10:00'), end: at('2026-03-10T12:00') })])
    await Promise.all([app.setDayNote(tuesday, 'exam'), app.setImpact(tuesday, () => ['missed-work'])])
    expect(app.diary.value.days.get(tuesday)).toMatchObject({ note: 'exam', impact: ['missed-work'], mark: null })
    expect(app.thisMonth.value).toMatchObject({ headache: 1, known: 1 })
  })

  test('say nothing of a headache', async () => {
    const { app } = await appWith()
    await app.setDayNote(tuesday, 'exam')
    expect(app.facts.value.beginning).toBeNull()
    expect(app.notice.value).toBeNull()
  })
})
