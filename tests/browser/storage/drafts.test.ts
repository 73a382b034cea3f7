import { describe, expect, test } from 'vitest'
import { createDrafts } from '../../../src/storage/stored-drafts.ts'
import { revision } from '../../support/record-samples.ts'
import { freshName, openStore, rawRows, replacePut } from './real-database.ts'

const day = 24 * 3_600_000
const place = '#/add/2026-11-20'

function draftsAt(name: string, now: () => number = Date.now) {
  return createDrafts(openStore(name), now)
}

describe('what is typed into a form and not sent', () => {
  test('is there for another connection, by its place, until it is taken away', async () => {
    const name = freshName()
    expect(await draftsAt(name).write(place, () => ({ clock: '10:05' }))).toEqual({ ok: true, value: null })
    await draftsAt(name).write('#/form', () => ({ name: 'Cold hands' }))
    const again = draftsAt(name)
    expect(await again.read(place)).toEqual({ ok: true, value: { clock: '10:05' } })
    expect(await again.read('#/elsewhere')).toEqual({ ok: true, value: undefined })
    await again.write(place, () => undefined)
    expect(await draftsAt(name).read(place)).toEqual({ ok: true, value: undefined })
    expect(await draftsAt(name).read('#/form')).toEqual({ ok: true, value: { name: 'Cold hands' } })
    expect(await rawRows(name, 'meta')).toHaveLength(1)
  })

  test('is kept beside what the device knows of itself, and is no part of the diary', async () => {
    const name = freshName()
    const store = openStore(name)
    await store.write({ put: [revision('a', 1)], bury: [] })
    const before = await store.load()
    await draftsAt(name).write(place, () => ({ clock: '10:05' }))
    expect(await openStore(name).load()).toEqual(before)
    expect(await rawRows(name, 'meta')).toHaveLength(2)
  })

  test('is dropped after thirty days, when drafts are read', async () => {
    const name = freshName()
    let now = 1_800_000_000_000
    const drafts = draftsAt(name, () => now)
    await drafts.write(place, () => 'old')
    now += day
    await drafts.write('#/form', () => 'younger')
    now += 29 * day - 1
    expect(await drafts.read(place)).toEqual({ ok: true, value: 'old' })
    now += 1
    expect(await drafts.read(place)).toEqual({ ok: true, value: undefined })
    expect(await drafts.read('#/form')).toEqual({ ok: true, value: 'younger' })
    expect(JSON.stringify(await rawRows(name, 'meta'))).not.toContain('old')
  })

  test('of several windows is not lost to one another', async () => {
    const name = freshName()
    const windows = [draftsAt(name), draftsAt(name), draftsAt(name)]
    await Promise.all(windows.map((drafts, i) => drafts.write(`#/add/${String(i)}`, () => i)))
    for (const i of windows.keys())
      expect(await draftsAt(name).read(`#/add/${String(i)}`)).toEqual({ ok: true, value: i })
  })

  test('is not said to be kept when the disk is full', async () => {
    const name = freshName()
    const drafts = draftsAt(name)
    await drafts.write(place, () => 'first')
    const put = replacePut(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(await drafts.write(place, () => 'second')).toMatchObject({ ok: false, problem: { what: 'full' } })
    put.end()
    expect(await drafts.read(place)).toEqual({ ok: true, value: 'first' })
  })
})
