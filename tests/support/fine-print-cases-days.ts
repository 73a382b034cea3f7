import type { Feature } from '../../src/domain/vocabulary.ts'
import { aDayRecord, aDiary, aDose, aMedication, anAttack, anAura, at } from './builders.ts'
import { contextAt, type FinePrintCase } from './counting-case.ts'

/** F7 to F12 and R9: marks, doses, aura, 4-hour attacks, the strict line. Monday is 2 March 2026. */

const painFeatures: readonly Feature[] = ['one-sided', 'pulsating']
const later = contextAt('2026-03-25T12:00')
const ibuprofen = aMedication({ name: 'ibuprofen', classes: ['simple-analgesic'] })
const metoclopramide = aMedication({ name: 'metoclopramide', classes: ['antiemetic'] })
const sumatriptan = aMedication({ name: 'sumatriptan', classes: ['triptan'] })
const ubrogepant = aMedication({ name: 'ubrogepant', classes: ['gepant'] })

const early = anAttack({ start: at('2026-03-02T22:00'), end: at('2026-03-03T01:00'), features: painFeatures })
const late = anAttack({ start: at('2026-03-05T09:00'), end: at('2026-03-05T12:00'), features: painFeatures })
const sick = anAttack({ start: at('2026-03-06T10:00'), end: at('2026-03-06T12:00'), features: painFeatures })

/** An hour without features that the person calls migraine. */
function hourOn(day: string): ReturnType<typeof anAttack> {
  return anAttack({ start: at(`${day}T10:00`), end: at(`${day}T11:00`), view: 'migraine' })
}

const withUnlinked = hourOn('2026-03-03')
const withLinked = hourOn('2026-03-05')
const withGepant = hourOn('2026-03-10')
const withAura = hourOn('2026-03-12')
const withDoseNextDay = hourOn('2026-03-16')

