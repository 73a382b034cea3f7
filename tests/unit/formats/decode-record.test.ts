import { describe, expect, test } from 'vitest'
import type { DiaryRecord } from '../../../src/domain/records.ts'
import { decodeRecord, decodeTombstone } from '../../../src/formats/decode-record.ts'
import { limits } from '../../../src/formats/limits.ts'
import { everyKind, tombstone } from '../../support/record-samples.ts'

type Loose = Readonly<Record<string, unknown>>

function sample(kind: DiaryRecord['kind'], index = 0): Loose {
  const found = everyKind.filter((record) => record.kind === kind)[index]
  if (found === undefined) throw new Error(`No sample of ${kind}`)
  return { ...found }
}

function problemOf(input: unknown): string | null {
  const decoded = decodeRecord(input)
  return decoded.ok ? null : decoded.problem
}

const attack = sample('attack')

describe('a record of unknown origin', () => {
  test.each(everyKind.map((record) => [record.kind, record.id, record] as const))(
    'of kind %s is read back as it was (%s)',
    (_kind, _id, record) => {
      expect(decodeRecord(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, value: record })
    },
  )

  test('keeps fields that this version does not know, deep inside too', () => {
    const timing = { form: 'clockless', day: '2026-04-05', zone: 'UTC', hours: 5, later: { than: 'now' } }
    const input = { ...attack, timing, colour: ['red'] }
    expect(decodeRecord(input)).toEqual({ ok: true, value: input })
  })

  test('must be of a known kind', () => {
    expect(problemOf({ ...attack, kind: 'weather' })).toBe('kind')
    expect(problemOf(null)).toBe('')
    expect(problemOf([attack])).not.toBeNull()
  })

  test('must not lack a part', () => {
    const { note: _note, ...withoutNote } = attack
    expect(problemOf(withoutNote)).toBe('note')
  })
})

describe('times and days', () => {
  test.each([
    '2026-03-14T21:00:00Z',
    '2026-03-14T21:00:00-06:00',
    '2026-02-30T21:00:00-06:00[America/Denver]',
    `2026-03-14T21:00:00-06:00[${'A'.repeat(2_000)}]`,
    1_773_500_400_000,
  ])('%s is not a zoned time', (createdAt) => {
    expect(problemOf({ ...attack, createdAt })).toBe('createdAt')
  })

  test('a zone that this device does not know is taken: its offset is written beside it', () => {
    expect(problemOf({ ...attack, createdAt: '2026-03-14T21:00:00-06:00[Mars/Olympus]' })).toBeNull()
  })

  test('a date must be one of the calendar, also as the key of an edit', () => {
    expect(problemOf({ ...attack, edits: { '2026-02-30': {} } })).toBe('edits.2026-02-30')
    const timing = { form: 'clockless', day: '2026-13-01', zone: 'UTC', hours: 5 }
    expect(problemOf({ ...attack, timing })).toBe('timing.day')
  })
})

describe('ids', () => {
  test('a day and a setting are known by their names', () => {
    expect(problemOf({ ...sample('day'), id: 'day-2026-03-15' })).toBe('id')
    expect(problemOf({ ...sample('setting'), id: 'setting-theme' })).toBe('id')
  })

  test('no other record may take the id of a day or a setting', () => {
    expect(problemOf({ ...attack, id: 'day-2026-03-14' })).toBe('id')
    expect(problemOf({ ...attack, id: 'setting-theme' })).toBe('id')
  })

  test.each(['', 'a b', '-a', 'a'.repeat(limits.id + 1), '../a', 7])('%s is not an id', (id) => {
    expect(problemOf({ ...attack, id })).toBe('id')
  })
})

describe('bounds', () => {
  test.each([
    [{ ...attack, note: 'x'.repeat(limits.note) }, null],
    [{ ...attack, note: 'x'.repeat(limits.note + 1) }, 'note'],
    [{ ...attack, features: Array.from({ length: limits.listItems }, () => 'nausea') }, null],
    [{ ...attack, features: Array.from({ length: limits.listItems + 1 }, () => 'nausea') }, 'features'],
    [{ ...attack, features: ['hunger'] }, 'features.0'],
    [{ ...attack, timing: about(limits.hours) }, null],
    [{ ...attack, timing: about(limits.hours + 1) }, 'timing.hours'],
    [{ ...attack, timing: about(-1) }, 'timing.hours'],
    [{ ...attack, timing: about(Number.POSITIVE_INFINITY) }, 'timing.hours'],
    [{ ...sample('aura'), minutes: limits.minutes + 1 }, 'minutes'],
    [{ ...sample('reading'), level: 10 }, null],
    [{ ...sample('reading'), level: 11 }, 'level'],
    [{ ...sample('reading'), level: 'terrible' }, 'level'],
    [{ ...sample('setting'), value: 'fr' }, 'value'],
    [{ ...sample('setting'), name: 'sound' }, 'name'],
    [appointmentOn('2026-12-03'), null],
    [appointmentOn(''), null],
    [appointmentOn('2026-12-32'), 'value'],
    [appointmentOn('soon'), 'value'],
    [{ ...attack, stamp: '9999-12-31T23:59:59.999Z-ffff-3f9a1c2b' }, 'stamp'],
  ])('case %#', (input, problem) => {
    expect(problemOf(input)).toBe(problem)
  })

  test('an attack that never stops can be confirmed every day for years', () => {
    const confirmations = Array.from({ length: 5_000 }, () => '2026-03-14T21:00:00-06:00[America/Denver]')
    const start = '2026-03-14T21:00:00-06:00[America/Denver]'
    const open = { form: 'clocked', start, wokeWithIt: false, confirmations, end: { how: 'open' } }
    expect(problemOf({ ...attack, timing: open })).toBeNull()
  })
})

describe('a tombstone of unknown origin', () => {
  test('is read back as it was', () => {
    expect(decodeTombstone({ ...tombstone('a', 1) })).toEqual({ ok: true, value: tombstone('a', 1) })
  })

  test('must say which revision it deletes', () => {
    expect(decodeTombstone({ ...tombstone('a', 1), deletes: 'all' })).toEqual({ ok: false, problem: 'deletes' })
  })
})

function appointmentOn(value: string): Loose {
  return { ...sample('setting'), id: 'setting-appointmentDay', name: 'appointmentDay', value }
}

function about(hours: number): Loose {
  return { form: 'clockless', day: '2026-04-05', zone: 'UTC', hours }
}
