import type { Feature } from '../../src/domain/vocabulary.ts'
import { aClocklessAttack, aDayRecord, aDiary, aDose, anAttack, aReading, at, type AttackSaid } from './builders.ts'
import { contextAt, type FinePrintCase } from './counting-case.ts'

/** F1 to F6: one attack, its end and its severity. Monday is 2 March 2026; Denver changes its clocks on the 8th. */

const features: readonly Feature[] = ['one-sided', 'pulsating', 'nausea']
const later = contextAt('2026-03-25T12:00')

const read = anAttack({ start: at('2026-03-03T09:00'), end: at('2026-03-03T11:00') })
const readZero = anAttack({ start: at('2026-03-05T09:00') })
const statedMild = anAttack({ start: at('2026-03-10T22:00'), end: at('2026-03-11T02:00'), severity: 'mild' })
const noLength = anAttack({ start: at('2026-03-09T10:00'), end: at('2026-03-09T10:00') })
const enteredLater = anAttack({ start: at('2026-03-02T10:00') })
const night: AttackSaid = { start: at('2026-03-02T21:00'), goneWhenIWoke: at('2026-03-03T06:00') }
const notNoticed = anAttack(night)
const noticed = anAttack({ ...night, painNoticed: true })
const doseAtNight = { at: at('2026-03-03T01:00') }

