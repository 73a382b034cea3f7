import { describe, expect, test } from 'vitest'
import { withChange } from '../../../src/state/diary-memory.ts'
import { revision, stampNumber, tombstone } from '../../support/record-samples.ts'

const contents = { revisions: [revision('a', 1), revision('b', 1), revision('b', 0)], tombstones: [tombstone('c', 1)] }

describe('the contents after a change of our own', () => {
  test('have the new revision in the place of the one it was made from', () => {
    const changed = withChange(contents, { put: [revision('a', 2)], bury: [], replaces: [stampNumber(1)] })
    expect(changed.revisions).toContainEqual(revision('a', 2))
    expect(changed.revisions).not.toContainEqual(revision('a', 1))
  })

  test('keep every other revision of the record beside it', () => {
    const changed = withChange(contents, { put: [revision('b', 2)], bury: [], replaces: [stampNumber(1)] })
    expect(changed.revisions).toEqual([revision('a', 1), revision('b', 0), revision('b', 2)])
  })

  test('keep another record that was written with the same stamp, by another tab at the same moment', () => {
    const changed = withChange(contents, { put: [revision('a', 2)], bury: [], replaces: [stampNumber(1)] })
    expect(changed.revisions).toContainEqual(revision('b', 1))
  })

  test('have the new revision once, though a load that ran beside the write has brought it', () => {
    const loaded = { ...contents, revisions: [revision('a', 2), revision('b', 1)] }
    const changed = withChange(loaded, { put: [revision('a', 2)], bury: [], replaces: [stampNumber(1)] })
    expect(changed.revisions).toEqual([revision('b', 1), revision('a', 2)])
  })

  test('have the tombstones of what was deleted, and the revisions under them', () => {
    const changed = withChange(contents, { put: [], bury: [tombstone('a', 1)], replaces: [] })
    expect(changed.tombstones).toEqual([tombstone('c', 1), tombstone('a', 1)])
    expect(changed.revisions).toContainEqual(revision('a', 1))
  })
})
