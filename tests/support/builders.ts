import type { Day } from '../../src/domain/day.ts'
import type { Diary } from '../../src/domain/diary.ts'
import type { MedicationClass } from '../../src/domain/medication-class.ts'
import type { ZonedTime } from '../../src/domain/moment.ts'
import type {
  Attack,
  AttackEnd,
  AttackTiming,
  Aura,
  DayEdit,
  DayMark,
  DayRecord,
  DiaryRecord,
  Dose,
  HeadacheDetails,
  Medication,
  Reading,
  Setting,
  SettingName,
  SettingValues,
} from '../../src/domain/records.ts'
import type { AuraType, Impact, Relief, Severity } from '../../src/domain/vocabulary.ts'
import { baseOf, type Said } from './record-base.ts'
import { instantOfClock, minutesOfDate, writtenTime } from './zone-clock.ts'

/** The zone of every builder that is told none. */
export const homeZone = 'America/Denver'

/** A wall clock as a zoned time: at('2026-03-14T21:00'), at('2026-11-01T01:30', 'America/Denver', 'second'). */
export function at(local: string, zone: string = homeZone, turn: 'first' | 'second' = 'first'): ZonedTime {
  return writtenTime(instantOfClock(local, zone, turn), zone)
}

export function aDay(text: string): Day {
  return text as Day
}

/** Sorts records into a diary. Throws where two have one id: the builders give equal records equal ids. */
export function aDiary(records: readonly DiaryRecord[]): Diary {
  const ids = new Set(records.map(({ id }) => id))
  if (ids.size < records.length) throw new Error('Two records of this diary have the same id')
  const of = <Kind extends DiaryRecord['kind']>(kind: Kind): readonly Extract<DiaryRecord, { kind: Kind }>[] =>
    records.filter((record): record is Extract<DiaryRecord, { kind: Kind }> => record.kind === kind)
  return {
    attacks: of('attack'),
    readings: of('reading'),
    doses: of('dose'),
    auras: of('aura'),
    days: new Map(of('day').map((record) => [record.day, record])),
    medications: new Map(of('medication').map((record) => [record.id, record])),
    settings: new Map(of('setting').map((record) => [record.name, record])),
    courses: of('course'),
    injections: of('injection'),
    scores: of('score'),
    periods: new Set(of('period').map(({ day }) => day)),
  }
}

export interface AttackSaid extends Said, Partial<HeadacheDetails> {
  readonly start: ZonedTime
  /** One of the three, or none: the attack is open. */
  readonly end?: ZonedTime
  readonly aboutHours?: number
  readonly goneWhenIWoke?: ZonedTime
  readonly painNoticed?: boolean
  /** When the end was given; at the end itself if not said ("about": at the start). */
  readonly endGivenAt?: ZonedTime
  readonly stillGoing?: readonly ZonedTime[]
  readonly wokeWithIt?: boolean
  readonly edits?: Readonly<Record<string, DayEdit>>
  readonly note?: string
}

/** An attack with a clock, stated at its start. */
export function anAttack(said: AttackSaid): Attack {
  return attackOf(said, said.start, {
    form: 'clocked',
    start: said.start,
    wokeWithIt: said.wokeWithIt ?? false,
    confirmations: said.stillGoing ?? [],
    end: endOf(said),
  })
}

export interface ClocklessSaid extends Said, Partial<HeadacheDetails> {
  readonly day: string
  readonly hours: number
  readonly zone?: string
  readonly edits?: Readonly<Record<string, DayEdit>>
  readonly note?: string
}

/** "About n hours" on a day, stated at the day's last minute. */
export function aClocklessAttack(said: ClocklessSaid): Attack {
  const { day, zone = homeZone, hours } = said
  return attackOf(said, lateOn(day, zone), { form: 'clockless', day: aDay(day), zone, hours })
}

export interface ReadingSaid extends Said {
  readonly of: Attack
  readonly at: ZonedTime
  readonly level: Severity | number
}

export function aReading(said: ReadingSaid): Reading {
  return { ...baseOf('reading', said, said.at), kind: 'reading', attackId: said.of.id, at: said.at, level: said.level }
}

export interface DoseSaid extends Said {
  readonly at: ZonedTime
  /** The attack or the marked day it was taken for. */
  readonly for?: Attack | DayRecord | null
  /** Not said: "took something". */
  readonly medication?: Medication | null
  readonly amount?: string
  readonly relief?: Relief | null
}

export function aDose(said: DoseSaid): Dose {
  return {
    ...baseOf('dose', said, said.at),
    kind: 'dose',
    at: said.at,
    attackId: said.for?.id ?? null,
    medicationId: said.medication?.id ?? null,
    amount: said.amount ?? '',
    relief: said.relief ?? null,
  }
}

