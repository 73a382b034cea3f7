import { computed, type ReadonlySignal } from '@preact/signals'
import type { Attack, DiaryRecord } from '../domain/records.ts'
import { currentRevisions } from '../formats/diary-contents.ts'
import type { Words } from '../i18n/words.ts'
import type { DiaryState } from './diary-state.ts'
import type { Notices } from './notices.ts'

export interface DeletedState {
  /** Attacks that were deleted, the last deleted first. */
  readonly deletedAttacks: ReadonlySignal<readonly Attack[]>
  /** Brings a deleted attack back with the readings and auras that went with it. */
  readonly bringBack: (attack: Attack) => Promise<void>
}

/** What was deleted is kept and can be brought back. */
export function createDeletedState(
  state: Pick<DiaryState, 'records' | 'contents'>,
  notices: Pick<Notices, 'perform'>,
  words: ReadonlySignal<Words>,
): DeletedState {
  const hidden = computed<readonly DiaryRecord[]>(() => {
    const shown = state.records.value
    return [...currentRevisions(state.contents.value.revisions).values()].filter(({ id }) => !shown.has(id))
  })
  const deletedAt = computed(() => {
    const inOrder = state.contents.value.tombstones.toSorted((a, b) => (a.stamp < b.stamp ? -1 : 1))
    return new Map(inOrder.map(({ id, stamp }) => [id, stamp]))
  })
  const deletedAttacks = computed(() => {
    return hidden.value
      .filter((record) => record.kind === 'attack')
      .toSorted((a, b) => ((deletedAt.value.get(a.id) ?? '') < (deletedAt.value.get(b.id) ?? '') ? 1 : -1))
  })

  async function bringBack(attack: Attack): Promise<void> {
    const since = deletedAt.value.get(attack.id) ?? ''
    // What was deleted by itself before stays deleted.
    const parts = hidden.value.filter(
      (record) =>
        (record.kind === 'reading' || record.kind === 'aura') &&
        record.attackId === attack.id &&
        (deletedAt.value.get(record.id) ?? '') >= since,
    )
    await notices.perform(() => ({ put: [attack, ...parts] }), words.value.messages.saved.broughtBack)
  }

  return { deletedAttacks, bringBack }
}
