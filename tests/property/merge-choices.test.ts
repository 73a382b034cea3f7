import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RecordId, Stamp } from '../../src/domain/record-base.ts'
import { mergeContents, shownRecords, type DiaryContents } from '../../src/formats/diary-contents.ts'
import { noChoices, overridesOf, type MergeChoices } from '../../src/formats/merge-choices.ts'
import { planMerge, type MergePlan } from '../../src/formats/merge-plan.ts'
import { nextStamp } from '../../src/formats/stamp.ts'
import { anyContents } from '../support/any-contents.ts'

const ids = ['a', 'b', 'c', 'd']
const anyIds = fc.subarray(ids).map((chosen) => new Set(chosen))
const anyChoices: fc.Arbitrary<MergeChoices> = fc.record({
  bringBack: anyIds,
  stay: anyIds,
  version: fc
    .array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom('here', 'there')))
    .map((pairs) => new Map<RecordId, 'here' | 'there'>(pairs)),
})

/** The diary after a merge with what was decided by hand, each override stamped above everything. */
function mergedWith(here: DiaryContents, there: DiaryContents, choices: MergeChoices) {
  const plan = planMerge(here, there)
  const { put, bury } = overridesOf(plan, choices)
  let last: Stamp | null = null
  const above = () => {
    last = nextStamp(last, Date.UTC(2100, 0, 1), 'ffffffff')
    return last
  }
  const over: DiaryContents = {
    revisions: put.map((record) => ({ ...record, stamp: above() })),
    tombstones: bury.map((each) => ({ ...each, stamp: above() })),
  }
  return { plan, after: mergeContents(mergeContents(here, there), over) }
}

const shown = (contents: DiaryContents) => new Map(shownRecords(contents).map((record) => [record.id, record]))
const bare = (record: object | undefined) => ({ ...record, stamp: '' })

function check(look: (plan: MergePlan, after: DiaryContents, choices: MergeChoices) => void): void {
  fc.assert(
    fc.property(anyContents, anyContents, anyChoices, (here, there, choices) => {
      const { plan, after } = mergedWith(here, there, choices)
      look(plan, after, choices)
    }),
    { numRuns: 500 },
  )
}

describe('what a person decides of a merge', () => {
  test('shows what was deleted here only where it was ticked', () => {
    check((plan, after, { bringBack }) => {
      for (const record of [...plan.broughtBack, ...plan.stayDeleted]) {
        expect(shown(after).has(record.id)).toBe(bringBack.has(record.id))
      }
    })
  })

  test('shows the version that was chosen, else the later one', () => {
    check((plan, after, { version }) => {
      for (const { here, there } of plan.changed) {
        expect(bare(shown(after).get(here.id))).toEqual(bare(version.get(here.id) === 'here' ? here : there))
      }
      for (const { here, there } of plan.older) {
        expect(bare(shown(after).get(here.id))).toEqual(bare(version.get(here.id) === 'there' ? there : here))
      }
    })
  })

  test('keeps what was deleted elsewhere only where it was ticked', () => {
    check((plan, after, { stay }) => {
      for (const { id } of plan.removed) expect(shown(after).has(id)).toBe(stay.has(id))
    })
  })

  test('loses no revision and no tombstone of either side', () => {
    check((plan, after) => {
      const keys = new Set(after.revisions.map(({ id, stamp }) => id + stamp))
      for (const { id, stamp } of plan.merged.revisions) expect(keys.has(id + stamp)).toBe(true)
      expect(after.tombstones.length).toBeGreaterThanOrEqual(plan.merged.tombstones.length)
    })
  })

  test('decides nothing where nothing was chosen, but that what was deleted here stays deleted', () => {
    fc.assert(
      fc.property(anyContents, anyContents, (here, there) => {
        const { plan, after } = mergedWith(here, there, noChoices)
        const back = new Set(plan.broughtBack.map(({ id }) => id))
        const plainly = shownRecords(plan.merged).filter(({ id }) => !back.has(id))
        expect([...shown(after).values()]).toEqual(plainly)
      }),
      { numRuns: 500 },
    )
  })
})
