import type { Day } from './day.ts'
import type { Diary } from './diary.ts'
import { momentOf } from './moment.ts'
import type { Dose, Medication } from './records.ts'
import { reliefs, type Relief } from './vocabulary.ts'

/** How often one medication brought what at two hours. Counts are of doses. */
export interface DoseEffect {
  readonly medication: Medication
  /** Doses with an answer; nothing is concluded from fewer than five. */
  readonly answered: number
  readonly byRelief: Readonly<Record<Relief, number>>
  /** All its doses in the same days, answered or not. */
  readonly doses: number
}

/** Below so many answers the screen draws no share. */
export const FEW_ANSWERS = 5

/** The effect of each named medication with an answer from `first` to `last`, both included; most answers first. */
export function doseEffects(
  { doses, medications }: Pick<Diary, 'doses' | 'medications'>,
  { first, last }: { readonly first: Day; readonly last: Day },
): readonly DoseEffect[] {
  const within = doses.filter(({ at }) => momentOf(at).day >= first && momentOf(at).day <= last)
  return [...medications.values()]
    .map((medication) => effectOf(medication, within))
    .filter(({ answered }) => answered > 0)
    .toSorted((a, b) => b.answered - a.answered || (a.medication.name < b.medication.name ? -1 : 1))
}

function effectOf(medication: Medication, doses: readonly Dose[]): DoseEffect {
  const own = doses.filter(({ medicationId }) => medicationId === medication.id)
  const count = (relief: Relief) => own.filter((dose) => dose.relief === relief).length
  const byRelief = Object.fromEntries(reliefs.map((relief) => [relief, count(relief)])) as Record<Relief, number>
  return { medication, answered: own.filter(({ relief }) => relief !== null).length, byRelief, doses: own.length }
}

const HOUR = 3_600_000
/** Two hours after it, and while it can still be told from the rest of the day. */
const ASKED_FROM = 2 * HOUR
const ASKED_UNTIL = 12 * HOUR

/**
 * The dose to ask about once at `now` (epoch ms): the latest one taken for a headache two to twelve hours ago whose
 * relief was neither answered nor put away. Of several taken within that time only the latest is asked about.
 */
export function doseToAskAbout({ doses }: Pick<Diary, 'doses'>, now: number): Dose | null {
  const latest = doses.findLast(({ at, attackId }) => attackId !== null && now - momentOf(at).instant >= ASKED_FROM)
  if (latest === undefined || now - momentOf(latest.at).instant > ASKED_UNTIL) return null
  return latest.relief === null && latest.reliefPutAway !== true ? latest : null
}
