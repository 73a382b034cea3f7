import { computed, signal } from '@preact/signals'
import { createDiaryReader } from '../domain/diary.ts'
import type { DiaryRecord } from '../domain/records.ts'
import { emptyContents, shownRecords, type DiaryContents } from '../formats/diary-contents.ts'
import type { Act } from './diary-writer.ts'
import type { Change } from './environment.ts'

/** The diary in memory: its contents, and what shows of them. */
export function createDiaryMemory() {
  const contents = signal<DiaryContents>(emptyContents)
  const records = computed(() => new Map(shownRecords(contents.value).map((record) => [record.id, record])))
  const read = createDiaryReader()
  const diary = computed(() => read([...records.value.values()]))

  function latest<Seen extends DiaryRecord>(seen: Seen): Seen | null {
    const found = records.value.get(seen.id)
    // One id never names records of two kinds.
    return found?.kind === seen.kind ? (found as Seen) : null
  }

  function changeOf<Seen extends DiaryRecord>(seen: Seen, patch: (newest: Seen) => Partial<Seen>): Act {
    const newest = latest(seen)
    return newest === null ? {} : { put: [{ ...newest, ...patch(newest) }] }
  }

  return { contents, records, diary, changeOf }
}

/** The contents after a change of our own: what a new revision was made from goes, any other revision stays. */
export function withChange(contents: DiaryContents, change: Change): DiaryContents {
  const written = new Map(change.put.map(({ id, stamp }) => [id, stamp]))
  const replaced = new Set(change.replaces)
  // Revisions of other records can have the same stamp: two tabs write as one device. And a load that ran beside the
  // write may have brought the new revision already.
  const stays = ({ id, stamp }: DiaryRecord) => !written.has(id) || (!replaced.has(stamp) && written.get(id) !== stamp)
  return {
    revisions: [...contents.revisions.filter(stays), ...change.put],
    tombstones: [...contents.tombstones, ...change.bury],
  }
}
