import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { askToPersist, isPersisted } from '../../../src/storage/persistence.ts'
import { createPresenceMarks, looksEmptied } from '../../../src/storage/presence-marks.ts'
import type { PresenceMark } from '../../../src/storage/schema.ts'
import { at } from '../../support/builders.ts'
import { freshName, openStore, requestDone } from './real-database.ts'

const mark: PresenceMark = {
  installId: 'abc',
  records: 41,
  newestId: '019cef6f-af80-7c75-ac91-ec4f2215233a',
  lastBackup: at('2026-11-01T12:00'),
}

function places(local: Storage | null = localStorage) {
  const name = freshName()
  const store = openStore(name)
  const marks = createPresenceMarks({ local, store, name })
  onTestFinished(() => marks.beginAnew())
  return { name, store, marks }
}

function withoutStorageManager(): void {
  // The types know no browser without it; WebKitGTK is one.
  vi.spyOn(navigator, 'storage', 'get').mockReturnValue(undefined as unknown as StorageManager)
  onTestFinished(() => {
    vi.restoreAllMocks()
  })
}

describe('"I was here"', () => {
  test('is left in three places', async () => {
    const { marks } = places()
    expect(await marks.readMarks()).toEqual([])
    await marks.writeMarks(mark)
    expect(await marks.readMarks()).toEqual([mark, mark, mark])
  })

  test('is still told after the browser has deleted the database', async () => {
    const { name, store, marks } = places()
    await marks.writeMarks(mark)
    store.close()
    await requestDone(indexedDB.deleteDatabase(name))
    const outcome = await store.load()
    const found = await marks.readMarks()
    expect(found).toEqual([mark, mark])
    expect(outcome.ok && looksEmptied(found, outcome.value.meta.installId)).toBe(true)
  })

  test('is still told after localStorage was emptied', async () => {
    const { name, marks } = places()
    await marks.writeMarks(mark)
    localStorage.removeItem(name)
    expect(await marks.readMarks()).toEqual([mark, mark])
  })

  test.each(['', 'null', '7', '{"installId":"abc"}', '{broken'])('is not read out of %s', async (text) => {
    const { name, marks } = places()
    localStorage.setItem(name, text)
    expect(await marks.readMarks()).toEqual([])
  })

  test('is left where it can be when a browser refuses localStorage and has no storage manager', async () => {
    withoutStorageManager()
    const { marks } = places(null)
    await marks.writeMarks(mark)
    expect(await marks.readMarks()).toEqual([mark])
  })

  test('goes nowhere when the person begins anew', async () => {
    const { marks } = places()
    await marks.writeMarks(mark)
    await marks.beginAnew()
    expect(await marks.readMarks()).toEqual([])
  })
})

describe('a database', () => {
  test('looks emptied when a mark tells of another one that held something', () => {
    expect(looksEmptied([mark], 'another')).toBe(true)
    expect(looksEmptied([{ ...mark, records: 0 }, mark], 'another')).toBe(true)
    expect(looksEmptied([mark], mark.installId)).toBe(false)
    expect(looksEmptied([{ ...mark, records: 0 }], 'another')).toBe(false)
    expect(looksEmptied([], 'another')).toBe(false)
  })
})

describe('keeping the diary', () => {
  test.each([
    [true, 'granted'],
    [false, 'denied'],
  ])('the browser answers %s: %s', async (answer, expected) => {
    vi.spyOn(navigator.storage, 'persist').mockResolvedValue(answer)
    vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(answer)
    expect(await askToPersist()).toBe(expected)
    expect(await isPersisted()).toBe(answer)
    vi.restoreAllMocks()
  })

  test('a browser that fails or cannot be asked is no promise', async () => {
    vi.spyOn(navigator.storage, 'persist').mockRejectedValue(new Error('not here'))
    expect(await askToPersist()).toBe('unavailable')
    vi.restoreAllMocks()
    withoutStorageManager()
    expect(await askToPersist()).toBe('unavailable')
    expect(await isPersisted()).toBe(false)
  })
})
