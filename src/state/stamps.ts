import type { RecordId, Stamp } from '../domain/record-base.ts'
import type { DiaryContents } from '../formats/diary-contents.ts'
import { laterStamp, nextStamp, observeStamp } from '../formats/stamp.ts'

export interface Stamps {
  /** Takes note of the stamps of contents that were loaded or merged. */
  readonly observe: (contents: DiaryContents) => void
  /** Takes note of the highest stamp that this device has given, which stands in the database. */
  readonly observeOne: (stamp: Stamp | null) => void
  /** A stamp above everything known of a record, and above all that this device has given. */
  readonly above: (id: RecordId, contents: DiaryContents, device: string) => Stamp
}

/** This device's hybrid logical clock. `now` gives epoch milliseconds. */
export function createStamps(now: () => number): Stamps {
  let last: Stamp | null = null

  function observe({ revisions, tombstones }: DiaryContents): void {
    for (const { stamp } of [...revisions, ...tombstones]) last = observeStamp(last, stamp, now())
  }

  function observeOne(stamp: Stamp | null): void {
    if (stamp !== null) last = observeStamp(last, stamp, now())
  }

  function above(id: RecordId, { revisions, tombstones }: DiaryContents, device: string): Stamp {
    const own = [
      ...revisions.filter((each) => each.id === id).map((each) => each.stamp),
      ...tombstones.filter((each) => each.id === id).map((each) => each.deletes),
    ].reduce<Stamp | null>(laterStamp, last)
    const stamp = nextStamp(own, now(), device)
    last = observeStamp(last, stamp, now())
    return stamp
  }

  return { observe, observeOne, above }
}
