import { expect, onTestFinished, test } from 'vitest'
import type { Result } from '../../../src/domain/result.ts'
import { doubtPayload } from '../../../src/formats/journal-payload.ts'
import { keptBeforeUpgrade } from '../../../src/storage/before-upgrade.ts'
import { compareCopies, type KeptTwice } from '../../../src/storage/compared-copies.ts'
import { createJournal } from '../../../src/storage/journal.ts'
import { migrations } from '../../../src/storage/migrations.ts'
import { createDrafts } from '../../../src/storage/stored-drafts.ts'
import { createSnapshots } from '../../../src/storage/snapshots.ts'
import { aDayRecord, anAttack, at } from '../../support/builders.ts'
import { freshName, openRaw, openStore } from './real-database.ts'

const attack = anAttack({ start: at('2026-03-03T09:00') })
const other = anAttack({ start: at('2026-03-05T09:00') })

function keepTwice(): KeptTwice {
  const name = freshName()
  const start = () => new Worker(new URL('../../../src/storage/journal-worker.ts', import.meta.url), { type: 'module' })
  const journal = createJournal({ name: `${name}-journal`, start })
  const files = createJournal({ name: `${name}-snapshots`, start })
  onTestFinished(async () => {
    journal.end()
    files.end()
    const folder = await navigator.storage.getDirectory()
    for await (const file of folder.keys()) if (file.startsWith(name)) await folder.removeEntry(file)
  })
  const snapshots = createSnapshots(files, () => at('2026-03-06T08:00'))
  return { name, database: openStore(name), journal, snapshots, remembered: { meta: null } }
}

const valueOf = <Value>(outcome: Result<Value, unknown>): Value => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}

test('a database that met a full disk is made anew: the same records, the same device, and a snapshot of it', async () => {
  const kept = keepTwice()
  valueOf(await kept.database.merge({ revisions: [attack], tombstones: [] }))
  const before = valueOf(await kept.database.load())
  const drafts = createDrafts(kept.database, () => 1000)
  valueOf(await drafts.write('#/day', () => 'half a wor'))
  const wasDeleted = await watchDeletion(kept.name)
  await kept.journal.append(JSON.stringify({ put: [other], bury: [], replaces: [] }))
  await kept.journal.append(doubtPayload(true))

  expect(valueOf(await compareCopies(kept)).replayed).toBe(1)
  const after = valueOf(await kept.database.load())
  expect(after.contents.revisions).toEqual([attack, other])
  expect(after.meta).toMatchObject({ installId: before.meta.installId, device: before.meta.device })
  expect(await drafts.read('#/day')).toEqual({ ok: true, value: 'half a wor' })
  expect(wasDeleted()).toBe(true)
  expect((await kept.snapshots.all()).map(({ reason, contents }) => [reason, contents.revisions.length])).toEqual([
    ['rebuild', 2],
  ])
  expect(valueOf(await compareCopies(kept)).replayed).toBe(0)
  expect(await kept.snapshots.all()).toHaveLength(1)
})

test('a database in doubt again and again pushes no other snapshot out', async () => {
  const kept = keepTwice()
  valueOf(await kept.database.merge({ revisions: [attack], tombstones: [] }))
  await kept.snapshots.keep('restore', { revisions: [other], tombstones: [] })
  for (let time = 1; time <= 6; time += 1) {
    await kept.journal.append(doubtPayload(true))
    valueOf(await compareCopies(kept))
  }
  expect((await kept.snapshots.all()).map(({ reason }) => reason)).toEqual(['rebuild', 'restore'])
})

test('each copy is given what it lacks of the other', async () => {
  const kept = keepTwice()
  valueOf(await kept.database.merge({ revisions: [attack], tombstones: [] }))
  await kept.journal.append(JSON.stringify({ put: [other], bury: [], replaces: [] }))
  expect(valueOf(await compareCopies(kept))).toEqual({
    contents: { revisions: [attack, other], tombstones: [] },
    replayed: 1,
  })
  const inJournal = valueOf(await kept.journal.read()).payloads.join('')
  expect(inJournal).toContain(attack.id)
  expect(inJournal).toContain(other.id)
})

test('the rows of a database are kept before it is upgraded, and not before it is made', async () => {
  const kept = keepTwice()
  const rows: (readonly string[])[] = []
  const beforeUpgrade = async () => void rows.push(await keptBeforeUpgrade(kept.name))
  const first = openStore(kept.name, { beforeUpgrade })
  valueOf(await first.merge({ revisions: [attack, aDayRecord({ day: '2026-03-04' })], tombstones: [] }))
  first.close()
  expect(rows).toEqual([])
  const forgetAll = async (_: unknown, transaction: { objectStore: (name: 'records') => { clear: () => unknown } }) => {
    await transaction.objectStore('records').clear()
  }
  const second = openStore(kept.name, { beforeUpgrade, migrations: [...migrations, forgetAll] })
  expect(valueOf(await second.load()).contents.revisions).toEqual([])
  await kept.snapshots.keepLines('upgrade', rows.flat())
  const [snapshot] = await kept.snapshots.all()
  expect(snapshot).toMatchObject({ reason: 'upgrade', at: at('2026-03-06T08:00') })
  expect(snapshot?.contents.revisions).toHaveLength(2)
})

/** Another window's connection, which lets go when it is told to; says what it was told. */
async function watchDeletion(name: string): Promise<() => boolean> {
  const database = await openRaw(name)
  let isDeleted = false
  database.addEventListener('versionchange', ({ newVersion }) => {
    isDeleted = newVersion === null
    database.close()
  })
  return () => isDeleted
}
