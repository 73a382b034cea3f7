/** One revision (`id stamp`) or tombstone (`id -stamp` of what it deletes), as one text. */
export type Key = string

/** What the page tells the test's server, so that it is known outside of a browser that is killed a moment later. */
export interface Told {
  readonly what: 'began' | 'acknowledged' | 'refused'
  readonly key: Key
  /** The revisions that this one was made from, and may stand in the place of. */
  readonly replaces: readonly Key[]
  /** Which copies have it ("both", "single", …), or what went wrong. */
  readonly detail: string
}

/** What there is after a start. */
export interface Held {
  /** In the database, before it was compared with anything; null: it could not be read. */
  readonly database: readonly Key[] | null
  /** In the journal, likewise; null where there is none. */
  readonly journal: readonly Key[] | null
  /** In the diary, after the two were compared. */
  readonly all: readonly Key[]
  /** Records of the diary that do not decode, or cannot be read in the journal. */
  readonly broken: number
  /** Lines of the journal that are not whole. */
  readonly torn: number
}

/** How the page keeps what it is given: `?mode=own` in its address. */
export type Mode =
  /** As the app does: the database and the journal. */
  | 'own'
  /** The app's database alone. */
  | 'strict'
  /** Null control: an IndexedDB as a browser gives it, not flushed to the disk. */
  | 'relaxed'
  /** Null control: the same, and taken for written when it was only asked for. */
  | 'early'
  /** Null control: a record is overwritten by whoever writes it last. */
  | 'last-wins'

export interface DamagePage {
  /** Writes a day with a note of that text, and says which copies have it. */
  readonly write: (text: string) => Promise<Told>
  /** Writes so many acts (for ever when not said), one after the other, new records, changed ones and deletions. */
  readonly writeOn: (acts?: number) => Promise<void>
  readonly read: () => Promise<Held>
}

/** Made-up upgrades of the app's database from version 1 to 4, each of which rewrites every revision. */
export interface UpgradePage {
  /** Makes the database of version 1 anew, with so many records, as many kept revisions and as many tombstones. */
  readonly fill: (records: number) => Promise<void>
  /** As the app does it. */
  readonly upgrade: () => Promise<void>
  /** Null control: the version first, then each row by itself. */
  readonly upgradeApart: () => Promise<void>
  readonly state: () => Promise<UpgradeState>
}

export interface UpgradeState {
  readonly version: number
  readonly stores: readonly string[]
  /** "records of level 1": how many. */
  readonly levels: Readonly<Record<string, number>>
  readonly tombstones: number
}

declare global {
  interface Window {
    readonly damage: DamagePage
    readonly upgrades: UpgradePage
  }
}
