import { computed, signal, type ReadonlySignal } from '@preact/signals'
import { diaryOf, type Diary } from '../domain/diary.ts'
import { zonedTime, type ZonedTime } from '../domain/moment.ts'
import type { DiaryRecord, RecordId } from '../domain/records.ts'
import { emptyContents, shownRecords, type DiaryContents } from '../formats/diary-contents.ts'
import type { StorageProblem } from '../storage/storage-problem.ts'
import type { Change, Environment } from './environment.ts'
import { createStamps } from './stamps.ts'

/** A record before it is stamped. */
export type Draft<Kind extends DiaryRecord = DiaryRecord> = Kind extends DiaryRecord ? Omit<Kind, 'stamp'> : never

/** What a command asks to be written: drafts are stamped, ids are deleted. */
export interface Act {
  readonly put?: readonly Draft[]
  readonly remove?: readonly RecordId[]
}

/** Takes an act back: what was new is deleted, what was changed or deleted is as before. */
export type Undo = () => Promise<ActOutcome>

export type ActOutcome =
  | { readonly done: true; readonly undo: Undo }
  | { readonly done: false; readonly problem: StorageProblem; readonly retry: () => Promise<ActOutcome> }

export type DiaryStatus = 'loading' | 'ready' | 'emptied' | { readonly failed: StorageProblem }

export interface DiaryState {
  readonly status: ReadonlySignal<DiaryStatus>
  readonly contents: ReadonlySignal<DiaryContents>
  readonly records: ReadonlySignal<ReadonlyMap<RecordId, DiaryRecord>>
  readonly diary: ReadonlySignal<Diary>
  /** Loads the diary, at start and when another tab has changed it. */
  readonly load: () => Promise<void>
  /** Writes an act in one transaction; the signals change once it is committed. */
  readonly act: (act: Act) => Promise<ActOutcome>
  /** Adds the contents of a file, whole or not at all. */
  readonly merge: (incoming: DiaryContents) => Promise<StorageProblem | null>
  /** Leaves the recovery screen for an empty diary. */
  readonly beginAnew: () => Promise<void>
  readonly newId: () => RecordId
  /** The present moment, as a record states it. */
  readonly stampedNow: () => ZonedTime
}

/** The diary in memory: loaded whole, changed only through `act`, written before it shows. */
export function createDiaryState(env: Environment): DiaryState {
  const status = signal<DiaryStatus>('loading')
  const contents = signal<DiaryContents>(emptyContents)
  const records = computed(() => new Map(shownRecords(contents.value).map((record) => [record.id, record])))
  const diary = computed(() => diaryOf([...records.value.values()]))
  const stamps = createStamps(env.clock.now)
  let writes = 0

  async function load(): Promise<void> {
    const writesBefore = writes
    const loaded = await env.store.load()
    if (!loaded.ok) {
      status.value = { failed: loaded.problem }
      return
    }
    // A tap may have been written while the diary was being read; what was read may be without it.
    if (writes !== writesBefore) return load()
    stamps.observe(loaded.value.contents)
    contents.value = loaded.value.contents
    status.value = loaded.value.isEmptied ? 'emptied' : 'ready'
  }

  function changeOf(wanted: Act, device: string): Change {
    const above = (id: RecordId) => stamps.above(id, contents.value, device)
    const put = (wanted.put ?? []).map((draft) => ({ ...draft, stamp: above(draft.id) }) as DiaryRecord)
    const bury = (wanted.remove ?? []).flatMap((id) => {
      const record = records.value.get(id)
      return record === undefined ? [] : [{ id, deletes: record.stamp, stamp: above(id) }]
    })
    const replaces = put.flatMap(({ id }) => records.value.get(id)?.stamp ?? [])
    return { put, bury, replaces }
  }

  async function write(change: Change): Promise<ActOutcome> {
    writes += 1
    const written = await env.store.write(change)
    if (!written.ok) return { done: false, problem: written.problem, retry: () => write(change) }
    const undo = undoOf(change, records.value)
    contents.value = withChange(contents.value, change)
    if (status.value === 'emptied') status.value = 'ready'
    env.tabs.announce()
    void env.device.leaveMarks(contents.value.revisions.length)
    // Asked from the tap that made an entry, never on load: a question out of nowhere is refused.
    if (change.put.some(({ kind }) => kind !== 'setting')) void env.device.askToPersist()
    return { done: true, undo: () => act(undo) }
  }

  async function act(wanted: Act): Promise<ActOutcome> {
    // The first tap does not wait for the diary; a stamp needs this device's name, which is read apart.
    const device = await env.store.device()
    if (!device.ok) return { done: false, problem: device.problem, retry: () => act(wanted) }
    return write(changeOf(wanted, device.value))
  }

  async function merge(incoming: DiaryContents): Promise<StorageProblem | null> {
    const merged = await env.store.merge(incoming)
    if (!merged.ok) return merged.problem
    stamps.observe(merged.value)
    contents.value = merged.value
    status.value = 'ready'
    env.tabs.announce()
    void env.device.leaveMarks(contents.value.revisions.length)
    return null
  }

  async function beginAnew(): Promise<void> {
    await env.device.forgetMarks()
    status.value = 'ready'
  }

  env.tabs.listen(() => void load())
  env.store.watch((turn) => {
    if (turn === 'lost') void load()
    else status.value = { failed: { what: turn === 'held-up' ? 'blocked' : 'newer-version', detail: turn } }
  })
  const stampedNow = () => zonedTime(env.clock.now(), env.clock.zone())
  return { status, contents, records, diary, load, act, merge, beginAnew, newId: env.newId, stampedNow }
}

function undoOf(change: Change, before: ReadonlyMap<RecordId, DiaryRecord>): Act {
  const touched = [...change.put, ...change.bury].map(({ id }) => id)
  const put = touched.flatMap((id) => before.get(id) ?? [])
  return { put, remove: touched.filter((id) => !before.has(id)) }
}

/** The contents after a change of our own: a revision that it replaces here is not a loser of a merge and goes. */
function withChange(contents: DiaryContents, change: Change): DiaryContents {
  const replaced = new Set(change.put.map(({ id }) => id))
  return {
    revisions: [...contents.revisions.filter(({ id }) => !replaced.has(id)), ...change.put],
    tombstones: [...contents.tombstones, ...change.bury],
  }
}
