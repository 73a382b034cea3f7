import { describe, expect, test } from 'vitest'
import type { App } from '../../../src/state/create-app.ts'
import { aDay, anAttack, at } from '../../support/builders.ts'
import { createMemoryDisk } from '../../support/memory-disk.ts'
import { createMemoryEnvironment } from '../../support/memory-environment.ts'
import { diskWith, startedApp } from '../../support/started-app.ts'

/** Written by a device whose clock ran far ahead of that of the test, 14 March. */
const ahead = anAttack({ start: at('2026-03-10T10:00'), createdAt: at('2026-03-14T20:00') })
const yearsAhead = '2031-01-01T00:00:00.000Z-0000-ffffffff'

const stampsIn = (app: App) => app.contents.value.revisions.map(({ stamp }) => stamp)

describe('a new stamp', () => {
  test('is above all that was loaded, though the clock is behind it', async () => {
    const app = await startedApp(createMemoryEnvironment({ disk: diskWith([ahead]) }))
    const id = await app.startAttack()
    const stamp = app.records.value.get(id ?? '')?.stamp ?? ''
    expect(stamp > ahead.stamp).toBe(true)
  })

  test('is above all that was restored', async () => {
    const other = createMemoryEnvironment({ disk: diskWith([ahead], 'eeeeeeee') })
    await (await startedApp(other)).makeBackup()
    const app = await startedApp(createMemoryEnvironment())
    await app.readBackup(new Blob([other.asked.shared[0]?.text ?? '']))
    await app.applyBackup()
    const id = await app.startAttack()
    expect((app.records.value.get(id ?? '')?.stamp ?? '') > ahead.stamp).toBe(true)
  })

  test('comes once: no two acts of a millisecond share one, nor do the parts of an act', async () => {
    const app = await startedApp(createMemoryEnvironment())
    for (const day of ['2026-03-10', '2026-03-11', '2026-03-12']) await app.markDay(aDay(day), 'clear')
    await app.startAttack()
    expect(new Set(stampsIn(app)).size).toBe(4)
    expect(stampsIn(app).toSorted()).toEqual(stampsIn(app))
  })

  test('follows the clock back to the present after one that ran years ahead', async () => {
    const odd = { ...ahead, stamp: yearsAhead }
    const disk = diskWith([odd])
    const app = await startedApp(createMemoryEnvironment({ disk }))
    const id = await app.startAttack()
    // A stamp seen elsewhere takes this device's own at most a day ahead of its clock.
    expect(app.records.value.get(id ?? '')?.stamp.slice(0, 10)).toBe('2026-03-15')
    await app.setDetails(odd.id, () => ({ severity: 'mild' }))
    const later = await startedApp(createMemoryEnvironment({ disk }))
    expect(later.records.value.get(odd.id)).toMatchObject({ severity: 'mild' })
  })

  test('is above what was deleted, so that a day can be stated again', async () => {
    const start = { revisions: [], tombstones: [{ id: 'day-2026-03-10', deletes: yearsAhead, stamp: yearsAhead }] }
    const app = await startedApp(createMemoryEnvironment({ disk: createMemoryDisk('3f9a1c2b', start) }))
    await app.markDay(aDay('2026-03-10'), 'clear')
    expect(app.diary.value.days.get(aDay('2026-03-10'))?.mark).toMatchObject({ state: 'clear' })
  })
})
