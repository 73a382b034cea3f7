import { describe, expect, test } from 'vitest'
import type { DiaryContents } from '../../../src/formats/diary-contents.ts'
import { planMerge, type MergePlan } from '../../../src/formats/merge-plan.ts'
import { revision, tombstone } from '../../support/record-samples.ts'

const contents = (revisions: DiaryContents['revisions'], tombstones: DiaryContents['tombstones'] = []) => ({
  revisions,
  tombstones,
})

function ids(plan: MergePlan): Record<string, readonly string[]> {
  const { merged: _merged, changed, older, ...lists } = plan
  const all = { ...lists, changed: changed.map(({ there }) => there), older: older.map(({ there }) => there) }
  return Object.fromEntries(
    Object.entries(all)
      .filter(([, list]) => list.length > 0)
      .map(([name, list]) => [name, list.map(({ id }) => id)]),
  )
}

describe('a merge is planned before it is done', () => {
  test('a record that is new here is added', () => {
    expect(ids(planMerge(contents([]), contents([revision('a', 1)])))).toEqual({ added: ['a'] })
  })

  test('a later revision changes the record, and the plan tells both', () => {
    const plan = planMerge(contents([revision('a', 1)]), contents([revision('a', 2)]))
    expect(ids(plan)).toEqual({ changed: ['a'] })
    expect(plan.changed).toEqual([{ here: revision('a', 1), there: revision('a', 2) }])
  })

  test('an older revision changes nothing and is kept beside the own', () => {
    const plan = planMerge(contents([revision('a', 2)]), contents([revision('a', 1)]))
    expect(ids(plan)).toEqual({ older: ['a'] })
    expect(plan.merged.revisions).toHaveLength(2)
  })

  test('the same revision is unchanged', () => {
    expect(ids(planMerge(contents([revision('a', 1)]), contents([revision('a', 1)])))).toEqual({ unchanged: ['a'] })
  })

  test('what was deleted here stays deleted, and is listed so that it can be asked for', () => {
    const here = contents([revision('a', 2)], [tombstone('a', 2)])
    const plan = planMerge(here, contents([revision('a', 2)]))
    expect(ids(plan)).toEqual({ stayDeleted: ['a'] })
  })

  test('what was deleted here and changed later elsewhere is brought back, and said so', () => {
    const here = contents([revision('a', 1)], [tombstone('a', 1)])
    expect(ids(planMerge(here, contents([revision('a', 2)])))).toEqual({ broughtBack: ['a'] })
  })

  test('a record of which only the tombstone is left here is brought back, not added', () => {
    expect(ids(planMerge(contents([], [tombstone('a', 1)]), contents([revision('a', 2)])))).toEqual({
      broughtBack: ['a'],
    })
  })

  test('what was deleted elsewhere is removed here', () => {
    const there = contents([revision('a', 1)], [tombstone('a', 1)])
    expect(ids(planMerge(contents([revision('a', 1)]), there))).toEqual({ removed: ['a'] })
  })

  test('what was deleted elsewhere but changed later here stays, and needs no word', () => {
    const there = contents([revision('a', 1)], [tombstone('a', 1)])
    expect(ids(planMerge(contents([revision('a', 2)]), there))).toEqual({})
  })
})
