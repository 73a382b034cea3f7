import type { ReadonlySignal } from '@preact/signals'
import type { Day } from '../domain/day.ts'
import { isHeadacheMark } from '../domain/headache-mark.ts'
import type { Attack, DayEdit, HeadacheDetails } from '../domain/records.ts'
import type { Words } from '../i18n/words.ts'
import type { DiaryState } from './diary-state.ts'
import type { Act } from './diary-writer.ts'
import type { Notices } from './notices.ts'

export interface HeadacheCommands {
  /** Changes what is said of a headache, be it an attack or a day stated as headache. */
  readonly setDetails: (id: string, change: DetailsChange) => Promise<void>
  /** What one day of an attack had that differs; null: nothing. */
  readonly editDay: (attack: Attack, day: Day, edit: DayEdit | null) => Promise<void>
  readonly setNote: (attack: Attack, note: string) => Promise<boolean>
  /** Deletes an attack with its readings and auras; doses stay, they were taken. */
  readonly removeAttack: (attack: Attack) => Promise<boolean>
}

/** A change of what is said of a headache, made from what is said of it when its turn comes. */
export type DetailsChange = (newest: HeadacheDetails) => Partial<HeadacheDetails>

/** What is said of a headache afterwards. */
export function createHeadacheCommands(
  state: DiaryState,
  { perform }: Notices,
  words: ReadonlySignal<Words>,
): HeadacheCommands {
  const said = () => words.value.messages.saved

  async function setDetails(id: string, change: DetailsChange): Promise<void> {
    await perform(() => detailsAct(state, id, change), said().done)
  }

  async function editDay(attack: Attack, day: Day, edit: DayEdit | null): Promise<void> {
    await perform(() => state.changeOf(attack, ({ edits }) => ({ edits: withEdit(edits, day, edit) })), said().done)
  }

  async function setNote(attack: Attack, note: string): Promise<boolean> {
    return perform(() => state.changeOf(attack, () => ({ note })), null)
  }

  async function removeAttack(attack: Attack): Promise<boolean> {
    const kept = state.diary.value.doses.filter((dose) => dose.attackId === attack.id).length
    return perform(() => removalAct(state, attack), said().headacheDeleted(kept))
  }

  return { setDetails, editDay, setNote, removeAttack }
}

function withEdit(edits: Attack['edits'], day: Day, edit: DayEdit | null): Attack['edits'] {
  const { [day]: before, ...others } = edits
  return edit === null ? others : { ...others, [day]: { ...before, ...edit } }
}

function detailsAct(state: DiaryState, id: string, change: DetailsChange): Act {
  const record = state.records.value.get(id)
  if (record?.kind === 'attack') return { put: [{ ...record, ...change(record) }] }
  if (record?.kind !== 'day') return {}
  const { mark } = record
  return isHeadacheMark(mark) ? { put: [{ ...record, mark: { ...mark, ...change(mark) } }] } : {}
}

/** Doses keep saying for which attack they were taken, so that all is as before when it is brought back. */
function removalAct(state: DiaryState, { id }: Attack): Act {
  const { readings, auras } = state.diary.value
  const parts = [...readings, ...auras].filter((each) => each.attackId === id)
  return { remove: [id, ...parts.map((part) => part.id)] }
}
