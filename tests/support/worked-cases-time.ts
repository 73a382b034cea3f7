import type { Feature } from '../../src/domain/vocabulary.ts'
import { aDiary, anAttack, at } from './builders.ts'
import { contextAt, type WorkedCase } from './counting-case.ts'

/** Cases of zones, clock changes, attacks without an end and overlaps: 10 to 12, 21 to 23. */

const features: readonly Feature[] = ['one-sided', 'pulsating', 'nausea']
const newYork = 'America/New_York'
const later = contextAt('2026-03-25T12:00')
const twoHalves = [
  { start: at('2026-03-03T10:00'), end: at('2026-03-03T14:00') },
  { start: at('2026-03-03T12:00'), end: at('2026-03-03T18:00') },
] as const

export const casesOfTime: readonly WorkedCase[] = [
  ...[
    { features, migraineDays: 1, title: 'with features' },
    { features: [], migraineDays: 0, title: 'without features' },
  ].map((row) => ({
    number: 10,
    title: `00:30 to 05:00 on the night New York loses an hour are 3.5 hours, ${row.title}`,
    diary: aDiary([
      anAttack({
        start: at('2025-03-09T00:30', newYork),
        end: at('2025-03-09T05:00', newYork),
        features: row.features,
      }),
    ]),
    context: contextAt('2025-03-20T12:00', { zone: newYork }),
    expected: {
      days: { '2025-03-09': { minutes: 210, longestMinutes: 210, fourHour: false } },
      windows: { '2025-03': { headache: 1, fourHour: 0, migraineDays: row.migraineDays, minutes: 210 } },
    },
  })),
  ...[
    { features, migraineDays: 1, title: 'with features' },
    { features: [], migraineDays: 0, title: 'without features' },
  ].map((row) => ({
    number: 11,
    title: `10:00 in Madrid to 15:00 in New York are 11 hours of one day, ${row.title}`,
    diary: aDiary([
      anAttack({
        start: at('2025-06-03T10:00', 'Europe/Madrid'),
        end: at('2025-06-03T15:00', newYork),
        features: row.features,
      }),
    ]),
    context: contextAt('2025-06-20T12:00', { zone: newYork }),
    expected: {
      windows: {
        '2025-06': {
          headache: 1,
          fourHour: 1,
          migraineDays: row.migraineDays,
          minutes: 660,
          known: 1,
          attacks: 1,
        },
      },
    },
  })),
  ...[
    { features, migraineDays: 2, title: 'with features' },
    { features: [], migraineDays: 0, title: 'without features' },
  ].map((row) => ({
    number: 12,
    title: `started Tuesday 14:00, still going Wednesday 20:00, opened Friday 09:00, ${row.title}`,
    diary: aDiary([
      anAttack({
        start: at('2026-03-03T14:00'),
        stillGoing: [at('2026-03-04T20:00')],
        features: row.features,
      }),
    ]),
    context: contextAt('2026-03-06T09:00'),
    expected: {
      days: {
        '2026-03-03': { minutes: 600, fourHour: true, withoutLength: false },
        '2026-03-04': { minutes: 1200, fourHour: true, withoutLength: true },
        '2026-03-05': { state: 'unknown' as const, known: false },
        '2026-03-07': { state: 'ahead' as const, known: false },
      },
      windows: {
        '2026-03': {
          headache: 2,
          fourHour: 2,
          migraineDays: row.migraineDays,
          withoutLength: 1,
          minutes: 1800,
          attacks: 1,
          past: 5,
          known: 2,
          unknown: 3,
        },
      },
    },
  })),
  {
    number: 21,
    title: '"Headache now" and nothing else ever is one headache day without a length',
    diary: aDiary([anAttack({ start: at('2026-03-03T09:00') })]),
    context: later,
    expected: {
      days: { '2026-03-03': { state: 'headache', minutes: 0, withoutLength: true, peak: null } },
      windows: {
        '2026-03': {
          headache: 1,
          fourHour: 0,
          ofFourHourAttack: 0,
          migraineDays: 0,
          withoutLength: 1,
          withoutSeverity: 1,
          minutes: 0,
          known: 1,
          attacks: 1,
          enteredInTime: 1,
        },
      },
    },
  },
  ...[
    {
      first: features,
      second: [],
      figures: { full: 1, probable: 0, migraineDays: 1 },
      title: 'all features in the first',
    },
    {
      first: [],
      second: features,
      figures: { full: 1, probable: 0, migraineDays: 1 },
      title: 'all features in the second',
    },
    { first: [], second: [], figures: { full: 0, probable: 0, migraineDays: 0 }, title: 'no features' },
    {
      first: ['one-sided', 'pulsating'] as const,
      second: ['nausea'] as const,
      figures: { full: 0, probable: 1, migraineDays: 1 },
      title: 'half of the features in each',
    },
  ].map((row) => ({
    number: 22,
    title: `10–14 and 12–18 on one day are 8 hours, ${row.title}`,
    diary: aDiary([
      anAttack({ ...twoHalves[0], features: row.first }),
      anAttack({ ...twoHalves[1], features: row.second }),
    ]),
    context: later,
    expected: {
      days: { '2026-03-03': { minutes: 480, longestMinutes: 480 } },
      windows: { '2026-03': { headache: 1, fourHour: 1, minutes: 480, attacks: 1, ...row.figures } },
    },
  })),
  {
    number: 23,
    title: '31 January 22:00 to 1 February 04:00 counts a day in each month and one attack in January',
    diary: aDiary([anAttack({ start: at('2026-01-31T22:00'), end: at('2026-02-01T04:00'), features })]),
    context: later,
    expected: {
      windows: {
        '2026-01': { headache: 1, fourHour: 0, ofFourHourAttack: 1, migraineDays: 1, attacks: 1, minutes: 120 },
        '2026-02': { headache: 1, fourHour: 1, ofFourHourAttack: 0, migraineDays: 1, attacks: 0, minutes: 240 },
      },
    },
  },
]
