import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodeBackup, encodeBackup, type BackupProblem } from '../../../src/formats/backup.ts'
import { emptyContents, mergeContents, type DiaryContents } from '../../../src/formats/diary-contents.ts'
import { readIncoming } from '../../../src/formats/incoming-backup.ts'
import { limits } from '../../../src/formats/limits.ts'
import { at } from '../../support/builders.ts'
import { everyKind, revision, tombstone } from '../../support/record-samples.ts'

const contents: DiaryContents = mergeContents(
  { revisions: everyKind, tombstones: [tombstone('b', 2)] },
  { revisions: [revision('a', 1), revision('a', 2), revision('b', 2)], tombstones: [] },
)
const writtenAt = at('2026-11-24T08:15')
const text = encodeBackup({ contents, appVersion: '0.1.0', writtenAt })
const noTombstones: readonly unknown[] = []

function problemOf(file: string): BackupProblem | null {
  const decoded = decodeBackup(file)
  return decoded.ok ? null : decoded.problem
}

/** A backup in which something was altered by hand. */
function altered(change: (file: Record<string, unknown>) => unknown): string {
  const file: unknown = JSON.parse(text)
  return JSON.stringify(change(file as Record<string, unknown>))
}

describe('a backup', () => {
  test('of the made-up diary is not taken into a person’s own', () => {
    const made = encodeBackup({ contents: emptyContents, appVersion: '0', writtenAt, isSample: true })
    expect(decodeBackup(made).ok).toBe(true)
    expect(readIncoming(made, emptyContents)).toEqual({ ok: false, problem: { what: 'sample' } })
  })

  test('gives back exactly what was written into it', () => {
    const decoded = decodeBackup(text)
    expect(decoded.ok && decoded.value.contents).toEqual(contents)
  })

  test('says what it is, who wrote it and when, and how much it holds', () => {
    const decoded = decodeBackup(text)
    expect(decoded.ok && decoded.value.header).toEqual({
      format: 'fifteen-backup',
      version: 2,
      app: '0.1.0',
      writtenAt: '2026-11-24T08:15:00-07:00[America/Denver]',
      counts: {
        attack: 5,
        aura: 1,
        course: 2,
        day: 5,
        dose: 3,
        injection: 2,
        medication: 5,
        period: 1,
        reading: 2,
        score: 2,
        setting: 19,
      },
      tombstones: 1,
    })
  })

  test('of version 1 is still read, and written again as version 2 with the same records', () => {
    const old = readFileSync(new URL('../../fixtures/backup-version-1.json', import.meta.url), 'utf8')
    const decoded = decodeBackup(old)
    if (!decoded.ok) throw new Error(JSON.stringify(decoded.problem))
    const { header, contents: read } = decoded.value
    expect(header.version).toBe(1)
    const again = encodeBackup({ contents: read, appVersion: header.app, writtenAt: header.writtenAt })
    expect(again).toBe(old.replace('"version":1', '"version":2'))
  })

  test('is the same text when it is read and written again', () => {
    const decoded = decodeBackup(text)
    expect(decoded.ok && encodeBackup({ contents: decoded.value.contents, appVersion: '0.1.0', writtenAt })).toBe(text)
  })

  test('is the same text after the header, whatever the order of the contents and the time of writing', () => {
    const shuffled = { ...contents, revisions: contents.revisions.toReversed() }
    const later = encodeBackup({ contents: shuffled, appVersion: '0.2.0', writtenAt: at('2026-12-24T08:15') })
    expect(later.split('\n').slice(2)).toEqual(text.split('\n').slice(2))
  })

  test('has one record a line, what identifies it first', () => {
    const line = text.split('\n').find((each) => each.includes('"id":"a"'))
    expect(line).toMatch(/^\{"kind":"medication","id":"a","stamp":"2026-03-14T00:01:00.000Z-0000-3f9a1c2b",.*\},$/)
    expect(text.split('\n').filter((each) => each.startsWith('{"kind":'))).toHaveLength(contents.revisions.length)
  })

  test('of an empty diary can be read', () => {
    const empty = { revisions: [], tombstones: [] }
    const decoded = decodeBackup(encodeBackup({ contents: empty, appVersion: '0.1.0', writtenAt }))
    expect(decoded.ok && decoded.value.contents).toEqual(empty)
  })

  test('with a byte order mark or other line ends is still read', () => {
    expect(problemOf(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toBeNull()
  })
})

describe('a file is refused', () => {
  test('when it is too large', () => {
    expect(problemOf(' '.repeat(limits.backupBytes + 1))).toEqual({ what: 'too-large' })
  })

  test.each(['', 'hello', text.slice(0, -20)])('when it is no JSON or was cut off (%#)', (file) => {
    expect(problemOf(file)).toEqual({ what: 'not-json' })
  })

  test('when it is nested without end', () => {
    expect(problemOf('['.repeat(100_000) + ']'.repeat(100_000))).toEqual({ what: 'not-json' })
    expect(problemOf('['.repeat(limits.depth + 1) + ']'.repeat(limits.depth + 1))).toEqual({ what: 'not-json' })
    expect(problemOf('['.repeat(limits.depth) + ']'.repeat(limits.depth))).toEqual({ what: 'foreign' })
  })

  test.each(['null', '7', '[]', '{}', '{"header":{}}', '{"header":{"format":"other-backup","version":1}}'])(
    'when it is not one of ours (%s)',
    (file) => {
      expect(problemOf(file)).toEqual({ what: 'foreign' })
    },
  )

  test('when a later version wrote it, however little of it can be read', () => {
    expect(problemOf('{"header":{"format":"fifteen-backup","version":3}}')).toEqual({ what: 'newer', version: 3 })
  })

  test('when its header is broken', () => {
    const header = { format: 'fifteen-backup', version: 1, app: '0.1.0', writtenAt, counts: {}, tombstones: 0 }
    const withHeader = (part: object) => altered((file) => ({ ...file, header: { ...header, ...part } }))
    expect(problemOf(withHeader({ version: 0 }))).toEqual({ what: 'broken', path: 'header.version', count: 1 })
    expect(problemOf(withHeader({ app: 1 }))).toEqual({ what: 'broken', path: 'header.app', count: 1 })
    expect(problemOf(withHeader({ writtenAt: '' }))).toEqual({ what: 'broken', path: 'header.writtenAt', count: 1 })
    expect(problemOf(withHeader({ counts: null }))).toEqual({ what: 'counts-differ' })
  })

  test('when one record of it is broken, and it says where the first is and how many there are', () => {
    const broken = altered((file) => ({
      ...file,
      records: [{ ...everyKind[0], timing: { form: 'clocked', start: 'noon' } }, 7],
      tombstones: [{ id: 'a' }],
    }))
    expect(problemOf(broken)).toEqual({ what: 'broken', path: 'records[0].timing.start', count: 3 })
  })

  test('when a list is missing', () => {
    expect(problemOf(altered(({ records: _records, ...file }) => file))).toMatchObject({ path: 'records', count: 1 })
  })

  test('when a record or a tombstone is missing', () => {
    const shorter = altered((file) => ({ ...file, records: contents.revisions.slice(1) }))
    expect(problemOf(shorter)).toEqual({ what: 'counts-differ' })
    expect(problemOf(altered((file) => ({ ...file, tombstones: noTombstones })))).toEqual({ what: 'counts-differ' })
  })

  test('when a record stands in it twice in place of another', () => {
    const doubled = [...contents.revisions.slice(1, 2), ...contents.revisions.slice(1)]
    expect(problemOf(altered((file) => ({ ...file, records: doubled })))).toEqual({ what: 'counts-differ' })
  })
})

describe('a hostile file', () => {
  const hostile = text.replace(
    '"stamp":',
    '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"prototype":{},"stamp":',
  )

  test('cannot reach the prototypes of this page', () => {
    const decoded = decodeBackup(hostile)
    expect(hostile).not.toBe(text)
    expect(decoded.ok).toBe(true)
    expect(Object.keys(Object.prototype)).toEqual([])
    const [first] = decoded.ok ? decoded.value.contents.revisions : []
    expect(first).toBeDefined()
    expect(Object.getPrototypeOf(first)).toBe(Object.prototype)
    expect(first).not.toHaveProperty('polluted')
  })

  test('leaves no trace of such members in the diary', () => {
    const decoded = decodeBackup(hostile)
    expect(decoded.ok && decoded.value.contents).toEqual(contents)
    expect(JSON.stringify(decoded)).not.toMatch(/__proto__|constructor|prototype/)
  })

  test('leaves none inside fields that this version does not know either', () => {
    const deep = text.replace('"stamp":', '"later":{"list":[{"__proto__":{"polluted":true},"kept":1}]},"stamp":')
    const decoded = decodeBackup(deep)
    const [first] = decoded.ok ? decoded.value.contents.revisions : []
    expect(first).toHaveProperty('later', { list: [{ kept: 1 }] })
    expect(JSON.stringify(first)).not.toContain('__proto__')
  })
})
