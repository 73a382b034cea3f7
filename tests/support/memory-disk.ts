import type { RecordId, Stamp } from '../../src/domain/record-base.ts'
import type { DiaryRecord, Tombstone } from '../../src/domain/records.ts'
import { currentRevisions, emptyContents, mergeContents, type DiaryContents } from '../../src/formats/diary-contents.ts'
import type { RecoveryKey } from '../../src/formats/sealed-file.ts'
import type { Change } from '../../src/state/environment.ts'

/** What a browser keeps of a diary between two starts, in memory; several tabs can share one. */
export interface MemoryDisk {
  /** The name in stamps. */
  readonly device: string
  readonly lastStamp: () => Stamp | null
  /** Everything there is, in canonical order. */
  readonly read: () => DiaryContents
  readonly write: (change: Change) => void
  /** Adds contents, and gives all that there is then. */
  readonly merge: (incoming: DiaryContents) => DiaryContents
  /** The browser throws the diary away, and leaves the marks that there was one. */
  readonly wipe: () => void
  /** Revisions that were there when marks were left; null without marks. */
  marks: number | null
  /** What is typed into forms, by their places. */
  readonly drafts: Map<string, unknown>
  answersDrafts: boolean
  recoveryKey: RecoveryKey | null
  /** How the app looks on this device. */
  readonly look: Map<string, string>
  /** What the tabs do when another of them has changed the diary. */
  readonly tabs: Set<() => void>
}

/** A disk that keeps what it is given as the database does: what a change replaces goes, any other revision stays. */
export function createMemoryDisk(device = '3f9a1c2b', start: DiaryContents = emptyContents): MemoryDisk {
  const records = new Map<RecordId, DiaryRecord>()
  const kept: DiaryRecord[] = []
  const tombstones: Tombstone[] = []
  const read = () => mergeContents(emptyContents, { revisions: [...records.values(), ...kept], tombstones })

  function write({ put, bury, replaces }: Change): void {
    for (const record of put) {
      const there = records.get(record.id)
      if (there !== undefined && there.stamp > record.stamp) {
        kept.push(record)
        continue
      }
      if (there !== undefined && there.stamp < record.stamp && !replaces.includes(there.stamp)) kept.push(there)
      records.set(record.id, record)
    }
    tombstones.push(...bury)
  }

  function merge(incoming: DiaryContents): DiaryContents {
    const merged = mergeContents(read(), incoming)
    wipe()
    for (const record of currentRevisions(merged.revisions).values()) records.set(record.id, record)
    kept.push(...merged.revisions.filter((record) => records.get(record.id) !== record))
    tombstones.push(...merged.tombstones)
    return merged
  }

  function wipe(): void {
    records.clear()
    kept.length = 0
    tombstones.length = 0
  }

  merge(start)
  const lastStamp = () =>
    [...read().revisions, ...tombstones]
      .map(({ stamp }) => stamp)
      .toSorted()
      .at(-1) ?? null
  return {
    device,
    lastStamp,
    read,
    write,
    merge,
    wipe,
    marks: null,
    drafts: new Map(),
    answersDrafts: true,
    recoveryKey: null,
    look: new Map(),
    tabs: new Set(),
  }
}
