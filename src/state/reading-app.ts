import { failed, ok, type Result } from '../domain/result.ts'
import type { DiaryContents } from '../formats/diary-contents.ts'
import type { StorageProblem } from '../storage/storage-problem.ts'
import { createApp, type App } from './create-app.ts'
import type { Environment } from './environment.ts'
import { readRawDiary, type ReadRows } from './raw-copy.ts'

/** A diary that can be looked at and not changed. */
interface Reading {
  readonly app: App
  /** Entries that this version cannot read: what it shows and counts is without them. */
  readonly unread: number
}

export type Opened = Result<Reading, StorageProblem>

/** The diary of a database that a later version has made, as far as this version can read it. */
export async function openToRead(app: App, readRows: ReadRows): Promise<Opened> {
  const diary = await readRawDiary(app.outside, readRows)
  if (!diary.ok) return diary
  const { readableContents } = await import('../formats/raw-backup.ts')
  const { contents, unread } = readableContents(diary.value)
  const reading = await createApp(worldToRead(app.outside, contents), { hash: '', version: app.version })
  await Promise.all([reading.load(), reading.loadAllWords()])
  // Where the person is, and the line that says what became of a tap, are those of the window.
  const { route, say } = app
  return ok({ app: { ...reading, route, say }, unread })
}

/** What the screens ask of the world, with nothing behind it that could write. */
function worldToRead(outside: Environment, contents: DiaryContents): Environment {
  return {
    ...outside,
    store: {
      device: () => Promise.resolve(ok({ name: '00000000', lastStamp: null })),
      load: () => Promise.resolve(ok({ contents, isEmptied: false })),
      // What is chosen for a page to print holds while it is looked at; all else is refused, also where no button offers it.
      write: ({ put, bury }) =>
        Promise.resolve(bury.length === 0 && put.every(({ kind }) => kind === 'setting') ? ok('single') : refused),
      merge: () => Promise.resolve(refused),
      compareCopies: () => Promise.resolve(null),
      safetyCopies: () => Promise.resolve(null),
      rest: nothing,
      end: nothing,
      watch: nothing,
    },
    tabs: { announce: nothing, announceErasure: nothing, hearErasure: nothing, listen: nothing },
    device: {
      ...outside.device,
      // The theme of the window stays, and nothing is kept for the next first paint.
      keepLook: nothing,
      showLook: nothing,
      askToPersist: nothingLater,
      readKeeping: () => Promise.resolve(null),
      folder: () => Promise.reject(new Error('A diary that is only read is copied by hand')),
      noteBackup: nothingLater,
      noteSeen: nothingLater,
      leaveMarks: nothingLater,
      forgetMarks: nothingLater,
    },
  }
}

const refused = failed<StorageProblem>({ what: 'newer-version', detail: 'opened to be read' })
const nothing = () => undefined
const nothingLater = () => Promise.resolve()
