import type { Attack, DiaryRecord } from '../../src/domain/records.ts'
import type { Feature } from '../../src/domain/vocabulary.ts'
import { aDayRecord, aDiary, aDose, aMedication, anAttack, at } from './builders.ts'
import { contextAt, type WorkedCase } from './counting-case.ts'

/** Cases of whole months: 13 to 20. */

const features: readonly Feature[] = ['one-sided', 'pulsating', 'nausea']
const ibuprofen = aMedication({ name: 'ibuprofen', classes: ['simple-analgesic'] })
const sumatriptan = aMedication({ name: 'sumatriptan', classes: ['triptan'] })

/** Days of a month as numbers, both included. */
function numbers(first: number, last: number, step = 1): readonly number[] {
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step)
}

function dayIn(month: string, day: number): string {
  return `${month}-${String(day).padStart(2, '0')}`
}

/** A headache from 10:00 on for some hours. */
function headacheOn(day: string, hours: number, ofFeatures: readonly Feature[] = []): Attack {
  return anAttack({ start: at(`${day}T10:00`), end: at(`${day}T${10 + hours}:00`), features: ofFeatures })
}

/** A headache of an hour, typed in at noon of another day. */
function lateHeadacheOn(day: string, typedIn: string): Attack {
  const noon = at(`${typedIn}T12:00`)
  return anAttack({ start: at(`${day}T10:00`), end: at(`${day}T11:00`), createdAt: noon, endGivenAt: noon })
}

/** 15 headache days of 4 hours, the first eight with features. */
function chronicMonth(month: string): readonly DiaryRecord[] {
  return numbers(1, 15).map((day) => headacheOn(dayIn(month, day), 4, day <= 8 ? features : []))
}

const twelve = numbers(1, 12).map((day) => headacheOn(dayIn('2026-04', day), 1))

