import type { Feature } from '../../src/domain/vocabulary.ts'
import { aDayRecord, aDiary, aDose, aMedication, anAttack, anAura, at } from './builders.ts'
import { contextAt, type WorkedCase } from './counting-case.ts'

/** Cases of one attack or one day: 1 to 9, 24 and 25. Monday is 2 March 2026; Denver changes its clocks on the 8th. */

const features: readonly Feature[] = ['one-sided', 'pulsating', 'nausea']
const ibuprofen = aMedication({ name: 'ibuprofen', classes: ['simple-analgesic'] })
const sumatriptan = aMedication({ name: 'sumatriptan', classes: ['triptan'] })
const later = contextAt('2026-03-25T12:00')
const withoutDiagnosis = contextAt('2026-03-25T12:00', { diagnosis: false })

const tenMinutes = anAttack({ start: at('2026-03-03T09:00'), end: at('2026-03-03T09:10') })
const mild = anAttack({ start: at('2026-03-03T09:00'), end: at('2026-03-03T10:30'), severity: 'mild' })
const featureless = anAttack({ start: at('2026-03-03T09:00'), end: at('2026-03-03T10:00'), view: 'migraine' })
const lightOnly = anAttack({
  start: at('2026-03-03T09:00'),
  end: at('2026-03-03T15:00'),
  severity: 'moderate',
  features: ['one-sided', 'light'],
})

