import { expect, test } from 'vitest'
import { journalPayload } from '../../../src/formats/journal-payload.ts'
import { readSnapshot, snapshotText } from '../../../src/formats/snapshot.ts'
import { anAttack, at } from '../../support/builders.ts'

const attack = anAttack({ start: at('2026-03-03T09:00'), note: 'two\nlines' })
const other = anAttack({ start: at('2026-03-05T09:00') })
const made = { at: at('2026-03-06T08:00'), reason: 'restore' } as const

test('a snapshot is one line of text, and is read as it was made', () => {
  const payloads = [attack, other].map((record) => journalPayload({ put: [record], bury: [] }))
  const text = snapshotText(made, payloads)
  expect(text).not.toContain('\n')
  expect(readSnapshot(text)).toEqual({ ...made, contents: { revisions: [attack, other], tombstones: [] } })
})

test('an entry that cannot be read costs none of the others', () => {
  const text = snapshotText(made, ['{"put":[{"kind":"unheard-of"}]}', journalPayload({ put: [attack], bury: [] })])
  expect(readSnapshot(text)?.contents.revisions).toEqual([attack])
})

test.each([
  ['no JSON', 'no json'],
  [
    'no time',
    snapshotText({ ...made, at: 'yesterday' as typeof made.at }, [journalPayload({ put: [attack], bury: [] })]),
  ],
  ['no known reason', '{"at":"2026-03-06T08:00:00-07:00[America/Denver]","reason":"fun","entries":[]}'],
  ['nothing in it', snapshotText(made, [])],
])('a text with %s is no snapshot', (_what, text) => {
  expect(readSnapshot(text)).toBeNull()
})
