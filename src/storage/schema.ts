import type { DBSchema, IDBPDatabase } from 'idb'
import type { ZonedTime } from '../domain/moment.ts'
import type { RecordId, Stamp } from '../domain/record-base.ts'
import type { DiaryRecord, Tombstone } from '../domain/records.ts'
import type { RecoveryKey } from '../formats/sealed-file.ts'
import type { PersistAnswer } from './persistence.ts'

/** The database, as its migrations have made it. */
export interface DiarySchema extends DBSchema {
  /** The revision of each record with the highest stamp, whether it shows or was deleted. */
  records: { key: RecordId; value: DiaryRecord }
  /** Losing revisions. */
  kept: { key: [RecordId, Stamp]; value: DiaryRecord }
  tombstones: { key: [RecordId, Stamp]; value: Tombstone }
  /** What this device knows of itself, one value; its recovery key; where copies go; and drafts, one for each form. */
  meta: { key: DeviceKey | DraftKey; value: Meta | RecoveryKey | Elsewhere | Draft }
}

/** Rows that belong to the device and leave it in no copy (`raw-backup.ts`). */
type DeviceKey = 'device' | 'recovery-key' | 'elsewhere'

export type Database = IDBPDatabase<DiarySchema>

/** What this device knows of itself. It is not part of the diary and is in no backup. */
export interface Meta {
  /** 8 hex digits; the stamps of this device end with the first four, and four of the window that wrote. */
  readonly device: string
  /** Another for every database that is made. */
  readonly installId: string
  /** The highest stamp written here. A clock goes on from it through `observeStamp`, which caps it. */
  readonly lastStamp: Stamp | null
  /** What the browser said when it was asked to keep the diary. */
  readonly persisted: PersistAnswer | null
  readonly lastBackup: LastBackup | null
  readonly mark: PresenceMark | null
  /** The person does not want to be offered the installation here. Absent in what version 0.1 wrote. */
  readonly installDeclined?: boolean
  /** Version of the app that was last seen here. Absent in what version 0.1 wrote. */
  readonly seenVersion?: string
}

/** Where copies go, and when they are asked for. It is not part of the diary and is in no backup. */
export interface Elsewhere {
  /** The folder that backups are written into by themselves. */
  readonly folder: KeptFolder | null
  /** The person does not want to be asked to copy what was written up to this stamp. */
  readonly askedUntil: Stamp | null
}

/** A copy in the folder, with a mark of what of the diary was in it. */
export interface FolderCopy extends LastBackup {
  readonly mark: string
}

/** A folder of the device, and what Fifteen has put there. */
export interface KeptFolder {
  /** Another for each choosing. */
  readonly id: string
  readonly handle: FileSystemDirectoryHandle
  /** Names of the files that this device wrote and may replace or delete, the last written last. */
  readonly written: readonly string[]
  readonly last: FolderCopy | null
}

export type DraftKey = ['drafts', string]

/** What was typed into a form and not sent. It is not part of the diary and is in no backup. */
export interface Draft {
  /** Epoch milliseconds of its last change. */
  readonly at: number
  /** As the form has it; another version of the app may have written it. */
  readonly content: unknown
}

export interface LastBackup {
  readonly at: ZonedTime
  /** Number of records that showed then. */
  readonly records: number
  /** The highest stamp in it: whatever has a higher one was written since. */
  readonly stamp: Stamp | null
}

/** "I was here": what the diary held, told in places that a browser empties one by one. */
export interface PresenceMark {
  readonly installId: string
  /** Revisions in the database, deleted ones too. */
  readonly records: number
  readonly newestId: RecordId | null
  readonly lastBackup: ZonedTime | null
}
