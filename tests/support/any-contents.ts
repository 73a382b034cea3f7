import fc from 'fast-check'
import { type DiaryRecord, type Tombstone } from '../../src/domain/records.ts'
import { features, severities } from '../../src/domain/vocabulary.ts'
import type { DiaryContents } from '../../src/formats/diary-contents.ts'
import { aDayRecord, anAttack, aReading, at } from './builders.ts'
import { everyKind, revision, stampNumber } from './record-samples.ts'

const starts = ['2024-02-29T23:59', '2026-03-14T21:00', '2026-11-01T01:30'].map((local) => at(local))
const attack = anAttack({ start: at('2026-03-14T21:00') })

/** Any text, with control characters, halves of characters and all. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((codes) => String.fromCharCode(...codes))

const anyId = fc.constantFrom('a', 'b', 'c', 'd')
const anyStamp = fc
  .tuple(fc.nat({ max: 4 }), fc.constantFrom('00000000', 'ffffffff'))
  .map(([number, device]) => stampNumber(number, device))

/** Revisions of few records with few stamps, so that two contents often meet; sometimes with two texts for one stamp. */
const anyRevision: fc.Arbitrary<DiaryRecord> = fc.oneof(
  fc
    .record({ id: anyId, stamp: anyStamp, name: fc.constantFrom('one', 'two') })
    .map(({ id, stamp, name }) => ({ ...revision(id, 0, name), stamp })),
  fc
    .record({ id: anyId, stamp: anyStamp, level: fc.oneof(fc.nat({ max: 10 }), fc.constantFrom(...severities)) })
    .map(({ id, stamp, level }) => ({ ...aReading({ id, of: attack, at: at('2026-03-14T22:00'), level }), stamp })),
)

const anyTombstone: fc.Arbitrary<Tombstone> = fc.record({ id: anyId, deletes: anyStamp, stamp: anyStamp })

/** Small contents that often overlap with others of their kind. */
export const anyContents: fc.Arbitrary<DiaryContents> = fc.record({
  revisions: fc.array(anyRevision, { maxLength: 12 }),
  tombstones: fc.array(anyTombstone, { maxLength: 4 }),
})

const anyWrittenRecord: fc.Arbitrary<DiaryRecord> = fc.oneof(
  fc.constantFrom(...everyKind),
  fc
    .record({
      start: fc.constantFrom(...starts),
      note: anyText,
      severity: fc.option(fc.constantFrom(...severities)),
      features: fc.subarray([...features]),
    })
    .map((said) => anAttack(said)),
  fc
    .record({ day: fc.constantFrom('2026-03-14', '2024-02-29'), note: anyText })
    .map((said) => aDayRecord({ ...said, mark: 'without-times' })),
  fc.record({ id: anyId, extra: fc.jsonValue() }).map(({ id, extra }) => ({ ...revision(id, 1), extra: plain(extra) })),
)

/** Contents of whole records with any text in them, and with fields of a later version. */
export const anyWrittenContents: fc.Arbitrary<DiaryContents> = fc.record({
  revisions: fc.array(anyWrittenRecord, { maxLength: 12 }),
  tombstones: fc.array(anyTombstone, { maxLength: 4 }),
})

/** JSON has no -0, and takes out what would reach a prototype. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, member: unknown) =>
    ['__proto__', 'constructor', 'prototype'].includes(key) ? undefined : member,
  )
}
