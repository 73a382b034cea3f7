import { describe, expect, test } from 'vitest'
import type { Attack } from '../../../src/domain/records.ts'
import type { App } from '../../../src/state/create-app.ts'
import { aDay, anAttack, at } from '../../support/builders.ts'
import { createMemoryEnvironment } from '../../support/memory-environment.ts'
import { diskWith, inMemory, onlyAttack, settled, startedApp } from '../../support/started-app.ts'

const attack = anAttack({ start: at('2026-03-14T10:00'), end: at('2026-03-14T11:00') })

async function twoTabs(records: readonly Attack[] = []) {
  const disk = diskWith(records)
  const [left, right] = [createMemoryEnvironment({ disk }), createMemoryEnvironment({ disk })]
  return { disk, worlds: { left, right }, left: await startedApp(left), right: await startedApp(right) }
}

const shownIn = (app: App) => app.records.value

describe('two tabs', () => {
  test('show what is done in the other', async () => {
    const { left, right } = await twoTabs()
    await left.startAttack()
    await settled()
    expect(shownIn(right)).toEqual(shownIn(left))
    await right.rateNow(onlyAttack(right), 'severe')
    await right.endAttack(onlyAttack(right), 'now')
    await settled()
    expect(shownIn(left)).toEqual(shownIn(right))
    expect(left.openAttack.value).toBeNull()
    expect(inMemory(left)).toEqual(inMemory(right))
  })

  test('show what is deleted and undone in the other', async () => {
    const { left, right } = await twoTabs([attack])
    await left.removeAttack(onlyAttack(left))
    await settled()
    expect(right.diary.value.attacks).toEqual([])
    await left.undo()
    await settled()
    expect(onlyAttack(right).id).toBe(attack.id)
  })

  test('that change one record before they hear of each other keep both revisions, and show the later', async () => {
    const { disk, worlds, left, right } = await twoTabs([attack])
    worlds.right.pass(1)
    await Promise.all([
      left.setDetails(attack.id, () => ({ severity: 'mild' })),
      right.setDetails(attack.id, () => ({ severity: 'severe' })),
    ])
    await settled()
    expect([onlyAttack(left).severity, onlyAttack(right).severity]).toEqual(['severe', 'severe'])
    expect(disk.read().revisions.filter(({ id }) => id === attack.id).length).toBe(2)
    expect((await startedApp(createMemoryEnvironment({ disk }))).diary.value.attacks).toMatchObject([
      { severity: 'severe' },
    ])
  })

  test('may add different things at the same moment', async () => {
    const { left, right } = await twoTabs()
    await Promise.all([left.markDay(aDay('2026-03-12'), 'clear'), right.markDay(aDay('2026-03-13'), 'all-day')])
    await settled()
    expect([...left.diary.value.days.keys()].toSorted()).toEqual(['2026-03-12', '2026-03-13'])
    expect(shownIn(left)).toEqual(shownIn(right))
  })

  test('that could not read what the other did read it when they next try', async () => {
    const { worlds, left, right } = await twoTabs()
    worlds.right.failNext('load', 'timed-out')
    await left.startAttack()
    await settled()
    expect(right.status.value).toBe('ready')
    expect(right.diary.value.attacks).toEqual([])
    await right.catchUp()
    expect(shownIn(right)).toEqual(shownIn(left))
  })

  test('agree on a setting, and each shows its words', async () => {
    const { left, right } = await twoTabs()
    await left.setSetting('language', 'es')
    await expect.poll(() => right.words.value.language, { timeout: 10_000 }).toBe('es')
  })

  test('agree after one of them restored a backup', async () => {
    const elsewhere = await startedApp(createMemoryEnvironment({ disk: diskWith([attack], 'ffffffff') }))
    const { left, right } = await twoTabs()
    const other = createMemoryEnvironment({ disk: diskWith([attack], 'eeeeeeee') })
    await (await startedApp(other)).makeBackup()
    await left.readBackup(new Blob([other.asked.shared[0]?.text ?? '']))
    await left.applyBackup()
    await settled()
    expect(shownIn(right)).toEqual(shownIn(elsewhere))
  })
})

describe('a device whose clock is behind', () => {
  test('has its changes hold all the same once it has heard of the other', async () => {
    const { worlds, left, right } = await twoTabs([attack])
    worlds.left.pass(90)
    await left.setDetails(attack.id, () => ({ severity: 'severe' }))
    await settled()
    worlds.right.pass(1)
    await right.setDetails(attack.id, () => ({ severity: 'mild' }))
    await settled()
    expect([onlyAttack(left).severity, onlyAttack(right).severity]).toEqual(['mild', 'mild'])
  })
})
