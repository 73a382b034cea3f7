import { describe, expect, test, vi } from 'vitest'
import { losingRevisions, shownRecords, type DiaryContents } from '../../../src/formats/diary-contents.ts'
import { everyKind, revision, stampNumber, tombstone } from '../../support/record-samples.ts'
import { freshName, openStore, rawRows, replacePut } from './real-database.ts'

const nothing: DiaryContents = { revisions: [], tombstones: [] }

async function loaded(name: string): Promise<DiaryContents> {
  const outcome = await openStore(name).load()
  if (!outcome.ok) throw new Error(outcome.problem.detail)
  return outcome.value.contents
}

describe('a write', () => {
  test('is there for another connection, without a load before it', async () => {
    const name = freshName()
    expect(await openStore(name).write({ put: everyKind, bury: [tombstone('a', 1)] })).toEqual({
      ok: true,
      value: null,
    })
    const contents = await loaded(name)
    expect(contents.revisions.toSorted(byId)).toEqual(everyKind.toSorted(byId))
    expect(contents.tombstones).toEqual([tombstone('a', 1)])
  })

  test('is strict: the browser is asked to bring it to the disk before it says so', async () => {
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction')
    await openStore(freshName()).write({ put: [revision('a', 1)], bury: [] })
    const writes = asked.mock.calls.filter(([, mode]) => mode === 'readwrite')
    asked.mockRestore()
    expect(writes).toHaveLength(1)
    expect(writes[0]?.[2]).toEqual({ durability: 'strict' })
  })

  test('may be done again, and changes nothing then', async () => {
    const name = freshName()
    const store = openStore(name)
    const change = { put: [revision('a', 2)], bury: [tombstone('b', 1)], replaces: [stampNumber(1)] }
    await store.write(change)
    await store.write(change)
    expect(await loaded(name)).toEqual({ revisions: [revision('a', 2)], tombstones: [tombstone('b', 1)] })
  })

  test('puts a new revision in the place of the one it was made from', async () => {
    const name = freshName()
    const store = openStore(name)
    await store.write({ put: [revision('a', 1)], bury: [] })
    await store.write({ put: [revision('a', 2)], bury: [], replaces: [stampNumber(1)] })
    expect((await loaded(name)).revisions).toEqual([revision('a', 2)])
  })

  test('keeps a revision that it did not know of', async () => {
    const name = freshName()
    await openStore(name).write({ put: [revision('a', 2)], bury: [] })
    await openStore(name).write({ put: [revision('a', 3)], bury: [], replaces: [stampNumber(1)] })
    const contents = await loaded(name)
    expect(shownRecords(contents)).toEqual([revision('a', 3)])
    expect(losingRevisions(contents)).toEqual([revision('a', 2)])
  })

  test('below a revision of another tab loses to it and is kept', async () => {
    const name = freshName()
    await openStore(name).write({ put: [revision('a', 3)], bury: [] })
    await openStore(name).write({ put: [revision('a', 2)], bury: [], replaces: [stampNumber(1)] })
    const contents = await loaded(name)
    expect(shownRecords(contents)).toEqual([revision('a', 3)])
    expect(losingRevisions(contents)).toEqual([revision('a', 2)])
  })

  test('that fails half-way changes nothing', async () => {
    const name = freshName()
    const store = openStore(name)
    await store.write({ put: [revision('a', 1)], bury: [] })
    replacePut(({ real, number }) => {
      if (number % 2 === 0) throw new DOMException('half-way', 'UnknownError')
      return real()
    })
    const outcome = await store.write({ put: [revision('b', 1), revision('c', 1)], bury: [tombstone('a', 1)] })
    expect(outcome).toMatchObject({ ok: false, problem: { what: 'lost', detail: 'UnknownError: half-way' } })
    expect(await loaded(name)).toEqual({ revisions: [revision('a', 1)], tombstones: [] })
  })

  test('that the browser only pretends to have done is not called done', async () => {
    const name = freshName()
    const store = openStore(name)
    await store.readMeta()
    replacePut(({ real, store: objectStore }) => {
      const request = real()
      objectStore.clear()
      return request
    })
    expect(await store.write({ put: [revision('a', 1)], bury: [] })).toMatchObject({
      ok: false,
      problem: { what: 'lost' },
    })
  })
})

