import { areSame } from './are-same.ts'
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
  return createDiaryReader()(records)
}

/** Reads diaries one after the other as `diaryOf` does; a kind of which no record has changed is the same value again. */
export function createDiaryReader(): (records: readonly DiaryRecord[]) => Diary {
  const known = new Map<RecordKind, { readonly items: readonly DiaryRecord[]; readonly made: unknown }>()

  return (records) => {
    const kinds = byKind(records)

    function of<Kind extends RecordKind, Made>(kind: Kind, make: (items: readonly OfKind<Kind>[]) => Made): Made {
      // The map holds under each kind the records of that kind, and what the same function made of them.
      const items = (kinds.get(kind) ?? []) as readonly OfKind<Kind>[]
      const before = known.get(kind)
      if (before !== undefined && areSame(before.items, items)) return before.made as Made
      const made = make(items)
      known.set(kind, { items, made })
      return made
    }

    return {
      attacks: of('attack', (items) => inTime(items, startInstant)),
      readings: of('reading', (items) => inTime(items, instantAt)),
      doses: of('dose', (items) => inTime(items, instantAt)),
      auras: of('aura', (items) => inTime(items, instantAt)),
      days: of('day', (items) => new Map(items.map((record) => [record.day, record]))),
      medications: of('medication', (items) => new Map(items.map((record) => [record.id, record]))),
      settings: of('setting', (items) => new Map(items.map((record) => [record.name, record]))),
      courses: of('course', (items) => byDay(items, ({ start }) => start ?? '')),
      injections: of('injection', (items) => byDay(items, ({ day }) => day)),
      scores: of('score', (items) => byDay(items, ({ day }) => day)),
      periods: of('period', (items) => new Set(items.map(({ day }) => day))),
    }
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

function byKind(records: readonly DiaryRecord[]): ReadonlyMap<RecordKind, readonly DiaryRecord[]> {
  const kinds = new Map<RecordKind, DiaryRecord[]>()
  for (const record of records) {
    const items = kinds.get(record.kind)
    if (items === undefined) kinds.set(record.kind, [record])
    else items.push(record)
  }
  return kinds
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
