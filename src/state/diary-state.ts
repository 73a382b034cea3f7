import { signal, type ReadonlySignal, type Signal } from '@preact/signals'
import type { Diary } from '../domain/diary.ts'
import { zonedTime, type ZonedTime } from '../domain/moment.ts'
import type { RecordId } from '../domain/record-base.ts'
import type { DiaryRecord } from '../domain/records.ts'
import { emptyContents, type DiaryContents } from '../formats/diary-contents.ts'
import type { StorageProblem } from '../storage/storage-problem.ts'
import type { Copies } from '../storage/two-copies.ts'
import type { Change, Environment, Loaded } from './environment.ts'
import { createDiaryMemory, withChange } from './diary-memory.ts'
import { createDiaryWriter, type Act, type DiaryWriter } from './diary-writer.ts'

export type DiaryStatus = 'loading' | 'ready' | 'emptied' | 'erased' | { readonly failed: StorageProblem }

export interface DiaryState {
  readonly status: ReadonlySignal<DiaryStatus>
  readonly contents: ReadonlySignal<DiaryContents>
  readonly records: ReadonlySignal<ReadonlyMap<RecordId, DiaryRecord>>
  /** Which copies hold what was written last, or what was read; null before either. */
  readonly copies: ReadonlySignal<Copies | null>
  readonly diary: ReadonlySignal<Diary>
  /** Loads the diary, at start and when another tab has changed it. */
  readonly load: () => Promise<void>
  /** Gives each copy what it lacks of the other: after the start, and while one of them fails. */
  readonly compareCopies: () => Promise<void>
  /** Tries again what failed: to read what another tab has changed, and to mend one of the two copies. */
  readonly catchUp: () => Promise<void>
  /** Writes an act in one transaction; the signals change once it is committed. */
  readonly act: DiaryWriter['act']
  readonly actFresh: DiaryWriter['actFresh']
  /** What changes the newest revision of a record; nothing when it was deleted since. */
  readonly changeOf: <Seen extends DiaryRecord>(seen: Seen, patch: (newest: Seen) => Partial<Seen>) => Act
  /** Adds the contents of a file, whole or not at all. */
  readonly merge: DiaryWriter['merge']
  /** Everything is about to be erased: shows nothing and writes nothing from now on. */
  readonly beErased: () => void
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
  const copies = signal<Copies | null>(null)
  const held: Held = { env, status, contents, copies, commits: 0, isBehind: false }
  const writer = createDiaryWriter(env, {
    contents,
    records: shown.records,
    committed: (change, into) => committed(held, change, into),
    merged: (whole) => merged(held, writer, whole),
    loaded: reading.done,
  })
  const load = () => loadInto(held, writer, reading)
  const compareCopies = () => compareInto(held, load)
  const fail = (problem: StorageProblem) => failWith(held, problem)
  const beErased = () => {
    status.value = 'erased'
    contents.value = emptyContents
    env.store.end()
  }
  followTheStore(env, { load, fail, beErased })
  return {
    status,
    contents,
    copies,
    ...shown,
    load,
    compareCopies,
    catchUp: async () => {
      if (held.isBehind) await load()
      if (copies.value === 'only-journal' || copies.value === 'only-database') await compareCopies()
    },
    act: writer.act,
    actFresh: writer.actFresh,
    merge: writer.merge,
    beErased,
    beginAnew: async () => {
      await Promise.all([env.device.forgetMarks(), (await env.store.safetyCopies())?.setAside()])
      status.value = 'ready'
    },
    ...statingOf(env),
  }
}

interface Held {
  readonly env: Environment
  readonly status: Signal<DiaryStatus>
  readonly contents: Signal<DiaryContents>
  readonly copies: Signal<Copies | null>
  /** How often something was written; tells a load that it may have been overtaken. */
  commits: number
  /** What another tab has changed could not be read. */
  isBehind: boolean
}

function committed(held: Held, change: Change, into: Copies): void {
  const { env, status, contents, copies } = held
  if (status.value === 'erased') return
  held.commits += 1
  copies.value = into
  contents.value = withChange(contents.value, change)
  // The marks say how much there is: nobody knows before the diary has been read.
  if (status.value !== 'loading') leaveWord(env, contents.value)
  // A diary that is still being read, or could not be, is not made whole by one written tap.
  if (status.value === 'emptied') status.value = 'ready'
  askToPersist(env, change)
}

async function merged(held: Held, writer: DiaryWriter, whole: DiaryContents): Promise<void> {
  if (held.status.value === 'erased') return
  held.commits += 1
  writer.observe(whole)
  held.contents.value = whole
  leaveWord(held.env, whole)
  // The marks of the diary that was emptied must not outlive the one that is restored.
  await held.env.device.leaveMarks(whole.revisions.length)
  held.status.value = 'ready'
}

async function loadInto(held: Held, writer: DiaryWriter, reading: Once): Promise<void> {
  const { env, status } = held
  if (status.value === 'erased') return
  const [statusBefore, commitsBefore] = [status.value, held.commits]
  const loaded = await env.store.load()
  reading.end()
  // What was read just before a newer version took the database must not hide that it has.
  if (status.value !== statusBefore && isOutdated(status.value)) return
  // A diary that is on the screen stays there when another tab's change cannot be read at once.
  held.isBehind = !loaded.ok && status.value === 'ready'
  if (held.isBehind) return
  if (!loaded.ok) return failWith(held, loaded.problem)
  // A tap may have been committed while the diary was being read; what was read may be without it.
  if (held.commits !== commitsBefore) return loadInto(held, writer, reading)
  writer.observe(loaded.value.contents)
  show(held, loaded.value)
}

function show({ env, status, contents, copies, commits }: Held, loaded: Loaded): void {
  contents.value = loaded.contents
  if (loaded.isSafetyCopy === true) copies.value = 'only-journal'
  status.value = loaded.isEmptied ? 'emptied' : 'ready'
  // A tap that was quicker than the reading has left no mark yet.
  if (status.value === 'ready' && commits > 0) void env.device.leaveMarks(contents.value.revisions.length)
}

function isOutdated(status: DiaryStatus): boolean {
  return typeof status === 'object' && status.failed.what === 'newer-version'
}

async function compareInto({ env, status, copies }: Held, load: () => Promise<void>): Promise<void> {
  if (status.value !== 'ready') return
  const compared = await env.store.compareCopies()
  if (compared?.ok === false) return
  copies.value = compared === null ? 'single' : 'both'
  if (compared === null || compared.value.replayed === 0) return
  env.tabs.announce()
  await load()
}

function failWith({ status }: Held, problem: StorageProblem): void {
  if (status.value !== 'erased') status.value = { failed: problem }
}

interface Once {
  readonly done: () => Promise<void>
  readonly end: () => void
}

/** Something that ends once, and can be waited for. */
function createOnce(): Once {
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
  react: Pick<DiaryState, 'load' | 'beErased'> & { readonly fail: (problem: StorageProblem) => void },
): void {
  env.tabs.listen(() => void react.load())
  env.tabs.hearErasure(react.beErased)
  env.store.watch((turn) => {
    if (turn === 'lost') void react.load()
    else react.fail({ what: turn === 'held-up' ? 'blocked' : 'newer-version', detail: turn })
  })
}
