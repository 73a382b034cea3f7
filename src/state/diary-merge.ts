import type { ReadonlySignal } from '@preact/signals'
import type { RecordId, Stamp } from '../domain/record-base.ts'
import type { DiaryRecord, Tombstone } from '../domain/records.ts'
import { emptyContents, mergeContents, type DiaryContents } from '../formats/diary-contents.ts'
import type { Overrides } from '../formats/merge-choices.ts'
import type { StorageProblem } from '../storage/storage-problem.ts'
import type { Environment } from './environment.ts'
import type { Stamps } from './stamps.ts'

/** Contents from elsewhere, and what is to be written over them, told from the contents here when the turn comes. */
export interface Merging {
  readonly incoming: DiaryContents
  readonly overrides: (here: DiaryContents) => Overrides
}

export type MergeOutcome =
  | { readonly done: true; readonly undo: () => Promise<MergeOutcome> }
  | { readonly done: false; readonly problem: StorageProblem }

/** What the writer lends to a merge. */
export interface MergeTools {
  readonly store: Environment['store']
  readonly written: {
    readonly contents: ReadonlySignal<DiaryContents>
    readonly records: ReadonlySignal<Shown>
    readonly merged: (contents: DiaryContents) => Promise<void>
    readonly loaded: () => Promise<void>
  }
  readonly stamps: Stamps
  /** One after the other with all that is written here. */
  readonly inTurn: <Outcome>(work: () => Promise<Outcome>) => Promise<Outcome>
}

/** Adds contents from elsewhere, with what the person decided over them, in one transaction. */
export async function mergeInto(tools: MergeTools, { incoming, overrides }: Merging): Promise<MergeOutcome> {
  const { store, written, stamps, inTurn } = tools
  await written.loaded()
  const device = await store.device()
  if (!device.ok) return { done: false, problem: device.problem }
  stamps.observeOne(device.value.lastStamp)
  stamps.observe(incoming)
  const here = written.contents.value
  const knownOf = groupedById(mergeContents(here, incoming))
  const stampFor = (id: RecordId) => stamps.above(id, knownOf.get(id) ?? emptyContents, device.value.name)
  const before = written.records.value
  const outcome = await store.merge(mergeContents(incoming, stamped(overrides(here), stampFor)))
  if (!outcome.ok) return { done: false, problem: outcome.problem }
  await written.merged(outcome.value)
  const back = undoOf(before, written.records.value)
  const undoing = { incoming: emptyContents, overrides: () => back(written.records.value) }
  return { done: true, undo: () => inTurn(() => mergeInto(tools, undoing)) }
}

function stamped({ put, bury }: Overrides, stampFor: (id: RecordId) => Stamp): DiaryContents {
  return {
    revisions: put.map((record) => ({ ...record, stamp: stampFor(record.id) })),
    tombstones: bury.map(({ id, deletes }) => ({ id, deletes, stamp: stampFor(id) })),
  }
}

/** What is known of each record: a stamp has to look through its own revisions, not through the whole diary. */
function groupedById({ revisions, tombstones }: DiaryContents): ReadonlyMap<RecordId, DiaryContents> {
  const groups = new Map<RecordId, { revisions: DiaryRecord[]; tombstones: Tombstone[] }>()
  const of = (id: RecordId) => {
    const group = groups.get(id) ?? { revisions: [], tombstones: [] }
    groups.set(id, group)
    return group
  }
  for (const revision of revisions) of(revision.id).revisions.push(revision)
  for (const tombstone of tombstones) of(tombstone.id).tombstones.push(tombstone)
  return groups
}

type Shown = ReadonlyMap<RecordId, DiaryRecord>

/** What gives back what showed before a merge, as far as it still stands as the merge left it. */
function undoOf(before: Shown, after: Shown): (now: Shown) => Overrides {
  const touched = [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id))
  return (now) => {
    const standing = touched.filter((id) => now.get(id)?.stamp === after.get(id)?.stamp)
    return {
      put: standing.flatMap((id) => before.get(id) ?? []),
      bury: standing.flatMap((id) => {
        const record = before.has(id) ? undefined : now.get(id)
        return record === undefined ? [] : [{ id, deletes: record.stamp }]
      }),
    }
  }
}
