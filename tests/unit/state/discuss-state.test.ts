import { describe, expect, test } from 'vitest'
import type { DiaryRecord } from '../../../src/domain/records.ts'
import { createDiscussedReport } from '../../../src/state/discuss-state.ts'
import { aDayRecord } from '../../support/builders.ts'
import { aMonth } from '../../support/counted-diary.ts'
import { createMemoryEnvironment } from '../../support/memory-environment.ts'
import { diskWith, startedApp } from '../../support/started-app.ts'

async function discussOf(records: readonly DiaryRecord[]) {
  const world = createMemoryEnvironment({ disk: diskWith(records), clock: '2026-03-14T12:00' })
  const app = await startedApp(world)
  return { world, app, discussed: createDiscussedReport(app, app, app) }
}

const long = [aDayRecord({ day: '2024-01-10', mark: 'clear' }), ...aMonth('2026-03', 2, 11)]

describe('worth discussing', () => {
  test.each([
    ['3', '2025-12'],
    ['6', '2025-09'],
    ['12', '2025-03'],
  ] as const)('shows %s finished months, from %s on, and the running one', async (span, from) => {
    const { app, discussed } = await discussOf(long)
    app.chooseDiscussSpan(span)
    const months = discussed.value?.months ?? []
    expect([months.length, months[0]?.month, months.at(-1)?.month]).toEqual([Number(span) + 1, from, '2026-03'])
    expect(months.filter(({ isFinished }) => !isFinished).map(({ month }) => month)).toEqual(['2026-03'])
  })

  test('shows three finished months until more are chosen', async () => {
    expect((await discussOf(long)).app.discussSpan.value).toBe('3')
  })

  test('shows no more months than the diary has, and none before it has begun', async () => {
    const { discussed } = await discussOf(aMonth('2026-02', 10, 18))
    expect(discussed.value?.months.map(({ month }) => month)).toEqual(['2026-02', '2026-03'])
    expect((await discussOf([])).discussed.value).toBeNull()
  })

  test('has the two runs as they stand now, however few months are shown', async () => {
    const reached = ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02'].flatMap((month) => aMonth(month, 15, 13))
    const { discussed } = await discussOf(reached)
    expect(discussed.value?.runs).toEqual({ headache: 'more-than-3', migraine: 0 })
  })

  test('moves on with the month', async () => {
    const { world, app, discussed } = await discussOf(long)
    world.setClock('2026-04-01T00:10')
    app.tick()
    expect(discussed.value?.months.map(({ month }) => month)).toEqual(['2026-01', '2026-02', '2026-03', '2026-04'])
  })
})