export const finePrintOfDays: readonly FinePrintCase[] = [
  {
    rule: 'F7',
    title: 'all day counts whole: before the day is over, and with 23 hours on the day of the clock change',
    diary: aDiary([
      aDayRecord({ day: '2026-03-08', mark: 'all-day' }),
      aDayRecord({ day: '2026-03-25', mark: 'all-day', givenAt: at('2026-03-25T10:00') }),
    ]),
    context: later,
    expected: {
      days: {
        '2026-03-08': { minutes: 1380, longestMinutes: 1380, fourHour: true, withoutLength: false },
        '2026-03-25': { minutes: 1440, fourHour: true },
      },
      // 24 past days, and today, which is known.
      windows: { '2026-03': { headache: 2, fourHour: 2, past: 25, known: 2, unknown: 23, attacks: 2, minutes: 2820 } },
    },
  },
  {
    rule: 'F7',
    title: 'for the attack count, a headache without a clock fills its day',
    diary: aDiary([
      aDayRecord({ day: '2026-03-03', mark: 'all-day' }),
      anAttack({ start: at('2026-03-04T23:59'), end: at('2026-03-05T00:40') }),
      aDayRecord({ day: '2026-03-10', mark: 'without-times' }),
      anAttack({ start: at('2026-03-12T00:00'), end: at('2026-03-12T01:00') }),
    ]),
    context: later,
    // Pauses: 23 h 59 min; more than 24 h; exactly 24 h.
    expected: { windows: { '2026-03': { attacks: 3 } } },
  },
  {
    rule: 'R9',
    title: 'a pause of 24 hours separates two attacks, one minute less does not',
    diary: aDiary([
      anAttack({ start: at('2026-03-02T10:00'), end: at('2026-03-02T11:00') }),
      anAttack({ start: at('2026-03-03T11:00'), end: at('2026-03-03T12:00') }),
      anAttack({ start: at('2026-03-04T11:59'), end: at('2026-03-04T13:00') }),
    ]),
    context: later,
    expected: {
      windows: { '2026-03': { attacks: 2, headache: 3 }, '2026-03-04/2026-03-10': { attacks: 0, headache: 1 } },
    },
  },
  {
    rule: 'R9',
    title: 'of two that begin at one instant the one with the earlier date is the first, whichever was entered first',
    diary: aDiary([
      anAttack({ start: at('2026-06-01T00:00', 'Pacific/Apia'), end: at('2026-06-01T01:00', 'Pacific/Apia') }),
      anAttack({
        start: at('2026-05-31T00:00', 'Pacific/Pago_Pago'),
        end: at('2026-05-31T02:00', 'Pacific/Pago_Pago'),
      }),
    ]),
    context: contextAt('2026-06-20T12:00'),
    expected: { windows: { '2026-05': { attacks: 1 }, '2026-06': { attacks: 0 } } },
  },
  {
    rule: 'F8',
    title: 'a dose alone makes no day known; one within 4 h of the start makes each day of its attack a treated one',
    diary: aDiary([
      ibuprofen,
      metoclopramide,
      early,
      aDose({ at: at('2026-03-02T22:30'), for: early, medication: ibuprofen }),
      late,
      aDose({ at: at('2026-03-05T13:00'), for: late, medication: ibuprofen }),
      sick,
      aDose({ at: at('2026-03-06T10:30'), for: sick, medication: metoclopramide }),
      aDose({ at: at('2026-03-12T10:00'), medication: ibuprofen }),
    ]),
    context: later,
    expected: {
      days: {
        '2026-03-02': { migrainePart: 'probable', minutes: 120 },
        '2026-03-03': { migrainePart: 'probable', minutes: 60 },
        '2026-03-05': { migrainePart: null, headache: true },
        '2026-03-06': { migrainePart: null, headache: true, anyAcute: false, classes: ['antiemetic'] },
        '2026-03-12': { state: 'unknown', known: false, classes: ['simple-analgesic'] },
      },
      windows: {
        '2026-03': {
          headache: 4,
          known: 4,
          probable: 2,
          daysByClass: { 'simple-analgesic': 3, antiemetic: 1 },
          anyAcuteDays: 3,
        },
      },
    },
  },
  {
    rule: 'F9',
    title: 'aura alone shows in the cell of the day it began, over a headache-free mark and past midnight',
    diary: aDiary([
      anAura({ at: at('2026-03-03T09:00'), minutes: 3 }),
      aDayRecord({ day: '2026-03-03', mark: 'clear' }),
      anAura({ at: at('2026-03-05T23:50'), minutes: 30 }),
      anAura({ at: at('2026-03-10T09:00'), minutes: null }),
    ]),
    context: later,
    expected: {
      days: {
        '2026-03-03': { state: 'aura', known: true, migrainePart: null },
        '2026-03-05': { state: 'aura', migrainePart: 'aura-only', strict: true },
        '2026-03-06': { state: 'unknown' },
        '2026-03-10': { state: 'aura', known: true, migrainePart: null },
      },
      windows: { '2026-03': { headache: 0, known: 3, migraineDays: 1, auraWithoutHeadache: 1 } },
    },
  },
  {
    rule: 'F10',
    title: 'a day of a 4-hour attack is counted apart though another attack made it a headache day',
    diary: aDiary([
      anAttack({ start: at('2026-03-02T10:00'), end: at('2026-03-02T10:40') }),
      anAttack({ start: at('2026-03-02T23:50'), end: at('2026-03-03T05:00') }),
      // Exactly 4 hours, 2 on each day.
      anAttack({ start: at('2026-03-10T22:00'), end: at('2026-03-11T02:00') }),
      // Confirmed for 3 hours and a half only.
      anAttack({ start: at('2026-03-05T22:00'), stillGoing: [at('2026-03-06T01:30')] }),
    ]),
    context: later,
    expected: {
      days: {
        '2026-03-02': { minutes: 50, longestMinutes: 40, ofFourHourAttack: true, fourHour: false },
        '2026-03-03': { minutes: 300, ofFourHourAttack: false, fourHour: true },
        '2026-03-05': { minutes: 120, ofFourHourAttack: false },
        '2026-03-06': { minutes: 90, ofFourHourAttack: false, withoutLength: true },
      },
      windows: { '2026-03': { headache: 6, fourHour: 1, ofFourHourAttack: 3 } },
    },
  },
  {
    rule: 'F11',
    title: 'a day without a length stays one beside hours; woke-with-it counts attacks in the month of their start',
    diary: aDiary([
      aDayRecord({ day: '2026-03-03', mark: 'without-times' }),
      anAttack({ start: at('2026-03-03T09:00'), end: at('2026-03-03T14:00'), severity: 'mild' }),
      anAttack({ start: at('2026-02-28T23:30'), end: at('2026-03-01T02:00'), wokeWithIt: true }),
      anAttack({ start: at('2026-03-10T05:00'), end: at('2026-03-10T06:00'), wokeWithIt: true }),
      anAttack({ start: at('2026-03-10T14:00'), end: at('2026-03-10T15:00'), wokeWithIt: true }),
    ]),
    context: later,
    expected: {
      days: { '2026-03-03': { minutes: 300, fourHour: true, withoutLength: true, peak: 'mild' } },
      windows: {
        '2026-02': { headache: 1, wokeWithIt: 1, attacks: 1 },
        // 2 March is pain-free and the pause from 02:00 on the 1st to the 3rd is 46 hours.
        '2026-03': { headache: 3, wokeWithIt: 2, attacks: 2, withoutLength: 1, withoutSeverity: 2 },
      },
    },
  },
  {
    rule: 'F12',
    title: 'the strict line asks for a linked triptan that helped, on a headache day, or for aura, whatever the part',
    diary: aDiary([
      sumatriptan,
      ubrogepant,
      withUnlinked,
      aDose({ at: at('2026-03-03T10:10'), medication: sumatriptan, relief: 'gone' }),
      withLinked,
      aDose({ at: at('2026-03-05T10:10'), for: withLinked, medication: sumatriptan, relief: 'some' }),
      withGepant,
      aDose({ at: at('2026-03-10T10:10'), for: withGepant, medication: ubrogepant, relief: 'gone' }),
      withAura,
      aDose({ at: at('2026-03-12T10:10'), for: withAura, medication: sumatriptan, relief: 'none' }),
      anAura({ at: at('2026-03-12T09:30'), with: withAura, minutes: 20 }),
      withDoseNextDay,
      aDose({ at: at('2026-03-17T08:00'), for: withDoseNextDay, medication: sumatriptan, relief: 'gone' }),
    ]),
    context: later,
    expected: {
      days: {
        '2026-03-03': { migrainePart: 'medication-only', strict: false },
        '2026-03-05': { migrainePart: 'medication-only', strict: true },
        '2026-03-10': { migrainePart: 'medication-only', strict: false },
        '2026-03-12': { migrainePart: 'medication-only', strict: true },
        '2026-03-16': { migrainePart: null, strict: false },
        '2026-03-17': { state: 'unknown', migrainePart: null, strict: false },
      },
      windows: { '2026-03': { headache: 5, medicationOnly: 4, strictDays: 2, daysByClass: { triptan: 4, gepant: 1 } } },
    },
  },
  {
    rule: 'R3',
    title: 'full asks for 30 minutes of the attack on that day, aura only for 5 to 60 minutes',
    diary: aDiary([
      anAttack({
        start: at('2026-03-02T23:40'),
        end: at('2026-03-03T00:30'),
        features: ['one-sided', 'pulsating', 'nausea'],
      }),
      anAttack({ start: at('2026-03-02T09:00'), end: at('2026-03-02T09:20') }),
      anAura({ at: at('2026-03-10T09:00'), minutes: 60 }),
      anAura({ at: at('2026-03-11T09:00'), minutes: 61 }),
    ]),
    context: later,
    expected: {
      days: {
        '2026-03-02': { headache: true, minutes: 40, migrainePart: null },
        '2026-03-03': { headache: true, minutes: 30, migrainePart: 'full' },
        '2026-03-10': { migrainePart: 'aura-only' },
        '2026-03-11': { state: 'aura', migrainePart: null },
      },
      windows: { '2026-03': { headache: 2, migraineDays: 2, migraineAndHeadache: 1, other: 1, known: 4 } },
    },
  },
]
