import { describe, expect, test } from 'vitest'
import type { Month } from '../../../src/domain/month.ts'
import type { DiaryRecord } from '../../../src/domain/records.ts'
import { createSummaryState } from '../../../src/state/summary-state.ts'
import { aDayRecord } from '../../support/builders.ts'
import { aMonth } from '../../support/counted-diary.ts'
import { createMemoryEnvironment } from '../../support/memory-environment.ts'
import { diskWith, startedApp } from '../../support/started-app.ts'

async function summaryOf(records: readonly DiaryRecord[], clock = '2026-03-14T12:00') {
  const world = createMemoryEnvironment({ disk: diskWith(records), clock })
  const app = await startedApp(world)
  return { world, app, summary: createSummaryState(app, app) }
}

const long = [aDayRecord({ day: '2025-01-10', mark: 'clear' }), ...aMonth('2026-02', 10, 18)]

describe('the summary', () => {
  test.each([
    ['3', '2025-12'],
    ['6', '2025-09'],
    ['12', '2025-03'],
  ] as const)('of %s months is of the last full ones, from %s on', async (span, from) => {
    const { summary } = await summaryOf(long)
    summary.chooseSpan(span)
    expect(summary.summaryRange.value).toEqual({ from, to: '2026-02' })
    expect(summary.report.value?.months.length).toBe(Number(span))
  })

  test('shows three months until another span is chosen', async () => {
    expect((await summaryOf(long)).summary.summarySpan.value).toBe('3')
  })

  test('shows the running month of a diary that has no full one', async () => {
    const { summary } = await summaryOf([aDayRecord({ day: '2026-03-10', mark: 'all-day' })])
    expect(summary.report.value?.months).toMatchObject([{ month: '2026-03', headache: 1 }])
  })

  test('shows no more months than the diary has', async () => {
    const { summary } = await summaryOf(aMonth('2026-02', 10, 18))
    expect(summary.report.value?.months.map(({ month }) => month)).toEqual(['2026-02'])
  })

  test('is none of a diary that has not begun', async () => {
    expect((await summaryOf([])).summary.report.value).toBeNull()
  })

  test('starts the person’s own months with those on the page', async () => {
    const { summary } = await summaryOf(long)
    summary.chooseSpan('6')
    summary.chooseSpan('own')
    expect(summary.summaryRange.value).toEqual({ from: '2025-09', to: '2026-02' })
    summary.chooseRange({ from: '2026-02' as Month, to: '2026-03' as Month })
    expect(summary.report.value?.months.map(({ month }) => month)).toEqual(['2026-02', '2026-03'])
    summary.chooseSpan('3')
    expect(summary.summaryRange.value).toEqual({ from: '2025-12', to: '2026-02' })
  })

  test('moves on with the month', async () => {
    const { world, app, summary } = await summaryOf(long)
    world.setClock('2026-04-01T00:10')
    app.tick()
    expect(summary.summaryRange.value).toEqual({ from: '2026-01', to: '2026-03' })
  })

  test('follows what is written while it is open', async () => {
    const { app, summary } = await summaryOf(long)
    expect(summary.report.value?.whole.headache).toBe(10)
    const [day] = app.diary.value.days.values()
    if (day !== undefined) await app.markDay(day.day, 'clear')
    await app.addHeadache({ form: 'all-day', day: aDayRecord({ day: '2026-01-10' }).day, zone: 'America/Denver' })
    expect(summary.report.value?.whole.headache).toBe(11)
  })

  test('prints notes, treatment, daily lines and menstruation only when each is ticked', async () => {
    const { summary } = await summaryOf(long)
    expect([...summary.printed.value]).toEqual([])
    summary.printPart('notes', true)
    summary.printPart('daily', true)
    summary.printPart('daily', true)
    expect([...summary.printed.value]).toEqual(['notes', 'daily'])
    summary.printPart('notes', false)
    expect([...summary.printed.value]).toEqual(['daily'])
  })
})
