import type { RecordId, Stamp } from '../../src/domain/record-base.ts'
import type { Attack, DiaryRecord, Medication, Tombstone } from '../../src/domain/records.ts'
import {
  aClocklessAttack,
  aDay,
  aDayRecord,
  aDose,
  aMedication,
  anAttack,
  anAura,
  aReading,
  aSetting,
  at,
} from './builders.ts'
import { aCourse, anInjection, aPeriod, aScore } from './treatment-builders.ts'

/** A stamp by its place in a row: the higher the number, the later; of another device, the same time. */
export function stampNumber(number: number, device = '3f9a1c2b'): Stamp {
  return `${new Date(Date.UTC(2026, 2, 14) + number * 60_000).toISOString()}-0000-${device}`
}

/** A revision of a small record; its name tells what was written in it. */
export function revision(id: RecordId, number: number, name = `${id} ${String(number)}`): Medication {
  return { ...aMedication({ id, name }), stamp: stampNumber(number) }
}

/** A tombstone of the revision with that number, and all below it. */
export function tombstone(id: RecordId, number: number): Tombstone {
  return { id, deletes: stampNumber(number), stamp: stampNumber(number + 1) }
}

const richAttack: Attack = {
  ...anAttack({
    start: at('2026-03-14T21:00'),
    goneWhenIWoke: at('2026-03-15T07:30'),
    painNoticed: true,
    stillGoing: [at('2026-03-14T22:10')],
    wokeWithIt: true,
    severity: 'severe',
    features: ['one-sided', 'nausea', 'light'],
    view: 'migraine',
    places: ['left', 'behind-eye'],
    qualities: ['throbbing'],
    triggers: ['missed-meal'],
    prodrome: ['yawning'],
    postdrome: ['tiredness'],
    edits: { '2026-03-14': { severity: null, features: [] }, '2026-03-15': { severity: 'mild' } },
    ownSymptoms: ['cold hands'],
    ownTriggers: ['the neighbour’s drums'],
    note: 'After the flight.\n"Worse" than ever \\ 頭痛 🌩',
  }),
}

const triptan = aMedication({ name: 'Sumatriptan', classes: ['triptan'], generic: 'sumatriptan', classSetBy: 'list' })

/** Records of every kind and form, with every part filled somewhere. */
export const everyKind: readonly DiaryRecord[] = [
  richAttack,
  anAttack({ start: at('2026-04-01T09:00') }),
  anAttack({ start: at('2026-04-02T09:00'), end: at('2026-04-02T19:00') }),
  anAttack({ start: at('2026-04-03T09:00'), aboutHours: 3.5 }),
  aClocklessAttack({ day: '2026-04-05', hours: 5 }),
  aReading({ of: richAttack, at: at('2026-03-14T23:00'), level: 7 }),
  aReading({ of: richAttack, at: at('2026-03-14T23:30'), level: 'moderate' }),
  aDose({ at: at('2026-03-14T21:30'), for: richAttack, medication: triptan, amount: '50 mg', relief: 'some' }),
  { ...aDose({ at: at('2026-03-21T08:00'), for: richAttack }), reliefPutAway: true },
  aDose({ at: at('2026-03-20T21:30') }),
  anAura({ at: at('2026-03-14T20:30'), with: richAttack, types: ['visual', 'speech'], minutes: 25 }),
  aDayRecord({ day: '2026-03-16', mark: 'clear', impact: ['half-done'], note: 'quiet' }),
  aDayRecord({ day: '2026-03-17', mark: 'dont-know' }),
  aDayRecord({ day: '2026-03-18', mark: 'all-day', severity: 'mild', features: ['neck-pain'] }),
  aDayRecord({ day: '2026-03-19', mark: 'without-times' }),
  aDayRecord({ day: '2026-03-20', note: 'only a note' }),
  triptan,
  aMedication({ name: 'Something from the market', offered: false, usualAmount: '1' }),
  aSetting('language', 'es'),
  aSetting('theme', 'dim'),
  aSetting('weekStart', 1),
  aSetting('diagnosis', 'yes'),
  aSetting('flag', 'hidden'),
  aSetting('attackView', 'by-itself'),
  aSetting('painScale', 'numbers'),
  aSetting('asked', ['aura', 'phases']),
  aSetting('formParts', { view: 'hidden', aura: 'shown' }),
  aSetting('ownSymptoms', ['hiccups', 'cold hands']),
  aSetting('ownTriggers', ['the neighbour’s drums']),
  aSetting('personName', 'R. Example'),
  aSetting('birthDate', '1980-02-29'),
  aSetting('question', 'Is 12 days with a triptan too many?'),
  aSetting('providerName', 'Dr. Example'),
  aSetting('providerPhone', '+1 505 555 0123, then 4'),
  aSetting('appointmentDay', aDay('2026-12-03')),
  aSetting('appointmentNote', '9:30, second floor'),
  aSetting('baselineFirst', aDay('2026-01-05')),
  aCourse({
    name: 'topiramate',
    brand: 'Topamax',
    preventive: { from: 'list', generic: 'topiramate', class: 'antiepileptic' },
    start: '2025-01-10',
    end: { how: 'stopped', on: aDay('2025-06-01'), reason: 'side-effect' },
    highestDose: '100 mg',
    highestDoseSince: '2025-03-01',
  }),
  aCourse({ name: 'Tea of my aunt', preventive: { from: 'person', payerGroup: 'other' } }),
  anInjection({ day: '2026-02-03', givenBy: 'Dr. Example', note: 'sore neck' }),
  anInjection({ day: '2026-04-28', units: null }),
  aScore({ day: '2026-02-03', result: { instrument: 'midas', values: [1, 2, null, 4, 92], a: 30, b: 7 } }),
  aScore({ day: '2026-02-03', result: { instrument: 'hit-6', total: 64 } }),
  aPeriod('2026-03-14'),
]
