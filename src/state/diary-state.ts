import { signal, type ReadonlySignal, type Signal } from '@preact/signals'
import type { Diary } from '../domain/diary.ts'
import { zonedTime, type ZonedTime } from '../domain/moment.ts'
import type { DiaryRecord, RecordId } from '../domain/records.ts'
import type { DiaryContents } from '../formats/diary-contents.ts'
import type { StorageProblem } from '../storage/storage-problem.ts'
import type { Change, Environment } from './environment.ts'
import { createDiaryMemory, withChange } from './diary-memory.ts'
import { createDiaryWriter, type Act, type DiaryWriter } from './diary-writer.ts'

export type DiaryStatus = 'loading' | 'ready' | 'emptied' | { readonly failed: StorageProblem }

export interface DiaryState {
  readonly status: ReadonlySignal<DiaryStatus>
  readonly contents: ReadonlySignal<DiaryContents>
  readonly records: ReadonlySignal<ReadonlyMap<RecordId, DiaryRecord>>
  readonly diary: ReadonlySignal<Diary>
  /** Loads the diary, at start and when another tab has changed it. */
  readonly load: () => Promise<void>
  /** Writes an act in one transaction; the signals change once it is committed. */
  readonly act: DiaryWriter['act']
  readonly actFresh: DiaryWriter['actFresh']
  /** The newest revision of a record that a screen or an earlier tap has seen; null when it was deleted since. */
  readonly latest: <Seen extends DiaryRecord>(seen: Seen) => Seen | null
  /** What changes the newest revision of a record; nothing when it was deleted since. */
  readonly changeOf: <Seen extends DiaryRecord>(seen: Seen, patch: (newest: Seen) => Partial<Seen>) => Act
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
  const { contents, ...shown } = createDiaryMemory()
  const reading = createOnce()
  const writer = createDiaryWriter(env, { contents, records: shown.records, committed, loaded: reading.done })
  let commits = 0

  function committed(change: Change): void {
    commits += 1
    contents.value = withChange(contents.value, change)
    // The marks say how much there is: nobody knows before the diary has been read.
    if (status.value !== 'loading') leaveWord(env, contents.value)
    // A diary that is still being read, or could not be, is not made whole by one written tap.
    if (status.value === 'emptied') status.value = 'ready'
    askToPersist(env, change)
  }

  async function load(): Promise<void> {
    const commitsBefore = commits
    const loaded = await env.store.load()
    reading.end()
    // A diary that is on the screen stays there when another tab's change cannot be read at once.
    if (!loaded.ok) return status.value === 'ready' ? undefined : fail(loaded.problem)
    // A tap may have been committed while the diary was being read; what was read may be without it.
    if (commits !== commitsBefore) return load()
    writer.observe(loaded.value.contents)
    contents.value = loaded.value.contents
    status.value = loaded.value.isEmptied ? 'emptied' : 'ready'
    // A tap that was quicker than the reading has left no mark yet.
    if (status.value === 'ready' && commits > 0) void env.device.leaveMarks(contents.value.revisions.length)
  }

  function fail(problem: StorageProblem): void {
    status.value = { failed: problem }
  }

  followTheStore(env, { load, fail })
  return {
    status,
    contents,
    ...shown,
    load,
    act: writer.act,
    actFresh: writer.actFresh,
    ...createWaysBack(env, { status, contents, observe: writer.observe }),
    ...statingOf(env),
  }
}

interface WayBack {
  readonly status: Signal<DiaryStatus>
  readonly contents: Signal<DiaryContents>
  readonly observe: DiaryWriter['observe']
}

/** Into a diary that came from elsewhere, or out of one that was emptied. */
function createWaysBack(env: Environment, { status, contents, observe }: WayBack) {
  async function merge(incoming: DiaryContents): Promise<StorageProblem | null> {
    const merged = await env.store.merge(incoming)
    if (!merged.ok) return merged.problem
    observe(merged.value)
    contents.value = merged.value
    leaveWord(env, merged.value)
    // The marks of the diary that was emptied must not outlive the one that is restored.
    await env.device.leaveMarks(merged.value.revisions.length)
    status.value = 'ready'
    return null
  }

  async function beginAnew(): Promise<void> {
    await env.device.forgetMarks()
    status.value = 'ready'
  }

  return { merge, beginAnew }
}

/** Something that ends once, and can be waited for. */
function createOnce(): { readonly done: () => Promise<void>; readonly end: () => void } {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { done: () => promise, end: () => resolve() }
}

/** What a new record needs besides its content. */
function statingOf({ clock, newId }: Environment): Pick<DiaryState, 'newId' | 'stampedNow'> {
  return { newId, stampedNow: () => zonedTime(clock.now(), clock.zone()) }
}

function leaveWord({ tabs, device }: Environment, { revisions }: DiaryContents): void {
  tabs.announce()
  void device.leaveMarks(revisions.length)
}

/** Asked from the tap that made an entry, never on load: a question out of nowhere is refused. */
function askToPersist({ device }: Environment, { put }: Change): void {
  if (put.some(({ kind }) => kind !== 'setting')) void device.askToPersist()
}

/** Other tabs change the diary, and the browser may take the database away. */
function followTheStore(
  env: Environment,
  react: { readonly load: () => Promise<void>; readonly fail: (problem: StorageProblem) => void },
): void {
  env.tabs.listen(() => void react.load())
  env.store.watch((turn) => {
    if (turn === 'lost') void react.load()
    else react.fail({ what: turn === 'held-up' ? 'blocked' : 'newer-version', detail: turn })
  })
}
