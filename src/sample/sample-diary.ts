import { addDays, type Day } from '../domain/day.ts'
import { momentOf, zonedTime, type ZonedTime } from '../domain/moment.ts'
import { dayRecordId, settingId } from '../domain/record-ids.ts'
import type { Attack, AttackTiming, Aura, DayRecord, DiaryRecord, Reading, Setting } from '../domain/records.ts'
import type { Impact } from '../domain/vocabulary.ts'
import type { DiaryContents } from '../formats/diary-contents.ts'
import { createRandom, oneOf, wholeNumber, type Random } from './random.ts'
import { createMakeBase, type MakeBase } from './record-maker.ts'
import { laterOf, makeDoses, makeMedications, type OwnMedications } from './sample-doses.ts'
import { makeHeadache, markOf, timeOn, type Made, type Occasion } from './sample-headache.ts'
import { follows, planDays, type PlannedDay } from './sample-plan.ts'
import { makeTreatments } from './sample-treatment.ts'
import { sampleWords, type SampleWords } from './sample-words.ts'

const SEED = 15
const HOUR = 3_600_000

export interface SampleRequest {
  readonly today: Day
  /** Home of the made-up person: the device's zone. */
  readonly zone: string
  readonly language: 'en' | 'es'
}

interface Making {
  readonly random: Random
  readonly base: MakeBase
  readonly words: SampleWords
  readonly medications: OwnMedications
  readonly zone: string
  readonly away: string
  /** Nothing can have been said later than this. */
  readonly latest: ZonedTime
}

/** A made-up diary of two years that ends yesterday, the same for the same day, zone and language. */
export function sampleContents({ today, zone, language }: SampleRequest): DiaryContents {
  const random = createRandom(SEED)
  const base = createMakeBase()
  const words = sampleWords[language]
  const plan = planDays(today, zone, random)
  const begun = timeOn(plan[0]?.day ?? today, '08:00', zone)
  const medications = makeMedications(base, begun, words)
  const latest = timeOn(addDays(today, -1), '23:30', zone)
  const away = zone === 'Europe/Madrid' ? 'America/New_York' : 'Europe/Madrid'
  const making: Making = { random, base, words, medications, zone, away, latest }
  const revisions: DiaryRecord[] = [
    ...Object.values(medications),
    ...makeSettings(base, begun, words),
    ...occasionsOf(plan, making).flatMap((occasion) => headacheRecords(occasion, making)),
    ...makeTreatments({ base, words, today, begun, zone }),
    ...plan.filter(({ state }) => state === 'clear').flatMap((planned) => quietDay(planned, making)),
  ]
  return { revisions: withOneRecordADay(revisions), tombstones: [] }
}

function makeSettings(base: MakeBase, begun: ZonedTime, words: SampleWords): readonly Setting[] {
  return [
    { ...base(begun, settingId('diagnosis')), kind: 'setting', name: 'diagnosis', value: 'yes' },
    { ...base(begun, settingId('personName')), kind: 'setting', name: 'personName', value: words.name },
    { ...base(begun, settingId('question')), kind: 'setting', name: 'question', value: words.question },
    {
      ...base(begun, settingId('formParts')),
      kind: 'setting',
      name: 'formParts',
      value: { aura: 'shown', menstruation: 'shown' },
    },
    { ...base(begun, settingId('ownSymptoms')), kind: 'setting', name: 'ownSymptoms', value: [words.symptom] },
  ]
}

/** Headache days in a row become one headache now and then, up to three days long; the flight is one in any case. */
function occasionsOf(plan: readonly PlannedDay[], making: Making): readonly Occasion[] {
  const groups: PlannedDay[][] = []
  for (const planned of plan.filter(({ state }) => state === 'headache')) {
    const group = groups.at(-1)
    if (group !== undefined && goesOn(group, planned, making.random)) group.push(planned)
    else groups.push([planned])
  }
  return groups.flatMap((group) => occasionOf(group, making))
}

function goesOn(group: readonly PlannedDay[], planned: PlannedDay, random: Random): boolean {
  const last = group.at(-1)
  if (last === undefined || !follows(planned.day, last.day) || group.length >= 3) return false
  return (planned.isAway && !last.isAway) || random() < 0.3
}

function occasionOf(group: readonly PlannedDay[], { zone, away }: Making): readonly Occasion[] {
  const [first, ...rest] = group
  if (first === undefined) return []
  const zoneOf = ({ isAway }: PlannedDay) => (isAway ? away : zone)
  const days = [first.day, ...rest.map(({ day }) => day)] as const
  return [{ days, zone: zoneOf(first), zoneAtEnd: zoneOf(rest.at(-1) ?? first), isMigraine: first.isMigraine }]
}

function headacheRecords(occasion: Occasion, making: Making): readonly DiaryRecord[] {
  const { random } = making
  const made = makeHeadache(random, occasion)
  const saidAt = saidLater(made.saidAt, making)
  const record =
    made.form.kind === 'mark' ? dayOf(occasion, made, making) : attackOf(occasion, { ...made, saidAt }, making)
  const doses = makeDoses({ ...making, record, occasion, saidAt })
  return [
    record,
    ...doses,
    ...readingsOf(record, making),
    ...auraOf(record, occasion, making),
    ...(record.kind === 'attack' && random() < 0.2 ? [impactOn(occasion, making, saidAt)] : []),
  ]
}

