import type { DiaryRecord, SettingName } from '../domain/records.ts'
import { plural } from './en-phrases.ts'

/** Records as a restore lists them. */
export const enRecord = {
  kind: {
    attack: 'Headache',
    reading: 'How bad',
    dose: 'Dose',
    aura: 'Aura',
    day: 'Day',
    medication: 'Medication',
    setting: 'Setting',
    course: 'Preventive',
    injection: 'Injection',
    score: 'Score',
    period: 'Menstruation day',
  } satisfies Record<DiaryRecord['kind'], string>,
  setting: {
    language: 'language',
    theme: 'light',
    weekStart: 'first day of the week',
    diagnosis: 'diagnosis of migraine',
    flag: 'line at 15',
    attackView: 'dim view in a headache',
    painScale: 'scale of pain',
    formParts: 'what the form asks',
    asked: 'what the form asks, before',
    ownSymptoms: 'own symptoms',
    ownTriggers: 'own triggers',
    personName: 'name',
    birthDate: 'date of birth',
    question: 'question to the provider',
    providerName: 'provider',
    providerPhone: 'provider’s phone',
    appointmentDay: 'next appointment',
    appointmentNote: 'time and place of the appointment',
    baselineFirst: 'days to compare treatment with',
  } satisfies Record<SettingName, string>,
  when: 'When',
  onList: 'In my list',
  yes: 'is offered',
  no: 'taken off',
  nothing: 'nothing',
}

export type RecordMessages = typeof enRecord

/** Earlier states that the device has kept. */
export const enSnapshots = {
  title: 'Earlier states on this device',
  text: 'The last few are kept by themselves, before the diary is changed as a whole. Taking one back adds what is missing here and removes nothing.',
  reason: {
    restore: 'before a copy was restored',
    upgrade: 'before Fifteen changed how it stores the diary',
    rebuild: 'after the database had failed, as on a full device',
    'begun-anew': 'before the diary was begun anew',
  },
  line: (at: string, reason: string, entries: number) =>
    `${at}, ${reason}: ${entries} ${plural(entries, 'entry', 'entries')}`,
  look: 'View',
}

export type SnapshotMessages = typeof enSnapshots
