import type { ReadonlySignal } from '@preact/signals'
import type { RecordId, Stamp } from '../domain/record-base.ts'
import type { DiaryRecord } from '../domain/records.ts'
import type { DiaryContents } from '../formats/diary-contents.ts'
import type { StorageProblem } from '../storage/storage-problem.ts'
import type { Copies } from '../storage/two-copies.ts'
import type { Change, Environment } from './environment.ts'
import type { MergeOutcome, MergeTools, Merging } from './diary-merge.ts'
import { createStamps } from './stamps.ts'

/** A record before it is stamped. */
export type Draft<Kind extends DiaryRecord = DiaryRecord> = Kind extends DiaryRecord ? Omit<Kind, 'stamp'> : never

/** What a command asks to be written: drafts are stamped, ids are deleted. */
export interface Act {
  readonly put?: readonly Draft[]
  readonly remove?: readonly RecordId[]
  /** Touches only what still stands so: stamps by id, null for a record that does not show. */
  readonly onlyIfStill?: ReadonlyMap<RecordId, Stamp | null>
}

/** Takes an act back: what was new is deleted, what was changed or deleted is as before. */
export type Undo = () => Promise<ActOutcome>

export type ActOutcome =
  | { readonly done: true; readonly undo: Undo }
  | {
      readonly done: false
      readonly problem: StorageProblem
      /** What would have been written. */
      readonly put: readonly Draft[]
      readonly retry: () => Promise<ActOutcome>
    }

/** What the writer reads of the diary, and how it shows what was committed. */
export interface Written {
  readonly contents: ReadonlySignal<DiaryContents>
  readonly records: ReadonlySignal<ReadonlyMap<RecordId, DiaryRecord>>
  readonly committed: (change: Change, copies: Copies) => void
  readonly merged: (contents: DiaryContents) => Promise<void>
  /** Resolves when the diary has been read, or could not be. */
  readonly loaded: () => Promise<void>
}

export interface DiaryWriter {
  /** Acts one after the other: a plan is made when its turn comes, from the diary as it is then. */
  readonly act: (plan: () => Act) => Promise<ActOutcome>
  /** For records that are new and rest on nothing: does not wait until the diary has been read. */
  readonly actFresh: (plan: () => Act) => Promise<ActOutcome>
  /** Adds contents from elsewhere in one transaction; its undo gives back what showed before, where it still stands. */
  readonly merge: (merging: Merging) => Promise<MergeOutcome>
  /** Takes note of contents that were loaded or merged. */
  readonly observe: (contents: DiaryContents) => void
}

/** Writes acts, each in one transaction and in the order of their taps. */
export function createDiaryWriter(env: Pick<Environment, 'store' | 'clock'>, written: Written): DiaryWriter {
  const stamps = createStamps(env.clock.now)
  let last: Promise<unknown> = Promise.resolve()

  function inTurn<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    const turn = last.then(work)
    // A mistake in one act must not keep all later ones from being written.
    last = turn.catch(() => null)
    return turn
  }

  async function plan(planned: () => Act): Promise<ActOutcome> {
    await written.loaded()
    return planFresh(planned)
  }

  async function planFresh(planned: () => Act): Promise<ActOutcome> {
    const device = await env.store.device()
    if (!device.ok) {
      return { done: false, problem: device.problem, put: planned().put ?? [], retry: () => act(planned) }
    }
    stamps.observeOne(device.value.lastStamp)
    const change = changeOf(stillStanding(planned(), written.records.value), device.value.name)
    // Tried again it is planned anew: what was written meanwhile must not be overwritten, nor win over it.
    return write(change, () => inTurn(() => planFresh(planned)))
  }

  function changeOf(act: Act, device: string): Change {
    const above = (id: RecordId) => stamps.above(id, written.contents.value, device)
    const put = (act.put ?? []).map((draft): DiaryRecord => ({ ...draft, stamp: above(draft.id) }))
    const bury = (act.remove ?? []).flatMap((id) => {
      const record = written.records.value.get(id)
      return record === undefined ? [] : [{ id, deletes: record.stamp, stamp: above(id) }]
    })
    return { put, bury, replaces: put.flatMap(({ id }) => written.records.value.get(id)?.stamp ?? []) }
  }

  async function write(change: Change, retry: () => Promise<ActOutcome>): Promise<ActOutcome> {
    const outcome = await env.store.write(change)
    if (!outcome.ok) return { done: false, problem: outcome.problem, put: change.put, retry }
    const undo = undoOf(change, written.records.value)
    written.committed(change, outcome.value)
    return { done: true, undo: () => act(() => undo) }
  }

  const act = (planned: () => Act) => inTurn(() => plan(planned))
  const actFresh = (planned: () => Act) => inTurn(() => planFresh(planned))
  const merge = lateMerge({ store: env.store, written, stamps, inTurn })
  return { act, actFresh, merge, observe: stamps.observe }
}

/** Rare, and larger than all else here: its code is fetched when a file is to be restored. */
function lateMerge(tools: MergeTools): DiaryWriter['merge'] {
  return async (merging) => {
    const { mergeInto } = await import('./diary-merge.ts')
    return tools.inTurn(() => mergeInto(tools, merging))
  }
}

/** What of an act may be done, when it touches only what still stands as it was left. */
function stillStanding({ put = [], remove = [], onlyIfStill }: Act, records: ReadonlyMap<RecordId, DiaryRecord>): Act {
  const stands = (id: RecordId) => onlyIfStill === undefined || (records.get(id)?.stamp ?? null) === onlyIfStill.get(id)
  return { put: put.filter(({ id }) => stands(id)), remove: remove.filter(stands) }
}

function undoOf(change: Change, before: ReadonlyMap<RecordId, DiaryRecord>): Act {
  const touched = [...change.put, ...change.bury].map(({ id }) => id)
  const put = touched.flatMap((id) => before.get(id) ?? [])
  const left = [
    ...change.put.map(({ id, stamp }) => [id, stamp] as const),
    ...change.bury.map(({ id }) => [id, null] as const),
  ]
  return { put, remove: touched.filter((id) => !before.has(id)), onlyIfStill: new Map(left) }
}
