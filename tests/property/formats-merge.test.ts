import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalText } from '../../src/formats/canonical-text.ts'
import {
  emptyContents,
  losingRevisions,
  mergeContents,
  shownRecords,
  type DiaryContents,
} from '../../src/formats/diary-contents.ts'
import { planMerge } from '../../src/formats/merge-plan.ts'
import { anyContents } from '../support/any-contents.ts'

const runs = { numRuns: 500 }

const textOf = (contents: DiaryContents): string => canonicalText(contents)

describe('the merge', () => {
  test('does not depend on who merges whom', () => {
    fc.assert(
      fc.property(anyContents, anyContents, (a, b) => {
        expect(textOf(mergeContents(a, b))).toBe(textOf(mergeContents(b, a)))
      }),
      runs,
    )
  })

  test('does not depend on the order in which three devices meet', () => {
    fc.assert(
      fc.property(anyContents, anyContents, anyContents, (a, b, c) => {
        expect(textOf(mergeContents(mergeContents(a, b), c))).toBe(textOf(mergeContents(a, mergeContents(b, c))))
      }),
      runs,
    )
  })

  test('twice is the same as once', () => {
    fc.assert(
      fc.property(anyContents, anyContents, (a, b) => {
        const once = mergeContents(a, b)
        expect(textOf(mergeContents(once, b))).toBe(textOf(once))
        expect(textOf(mergeContents(once, once))).toBe(textOf(once))
      }),
      runs,
    )
  })

  test('with nothing only puts in order, and loses no revision and no tombstone', () => {
    fc.assert(
      fc.property(anyContents, (a) => {
        const merged = mergeContents(a, emptyContents)
        expect(keysOf(merged)).toEqual(keysOf(a))
      }),
      runs,
    )
  })

  test('never makes a later revision of a record give way', () => {
    fc.assert(
      fc.property(anyContents, anyContents, (a, b) => {
        const highest = new Map<string, string>()
        for (const { id, stamp } of [...a.revisions, ...b.revisions]) {
          if (stamp > (highest.get(id) ?? '')) highest.set(id, stamp)
        }
        for (const { id, stamp } of shownRecords(mergeContents(a, b))) expect(stamp).toBe(highest.get(id))
      }),
      runs,
    )
  })
})

describe('what shows and what does not', () => {
  test('every revision shows, or loses, or is deleted', () => {
    fc.assert(
      fc.property(anyContents, (a) => {
        const contents = mergeContents(a, emptyContents)
        const shown = new Set(shownRecords(contents))
        const losing = new Set(losingRevisions(contents))
        for (const record of contents.revisions) {
          const deleted = contents.tombstones.some(({ id, deletes }) => id === record.id && deletes >= record.stamp)
          expect(shown.has(record)).toBe(!losing.has(record) && !deleted)
        }
      }),
      runs,
    )
  })
})

describe('the plan of a merge', () => {
  test('puts every record that shows in the incoming contents into exactly one list', () => {
    fc.assert(
      fc.property(anyContents, anyContents, (here, there) => {
        const plan = planMerge(here, there)
        const { added, broughtBack, older, stayDeleted, unchanged } = plan
        const lists = [...added, ...broughtBack, ...older.map((each) => each.there), ...stayDeleted, ...unchanged]
        const listed = [...lists.map(({ id }) => id), ...plan.changed.map((each) => each.there.id)]
        expect(listed.toSorted()).toEqual(
          shownRecords(there)
            .map(({ id }) => id)
            .toSorted(),
        )
      }),
      runs,
    )
  })

  test('tells exactly by what the diary will differ', () => {
    fc.assert(
      fc.property(anyContents, anyContents, (start, there) => {
        const here = mergeContents(start, emptyContents)
        const plan = planMerge(here, there)
        const after = new Map(shownRecords(here).map((record) => [record.id, record]))
        for (const { id } of plan.removed) after.delete(id)
        for (const record of [...plan.added, ...plan.broughtBack, ...plan.changed.map((each) => each.there)]) {
          after.set(record.id, record)
        }
        const shown = shownRecords(mergeContents(here, there))
        expect(shown).toHaveLength(after.size)
        for (const record of shown) expect(canonicalText(after.get(record.id))).toBe(canonicalText(record))
      }),
      runs,
    )
  })

  test('of what was merged already has nothing to do', () => {
    fc.assert(
      fc.property(anyContents, anyContents, (here, there) => {
        const plan = planMerge(mergeContents(here, there), there)
        const { added, changed, broughtBack, removed } = plan
        expect([added, changed, broughtBack, removed]).toEqual([[], [], [], []])
      }),
      runs,
    )
  })
})

function keysOf({ revisions, tombstones }: DiaryContents): readonly string[] {
  const keys = [
    ...revisions.map(({ id, stamp }) => `${id} ${stamp}`),
    ...tombstones.map(({ id, deletes }) => `${id} deleted ${deletes}`),
  ]
  return [...new Set(keys)].toSorted()
}
