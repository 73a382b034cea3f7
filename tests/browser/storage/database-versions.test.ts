import { describe, expect, test } from 'vitest'
import type { Tombstone } from '../../../src/domain/records.ts'
import { decodeBackup, encodeBackup } from '../../../src/formats/backup.ts'
import { emptyContents, mergeContents, type DiaryContents } from '../../../src/formats/diary-contents.ts'
import { contentsOfJournal } from '../../../src/formats/journal-entries.ts'
import { journalPayload } from '../../../src/formats/journal-payload.ts'
import { member } from '../../../src/formats/member.ts'
import { migrations } from '../../../src/storage/migrations.ts'
import type { Meta } from '../../../src/storage/schema.ts'
import { at } from '../../support/builders.ts'
import { databaseFixtures, revisionsIn, valuesIn } from '../../support/database-fixtures.ts'
import { buildDatabase, storesOf, type DatabaseFixture } from '../../support/raw-database.ts'
import { everyKind } from '../../support/record-samples.ts'
import { fieldsOfDecoders, fieldsOfRecords } from '../../support/record-shape.ts'
import { freshName, openRaw, openStore, rawRows } from './real-database.ts'

const newest = databaseFixtures.at(-1)
if (newest === undefined) throw new Error('No fixture was found')

const WHAT_TO_DO =
  'What is stored is not what the newest file tests/fixtures/database-version-<n>.json says. A released version is ' +
  'never changed: add a migration, an upgrade of the records and a file of the new version, as ARCHITECTURE.md says ' +
  'under "Changing what is stored".'

describe('what is stored cannot change without a new version:', () => {
  test('there is a file for every version', () => {
    expect(
      databaseFixtures.map(({ version }) => version),
      WHAT_TO_DO,
    ).toEqual(migrations.map((_step, index) => index + 1))
  })

  test('a new database has the stores, keys and indices of the newest file', async () => {
    const name = freshName()
    await openStore(name).readMeta()
    expect(storesOf(await openRaw(name)), WHAT_TO_DO).toEqual(newest.stores)
  })

  test('the records of the newest file have every field that is read, and no other', () => {
    expect(fieldsOfRecords(revisionsIn(newest)), WHAT_TO_DO).toEqual(fieldsOfDecoders())
  })

  test('the records that the tests make have no field beside them', () => {
    const known = new Set(fieldsOfDecoders())
    expect(
      fieldsOfRecords(everyKind).filter((field) => !known.has(field)),
      WHAT_TO_DO,
    ).toEqual([])
  })

  test('tombstones and what the device knows of itself have the fields of the newest file', async () => {
    const tombstone: Required<Tombstone> = { id: '', deletes: '', stamp: '' }
    const meta: Required<Meta> = { ...nothingKnown, installDeclined: false, seenVersion: '' }
    expect(fieldNames(valuesIn(newest, 'tombstones')), WHAT_TO_DO).toEqual(fieldNames([tombstone]))
    expect(fieldNames(valuesIn(newest, 'meta')), WHAT_TO_DO).toEqual(fieldNames([meta]))
    for (const part of ['lastBackup', 'mark'] as const) {
      const stored = valuesIn(newest, 'meta').map((value) => member(value, part))
      expect(fieldNames(stored), WHAT_TO_DO).toEqual(fieldNames([meta[part]]))
    }
  })
})

describe.each(databaseFixtures)('a database of version $version', (fixture) => {
  test('gives every record, kept revision, tombstone and what the device knows', async () => {
    const { contents, meta } = await opened(fixture)
    expect(contents).toEqual(contentsOf(fixture))
    expect([meta]).toEqual(valuesIn(fixture, 'meta'))
  })

  test('is left row for row as it was by opening and reading it', async () => {
    const name = freshName()
    await buildDatabase({ ...fixture, name })
    await openStore(name, { migrations: migrations.slice(0, fixture.version) }).load()
    for (const { name: store } of fixture.stores) {
      expect(await rawRows(name, store), store).toEqual(valuesIn(fixture, store))
    }
  })

  test('takes new entries beside the old ones', async () => {
    const { store, contents } = await opened(fixture)
    const [first] = everyKind
    if (first === undefined) throw new Error('There are no samples')
    const added = { ...first, id: 'new-entry' }
    expect(await store.write({ put: [added], bury: [] })).toEqual({ ok: true, value: null })
    expect(await store.load()).toMatchObject({
      value: { contents: mergeContents(contents, { revisions: [added], tombstones: [] }) },
    })
  })

  test('is the same diary after it went out by a backup and came back', async () => {
    const { contents } = await opened(fixture)
    const text = encodeBackup({ contents, appVersion: '0', writtenAt: at('2026-11-27T09:00') })
    const decoded = decodeBackup(text)
    expect(decoded.ok && decoded.value.contents).toEqual(contents)
  })

  test('is the same diary after it went through a journal', async () => {
    const { contents } = await opened(fixture)
    const line = journalPayload({ put: contents.revisions, bury: contents.tombstones })
    expect(contentsOfJournal([line])).toMatchObject({ contents, unread: 0 })
  })

  test('and a backup and a journal with its rows give the same diary', async () => {
    const { contents } = await opened(fixture)
    const records = revisionsIn(fixture)
    const tombstones = valuesIn(fixture, 'tombstones')
    const counts: Record<string, number> = {}
    for (const record of records) {
      const kind = String(member(record, 'kind'))
      counts[kind] = (counts[kind] ?? 0) + 1
    }
    const header = { format: 'fifteen-backup', version: 2, app: '0', writtenAt: at('2026-11-27T09:00'), counts }
    const backup = decodeBackup(
      JSON.stringify({ header: { ...header, tombstones: tombstones.length }, records, tombstones }),
    )
    expect(backup.ok && backup.value.contents).toEqual(contents)
    expect(contentsOfJournal([JSON.stringify({ put: records, bury: tombstones })])).toMatchObject({
      contents,
      unread: 0,
    })
  })
})

const nothingKnown: Meta = {
  device: '',
  installId: '',
  lastStamp: '',
  persisted: 'granted',
  lastBackup: { at: at('2026-11-27T09:00'), records: 0, stamp: null },
  mark: { installId: '', records: 0, newestId: null, lastBackup: null },
}

async function opened(fixture: DatabaseFixture) {
  const name = freshName()
  await buildDatabase({ ...fixture, name })
  const store = openStore(name)
  const loaded = await store.load()
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problem))
  return { store, ...loaded.value }
}

/** What its rows say, in the order of a diary. The rows of older versions have to be made records of today first. */
function contentsOf(fixture: DatabaseFixture): DiaryContents {
  const { contents } = contentsOfJournal([
    JSON.stringify({ put: revisionsIn(fixture), bury: valuesIn(fixture, 'tombstones') }),
  ])
  if (fixture !== newest) return contents
  // Of the newest version nothing is made of the rows: they are what is read.
  return mergeContents(emptyContents, {
    revisions: revisionsIn(fixture) as DiaryContents['revisions'],
    tombstones: valuesIn(fixture, 'tombstones') as DiaryContents['tombstones'],
  })
}

function fieldNames(values: readonly unknown[]): readonly string[] {
  return [...new Set(values.flatMap((value) => Object.keys(value ?? {})))].toSorted()
}
