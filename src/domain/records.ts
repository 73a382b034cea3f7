import type { Day } from './day.ts'
import type { MedicationClass } from './medication-class.ts'
import type { ZonedTime } from './moment.ts'
import type { RecordBase, RecordId, Stamp } from './record-base.ts'
import type { TreatmentRecord } from './treatment-records.ts'
import type {
  AuraType,
  EarlierPart,
  Feature,
  FormPart,
  Impact,
  PersonsView,
  Place,
  Postdrome,
  Prodrome,
  Quality,
  Relief,
  Severity,
  Trigger,
} from './vocabulary.ts'

/**
 * The diary's records, as they are stored, backed up and counted (docs/backup-format.md).
 * Everything is readonly: a change is a new revision of the record with a higher stamp.
 */
export type DiaryRecord = Attack | Reading | Dose | Aura | DayRecord | Medication | Setting | TreatmentRecord

export type RecordKind = DiaryRecord['kind']

/** One recorded episode of headache, from onset to end. */
export interface Attack extends RecordBase, HeadacheDetails {
  readonly kind: 'attack'
  readonly timing: AttackTiming
  /** Corrections that belong to this attack on one civil day. */
  readonly edits: Readonly<Record<Day, DayEdit>>
  readonly note: string
}

export type AttackTiming = ClockedTiming | ClocklessTiming

export interface ClockedTiming {
  readonly form: 'clocked'
  readonly start: ZonedTime
  /** The person woke with the headache; `start` is the waking. */
  readonly wokeWithIt: boolean
  /** Moments at which the person said "still going". They stay when an end is given. */
  readonly confirmations: readonly ZonedTime[]
  readonly end: AttackEnd
}

/** "About n hours" on a day, with no time of day known. */
export interface ClocklessTiming {
  readonly form: 'clockless'
  readonly day: Day
  readonly zone: string
  readonly hours: number
}

export type AttackEnd =
  | { readonly how: 'open' }
  | { readonly how: 'ended'; readonly at: ZonedTime; readonly givenAt: ZonedTime }
  /** "About n hours" from the start. */
  | { readonly how: 'about'; readonly hours: number; readonly givenAt: ZonedTime }
  /** "Gone when I woke": `at` is the waking. */
  | {
      readonly how: 'slept'
      readonly at: ZonedTime
      readonly painNoticed: boolean
      readonly givenAt: ZonedTime
    }

/** What an attack and a headache without a clock have in common. */
export interface HeadacheDetails {
  readonly severity: Severity | null
  readonly features: readonly Feature[]
  readonly view: PersonsView | null
  readonly places: readonly Place[]
  readonly qualities: readonly Quality[]
  readonly triggers: readonly Trigger[]
  readonly prodrome: readonly Prodrome[]
  readonly postdrome: readonly Postdrome[]
  /** In the person's own words; they count in no rule. Absent in what version 0.1 wrote. */
  readonly ownSymptoms?: readonly string[]
  readonly ownTriggers?: readonly string[]
}

/** Replaces what it names; `null` severity says "not given". */
export interface DayEdit {
  readonly severity?: Severity | null
  readonly features?: readonly Feature[]
}

/** How bad it was at one moment of an attack. */
export interface Reading extends RecordBase {
  readonly kind: 'reading'
  readonly attackId: RecordId
  readonly at: ZonedTime
  /** A word, or 0 to 10. */
  readonly level: Severity | number
}

/** One intake of an acute medication. */
export interface Dose extends RecordBase {
  readonly kind: 'dose'
  readonly at: ZonedTime
  /** The attack (or the day record of a headache without a clock) it was taken for. */
  readonly attackId: RecordId | null
  /** null: "took something", to be named later. */
  readonly medicationId: RecordId | null
  readonly amount: string
  readonly relief: Relief | null
  /** The person put the question about relief away: it is not asked again. Absent in what versions to 0.2 wrote. */
  readonly reliefPutAway?: true
}

/** Aura, with an attack or as an entry of its own. */
export interface Aura extends RecordBase {
  readonly kind: 'aura'
  readonly at: ZonedTime
  readonly attackId: RecordId | null
  readonly types: readonly AuraType[]
  readonly minutes: number | null
}

/** A civil day's own record: mark, impact and note. */
export interface DayRecord extends RecordBase {
  readonly kind: 'day'
  readonly day: Day
  readonly zone: string
  readonly mark: DayMark | null
  readonly impact: readonly Impact[]
  readonly note: string
}

export type DayMark =
  | { readonly state: 'clear'; readonly givenAt: ZonedTime }
  | { readonly state: 'dont-know'; readonly givenAt: ZonedTime }
  /** All day: the whole civil day. Without times: a headache that day, length not known. */
  | ({ readonly state: 'all-day' | 'without-times'; readonly givenAt: ZonedTime } & HeadacheDetails)

export interface Medication extends RecordBase {
  readonly kind: 'medication'
  readonly name: string
  /** Generic name in the medicine list, when it was chosen there. */
  readonly generic: string | null
  /** Empty: class not known; counts as acute and in no class. */
  readonly classes: readonly MedicationClass[]
  readonly classSetBy: 'list' | 'person'
  readonly usualAmount: string
  /** false: taken off the person's list; its doses keep their name and class. */
  readonly offered: boolean
}

/** A person's choice; the id is `setting-` and the name. */
export type Setting = {
  readonly [Name in SettingName]: RecordBase & {
    readonly kind: 'setting'
    readonly name: Name
    readonly value: SettingValues[Name]
  }
}[SettingName]

export type SettingName = keyof SettingValues

export interface SettingValues {
  readonly language: 'en' | 'es' | 'browser'
  readonly theme: 'system' | 'light' | 'dim'
  /** 0 Sunday, 1 Monday, 6 Saturday. */
  readonly weekStart: 'region' | 0 | 1 | 6
  /** Has a clinician diagnosed migraine? Not answered counts as no. */
  readonly diagnosis: 'yes' | 'no' | 'not-answered'
  /** The line at 15 and the flag. */
  readonly flag: 'shown' | 'hidden'
  readonly attackView: 'by-itself' | 'on-tap'
  readonly painScale: 'words' | 'numbers'
  /** Optional parts of the form; what is not named is as it was at first. */
  readonly formParts: Readonly<Partial<Record<FormPart, 'shown' | 'hidden'>>>
  /** What version 0.1 was told to ask for besides; read, no longer written. */
  readonly asked: readonly EarlierPart[]
  /** Symptoms and triggers in the person's own words, as they are offered. */
  readonly ownSymptoms: readonly string[]
  readonly ownTriggers: readonly string[]
  readonly personName: string
  readonly birthDate: string
  readonly question: string
  /** Whom the person sees for it: as typed, and on no page that is printed. */
  readonly providerName: string
  readonly providerPhone: string
  /** Empty: no appointment stated. */
  readonly appointmentDay: Day | ''
  /** Time and place. */
  readonly appointmentNote: string
  /** First of the 28 days that treatment is compared with; empty: the 28 days before the first injection. */
  readonly baselineFirst: Day | ''
}

/** Says that the revision with stamp `deletes`, and all below it, no longer show. */
export interface Tombstone {
  readonly id: RecordId
  readonly deletes: Stamp
  readonly stamp: Stamp
}
