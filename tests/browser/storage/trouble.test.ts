import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { revision } from '../../support/record-samples.ts'
import {
  freshName,
  openRaw,
  openStore,
  rawRows,
  replacePut,
  requestDone,
  shortDeadlines,
  silentRequest,
} from './real-database.ts'

const change = { put: [revision('a', 1)], bury: [] }
const later = { put: [revision('b', 1)], bury: [] }

describe('no room left', () => {
  test('is told at once, without trying again, when a request says so', async () => {
    const store = openStore(freshName())
    await store.readMeta()
    const puts = replacePut(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    expect(await store.write(change)).toEqual({
      ok: false,
      problem: { what: 'full', detail: 'QuotaExceededError: no room' },
    })
    expect(puts.calls()).toBe(1)
  })

  test('is told when every request succeeds and only the transaction fails', async () => {
    await useSmallBucket(100_000)
    const store = openStore(freshName())
    await store.write(change)
    let succeeded = 0
    const puts = replacePut(({ real }) => {
      const request = real()
      request.addEventListener('success', () => (succeeded += 1))
      return request
    })
    const much = Array.from({ length: 40 }, (_, index) => revision(`m${String(index)}`, 1, 'x'.repeat(10_000)))
    expect(await store.write({ put: much, bury: [] })).toMatchObject({ ok: false, problem: { what: 'full' } })
    expect([succeeded, puts.calls()]).toEqual([much.length, much.length])
    expect(await store.load()).toMatchObject({ value: { contents: { revisions: change.put } } })
    expect(await store.write(later)).toEqual({ ok: true, value: null })
  })

  test('is told of a disk that is full', async () => {
    const store = openStore(freshName())
    await store.readMeta()
    replacePut(() => {
      throw new DOMException('Internal error committing: FILE_ERROR_NO_SPACE', 'UnknownError')
    })
    expect(await store.write(change)).toMatchObject({ ok: false, problem: { what: 'full' } })
  })
})

describe('a lost connection', () => {
  test.each(['InvalidStateError', 'AbortError', 'UnknownError'])(
    '(%s) is opened anew and the write done',
    async (error) => {
      const name = freshName()
      const store = openStore(name)
      await store.readMeta()
      const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
        throw new DOMException('Connection to Indexed Database server lost', error)
      })
      onTestFinished(() => transaction.mockRestore())
      expect(await store.write(change)).toEqual({ ok: true, value: null })
      expect(await rawRows(name, 'records')).toEqual(change.put)
    },
  )

  test('is given up after three new connections', async () => {
    const store = openStore(freshName())
    await store.readMeta()
    const opened = vi.spyOn(IDBFactory.prototype, 'open')
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('Connection to Indexed Database server lost', 'UnknownError')
    })
    const outcome = await store.write(change)
    const attempts = transaction.mock.calls.length
    const openings = opened.mock.calls.length
    transaction.mockRestore()
    opened.mockRestore()
    expect(outcome).toMatchObject({ ok: false, problem: { what: 'lost' } })
    expect([attempts, openings]).toEqual([4, 3])
  })

  test('that the browser ended is told of, and the next write opens another', async () => {
    const onTerminated = vi.fn<() => void>()
    const store = openStore(freshName(), { onTerminated })
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    await store.readMeta()
    const connections = transaction.mock.contexts as readonly IDBDatabase[]
    connections.at(0)?.dispatchEvent(new Event('close'))
    expect(onTerminated).toHaveBeenCalledOnce()
    expect((await store.write(change)).ok).toBe(true)
    expect(connections.at(-1)).not.toBe(connections.at(0))
    transaction.mockRestore()
  })

  test('one connection serves all work while it is good', async () => {
    const opened = vi.spyOn(IDBFactory.prototype, 'open')
    const store = openStore(freshName())
    await Promise.all([store.write(change), store.load(), store.readMeta(), store.write(later)])
    const openings = opened.mock.calls.length
    opened.mockRestore()
    expect(openings).toBe(1)
  })
})

