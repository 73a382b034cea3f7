import { describe, expect, test } from 'vitest'
import { createKeyStore } from '../../../src/storage/stored-key.ts'
import { at } from '../../support/builders.ts'
import { revision } from '../../support/record-samples.ts'
import { freshName, openStore } from './real-database.ts'

const key = { secret: 'AGE-SECRET-KEY-1A', recipient: 'age1a', madeAt: at('2026-11-24T09:00') }
const other = { ...key, secret: 'AGE-SECRET-KEY-1B' }

describe('the recovery key of a device', () => {
  test('is none until one was made, and is there for another connection afterwards', async () => {
    const name = freshName()
    expect(await createKeyStore(openStore(name)).readKey()).toEqual({ ok: true, value: null })
    expect(await createKeyStore(openStore(name)).keepKey(key)).toEqual({ ok: true, value: key })
    expect(await createKeyStore(openStore(name)).readKey()).toEqual({ ok: true, value: key })
  })

  test('is never replaced, as a sheet of it may lie in a drawer: two windows get the same one', async () => {
    const name = freshName()
    const [first, second] = await Promise.all([
      createKeyStore(openStore(name)).keepKey(key),
      createKeyStore(openStore(name)).keepKey(other),
    ])
    expect(first).toEqual(second)
    const third = { ...key, secret: 'AGE-SECRET-KEY-1C' }
    expect(await createKeyStore(openStore(name)).keepKey(third)).toEqual(first)
  })

  test('stands beside the diary and what the device knows of itself, and changes neither', async () => {
    const name = freshName()
    const store = openStore(name)
    await store.write({ put: [revision('a', 1)], bury: [] })
    const before = await store.load()
    await createKeyStore(store).keepKey(key)
    expect(await openStore(name).load()).toEqual(before)
  })
})