export const casesOfDays: readonly WorkedCase[] = [
  {
    number: 1,
    title: 'an untreated night from Monday 21:00 to Tuesday 03:00 is two headache days, neither of 4 hours',
    diary: aDiary([anAttack({ start: at('2026-03-02T21:00'), end: at('2026-03-03T03:00'), features })]),
    context: later,
    expected: {
      days: {
        '2026-03-02': { minutes: 180, ofFourHourAttack: true, migrainePart: 'full' },
        '2026-03-03': { minutes: 180, ofFourHourAttack: true, migrainePart: 'full' },
        '2026-03-04': { state: 'unknown', known: false },
      },
      windows: {
        '2026-03': {
          headache: 2,
          fourHour: 0,
          ofFourHourAttack: 2,
          migraineDays: 2,
          migraineAndHeadache: 2,
          full: 2,
          strictDays: 2,
          other: 0,
          minutes: 360,
          attacks: 1,
          withoutSeverity: 2,
          enteredInTime: 2,
          known: 2,
        },
      },
    },
  },
  {
    number: 2,
    title: 'from Friday 18:00 to Sunday 12:00 with features is three days of each kind',
    diary: aDiary([anAttack({ start: at('2026-03-13T18:00'), end: at('2026-03-15T12:00'), features })]),
    context: later,
    expected: {
      windows: {
        '2026-03': { headache: 3, fourHour: 3, ofFourHourAttack: 0, migraineDays: 3, minutes: 2520, attacks: 1 },
      },
    },
  },
  {
    number: 3,
    title: '30 mild minutes without features are a headache day and no migraine day',
    diary: aDiary([anAttack({ start: at('2026-03-03T09:00'), end: at('2026-03-03T09:30'), severity: 'mild' })]),
    context: later,
    expected: {
      windows: { '2026-03': { headache: 1, fourHour: 0, migraineDays: 0, other: 1, minutes: 30, known: 1 } },
    },
  },
  {
    number: 3,
    title: '29 mild minutes are no headache day, but a known day',
    diary: aDiary([anAttack({ start: at('2026-03-03T09:00'), end: at('2026-03-03T09:29'), severity: 'mild' })]),
    context: later,
    expected: {
      days: { '2026-03-03': { state: 'touched', known: true, headache: false } },
      windows: { '2026-03': { headache: 0, fourHour: 0, migraineDays: 0, known: 1 } },
    },
  },
  {
    number: 4,
    title: '10 minutes with ibuprofen taken for it are a headache day',
    diary: aDiary([
      tenMinutes,
      ibuprofen,
      aDose({ at: at('2026-03-03T09:05'), for: tenMinutes, medication: ibuprofen }),
    ]),
    context: later,
    expected: {
      windows: {
        '2026-03': {
          headache: 1,
          fourHour: 0,
          migraineDays: 0,
          minutes: 10,
          daysByClass: { 'simple-analgesic': 1, triptan: 0 },
          anyAcuteDays: 1,
        },
      },
    },
  },
  {
    number: 5,
    title: 'a triptan at the mild stage, gone in 90 minutes, is a migraine day by medication only',
    diary: aDiary([
      mild,
      sumatriptan,
      aDose({ at: at('2026-03-03T09:10'), for: mild, medication: sumatriptan, relief: 'gone' }),
    ]),
    context: later,
    expected: {
      windows: {
        '2026-03': {
          headache: 1,
          fourHour: 0,
          migraineDays: 1,
          medicationOnly: 1,
          full: 0,
          moderateOrSevere: 0,
          daysByClass: { triptan: 1 },
          anyAcuteDays: 1,
        },
      },
    },
  },
  {
    number: 6,
    title: 'a triptan without relief in a featureless hour stays off the strict line',
    diary: aDiary([
      featureless,
      sumatriptan,
      aDose({ at: at('2026-03-03T09:10'), for: featureless, medication: sumatriptan, relief: 'none' }),
    ]),
    context: later,
    expected: {
      windows: {
        '2026-03': {
          headache: 1,
          fourHour: 0,
          migraineDays: 1,
          medicationOnly: 1,
          strictDays: 0,
          daysByClass: { triptan: 1 },
        },
      },
    },
  },
  {
    number: 7,
    title: 'six untreated hours, one-sided, moderate, light only, are a probable migraine day',
    diary: aDiary([lightOnly]),
    context: later,
    expected: {
      windows: {
        '2026-03': {
          headache: 1,
          fourHour: 1,
          migraineDays: 1,
          probable: 1,
          full: 0,
          strictDays: 0,
          moderateOrSevere: 1,
        },
      },
    },
  },
  {
    number: 7,
    title: 'the same six hours without a diagnosis are no migraine day',
    diary: aDiary([lightOnly]),
    context: withoutDiagnosis,
    expected: { windows: { '2026-03': { headache: 1, fourHour: 1, migraineDays: 0, probable: 0, other: 1 } } },
  },
  {
    number: 8,
    title: 'zigzags for 25 minutes without a headache are a migraine day and no headache day',
    diary: aDiary([anAura({ at: at('2026-03-03T09:00'), minutes: 25 })]),
    context: later,
    expected: {
      days: { '2026-03-03': { state: 'aura', known: true, migrainePart: 'aura-only' } },
      windows: {
        '2026-03': {
          headache: 0,
          fourHour: 0,
          migraineDays: 1,
          auraOnly: 1,
          migraineAndHeadache: 0,
          auraWithoutHeadache: 1,
          strictDays: 1,
          attacks: 0,
          known: 1,
        },
      },
    },
  },
  {
    number: 9,
    title: 'woke with it at 05:00, ended 08:30, without features',
    diary: aDiary([anAttack({ start: at('2026-03-03T05:00'), end: at('2026-03-03T08:30'), wokeWithIt: true })]),
    context: later,
    expected: { windows: { '2026-03': { headache: 1, fourHour: 0, migraineDays: 0, wokeWithIt: 1, minutes: 210 } } },
  },
  {
    number: 9,
    title: 'woke with it at 05:00, ended 08:30, with features',
    diary: aDiary([
      anAttack({ start: at('2026-03-03T05:00'), end: at('2026-03-03T08:30'), wokeWithIt: true, features }),
    ]),
    context: later,
    expected: { windows: { '2026-03': { headache: 1, fourHour: 0, migraineDays: 1, full: 1, wokeWithIt: 1 } } },
  },
  {
    number: 24,
    title: 'a triptan on a headache-free day is a triptan day and nothing else',
    diary: aDiary([
      sumatriptan,
      aDose({ at: at('2026-03-03T09:00'), medication: sumatriptan }),
      aDayRecord({ day: '2026-03-03', mark: 'clear' }),
    ]),
    context: later,
    expected: {
      days: { '2026-03-03': { state: 'clear', known: true, classes: ['triptan'], anyAcute: true } },
      windows: {
        '2026-03': { headache: 0, fourHour: 0, migraineDays: 0, daysByClass: { triptan: 1 }, known: 1, attacks: 0 },
      },
    },
  },
  {
    number: 25,
    title: 'two pain features in one attack and nausea in another make no migraine day',
    diary: aDiary([
      anAttack({
        start: at('2026-03-03T09:00'),
        end: at('2026-03-03T10:00'),
        features: ['one-sided', 'pulsating'],
      }),
      anAttack({ start: at('2026-03-03T15:00'), end: at('2026-03-03T16:00'), features: ['nausea'] }),
    ]),
    context: later,
    expected: {
      windows: { '2026-03': { headache: 1, fourHour: 0, migraineDays: 0, other: 1, minutes: 120, attacks: 1 } },
    },
  },
]
