import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeBackup, encodeBackup } from '../../src/formats/backup.ts'
import { canonicalText } from '../../src/formats/canonical-text.ts'
import { emptyContents, mergeContents, type DiaryContents } from '../../src/formats/diary-contents.ts'
import { nextStamp, observeStamp, parseStamp } from '../../src/formats/stamp.ts'
import { at } from '../support/builders.ts'
import { anyWrittenContents } from '../support/any-contents.ts'

const writtenAt = at('2026-11-24T08:15')
const encode = (contents: DiaryContents): string => encodeBackup({ contents, appVersion: '0.1.0', writtenAt })

describe('a backup', () => {
  test('gives back any contents, and the same text again', () => {
    fc.assert(
      fc.property(anyWrittenContents, (contents) => {
        const text = encode(contents)
        const decoded = decodeBackup(text)
        if (!decoded.ok) throw new Error(JSON.stringify(decoded.problem))
        expect(canonicalText(decoded.value.contents)).toBe(canonicalText(mergeContents(contents, emptyContents)))
        expect(encode(decoded.value.contents)).toBe(text)
      }),
      { numRuns: 300 },
    )
  })

  test('survives the way through bytes', () => {
    fc.assert(
      fc.property(anyWrittenContents, (contents) => {
        const text = encode(contents)
        expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text)
      }),
    )
  })

  test('with a damaged character is refused or read, but never breaks the reader', () => {
    fc.assert(
      fc.property(
        anyWrittenContents,
        fc.nat(),
        fc.constantFrom('', '"', '{', '0', 'x', '\u0000'),
        (contents, place, by) => {
          const text = encode(contents)
          const where = place % text.length
          const decoded = decodeBackup(text.slice(0, where) + by + text.slice(where + 1))
          expect(!decoded.ok || decodeBackup(encode(decoded.value.contents)).ok).toBe(true)
        },
      ),
      { numRuns: 1_000 },
    )
  })

  test('cut off anywhere is refused', () => {
    fc.assert(
      fc.property(anyWrittenContents, fc.nat(), (contents, place) => {
        const text = encode(contents).trimEnd()
        expect(decodeBackup(text.slice(0, place % text.length)).ok).toBe(false)
      }),
    )
  })
})

describe('stamps', () => {
  const anyClock = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) })

  test('rise with every revision, whatever the clock does and whatever was seen', () => {
    const device = '3f9a1c2b'
    fc.assert(
      fc.property(fc.array(fc.tuple(anyClock, fc.option(anyClock)), { minLength: 1, maxLength: 20 }), (steps) => {
        let last = nextStamp(null, 0, device)
        for (const [now, foreign] of steps) {
          const seen = foreign === null ? last : observeStamp(last, nextStamp(null, foreign, 'ffffffff'), now)
          const next = nextStamp(seen, now, device)
          expect(next > last).toBe(true)
          expect(parseStamp(next)).not.toBeNull()
          last = next
        }
      }),
    )
  })
})
