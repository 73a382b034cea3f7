import { describe, expect, test } from 'vitest'
import { nameForDay, outdatedNames } from '../../../src/formats/backup-names.ts'
import { aDay } from '../../support/builders.ts'

const file = (date: string) => `fifteen-backup-${date}.json`
const today = { day: aDay('2026-11-29'), ending: 'json' } as const

describe('the file of a day', () => {
  const cases = [
    { what: 'has the date in its name', taken: [], own: [], date: '2026-11-29' },
    {
      what: 'replaces one that this device wrote on the same day',
      taken: [file('2026-11-29')],
      own: [file('2026-11-29')],
      date: '2026-11-29',
    },
    { what: 'leaves one of another device alone', taken: [file('2026-11-29')], own: [], date: '2026-11-29-2' },
    {
      what: 'finds its own again beside that of another device',
      taken: [file('2026-11-29'), file('2026-11-29-2')],
      own: [file('2026-11-29-2')],
      date: '2026-11-29-2',
    },
    { what: 'is made again where it was deleted', taken: [], own: [file('2026-11-29')], date: '2026-11-29' },
  ]

  test.each(cases)('$what', ({ taken, own, date }) => {
    expect(nameForDay(today, { taken: new Set(taken), own: new Set(own) })).toBe(file(date))
  })

  test('says by its ending that it is encrypted', () => {
    const of = { taken: new Set<string>(), own: new Set<string>() }
    expect(nameForDay({ ...today, ending: 'age' }, of)).toBe('fifteen-backup-2026-11-29.age')
  })
})

describe('the files that stay', () => {
  const days = (month: string, first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, i) => file(`${month}-${String(first + i).padStart(2, '0')}`))

  test('are the ten newest and the last of each month', () => {
    const own = [...days('2026-09', 1, 30), ...days('2026-10', 1, 31), ...days('2026-11', 1, 12)]
    const staying = [file('2026-09-30'), file('2026-10-31'), ...days('2026-11', 3, 12)]
    expect(own.filter((name) => !outdatedNames(own).includes(name))).toEqual(staying)
  })

  test('are all, while there are no more than ten', () => {
    expect(outdatedNames(days('2026-11', 1, 10))).toEqual([])
    expect(outdatedNames(days('2026-11', 1, 11))).toEqual([file('2026-11-01')])
  })

  test('are the last written, also of one day: an encrypted one outlives the plain one before it', () => {
    const sealed = 'fifteen-backup-2026-10-05.age'
    const own = [file('2026-10-05'), sealed, ...days('2026-11', 1, 10)]
    expect(outdatedNames(own)).toEqual([file('2026-10-05')])
  })

  test('are all that have another name', () => {
    expect(outdatedNames(['taxes.pdf', 'fifteen-backup-2026.json', '../fifteen-backup-2026-11-01.json'])).toEqual([])
  })
})
