import { expect, test, vi } from 'vitest'
import { keptBeforeUpgrade } from '../../../src/storage/before-upgrade.ts'
import { usualDeadlines } from '../../../src/storage/deadline.ts'
import { migrations, type Migration } from '../../../src/storage/migrations.ts'
import { revision } from '../../support/record-samples.ts'
import { freshName, openRaw, openStore } from './real-database.ts'

const change = { put: [revision('a', 1)], bury: [] }
const impatient = { ...usualDeadlines, open: 400 }
const nothingNew: Migration = () => undefined

/** A database with one record, and two tabs of a version after that which has a step more. */
async function twoNewerTabs(step: Migration) {
  const name = freshName()
  const store = openStore(name)
  await store.write(change)
  store.close()
  const onTerminated = vi.fn<() => void>()
  const newer = {
    migrations: [...migrations, step],
    deadlines: impatient,
    onTerminated,
    beforeUpgrade: async () => void (await keptBeforeUpgrade(name)),
  }
  return { name, onTerminated, tabs: [openStore(name, newer), openStore(name, newer)] as const }
}

test('an older tab blocks all that open after it, and each may ask again once it has let go', async () => {
  const { name, onTerminated, tabs } = await twoNewerTabs(nothingNew)
  const old = await openRaw(name, 1)
  const [first, second] = tabs
  const blocked = { ok: false, problem: { what: 'blocked' } }
  expect(await first.load()).toMatchObject(blocked)
  // The browser tells only the first; the other waits behind it.
  expect(await second.load()).toMatchObject(blocked)
  expect(await first.load()).toMatchObject(blocked)
  expect(onTerminated).not.toHaveBeenCalled()
  old.close()
  await vi.waitFor(() => expect(onTerminated).toHaveBeenCalledTimes(3))
  for (const tab of tabs) expect(await tab.load()).toMatchObject({ value: { contents: { revisions: change.put } } })
})

test('an upgrade that takes longer than the deadline is waited for, and no other tab is said to block it', async () => {
  const slow: Migration = async (_database, transaction) => {
    const end = performance.now() + 6 * impatient.open
    while (performance.now() < end) await transaction.objectStore('records').get('a')
  }
  const { tabs } = await twoNewerTabs(slow)
  expect(await tabs[0].load()).toMatchObject({ value: { contents: { revisions: change.put } } })
})
