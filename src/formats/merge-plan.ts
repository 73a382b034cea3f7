import type { DiaryRecord } from '../domain/records.ts'
import { mergeContents, shownRecords, type DiaryContents } from './diary-contents.ts'

/**
 * What a merge would do, to be shown before it is done. Every record that shows in the incoming contents is in exactly
 * one of `added`, `changed`, `broughtBack`, `older`, `stayDeleted` and `unchanged`.
 */
export interface MergePlan {
  /** Both contents together: what the diary would hold afterwards. */
  readonly merged: DiaryContents
  /** New here. */
  readonly added: readonly DiaryRecord[]
  /** Shows here, and would show as the incoming, later revision. */
  readonly changed: readonly Versions[]
  /** Deleted here, changed later elsewhere: would show again. */
  readonly broughtBack: readonly DiaryRecord[]
  /** Shows here in a later revision, which stays; the incoming one is kept beside it. */
  readonly older: readonly Versions[]
  /** Deleted here, and stays so unless the person asks for it: then it is written again as a new revision. */
  readonly stayDeleted: readonly DiaryRecord[]
  /** The same on both sides. */
  readonly unchanged: readonly DiaryRecord[]
  /** Shows here, deleted elsewhere: would no longer show. */
  readonly removed: readonly DiaryRecord[]
}

/** Two versions of one record: what shows here, and what shows in the incoming contents. */
export interface Versions {
  readonly here: DiaryRecord
  readonly there: DiaryRecord
}

/** Compares the incoming contents with the diary's own; changes nothing. */
export function planMerge(current: DiaryContents, incoming: DiaryContents): MergePlan {
  const merged = mergeContents(current, incoming)
  const before = byId(shownRecords(current))
  const after = byId(shownRecords(merged))
  const known = new Set([...current.revisions, ...current.tombstones].map(({ id }) => id))
  const plan = startPlan()
  for (const theirs of shownRecords(incoming)) {
    const from = before.get(theirs.id)
    const to = after.get(theirs.id)
    if (to === undefined) plan.stayDeleted.push(theirs)
    else if (from === undefined) (known.has(theirs.id) ? plan.broughtBack : plan.added).push(to)
    else if (from !== to) plan.changed.push({ here: from, there: to })
    else if (theirs.stamp === from.stamp) plan.unchanged.push(theirs)
    else plan.older.push({ here: from, there: theirs })
  }
  return { ...plan, merged, removed: [...before.values()].filter(({ id }) => !after.has(id)) }
}

function startPlan() {
  return {
    added: [] as DiaryRecord[],
    changed: [] as Versions[],
    broughtBack: [] as DiaryRecord[],
    older: [] as Versions[],
    stayDeleted: [] as DiaryRecord[],
    unchanged: [] as DiaryRecord[],
  }
}

function byId(records: readonly DiaryRecord[]): ReadonlyMap<string, DiaryRecord> {
  return new Map(records.map((record) => [record.id, record]))
}
