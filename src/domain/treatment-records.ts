import type { Day } from './day.ts'
import type { PayerGroup, PreventiveClass } from './preventive-class.ts'
import type { RecordBase } from './record-base.ts'

/** What the clinic does and finds: entered once, counted in no rule of headache days (docs/rules.md 6 and 7). */
export type TreatmentRecord = Course | Injection | Score | Period

/** One course of one preventive, from start to stop. */
export interface Course extends RecordBase {
  readonly kind: 'course'
  /** As the person knows it: the generic name in their language, or their own words. */
  readonly name: string
  readonly brand: string
  readonly preventive: Preventive
  /** null: not known any more. */
  readonly start: Day | null
  readonly end: CourseEnd
  /** The highest dose a day, in the person's words: "100 mg". */
  readonly highestDose: string
  readonly highestDoseSince: Day | null
}

/** From the medicine list, with its class; or in the person's own words, with the payer group that they give it. */
export type Preventive =
  | { readonly from: 'list'; readonly generic: string; readonly class: PreventiveClass }
  | { readonly from: 'person'; readonly payerGroup: PayerGroup | null }

export type CourseEnd =
  | { readonly how: 'ongoing' }
  /** `on` null: the day is not known any more. */
  | { readonly how: 'stopped'; readonly on: Day | null; readonly reason: StopReason | null }

/** Why a preventive was stopped, as payers ask it (NICE TA260; US payers). */
export const stopReasons = ['no-benefit', 'side-effect', 'unsafe', 'cost', 'other'] as const
export type StopReason = (typeof stopReasons)[number]

/** One treatment with onabotulinumtoxinA. */
export interface Injection extends RecordBase {
  readonly kind: 'injection'
  readonly day: Day
  /** null: not known. */
  readonly units: number | null
  readonly givenBy: string
  readonly note: string
}

/** The result of a questionnaire that a clinic obtained. */
export interface Score extends RecordBase {
  readonly kind: 'score'
  readonly day: Day
  readonly result: ScoreResult
}

export type ScoreResult = MidasResult | Hit6Result

export interface MidasResult {
  readonly instrument: 'midas'
  /** Days of the five scored items, in their order; null: not entered. */
  readonly values: readonly (number | null)[]
  /** A, headache days in three months. */
  readonly a: number | null
  /** B, pain from 0 to 10. */
  readonly b: number | null
}

export interface Hit6Result {
  readonly instrument: 'hit-6'
  readonly total: number | null
}

/** A day of menstruation; the id is `period-` and the day. */
export interface Period extends RecordBase {
  readonly kind: 'period'
  readonly day: Day
}
