import { expect, test, vi } from 'vitest'
import { readRawRows } from '../../../src/storage/raw-rows.ts'
import { buildDatabase, type DatabaseFixture } from '../../support/raw-database.ts'
import { freshName, openRaw } from './real-database.ts'

const store = { keyPath: null, autoIncrement: false, indices: [] }
const later: DatabaseFixture = {
  version: 7,
  stores: [
    { ...store, name: 'moods' },
    { ...store, name: 'records', keyPath: 'id' },
  ],
  rows: {
    moods: [
      { key: 1, value: 'grey' },
      { key: ['2026-11-27', 2], value: { colour: 'blue' } },
    ],
    records: [{ key: 'a', value: { id: 'a', kind: 'mood' } }],
  },
}

test('every row of every store of a later version is read as it is, and its version stays', async () => {
  const name = freshName()
  await buildDatabase({ ...later, name })
  expect(await readRawRows(name)).toEqual({ ok: true, value: later.rows })
  expect(await readRawRows(name)).toEqual({ ok: true, value: later.rows })
  expect((await openRaw(name)).version).toBe(7)
})

test('afterwards the database is free for a newer version to upgrade', async () => {
  const name = freshName()
  await buildDatabase({ ...later, name })
  const close = vi.spyOn(IDBDatabase.prototype, 'close')
  await readRawRows(name)
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce())
  close.mockRestore()
  expect((await openRaw(name, 8)).version).toBe(8)
})

test('a database that is not there is not made', async () => {
  const name = freshName()
  expect(await readRawRows(name)).toMatchObject({ ok: false })
  expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name)
})