describe('a database that does not answer', () => {
  test('is given up at the deadline, has written nothing, and serves again later', async () => {
    const name = freshName()
    const store = openStore(name, { deadlines: shortDeadlines })
    await store.readMeta()
    const puts = replacePut(() => silentRequest())
    expect(await store.write(change)).toMatchObject({ ok: false, problem: { what: 'timed-out' } })
    expect(puts.calls()).toBe(4)
    puts.end()
    expect(await rawRows(name, 'records')).toEqual([])
    expect(await store.write(change)).toEqual({ ok: true, value: null })
  })

  test('when it never opens is given up too, and a late connection is closed again', async () => {
    const name = freshName()
    const silent = silentOpening()
    const opened = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => silent.request)
    const store = openStore(name, { deadlines: shortDeadlines })
    const outcome = await store.readMeta()
    opened.mockRestore()
    expect(outcome).toMatchObject({ ok: false, problem: { what: 'timed-out' } })
    const late = await openRaw(name)
    const closed = vi.spyOn(late, 'close')
    silent.answer(late)
    await vi.waitFor(() => expect(closed).toHaveBeenCalled())
  })
})

describe('several tabs', () => {
  test('a tab lets go of the database when a newer one wants to upgrade it, and touches it no more', async () => {
    const name = freshName()
    const onBlocking = vi.fn<() => void>()
    const store = openStore(name, { onBlocking })
    await store.write(change)
    const newer = await openRaw(name, 2)
    expect(newer.version).toBe(2)
    expect(onBlocking).toHaveBeenCalledOnce()
    expect(await store.write(later)).toMatchObject({ ok: false, problem: { what: 'newer-version' } })
    expect(await requestDone(newer.transaction('records').objectStore('records').getAll())).toEqual(change.put)
  })

  test('a write that is under way is finished before the database is let go', async () => {
    const name = freshName()
    const store = openStore(name)
    await store.readMeta()
    const [written] = await Promise.all([store.write(change), openRaw(name, 2)])
    // Whether it could still be read back depends on which of the two was quicker.
    expect([true, 'newer-version']).toContain(written.ok || written.problem.what)
    expect(await rawRows(name, 'records')).toEqual(change.put)
  })

  test('an older tab that does not let go is told of, and named as the problem at the deadline', async () => {
    const name = freshName()
    const old = await openRaw(name, 1)
    const onBlocked = vi.fn<() => void>()
    const two = [
      () => undefined,
      (database: { createObjectStore: (name: 'meta') => unknown }) => void database.createObjectStore('meta'),
    ]
    const store = openStore(name, { migrations: two, deadlines: shortDeadlines, onBlocked })
    expect(await store.readMeta()).toMatchObject({ ok: false, problem: { what: 'blocked' } })
    expect(onBlocked).toHaveBeenCalledOnce()
    old.close()
  })

  test('a database of a later version is left alone', async () => {
    const name = freshName()
    const newer = await openRaw(name, 99)
    newer.close()
    expect(await openStore(name).load()).toMatchObject({ ok: false, problem: { what: 'newer-version' } })
  })
})

test('a browser without a database is told of, and nothing is thrown', async () => {
  vi.stubGlobal('indexedDB', undefined)
  const outcome = await openStore('never made').write(change)
  vi.unstubAllGlobals()
  expect(outcome).toMatchObject({ ok: false, problem: { what: 'not-available' } })
})

/** Until the test is over, databases are made in a bucket of their own, with little room. Chromium has such. */
async function useSmallBucket(quota: number): Promise<void> {
  // The types do not know of buckets yet.
  const { storageBuckets } = navigator as unknown as { readonly storageBuckets: StorageBuckets }
  const bucket = await storageBuckets.open('small', { quota })
  vi.stubGlobal('indexedDB', bucket.indexedDB)
  onTestFinished(async () => {
    vi.unstubAllGlobals()
    await storageBuckets.delete('small')
  })
}

interface StorageBuckets {
  readonly open: (name: string, options: { readonly quota: number }) => Promise<{ readonly indexedDB: IDBFactory }>
  readonly delete: (name: string) => Promise<void>
}

/** An opening that answers when the test says so. */
function silentOpening(): { readonly request: IDBOpenDBRequest; readonly answer: (database: IDBDatabase) => void } {
  const listeners: (() => void)[] = []
  let result: IDBDatabase | null = null
  const request: IDBOpenDBRequest = Object.create(IDBOpenDBRequest.prototype, {
    result: { get: () => result },
    addEventListener: { value: (type: string, listener: () => void) => type === 'success' && listeners.push(listener) },
    removeEventListener: { value: () => undefined },
  })
  return {
    request,
    answer(database) {
      result = database
      for (const listener of listeners) listener()
    },
  }
}
