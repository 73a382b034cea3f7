import type { Day } from '../domain/day.ts'
import type { RecordId, Stamp } from '../domain/record-base.ts'
import type { DiaryRecord, Tombstone } from '../domain/records.ts'
import type { Result } from '../domain/result.ts'
import type { DiaryContents } from '../formats/diary-contents.ts'
import type { Sealing } from '../formats/sealing.ts'
import type { Snapshot } from '../formats/snapshot.ts'
import type { LookName, ShownLook } from '../platform/look.ts'
import type { InstallWay } from '../platform/install.ts'
import type { AppPlace } from '../platform/erase.ts'
import type { DiaryPlace } from '../storage/erase-traces.ts'
import type { PersistAnswer } from '../storage/persistence.ts'
import type { FolderCopy, LastBackup } from '../storage/schema.ts'
import type { Copies } from '../storage/two-copies.ts'
import type { Comparison } from '../storage/compared-copies.ts'
import type { KeyStore } from '../storage/stored-key.ts'
import type { StorageProblem } from '../storage/storage-problem.ts'

/** What the state needs from outside, so that all of it runs in a plain test. */
export interface Environment {
  /** The person's own diary, or the made-up one to look around in, which has a database of its own. */
  readonly mode: DiaryMode
  /** Deletes the made-up diary, when it is left; the person's own is never touched. */
  readonly forgetSample: () => Promise<void>
  /** Erases everything that the app keeps on this device, and looks what is left. */
  readonly eraseEverything: () => Promise<Leftovers>
  readonly clock: Clock
  readonly newId: () => RecordId
  readonly store: Store
  readonly tabs: Tabs
  readonly files: Files
  readonly device: Device
}

export type DiaryMode = 'own' | 'sample'

/** What could not be erased; empty when nothing of the app is left on this device. */
export type Leftovers = readonly (DiaryPlace | AppPlace)[]

export interface Clock {
  /** Epoch milliseconds. */
  readonly now: () => number
  /** The device's IANA zone now. */
  readonly zone: () => string
}

/** One act of the person: what is written and what is deleted, together or not at all. */
export interface Change {
  readonly put: readonly DiaryRecord[]
  readonly bury: readonly Tombstone[]
  /** Stamps of the revisions that `put` was made from: these are overwritten, any other is kept beside it. */
  readonly replaces: readonly Stamp[]
}

export interface Store {
  /** The name in stamps; does not need the diary. */
  readonly device: () => Promise<Result<DeviceIdentity, StorageProblem>>
  readonly load: () => Promise<Result<Loaded, StorageProblem>>
  /** Resolves only when the change is on the disk, and says in which copies. */
  readonly write: (change: Change) => Promise<Result<Copies, StorageProblem>>
  /** Gives each copy what it lacks of the other; null on a browser that has one only. */
  readonly compareCopies: () => Promise<Result<Comparison, StorageProblem> | null>
  /** The other copies on this device; null on a browser that has none. */
  readonly safetyCopies: () => Promise<SafetyCopies | null>
  /** Adds foreign contents in one transaction or not at all; gives the whole after it. */
  readonly merge: (incoming: DiaryContents) => Promise<Result<DiaryContents, StorageProblem>>
  /** Lets the database go until it is asked again. */
  readonly rest: () => void
  /** Lets the database go for good: whatever is asked afterwards fails. */
  readonly end: () => void
  /** Hears what other tabs and the browser do to the database. */
  readonly watch: (react: (what: StoreTurn) => void) => void
}

/** What this device holds of the diary beside its database. */
export interface SafetyCopies {
  /** What the second copy holds; null when there is nothing in it. */
  readonly safetyCopy: () => Promise<DiaryContents | null>
  /** The diary as it was before it was restored, upgraded or begun anew, the newest first. */
  readonly snapshots: () => Promise<readonly Snapshot[]>
  /** Begins the second copy anew and keeps what it held as a snapshot, as the person begins a new diary. */
  readonly setAside: () => Promise<void>
}

export interface DeviceIdentity {
  /** 8 hex digits, the last part of the stamps of this window on this device. */
  readonly name: string
  /** The highest stamp written here. */
  readonly lastStamp: Stamp | null
}

/** `held-up`: an older tab keeps the database; `outdated`: a newer tab took it; `lost`: the browser took it away. */
export type StoreTurn = 'held-up' | 'outdated' | 'lost'

export interface Loaded {
  readonly contents: DiaryContents
  /** The database is empty although an earlier visit left marks, or a second copy, that it was not. */
  readonly isEmptied: boolean
  /** The database does not answer: this is the second copy. */
  readonly isSafetyCopy?: boolean
}

export interface Tabs {
  readonly announce: () => void
  /** Tells the other tabs that everything is about to be erased: they let go. */
  readonly announceErasure: () => void
  readonly hearErasure: (react: () => void) => void
  /** Calls back when another tab has changed the diary. */
  readonly listen: (onChange: () => void) => void
}

