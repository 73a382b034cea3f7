import type { Stamp } from '../domain/record-base.ts'
import type { DiaryContents } from './diary-contents.ts'
import { laterStamp } from './stamp.ts'

/** The highest stamp of a diary, also of what was deleted; null when nothing was ever written. */
export function newestStamp({ revisions, tombstones }: DiaryContents): Stamp | null {
  return [...revisions, ...tombstones].reduce<Stamp | null>((highest, { stamp }) => laterStamp(highest, stamp), null)
}

/** Tells whether a copy has all that a diary has: another after each change, also one that comes from elsewhere. */
export function contentsMark(contents: DiaryContents): string {
  return [newestStamp(contents) ?? '', contents.revisions.length, contents.tombstones.length].join(' ')
}
