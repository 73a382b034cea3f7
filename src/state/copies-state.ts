import { signal, type ReadonlySignal } from '@preact/signals'
import { laterDay, type Day } from '../domain/day.ts'
import { momentOf } from '../domain/moment.ts'
import type { DiaryRecord } from '../domain/records.ts'
import { shownRecords, type DiaryContents } from '../formats/diary-contents.ts'
import type { Snapshot } from '../formats/snapshot.ts'
import type { DiaryState } from './diary-state.ts'
import type { MergeOutcome } from './diary-merge.ts'
import type { Environment } from './environment.ts'

/** What the second copy on this device holds. */
export interface SafetyCopy {
  readonly contents: DiaryContents
  /** Records that show, settings aside. */
  readonly entries: number
  /** The day on which the newest of them was entered. */
  readonly newest: Day
}

export interface KeptSnapshot {
  readonly snapshot: Snapshot
  /** Records that show, settings aside. */
  readonly entries: number
}

export interface CopiesState {
  /** null until it was looked at, and where there is none, or no entry in it. */
  readonly safetyCopy: ReadonlySignal<SafetyCopy | null>
  readonly lookAtSafetyCopy: () => Promise<void>
  /** The earlier states that this device has kept, the newest first; empty until they were looked for. */
  readonly snapshots: ReadonlySignal<readonly KeptSnapshot[]>
  readonly lookForSnapshots: () => Promise<void>
  /** Gives an emptied diary back what the second copy holds. */
  readonly takeBack: (copy: SafetyCopy) => Promise<MergeOutcome>
}

/** The second copy of the diary, as Recovery and Settings show it. */
export function createCopiesState(
  diary: Pick<DiaryState, 'merge'>,
  { store }: Pick<Environment, 'store'>,
): CopiesState {
  const safetyCopy = signal<SafetyCopy | null>(null)
  const snapshots = signal<readonly KeptSnapshot[]>([])
  return {
    snapshots,
    async lookForSnapshots() {
      const kept = (await (await store.safetyCopies())?.snapshots()) ?? []
      snapshots.value = kept.map((snapshot) => ({ snapshot, entries: entriesOf(snapshot.contents).length }))
    },
    safetyCopy,
    async lookAtSafetyCopy() {
      const contents = await (await store.safetyCopies())?.safetyCopy()
      safetyCopy.value = contents === undefined || contents === null ? null : summedUp(contents)
    },
    takeBack: ({ contents }) => diary.merge({ incoming: contents, overrides: () => ({ put: [], bury: [] }) }),
  }
}

function summedUp(contents: DiaryContents): SafetyCopy | null {
  const entries = entriesOf(contents)
  const newest = entries.reduce<Day | null>((latest, { createdAt }) => {
    const { day } = momentOf(createdAt)
    return latest === null ? day : laterDay(latest, day)
  }, null)
  return newest === null ? null : { contents, entries: entries.length, newest }
}

function entriesOf(contents: DiaryContents): readonly DiaryRecord[] {
  return shownRecords(contents).filter(({ kind }) => kind !== 'setting')
}