export const casesOfMonths: readonly WorkedCase[] = [
  {
    number: 13,
    title: '12 headache days in 22 known of 30 cannot tell: 12–20, 15.3 per 28',
    diary: aDiary([
      ...twelve,
      ...numbers(13, 22).map((day) => aDayRecord({ day: dayIn('2026-04', day), mark: 'clear' })),
    ]),
    context: contextAt('2026-05-03T12:00'),
    expected: {
      windows: {
        '2026-04': {
          days: 30,
          past: 30,
          known: 22,
          unknown: 8,
          headache: 12,
          ratePer28: 15.3,
          wellRecorded: false,
          // Every pause is 23 hours.
          attacks: 1,
        },
      },
      flags: { '2026-04': { state: 'cannot-tell', low: 12, high: 20 } },
      runs: { headache: 'none', migraine: 'none' },
    },
  },
  {
    number: 14,
    title: '14 headache days in a wholly known February are not reached: 14.0 per 28',
    diary: aDiary([
      ...numbers(1, 27, 2).map((day) => headacheOn(dayIn('2026-02', day), 2)),
      ...numbers(2, 28, 2).map((day) => aDayRecord({ day: dayIn('2026-02', day), mark: 'clear' })),
    ]),
    context: contextAt('2026-03-05T12:00'),
    expected: {
      windows: {
        '2026-02': {
          days: 28,
          past: 28,
          known: 28,
          unknown: 0,
          headache: 14,
          ratePer28: 14,
          wellRecorded: true,
          attacks: 14,
        },
      },
      flags: { '2026-02': { state: 'not-reached', low: 14, high: 14 } },
      runs: { headache: 'none', migraine: 'none' },
    },
  },
  {
    number: 15,
    title: '15 headache days of 4 hours or more with 7 migraine days: each count beside its wording',
    diary: aDiary(numbers(1, 15).map((day) => headacheOn(dayIn('2026-05', day), 4, day <= 7 ? features : []))),
    context: contextAt('2026-06-03T12:00'),
    expected: {
      windows: { '2026-05': { headache: 15, fourHour: 15, migraineDays: 7, migraineAndHeadache: 7, other: 8 } },
      flags: { '2026-05': { state: 'reached', low: 15, high: 31 } },
      runs: { headache: '1', migraine: 'none' },
    },
  },
  {
    number: 16,
    title: 'January to March with 15 headache and 8 migraine days each are 3 in a row in both runs',
    diary: aDiary(['2026-01', '2026-02', '2026-03'].flatMap(chronicMonth)),
    context: contextAt('2026-04-10T12:00'),
    expected: {
      windows: {
        '2026-01': { headache: 15, migraineAndHeadache: 8 },
        '2026-02': { headache: 15, migraineAndHeadache: 8 },
        '2026-03': { headache: 15, migraineAndHeadache: 8 },
      },
      flags: {
        '2025-12': { state: 'not-shown' },
        '2026-03': { state: 'reached' },
        '2026-04': { state: 'so-far', low: 0, high: 9 },
      },
      runs: { headache: '3', migraine: '3' },
    },
  },
  {
    number: 16,
    title: 'a fourth month, still running and already reached, makes it more than 3 in a row',
    diary: aDiary(['2026-01', '2026-02', '2026-03', '2026-04'].flatMap(chronicMonth)),
    context: contextAt('2026-04-16T12:00'),
    expected: {
      flags: { '2026-04': { state: 'reached' } },
      runs: { headache: 'more than 3', migraine: 'more than 3' },
    },
  },
  {
    number: 17,
    title: 'sumatriptan with ibuprofen on 9 days and ibuprofen alone on 5 are 14 days of any acute medication',
    diary: aDiary([
      ibuprofen,
      sumatriptan,
      ...numbers(1, 14).map((day) => aDose({ at: at(`${dayIn('2026-05', day)}T10:00`), medication: ibuprofen })),
      ...numbers(1, 9).map((day) => aDose({ at: at(`${dayIn('2026-05', day)}T10:00`), medication: sumatriptan })),
    ]),
    context: contextAt('2026-06-03T12:00'),
    expected: {
      windows: {
        '2026-05': { daysByClass: { triptan: 9, 'simple-analgesic': 14 }, anyAcuteDays: 14, headache: 0, known: 0 },
      },
    },
  },
  {
    number: 18,
    title: 'a triptan on 11 of 12 headache days is 11 beside the figure of ICHD-3',
    diary: aDiary([
      sumatriptan,
      ...twelve,
      ...twelve
        .slice(0, 11)
        .map((attack, index) =>
          aDose({ at: at(`${dayIn('2026-04', index + 1)}T10:30`), for: attack, medication: sumatriptan }),
        ),
    ]),
    context: contextAt('2026-05-03T12:00'),
    expected: {
      windows: {
        '2026-04': { headache: 12, daysByClass: { triptan: 11 }, anyAcuteDays: 11, medicationOnly: 11, other: 1 },
      },
    },
  },
  {
    number: 19,
    title: '10 of 16 headache days typed in on day 30 leave 6 of 16 entered within 48 h',
    diary: aDiary(
      numbers(1, 16).map((day) =>
        day <= 10 ? lateHeadacheOn(dayIn('2026-04', day), '2026-04-30') : headacheOn(dayIn('2026-04', day), 1),
      ),
    ),
    context: contextAt('2026-05-03T12:00'),
    expected: { windows: { '2026-04': { headache: 16, enteredInTime: 6 } } },
  },
  {
    number: 20,
    title: 'opened daily with nothing entered shows no month',
    diary: aDiary([]),
    context: contextAt('2026-05-03T12:00'),
    expected: {
      windows: { '2026-04': { headache: 0, known: 0, unknown: 30, ratePer28: null, attacks: 0 } },
      flags: { '2026-04': { state: 'not-shown' }, '2026-05': { state: 'not-shown' } },
      runs: { headache: 'none', migraine: 'none' },
    },
  },
]