function attackOf({ isMigraine }: Occasion, made: Made, { random, base, words }: Making): Attack {
  const { saidAt } = made
  const timing = made.form.kind === 'attack' ? made.form.timing : null
  if (timing === null) throw new Error('A mark is no attack')
  const hasSymptom = isMigraine && random() < 0.15
  return {
    ...base(made.saidAt),
    kind: 'attack',
    ...made.details,
    ...(hasSymptom ? { ownSymptoms: [words.symptom] } : {}),
    timing: saidBy(timing, saidAt),
    edits: made.edits,
    note: random() < 0.12 ? oneOf(random, words.notes) : '',
  }
}

/** What is typed in later is typed in whole: its end cannot have been given before the headache was. */
function saidBy(timing: AttackTiming, saidAt: ZonedTime): AttackTiming {
  if (timing.form !== 'clocked' || timing.end.how === 'open') return timing
  const isLater = momentOf(saidAt).instant > momentOf(timing.end.givenAt).instant
  return isLater ? { ...timing, end: { ...timing.end, givenAt: saidAt } } : timing
}

function dayOf({ days: [day], zone }: Occasion, made: Made, { base }: Making): DayRecord {
  const state = made.form.kind === 'mark' ? made.form.state : 'without-times'
  const mark = markOf(state, made.saidAt, made.details)
  return { ...base(made.saidAt, dayRecordId(day)), kind: 'day', day, zone, mark, impact: [], note: '' }
}

/** One headache in eight is typed in days later, as people do; never later than now. */
function saidLater(saidAt: ZonedTime, { random, latest, zone }: Making): ZonedTime {
  if (random() >= 0.12) return saidAt
  const later = momentOf(saidAt).instant + wholeNumber(random, 3, 6) * 24 * HOUR
  return zonedTime(Math.min(later, momentOf(latest).instant), zone)
}

function readingsOf(record: Attack | DayRecord, { random, base }: Making): readonly Reading[] {
  if (record.kind !== 'attack' || record.timing.form !== 'clocked' || random() >= 0.25) return []
  const { start } = record.timing
  const { instant, zone } = momentOf(start)
  const at = zonedTime(instant + HOUR / 2, zone)
  return [
    { ...base(record.createdAt), kind: 'reading', attackId: record.id, at: start, level: 'mild' },
    {
      ...base(laterOf(record.createdAt, at)),
      kind: 'reading',
      attackId: record.id,
      at,
      level: record.severity ?? 'moderate',
    },
  ]
}

function auraOf(record: Attack | DayRecord, { isMigraine }: Occasion, { random, base }: Making): readonly Aura[] {
  if (record.kind !== 'attack' || record.timing.form !== 'clocked' || !isMigraine || random() >= 0.12) return []
  const { start } = record.timing
  return [{ ...base(record.createdAt), kind: 'aura', at: start, attackId: record.id, types: ['visual'], minutes: 25 }]
}

function impactOn({ days: [day], zone }: Occasion, { base, random }: Making, saidAt: ZonedTime): DayRecord {
  const impact = [oneOf<Impact>(random, ['half-done', 'half-done', 'missed-work', 'missed-plans'])]
  return { ...base(saidAt, dayRecordId(day)), kind: 'day', day, zone, mark: null, impact, note: '' }
}

/** A day without a headache day: said to be free of it, or with a short pain or an aura alone. */
function quietDay({ day, isAway }: PlannedDay, { random, base, zone, away }: Making): readonly DiaryRecord[] {
  const here = isAway ? away : zone
  const at = timeOn(day, '10:00', here)
  const luck = random()
  if (luck < 0.02) return [{ ...base(at), kind: 'aura', at, attackId: null, types: ['visual'], minutes: 20 }]
  if (luck < 0.04) return [shortPain(at, base)]
  const evening = timeOn(day, '20:30', here)
  const mark = { state: 'clear', givenAt: evening } as const
  return [{ ...base(evening, dayRecordId(day)), kind: 'day', day, zone: here, mark, impact: [], note: '' }]
}

/** Fifteen minutes, untreated: too short to count. */
function shortPain(start: ZonedTime, base: MakeBase): Attack {
  const { instant, zone } = momentOf(start)
  const end = zonedTime(instant + HOUR / 4, zone)
  const none = { features: [], places: [], qualities: [], triggers: [], prodrome: [], postdrome: [] }
  return {
    ...base(start),
    kind: 'attack',
    severity: 'mild',
    view: null,
    ...none,
    timing: {
      form: 'clocked',
      start,
      wokeWithIt: false,
      confirmations: [],
      end: { how: 'ended', at: end, givenAt: end },
    },
    edits: {},
    note: '',
  }
}

/** A day has one record of its own: the first that was made stands. */
function withOneRecordADay(records: readonly DiaryRecord[]): readonly DiaryRecord[] {
  const byId = new Map<string, DiaryRecord>()
  for (const record of records) if (!byId.has(record.id)) byId.set(record.id, record)
  return [...byId.values()]
}
