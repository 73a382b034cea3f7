import { describe, expect, test } from 'vitest'
import {
  losingRevisions,
  mergeContents,
  shownRecords,
  type DiaryContents,
} from '../../../src/formats/diary-contents.ts'
import { revision, stampNumber, tombstone } from '../../support/record-samples.ts'

const names = (records: ReturnType<typeof shownRecords>) =>
  records.map((record) => (record.kind === 'medication' ? record.name : record.id))

describe('what shows', () => {
  test('the revision with the highest stamp shows, the others are losing ones', () => {
    const contents = { revisions: [revision('a', 2), revision('a', 3), revision('a', 1)], tombstones: [] }
    expect(names(shownRecords(contents))).toEqual(['a 3'])
    expect(names(losingRevisions(contents))).toEqual(['a 2', 'a 1'])
  })

  test('a record does not show when a tombstone deletes its highest revision', () => {
    const contents = { revisions: [revision('a', 1), revision('a', 2)], tombstones: [tombstone('a', 2)] }
    expect(shownRecords(contents)).toEqual([])
  })

  test('a revision above the tombstone shows: a change elsewhere outlives a deletion', () => {
    const contents = { revisions: [revision('a', 1), revision('a', 3)], tombstones: [tombstone('a', 1)] }
    expect(names(shownRecords(contents))).toEqual(['a 3'])
  })

  test('a record has to be above every tombstone, not only one', () => {
    const contents = { revisions: [revision('a', 3)], tombstones: [tombstone('a', 1), tombstone('a', 3)] }
    expect(shownRecords(contents)).toEqual([])
  })

  test('a tombstone of another record deletes nothing', () => {
    const contents = { revisions: [revision('a', 3)], tombstones: [tombstone('b', 9)] }
    expect(names(shownRecords(contents))).toEqual(['a 3'])
  })
})

describe('the merge', () => {
  const here: DiaryContents = { revisions: [revision('b', 1), revision('a', 2)], tombstones: [tombstone('c', 1)] }
  const there: DiaryContents = { revisions: [revision('a', 1), revision('a', 2)], tombstones: [tombstone('a', 1)] }

  test('holds every revision and tombstone of both once, by kind, id and stamp', () => {
    const merged = mergeContents(here, there)
    expect(names(merged.revisions)).toEqual(['a 1', 'a 2', 'b 1'])
    expect(merged.tombstones).toEqual([tombstone('a', 1), tombstone('c', 1)])
  })

  test('keeps the own object where both have the same revision', () => {
    expect(mergeContents(here, there).revisions[1]).toBe(here.revisions[1])
  })

  test('takes the same one on both devices when one revision has two texts', () => {
    const mine = { revisions: [revision('a', 1, 'mine')], tombstones: [] }
    const yours = { revisions: [revision('a', 1, 'yours')], tombstones: [] }
    expect(mergeContents(mine, yours)).toEqual(mergeContents(yours, mine))
    expect(mergeContents(mine, yours).revisions).toHaveLength(1)
  })

  test('two tombstones of one revision are one, the later', () => {
    const again = { ...tombstone('c', 1), stamp: stampNumber(50) }
    const merged = mergeContents(here, { revisions: [], tombstones: [again] })
    expect(merged.tombstones).toEqual([again])
  })
})