export const finePrintOfAttacks: readonly FinePrintCase[] = [
  {
    rule: 'F1',
    title: 'readings give the peak of their day, after the end too; 0 of 10 confirms and is no severity',
    diary: aDiary([
      read,
      aReading({ of: read, at: at('2026-03-03T09:30'), level: 2 }),
      aReading({ of: read, at: at('2026-03-03T12:00'), level: 5 }),
      readZero,
      aReading({ of: readZero, at: at('2026-03-05T14:00'), level: 0 }),
      statedMild,
      aReading({ of: statedMild, at: at('2026-03-10T23:00'), level: 7 }),
    ]),
    context: later,
    expected: {
      days: {
        '2026-03-03': { peak: 'moderate', minutes: 120 },
        '2026-03-05': { peak: null, minutes: 300, fourHour: true, withoutLength: true },
        // R4: the reading of that day; on the next day the severity stated.
        '2026-03-10': { peak: 'severe' },
        '2026-03-11': { peak: 'mild' },
      },
      windows: { '2026-03': { headache: 4, moderateOrSevere: 2, withoutSeverity: 1 } },
    },
  },
  {
    rule: 'F1',
    title: 'a reading after the end gives the peak of a day that only another headache touches',
    diary: aDiary([
      read,
      aReading({ of: read, at: at('2026-03-04T01:00'), level: 8 }),
      anAttack({ start: at('2026-03-04T09:00'), end: at('2026-03-04T11:00'), severity: 'mild' }),
    ]),
    context: later,
    expected: { days: { '2026-03-04': { headache: true, peak: 'severe', minutes: 120 } } },
  },
  {
    rule: 'F2',
    title: 'an edit takes the severity of one attack on one day, the features of another on another',
    diary: aDiary([
      anAttack({
        start: at('2026-03-03T09:00'),
        end: at('2026-03-03T10:00'),
        severity: 'severe',
        edits: { '2026-03-03': { severity: null } },
      }),
      anAttack({ start: at('2026-03-03T15:00'), end: at('2026-03-03T16:00'), severity: 'mild' }),
      anAttack({
        start: at('2026-03-10T20:00'),
        end: at('2026-03-11T02:00'),
        severity: 'moderate',
        features,
        edits: { '2026-03-11': { features: [] } },
      }),
    ]),
    context: later,
    expected: {
      days: {
        '2026-03-03': { peak: 'mild' },
        '2026-03-10': { peak: 'moderate', migrainePart: 'full' },
        '2026-03-11': { peak: 'moderate', migrainePart: null },
      },
      windows: { '2026-03': { headache: 3, migraineDays: 1, moderateOrSevere: 2, ofFourHourAttack: 1, fourHour: 1 } },
    },
  },
  {
    rule: 'F3',
    title: 'an end at 00:00 leaves the next day alone, a confirmation at 00:00 does not; a dose makes no length count',
    diary: aDiary([
      anAttack({ start: at('2026-03-02T20:00'), end: at('2026-03-03T00:00') }),
      anAttack({ start: at('2026-03-05T22:00'), stillGoing: [at('2026-03-06T00:00')] }),
      noLength,
      aDose({ at: at('2026-03-09T10:00'), for: noLength }),
      anAttack({ start: at('2026-03-11T10:00'), end: at('2026-03-11T10:00') }),
    ]),
    context: later,
    expected: {
      days: {
        '2026-03-02': { minutes: 240, fourHour: true },
        '2026-03-03': { state: 'unknown' },
        '2026-03-05': { minutes: 120, withoutLength: false },
        '2026-03-06': { state: 'headache', minutes: 0, withoutLength: true },
        '2026-03-09': { state: 'headache', minutes: 0, anyAcute: true },
        '2026-03-11': { state: 'touched', known: true },
      },
      windows: { '2026-03': { headache: 4, known: 5, withoutLength: 1, attacks: 4, minutes: 360 } },
    },
  },
  {
    rule: 'F4',
    title: 'a linked dose confirms up to its own time, though entered two days later',
    diary: aDiary([
      enteredLater,
      aDose({ at: at('2026-03-02T16:00'), for: enteredLater, createdAt: at('2026-03-04T12:00') }),
    ]),
    context: later,
    expected: {
      days: { '2026-03-02': { minutes: 360, fourHour: true, withoutLength: true, enteredInTime: true } },
      windows: { '2026-03': { headache: 1, anyAcuteDays: 1, unknown: 23 } },
    },
  },
  {
    rule: 'F5',
    title: 'gone when I woke without pain noticed: the waking day stays unknown, though a dose was taken in the night',
    diary: aDiary([notNoticed, aDose({ ...doseAtNight, for: notNoticed })]),
    context: later,
    expected: {
      days: {
        // F10: of an attack of 9 hours, to waking.
        '2026-03-02': { minutes: 180, ofFourHourAttack: true },
        '2026-03-03': { state: 'unknown', minutes: 0, anyAcute: true },
      },
      windows: { '2026-03': { headache: 1, known: 1, fourHour: 0, minutes: 180, anyAcuteDays: 1 } },
    },
  },
  {
    rule: 'F5',
    title: 'gone when I woke with pain noticed: the hours to waking count',
    diary: aDiary([noticed, aDose({ ...doseAtNight, for: noticed })]),
    context: later,
    expected: {
      days: { '2026-03-02': { minutes: 180 }, '2026-03-03': { minutes: 360, fourHour: true } },
      windows: { '2026-03': { headache: 2, fourHour: 1, ofFourHourAttack: 1 } },
    },
  },
  {
    rule: 'R11',
    title: 'slept and woken on the day of the start: there is no later day to leave out',
    diary: aDiary([anAttack({ start: at('2026-03-03T13:00'), goneWhenIWoke: at('2026-03-03T16:00') })]),
    context: later,
    expected: { windows: { '2026-03': { headache: 1, minutes: 180, attacks: 1 } } },
  },
  {
    rule: 'F6',
    title: 'a headache without times has features, a severity and no length',
    diary: aDiary([aDayRecord({ day: '2026-03-03', mark: 'without-times', severity: 'severe', features })]),
    context: later,
    expected: {
      days: {
        '2026-03-03': {
          minutes: 0,
          withoutLength: true,
          peak: 'severe',
          migrainePart: 'full',
          ofFourHourAttack: false,
        },
      },
      windows: { '2026-03': { headache: 1, fourHour: 0, full: 1, moderateOrSevere: 1, withoutLength: 1, attacks: 1 } },
    },
  },
  {
    rule: 'F6',
    title: '"about n hours" runs from a start, or is added to the clocked pain of its day, at most to its length',
    diary: aDiary([
      anAttack({ start: at('2026-03-02T22:30'), aboutHours: 3 }),
      anAttack({ start: at('2026-03-10T08:00'), end: at('2026-03-10T10:00') }),
      aClocklessAttack({ day: '2026-03-10', hours: 3 }),
      aClocklessAttack({ day: '2026-03-12', hours: 30 }),
      anAttack({ start: at('2026-03-16T08:00'), end: at('2026-03-16T13:00') }),
      aClocklessAttack({ day: '2026-03-16', hours: 22 }),
      // The day of the clock change has 23 hours.
      aClocklessAttack({ day: '2026-03-08', hours: 24 }),
    ]),
    context: later,
    expected: {
      days: {
        '2026-03-02': { minutes: 90 },
        '2026-03-03': { minutes: 90 },
        '2026-03-08': { minutes: 1380 },
        '2026-03-10': { minutes: 300, longestMinutes: 180, fourHour: true, withoutLength: false },
        '2026-03-12': { minutes: 1440, longestMinutes: 1440 },
        '2026-03-16': { minutes: 1440, longestMinutes: 1320 },
      },
      windows: { '2026-03': { headache: 6, fourHour: 4, withoutLength: 0, minutes: 4740 } },
    },
  },
]
