import type { RecordId, Stamp } from '../domain/record-base.ts'
import type { DiaryRecord } from '../domain/records.ts'
import type { MergePlan } from './merge-plan.ts'

/** What the person decided by hand of a planned merge; where nothing is said, the merge decides. */
export interface MergeChoices {
  /** Records deleted here that are to show again; all others stay deleted. */
  readonly bringBack: ReadonlySet<RecordId>
  /** Records deleted elsewhere that are to stay. */
  readonly stay: ReadonlySet<RecordId>
  /** Which of two versions is to show; the later one where nothing is said. */
  readonly version: ReadonlyMap<RecordId, 'here' | 'there'>
}

export const noChoices: MergeChoices = { bringBack: new Set(), stay: new Set(), version: new Map() }

/** What has to be written over a merge, each with a new stamp above everything known of its record. */
export interface Overrides {
  readonly put: readonly DiaryRecord[]
  readonly bury: readonly { readonly id: RecordId; readonly deletes: Stamp }[]
}

/**
 * What the choices ask for beyond the merge itself. Choices of records that the plan does not name (they changed since
 * it was shown) ask for nothing. No revision is taken away by it.
 */
export function overridesOf(plan: MergePlan, { bringBack, stay, version }: MergeChoices): Overrides {
  const kept = plan.changed.filter(({ here }) => version.get(here.id) === 'here').map(({ here }) => here)
  const taken = plan.older.filter(({ here }) => version.get(here.id) === 'there').map(({ there }) => there)
  return {
    put: [
      ...kept,
      ...taken,
      ...plan.stayDeleted.filter(({ id }) => bringBack.has(id)),
      ...plan.removed.filter(({ id }) => stay.has(id)),
    ],
    bury: plan.broughtBack.filter(({ id }) => !bringBack.has(id)).map(({ id, stamp }) => ({ id, deletes: stamp })),
  }
}
