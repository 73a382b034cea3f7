import { describe, expect, test } from 'vitest'
import type { DiaryRecord } from '../../../src/domain/records.ts'
import { decodeBackup, encodeBackup } from '../../../src/formats/backup.ts'
import { fileText } from '../../../src/formats/file-text.ts'
import { limits } from '../../../src/formats/limits.ts'
import { parseJson } from '../../../src/formats/parse-json.ts'
import { anAttack, at } from '../../support/builders.ts'

const backupOf = (revisions: readonly DiaryRecord[]) =>
  encodeBackup({ contents: { revisions, tombstones: [] }, appVersion: '0', writtenAt: at('2026-11-24T08:15') })

const centuries = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    anAttack({ id: `a-${String(i)}`, start: at('1950-01-01T10:00'), end: at('2026-01-01T10:00') }),
  )

describe('a file that would hang the app is refused:', () => {
  test('headaches that together last longer than several lives', () => {
    expect(decodeBackup(backupOf(centuries(3))).ok).toBe(true)
    expect(decodeBackup(backupOf(centuries(4)))).toMatchObject({ ok: false, problem: { what: 'broken' } })
  })

  test('but not for the former versions of one headache that never ends', () => {
    const versions = Array.from({ length: 40 }, (_, i) => ({
      ...anAttack({ id: 'a', start: at('1990-01-01T10:00'), end: at('2026-01-01T10:00') }),
      stamp: `2026-01-01T10:00:00.000Z-00${String(i).padStart(2, '0')}-3f9a1c2b`,
    }))
    expect(decodeBackup(backupOf(versions)).ok).toBe(true)
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