export interface Files {
  /** Offers a file to keep: the share sheet where that is the way, else a download. */
  readonly share: (file: OutgoingFile) => Promise<'shared' | 'downloaded' | 'cancelled' | 'failed'>
  readonly download: (file: OutgoingFile) => Promise<'downloaded' | 'failed'>
  /** A part of the page as one self-contained HTML file with a strict policy of its own. */
  readonly textOfPage: (page: Element, about: { readonly title: string; readonly language: string }) => Promise<string>
  /** Gives a text away, from a tap; false when it was not. */
  readonly handOver: (text: string, way: 'copy' | 'share') => Promise<boolean>
  /** Opens the print window; false when the browser showed no sign of it. */
  readonly print: () => Promise<boolean>
}

export interface OutgoingFile {
  readonly name: string
  readonly type: string
  readonly text: string
}

/** How the diary is kept on this device. */
export interface Keeping {
  /** Has the browser promised to keep it when space runs short? */
  readonly persisted: PersistAnswer
  readonly lastBackup: LastBackup | null
  readonly isInstallDeclined: boolean
  /** Version of the app that was last seen on this device; null on a first visit. */
  readonly seenVersion: string | null
}

/** The folder that backups are written into by themselves. */
export interface FolderStore {
  /** Does this browser let the person choose one? */
  readonly canChoose: boolean
  /** null when none was chosen. */
  readonly look: () => Promise<Result<FolderLook | null, StorageProblem>>
  /** Lets the person choose one, from a tap; false when they did not. */
  readonly choose: () => Promise<boolean>
  /** Asks the browser again for leave to write into it, from a tap. */
  readonly allow: () => Promise<boolean>
  /** Writes nothing more into it; what is there stays. False when that could not be noted. */
  readonly giveUp: () => Promise<boolean>
  /** Entries up to this stamp are not asked to be copied, where no folder takes them. */
  readonly askedUntil: () => Promise<Stamp | null>
  readonly putOff: (until: Stamp) => Promise<void>
  /** Writes a file, reads it back, and deletes what is older than need be of its own. */
  readonly write: (file: DatedFile, noted: FolderCopy) => Promise<'written' | 'not-allowed' | 'failed'>
}

export interface FolderLook {
  /** Another for each choosing. */
  readonly id: string
  readonly name: string
  readonly isAllowed: boolean
  readonly last: FolderCopy | null
}

export interface DatedFile {
  readonly day: Day
  readonly ending: 'json' | 'age'
  readonly text: string
}

/** Drafts by the place of their form. They are not part of the diary. */
export interface DraftStore {
  /** undefined when there is none. */
  readonly read: (place: string) => Promise<Result<unknown, StorageProblem>>
  /** undefined takes the draft away; asked whenever the writing is tried. */
  readonly write: (place: string, contentNow: () => unknown) => Promise<Result<null, StorageProblem>>
}

/** Putting the app on the home screen. */
export interface Install {
  readonly isInstalled: () => boolean
  readonly way: () => InstallWay
  readonly canAsk: () => boolean
  /** Asks the browser's own question, once; false when there is none. */
  readonly ask: () => Promise<boolean>
  readonly watch: (react: () => void) => void
}

export interface Device {
  /** Preferred languages, most wanted first. */
  readonly languages: readonly string[]
  /** How the app looks on this device, and what it does not offer there: known before the diary is read. */
  readonly look: (name: LookName) => string | null
  readonly keepLook: (name: LookName, value: string | null) => void
  /** Shows colours in this window. */
  readonly showLook: (name: ShownLook, value: string | null) => void
  /** Tells the browser, after the first entry, that this diary must not be cleared away. */
  readonly askToPersist: () => Promise<void>
  /** How the diary is kept on this device: not part of the diary. null when it cannot be read. */
  readonly readKeeping: () => Promise<Keeping | null>
  /** Asks the browser again to keep the diary, from a tap that asks for just that. */
  readonly askToKeep: () => Promise<PersistAnswer>
  /** Remembers that a backup was handed over. */
  readonly noteBackup: (backup: LastBackup) => Promise<void>
  /** Remembers that the person does not want the app on the home screen, or which version they have seen. */
  readonly noteSeen: (seen: { readonly installDeclined?: boolean; readonly seenVersion?: string }) => Promise<void>
  /** Encrypts and opens backups, and keeps the recovery key; its code is fetched when it is asked for. */
  readonly sealing: () => Promise<Sealing & KeyStore>
  readonly install: Install
  /** Would the app start without a network? */
  readonly isOfflineReady: () => Promise<boolean>
  /** What is typed into forms and not sent yet; its code is fetched when the first form asks for it. */
  readonly drafts: () => Promise<DraftStore>
  readonly folder: () => Promise<FolderStore>
  /** Leaves the small marks that tell an emptied diary from a new one. */
  readonly leaveMarks: (records: number) => Promise<void>
  /** Forgets the marks: the person begins anew. */
  readonly forgetMarks: () => Promise<void>
  /** A browser tab on iOS, whose storage is not that of the installed app. */
  readonly isIosTab: boolean
}
