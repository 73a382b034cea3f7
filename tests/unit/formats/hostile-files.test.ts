import { describe, expect, test } from 'vitest'
import type { ZonedTime } from '../../../src/domain/moment.ts'
import type { DiaryRecord } from '../../../src/domain/records.ts'
import { encodeBackup } from '../../../src/formats/backup.ts'
import { fileText } from '../../../src/formats/file-text.ts'
import { readIncoming } from '../../../src/formats/incoming-backup.ts'
import { limits } from '../../../src/formats/limits.ts'
import { parseJson } from '../../../src/formats/parse-json.ts'
import { aDay, aDayRecord, aDose, anAttack, aReading, at } from '../../support/builders.ts'
import { anInjection } from '../../support/treatment-builders.ts'

const backupOf = (revisions: readonly DiaryRecord[]) =>
  encodeBackup({ contents: { revisions, tombstones: [] }, appVersion: '0', writtenAt: at('2026-11-24T08:15') })

const outcomeOf = (revisions: readonly DiaryRecord[], here: readonly DiaryRecord[] = []) => {
  const read = readIncoming(backupOf(revisions), { revisions: here, tombstones: [] })
  return read.ok ? 'read' : read.problem.what
}

const start = at('2026-01-01T10:00')
const timeOn = (date: string) => `${date}T10:00:00-07:00[America/Denver]` as ZonedTime

const centuries = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    anAttack({ id: `a-${String(i)}`, start: at('1950-01-01T10:00'), end: at('2026-01-01T10:00') }),
  )

describe('a file that would hang the app is refused:', () => {
  test('headaches that together last longer than several lives', () => {
    expect(outcomeOf(centuries(3))).toBe('read')
    expect(outcomeOf(centuries(4))).toBe('broken')
  })

  test.each(['open', 'ended'])('a reading of centuries later, of a headache (%s) that is here', (how) => {
    const headache = anAttack({ id: 'a-1', start, ...(how === 'open' ? {} : { end: at('2026-01-02T10:00') }) })
    const reading = aReading({ of: headache, at: at('2026-01-03T10:00'), level: 'mild' })
    expect(outcomeOf([reading], [headache])).toBe('read')
    expect(outcomeOf([{ ...reading, at: timeOn('2926-01-03') }], [headache])).toBe('broken')
  })

  test.each(['0206-03-14', '1899-12-31', '9000-01-01'])('a dose or an injection on %s', (date) => {
    expect(outcomeOf([{ ...aDose({ at: start }), at: timeOn(date) }])).toBe('broken')
    expect(outcomeOf([{ ...anInjection({ day: '2026-03-14' }), day: aDay(date) }])).toBe('broken')
  })

  test.each(['1900-01-01', '8999-12-31'])('but not on %s', (date) => {
    expect(outcomeOf([{ ...aDose({ at: start }), at: timeOn(date) }])).toBe('read')
    expect(outcomeOf([{ ...anInjection({ day: '2026-03-14' }), day: aDay(date) }])).toBe('read')
  })

  test('but not for a day of long ago, which can be marked', () => {
    expect(outcomeOf([aDayRecord({ day: '2026-03-14', mark: 'clear' })])).toBe('read')
    expect(outcomeOf([{ ...aDayRecord({ day: '2026-03-14' }), id: 'day-0206-03-14', day: aDay('0206-03-14') }])).toBe(
      'read',
    )
  })

  test('but not for a member that another version gave to an open end', () => {
    const other = JSON.stringify(anAttack({ start })).replace('"how":"open"', '"how":"open","at":0')
    expect(outcomeOf([JSON.parse(other) as DiaryRecord])).toBe('read')
  })

  test('but not for what is here already', () => {
    expect(outcomeOf(centuries(4), centuries(4))).toBe('read')
  })

  test('but not for the former versions of one headache that never ends', () => {
    const versions = Array.from({ length: 40 }, (_, i) => ({
      ...anAttack({ id: 'a', start: at('1990-01-01T10:00'), end: at('2026-01-01T10:00') }),
      stamp: `2026-01-01T10:00:00.000Z-00${String(i).padStart(2, '0')}-3f9a1c2b`,
    }))
    expect(outcomeOf(versions)).toBe('read')
  })

  test('as many empty lists as fit into it', () => {
    const lists = (count: number) => `[${'[],'.repeat(count)}[]]`
    expect(parseJson(lists(1_000)).ok).toBe(true)
    expect(parseJson(lists(limits.values)).ok).toBe(false)
  })

  test('but not for commas and brackets in a note', () => {
    const note = JSON.stringify(`${'[,{'.repeat(limits.values / 2)}\\"`)
    expect(parseJson(`{"note":${note}}`).ok).toBe(true)
  })
})

describe('a file that could not be written again as it is, is refused:', () => {
  test('a number too large for any', () => {
    expect(parseJson('{"hours":1e308}').ok).toBe(true)
    expect(parseJson('{"hours":1e999}').ok).toBe(false)
  })

  test('bytes that are no text', () => {
    expect(fileText(new TextEncoder().encode('¿Qué?'))).toEqual({ ok: true, value: '¿Qué?' })
    expect(fileText(new Uint8Array([0x7b, 0xff, 0x7d])).ok).toBe(false)
  })
})
