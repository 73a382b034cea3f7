import type { Day } from './day.ts'
import { momentOf, zonedTimeAt } from './moment.ts'
import type {
  Attack,
  Aura,
  DayRecord,
  DiaryRecord,
  Dose,
  Medication,
  Reading,
  RecordKind,
  Setting,
  SettingName,
  SettingValues,
} from './records.ts'
import type { Course, Injection, Score } from './treatment-records.ts'

/** Everything that shows: deleted and superseded revisions are not in it. */
export interface Diary {
  readonly attacks: readonly Attack[]
  readonly readings: readonly Reading[]
  readonly doses: readonly Dose[]
  readonly auras: readonly Aura[]
  readonly days: ReadonlyMap<Day, DayRecord>
  readonly medications: ReadonlyMap<string, Medication>
  readonly settings: ReadonlyMap<SettingName, Setting>
  readonly courses: readonly Course[]
  readonly injections: readonly Injection[]
  readonly scores: readonly Score[]
  /** Days of menstruation. */
  readonly periods: ReadonlySet<Day>
}

/**
 * The diary of the records that show, one revision of each. Attacks, readings, doses and auras are in the order of
 * their instants (an attack without a clock stands at the midnight that began its day), ties by id; courses, injections
 * and scores in the order of their days.
 */
export function diaryOf(records: readonly DiaryRecord[]): Diary {
  return {
    attacks: inTime(ofKind(records, 'attack'), startInstant),
    readings: inTime(ofKind(records, 'reading'), instantAt),
    doses: inTime(ofKind(records, 'dose'), instantAt),
    auras: inTime(ofKind(records, 'aura'), instantAt),
    days: new Map(ofKind(records, 'day').map((record) => [record.day, record])),
    medications: new Map(ofKind(records, 'medication').map((record) => [record.id, record])),
    settings: new Map(ofKind(records, 'setting').map((record) => [record.name, record])),
    courses: byDay(ofKind(records, 'course'), ({ start }) => start ?? ''),
    injections: byDay(ofKind(records, 'injection'), ({ day }) => day),
    scores: byDay(ofKind(records, 'score'), ({ day }) => day),
    periods: new Set(ofKind(records, 'period').map(({ day }) => day)),
  }
}

/** The person's choice, or what holds until there is one. */
export function settingOf<Name extends SettingName>(diary: Diary, name: Name): SettingValues[Name] {
  // The map holds under each name the setting of that name; the compiler cannot follow that through a union.
  const chosen = diary.settings.get(name) as { readonly value: SettingValues[Name] } | undefined
  return chosen === undefined ? settingDefaults[name] : chosen.value
}

/** What holds until the person chooses. */
export const settingDefaults: SettingValues = {
  language: 'browser',
  theme: 'system',
  weekStart: 'region',
  diagnosis: 'not-answered',
  flag: 'shown',
  attackView: 'on-tap',
  painScale: 'words',
  formParts: {},
  asked: [],
  ownSymptoms: [],
  ownTriggers: [],
  personName: '',
  birthDate: '',
  question: '',
  providerName: '',
  providerPhone: '',
  appointmentDay: '',
  appointmentNote: '',
  baselineFirst: '',
}

type OfKind<Kind extends RecordKind> = Extract<DiaryRecord, { readonly kind: Kind }>

function ofKind<Kind extends RecordKind>(records: readonly DiaryRecord[], kind: Kind): readonly OfKind<Kind>[] {
  return records.filter((record): record is OfKind<Kind> => record.kind === kind)
}

function inTime<Item extends { readonly id: string }>(
  items: readonly Item[],
  instantOf: (item: Item) => number,
): readonly Item[] {
  const timed = items.map((item) => ({ item, instant: instantOf(item) }))
  timed.sort((a, b) => a.instant - b.instant || (a.item.id < b.item.id ? -1 : 1))
  return timed.map(({ item }) => item)
}

function byDay<Item extends { readonly id: string }>(
  items: readonly Item[],
  dayOf: (item: Item) => Day | '',
): readonly Item[] {
  const key = (item: Item) => `${dayOf(item)} ${item.id}`
  return items.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

function instantAt(record: Reading | Dose | Aura): number {
  return momentOf(record.at).instant
}

function startInstant({ timing }: Attack): number {
  if (timing.form === 'clocked') return momentOf(timing.start).instant
  const midnight = zonedTimeAt(timing.day, '00:00', timing.zone)
  return midnight === null ? 0 : momentOf(midnight).instant
}