export interface AuraSaid extends Said {
  readonly at: ZonedTime
  readonly with?: Attack | null
  readonly types?: readonly AuraType[]
  readonly minutes?: number | null
}

export function anAura(said: AuraSaid): Aura {
  return {
    ...baseOf('aura', said, said.at),
    kind: 'aura',
    at: said.at,
    attackId: said.with?.id ?? null,
    types: said.types ?? ['visual'],
    minutes: said.minutes ?? null,
  }
}

export interface DaySaid extends Said, Partial<HeadacheDetails> {
  readonly day: string
  readonly zone?: string
  readonly mark?: DayMark['state'] | null
  /** When the mark was given; at the day's last minute if not said. */
  readonly givenAt?: ZonedTime
  readonly impact?: readonly Impact[]
  readonly note?: string
}

/** A day's own record, with a mark or without. */
export function aDayRecord(said: DaySaid): DayRecord {
  const { day, zone = homeZone, impact = [], note = '' } = said
  const givenAt = said.givenAt ?? said.createdAt ?? lateOn(day, zone)
  const base = baseOf('day', { id: `day-${day}`, ...said }, givenAt)
  return { ...base, kind: 'day', day: aDay(day), zone, mark: markSaid(said, givenAt), impact, note }
}

export interface MedicationSaid extends Said {
  readonly name: string
  readonly classes?: readonly MedicationClass[]
  readonly generic?: string | null
  readonly classSetBy?: Medication['classSetBy']
  readonly offered?: boolean
  readonly usualAmount?: string
}

export function aMedication(said: MedicationSaid): Medication {
  return {
    ...baseOf('medication', said, at('2024-01-01T12:00')),
    kind: 'medication',
    name: said.name,
    generic: said.generic ?? null,
    classes: said.classes ?? [],
    classSetBy: said.classSetBy ?? 'person',
    usualAmount: said.usualAmount ?? '',
    offered: said.offered ?? true,
  }
}

export function aSetting<Name extends SettingName>(name: Name, value: SettingValues[Name], said: Said = {}): Setting {
  const base = baseOf('setting', { id: `setting-${name}`, ...said }, at('2024-01-01T12:00'))
  // The compiler cannot tell that a name and its own value make one member of the union.
  return { ...base, kind: 'setting', name, value } as unknown as Setting
}

/** Details of a headache of which nothing was said but this. */
export function headacheDetails(said: Partial<HeadacheDetails> = {}): HeadacheDetails {
  const { ownSymptoms, ownTriggers } = said
  return {
    severity: said.severity ?? null,
    view: said.view ?? null,
    features: [],
    places: [],
    qualities: [],
    triggers: [],
    prodrome: [],
    postdrome: [],
    ...listsSaid(said),
    ...(ownSymptoms === undefined ? {} : { ownSymptoms }),
    ...(ownTriggers === undefined ? {} : { ownTriggers }),
  }
}

function listsSaid(said: Partial<HeadacheDetails>): Partial<HeadacheDetails> {
  const lists = ['features', 'places', 'qualities', 'triggers', 'prodrome', 'postdrome'] as const
  return Object.fromEntries(lists.flatMap((list) => (said[list] === undefined ? [] : [[list, said[list]]])))
}

type AnyAttackSaid = Said & Partial<HeadacheDetails> & Pick<AttackSaid, 'edits' | 'note'>

function attackOf(said: AnyAttackSaid, statedAt: ZonedTime, timing: AttackTiming): Attack {
  return {
    ...baseOf('attack', said, statedAt),
    ...headacheDetails(said),
    kind: 'attack',
    timing,
    edits: said.edits ?? {},
    note: said.note ?? '',
  }
}

function endOf(said: AttackSaid): AttackEnd {
  const { start, end, aboutHours, goneWhenIWoke, painNoticed = false } = said
  if (end !== undefined) return { how: 'ended', at: end, givenAt: said.endGivenAt ?? end }
  if (aboutHours !== undefined) return { how: 'about', hours: aboutHours, givenAt: said.endGivenAt ?? start }
  if (goneWhenIWoke === undefined) return { how: 'open' }
  return { how: 'slept', at: goneWhenIWoke, painNoticed, givenAt: said.endGivenAt ?? goneWhenIWoke }
}

function markSaid(said: DaySaid, givenAt: ZonedTime): DayMark | null {
  const state = said.mark ?? null
  if (state === null) return null
  if (state === 'clear' || state === 'dont-know') return { state, givenAt }
  return { state, givenAt, ...headacheDetails(said) }
}

function lateOn(day: string, zone: string): ZonedTime {
  const last = minutesOfDate(zone, aDay(day)).at(-1)
  if (last === undefined) throw new Error(`${zone} had no ${day}; say when it was stated`)
  return writtenTime(last, zone)
}
