import { describe, expect, test } from 'vitest'
import { migrations, type Migration } from '../../../src/storage/migrations.ts'
import { databaseFixtures } from '../../support/database-fixtures.ts'
import { buildDatabase } from '../../support/raw-database.ts'
import { revision } from '../../support/record-samples.ts'
import { freshName, openRaw, openStore, rawRows } from './real-database.ts'

const change = { put: [revision('a', 1)], bury: [] }

const renames: Migration = async (_database, transaction) => {
  const records = transaction.objectStore('records')
  for (const record of await records.getAll()) await records.put({ ...record, id: `${record.id}-upgraded` })
}

async function stateOf(name: string) {
  const database = await openRaw(name)
  const state = { version: database.version, stores: [...database.objectStoreNames] }
  database.close()
  return { ...state, records: await rawRows(name, 'records') }
}

describe('a new database', () => {
  test('has its four stores', async () => {
    const name = freshName()
    await openStore(name).write(change)
    expect(await stateOf(name)).toEqual({
      version: migrations.length,
      stores: ['kept', 'meta', 'records', 'tombstones'],
      records: change.put,
    })
  })
})

describe('an upgrade', () => {
  const failing: readonly (readonly [string, Migration])[] = [
    [
      'at once',
      (database) => {
        database.deleteObjectStore('kept')
        throw new Error('wrong step')
      },
    ],
    [
      'after it has written',
      async (database, transaction) => {
        database.deleteObjectStore('kept')
        await renames(database, transaction)
        throw new Error('wrong step')
      },
    ],
    [
      'by a request that the browser refuses',
      async (database, transaction) => {
        database.deleteObjectStore('kept')
        const records = transaction.objectStore('records')
        for (const record of await records.getAll()) await records.add(record)
      },
    ],
  ]

  test('runs the steps that the database lacks, in order and once', async () => {
    const name = freshName()
    const old = openStore(name)
    await old.write(change)
    old.close()
    const outcome = await openStore(name, { migrations: [...migrations, renames] }).load()
    expect(outcome.ok && outcome.value.contents.revisions.map(({ id }) => id)).toEqual(['a', 'a-upgraded'])
  })

  test.each(failing)('that throws %s leaves everything as it was', async (_when, step) => {
    const name = freshName()
    const old = openStore(name)
    await old.write(change)
    old.close()
    const before = await stateOf(name)
    const outcome = await openStore(name, { migrations: [...migrations, renames, step] }).load()
    expect(outcome).toMatchObject({ ok: false, problem: { what: 'not-available' } })
    expect(await stateOf(name)).toEqual(before)
    expect((await openStore(name).write(change)).ok).toBe(true)
  })

  test('that throws tells what was wrong', async () => {
    const [, step] = failing[0] ?? []
    const outcome = await openStore(freshName(), { migrations: step === undefined ? [] : [...migrations, step] }).load()
    expect(outcome).toMatchObject({ ok: false, problem: { detail: 'Error: wrong step' } })
  })
})

describe('a step that waits for anything but requests of its own', () => {
  const waitsForATimer: Migration = async (_database, transaction) => {
    await transaction.objectStore('records').count()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }

  /** Opens a database with these steps, and gives how many of them went on after their transaction had ended. */
  async function outlasting(name: string, steps: readonly Migration[]): Promise<number> {
    let outlasted = 0
    const watched = steps.map((step): Migration => async (database, transaction) => {
      let isOver = false
      const ended = transaction.done.then(() => (outlasted += isOver ? 0 : 1))
      await Promise.race([step(database, transaction), ended])
      isOver = true
    })
    await openStore(name, { migrations: watched }).load()
    return outlasted
  }

  test('would be found half done', async () => {
    expect(await outlasting(freshName(), [...migrations, waitsForATimer])).toBe(1)
  })

  test('is not among the steps of the app, from nothing and from every version', async () => {
    expect(await outlasting(freshName(), migrations)).toBe(0)
    for (const fixture of databaseFixtures) {
      const name = freshName()
      await buildDatabase({ ...fixture, name })
      expect(await outlasting(name, migrations)).toBe(0)
    }
  })
})
