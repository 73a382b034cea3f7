import { describe, expect, test } from 'vitest'
import { decodeBackup } from '../../../src/formats/backup.ts'
import { emptyContents, mergeContents } from '../../../src/formats/diary-contents.ts'
import { encodeRawBackup, readableContents, type RawRows } from '../../../src/formats/raw-backup.ts'
import { at } from '../../support/builders.ts'
import { everyKind, revision, tombstone } from '../../support/record-samples.ts'

const rowOf = (value: { readonly id: string }) => ({ key: value.id, value })
const rows: RawRows = {
  records: everyKind.map(rowOf),
  kept: [rowOf(revision('a', 1))],
  tombstones: [rowOf(tombstone('b', 2))],
  meta: [
    { key: 'device', value: { device: '3f9a1c2b', installId: 'only here' } },
    { key: 'recovery-key', value: { secret: 'AGE-SECRET-KEY-1A', recipient: 'only here' } },
    { key: 'elsewhere', value: { folder: 'only here', askedUntil: null } },
    { key: ['drafts', 'a form'], value: { at: 0, content: 'only here' } },
  ],
}
const unknownKind = { kind: 'mood', id: 'm-1', stamp: 'of another form', colour: 'grey' }

function copyOf(held: RawRows, beside = emptyContents): string {
  return encodeRawBackup({ rows: held, beside, appVersion: '1.2.3', writtenAt: at('2026-11-27T09:00') })
}

describe('a copy of a database that a later version has made', () => {
  test('is a backup like any other when this version can read all of it', () => {
    const decoded = decodeBackup(copyOf(rows))
    expect(decoded.ok && decoded.value.contents).toEqual(
      mergeContents(
        { revisions: everyKind, tombstones: [tombstone('b', 2)] },
        { revisions: [revision('a', 1)], tombstones: [] },
      ),
    )
    expect(copyOf(rows)).not.toContain('only here')
  })

  test('holds the second copy besides, where that knows more', () => {
    const beside = {
      revisions: [revision('a', 1), revision('tap', 5)],
      tombstones: [tombstone('b', 2), tombstone('c', 3)],
    }
    const decoded = decodeBackup(copyOf(rows, beside))
    expect(decoded.ok && decoded.value.contents).toEqual(
      mergeContents({ revisions: everyKind, tombstones: [] }, beside),
    )
  })

  test.each<readonly [string, RawRows, unknown]>([
    ['record of an unknown kind', { ...rows, records: [...(rows['records'] ?? []), rowOf(unknownKind)] }, unknownKind],
    ['broken tombstone', { ...rows, tombstones: [rowOf({ id: '' })] }, { id: '' }],
    ['row of an unknown store', { ...rows, moods: [rowOf(unknownKind)] }, { store: 'moods', ...rowOf(unknownKind) }],
    [
      'unknown row about the device',
      { ...rows, meta: [{ key: 'notes', value: 1 }] },
      { store: 'meta', key: 'notes', value: 1 },
    ],
  ])('with a %s holds it as it is, and says to be of the next version', (_what, held, odd) => {
    const text = copyOf(held)
    const file = JSON.parse(text) as Readonly<Record<'records' | 'tombstones' | 'otherRows', readonly unknown[]>>
    expect([
      ...file.records,
      ...file.tombstones,
      ...((file.otherRows as readonly unknown[] | undefined) ?? []),
    ]).toContainEqual(odd)
    expect(file.records.length).toBeGreaterThan(everyKind.length)
    expect(decodeBackup(text)).toEqual({ ok: false, problem: { what: 'newer', version: 3 } })
  })

  test('counts each kind in its header, the unknown ones too', () => {
    const held: RawRows = { records: [rowOf(unknownKind), rowOf(revision('a', 1))], tombstones: [] }
    expect(JSON.parse(copyOf(held))).toMatchObject({ header: { counts: { mood: 1, medication: 1 }, tombstones: 0 } })
  })
})

describe('what this version can read of a diary that a later one has made', () => {
  test('is all of it but what has a form that it does not know, which it counts', () => {
    const odd: RawRows = {
      ...rows,
      records: [...(rows['records'] ?? []), rowOf(unknownKind)],
      tombstones: [...(rows['tombstones'] ?? []), rowOf({ id: '' })],
      moods: [rowOf(unknownKind)],
    }
    const { contents, unread } = readableContents({ rows: odd, beside: emptyContents })
    expect(mergeContents(emptyContents, contents)).toEqual(
      mergeContents(
        { revisions: everyKind, tombstones: [tombstone('b', 2)] },
        { revisions: [revision('a', 1)], tombstones: [] },
      ),
    )
    expect(unread).toBe(2)
  })

  test('leaves out a record of which it cannot read the newest revision, though it can read an older one', () => {
    const [first] = everyKind
    if (first === undefined) throw new Error('There are no samples')
    const newest = { ...first, stamp: 'of another form' }
    const beside = { revisions: [first], tombstones: [] }
    const { contents, unread } = readableContents({ rows: { records: [rowOf(newest)] }, beside })
    expect(contents.revisions).toEqual([])
    expect(unread).toBe(1)
  })

  test('has the second copy in it, where that knows more', () => {
    const beside = { revisions: [revision('tap', 5)], tombstones: [] }
    const { contents, unread } = readableContents({ rows, beside })
    expect(contents.revisions).toContainEqual(revision('tap', 5))
    expect(unread).toBe(0)
  })
})