describe('what the device knows of itself', () => {
  test('is the same identity for ever, even when two tabs ask first at the same time', async () => {
    const name = freshName()
    const [one, two] = await Promise.all([openStore(name).readMeta(), openStore(name).readMeta()])
    const later = await openStore(name).readMeta()
    expect(one).toEqual(later)
    expect(two).toEqual(later)
    expect(later).toMatchObject({ ok: true, value: { device: expect.stringMatching(/^[0-9a-f]{8}$/) } })
  })

  test('holds the highest stamp that was written here', async () => {
    const name = freshName()
    const store = openStore(name)
    await store.write({ put: [revision('a', 7), revision('b', 3)], bury: [tombstone('c', 5)] })
    await store.write({ put: [revision('d', 1)], bury: [] })
    expect(await openStore(name).readMeta()).toMatchObject({ value: { lastStamp: stampNumber(7) } })
  })

  test('changes part by part', async () => {
    const name = freshName()
    const store = openStore(name)
    const first = await store.readMeta()
    await store.writeMeta({ persisted: 'granted' })
    await store.writeMeta({ lastStamp: stampNumber(1) })
    expect(await openStore(name).readMeta()).toEqual({
      ok: true,
      value: { ...(first.ok && first.value), persisted: 'granted', lastStamp: stampNumber(1) },
    })
  })
})

describe('a merge', () => {
  const here: DiaryContents = {
    revisions: [revision('a', 2), revision('b', 2), revision('c', 2)],
    tombstones: [tombstone('c', 2)],
  }
  const incoming: DiaryContents = {
    revisions: [revision('a', 1), revision('b', 3), revision('c', 1), revision('d', 1)],
    tombstones: [tombstone('a', 1)],
  }

  test('leaves what the one merge says, and gives it back', async () => {
    const name = freshName()
    const store = openStore(name)
    await store.merge(here)
    const outcome = await store.merge(incoming)
    const contents = await loaded(name)
    expect(outcome).toEqual({ ok: true, value: contents })
    expect(shownRecords(contents)).toEqual([revision('a', 2), revision('b', 3), revision('d', 1)])
    expect(losingRevisions(contents)).toEqual([revision('a', 1), revision('b', 2), revision('c', 1)])
    expect(contents.tombstones).toEqual([tombstone('a', 1), tombstone('c', 2)])
  })

  test('keeps the current revisions and the losing ones in their own places', async () => {
    const name = freshName()
    const store = openStore(name)
    await store.merge(here)
    await store.merge(incoming)
    expect(await rawRows(name, 'records')).toEqual([
      revision('a', 2),
      revision('b', 3),
      revision('c', 2),
      revision('d', 1),
    ])
    expect(await rawRows(name, 'kept')).toEqual([revision('a', 1), revision('b', 2), revision('c', 1)])
  })

  test('done again writes nothing', async () => {
    const store = openStore(freshName())
    await store.merge(incoming)
    const puts = replacePut(({ real }) => real())
    expect((await store.merge(incoming)).ok).toBe(true)
    expect(puts.calls()).toBe(0)
  })

  test.each([1, 2, 3, 4, 5, 6])('that fails at its write number %d changes nothing', async (failing) => {
    const name = freshName()
    const store = openStore(name)
    await store.merge(here)
    const before = await loaded(name)
    let failures = 0
    replacePut(({ real, number }) => {
      if (number !== failing) return real()
      failures += 1
      throw new DOMException('half-way', 'UnknownError')
    })
    const outcome = await store.merge(incoming)
    expect(outcome).toMatchObject({ ok: false, problem: { what: 'lost' } })
    expect(failures).toBe(4)
    expect(await loaded(name)).toEqual(before)
  })

  test('takes a whole diary of many years', async () => {
    const name = freshName()
    const revisions = Array.from({ length: 5_001 }, (_, index) => revision(`r${String(index).padStart(5, '0')}`, index))
    expect((await openStore(name).merge({ ...nothing, revisions })).ok).toBe(true)
    expect((await loaded(name)).revisions).toEqual(revisions)
  })
})

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1
}
