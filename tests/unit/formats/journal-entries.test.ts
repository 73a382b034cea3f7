import { describe, expect, test } from 'vitest'
import type { DiaryRecord } from '../../../src/domain/records.ts'
import { emptyContents, mergeContents } from '../../../src/formats/diary-contents.ts'
import { contentsOfJournal, missingFrom } from '../../../src/formats/journal-entries.ts'
import { doubtPayload, journalPayload } from '../../../src/formats/journal-payload.ts'
import { anAttack, at } from '../../support/builders.ts'

const attack = anAttack({ start: at('2026-03-03T09:00') })
const later = <Kind extends DiaryRecord>(record: Kind, patch: Partial<Kind>): Kind => ({
  ...record,
  ...patch,
  stamp: record.stamp.replace(/-\w{4}-/, '-0001-'),
})
const edited = later(attack, { note: 'a line\nof two' })
const grave = { id: attack.id, stamp: edited.stamp, deletes: edited.stamp }

describe('a journal', () => {
  test('makes the diary that its lines were written from, a replaced revision left out', () => {
    const payloads = [
      journalPayload({ put: [attack], bury: [] }),
      journalPayload({ put: [edited], bury: [], replaces: [attack.stamp] }),
      journalPayload({ put: [], bury: [grave] }),
    ]
    expect(payloads.every((payload) => !payload.includes('\n'))).toBe(true)
    expect(contentsOfJournal(payloads)).toEqual({
      contents: mergeContents(emptyContents, { revisions: [edited], tombstones: [grave] }),
      unread: 0,
      isDoubted: false,
    })
  })

  test('keeps a revision that was not replaced, and one that came back after it was', () => {
    const put = (record: DiaryRecord, replaces = [] as DiaryRecord['stamp'][]) =>
      journalPayload({ put: [record], bury: [], replaces })
    expect(contentsOfJournal([put(attack), put(edited)]).contents.revisions).toHaveLength(2)
    const back = [put(attack), put(edited, [attack.stamp]), put(attack)]
    expect(contentsOfJournal(back).contents.revisions).toHaveLength(2)
  })

  test('counts what it cannot read, and reads all else', () => {
    const broken = JSON.stringify({ put: [{ kind: 'unheard-of' }, attack], bury: [{}], replaces: [] })
    expect(contentsOfJournal([broken, 'no json'])).toEqual({
      contents: { revisions: [attack], tombstones: [] },
      unread: 3,
      isDoubted: false,
    })
  })

  test('takes what the other copy holds already from there, unchecked', () => {
    const own = { revisions: [edited], tombstones: [] }
    const payload = journalPayload({ put: [attack, edited], bury: [] })
    expect(contentsOfJournal([payload], own).contents.revisions.find(({ stamp }) => stamp === edited.stamp)).toBe(
      edited,
    )
    expect(contentsOfJournal([payload], own).contents.revisions).toEqual([attack, edited])
  })

  test('says whether the database is in doubt, as its last word on it', () => {
    const line = journalPayload({ put: [attack], bury: [] })
    const isDoubted = (...payloads: readonly string[]) => contentsOfJournal(payloads).isDoubted
    expect(isDoubted(line, doubtPayload(true), line)).toBe(true)
    expect(isDoubted(doubtPayload(true), line, doubtPayload(false), line)).toBe(false)
    expect(contentsOfJournal([doubtPayload(true)]).unread).toBe(0)
  })

  test('without a line is an empty diary', () => {
    expect(contentsOfJournal([])).toEqual({ contents: emptyContents, unread: 0, isDoubted: false })
  })
})

test('what one copy lacks of the other is told by id and stamp', () => {
  const both = { revisions: [attack, edited], tombstones: [grave] }
  expect(missingFrom({ revisions: [edited], tombstones: [] }, both)).toEqual({
    revisions: [attack],
    tombstones: [grave],
  })
  expect(missingFrom(both, both)).toEqual(emptyContents)
})
