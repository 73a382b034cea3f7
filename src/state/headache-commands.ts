import type { ReadonlySignal } from '@preact/signals'
import type { Day } from '../domain/day.ts'
import type { Attack, DayEdit, HeadacheDetails } from '../domain/records.ts'
import type { StatedTiming } from '../domain/stated-timing.ts'
import type { Words } from '../i18n/words.ts'
import type { DiaryState } from './diary-state.ts'
import type { Act } from './diary-writer.ts'
import type { Headache } from './headache-of.ts'
import type { Notices } from './notices.ts'
import { noDetails, restateHeadache, stateHeadache } from './restate.ts'

export interface HeadacheCommands {
  /** Adds a past headache; gives its id once it is committed, else null. */
  readonly addHeadache: (timing: StatedTiming) => Promise<string | null>
  /** States when a headache was; gives the id under which it is found then, null when it was not written. */
  readonly changeTiming: (headache: Headache, timing: StatedTiming) => Promise<string | null>
  /** Changes what is said of a headache, be it an attack or a day stated as headache. */
  readonly setDetails: (id: string, patch: Partial<HeadacheDetails>) => Promise<void>
  /** What one day of an attack had that differs; null: nothing. */
  readonly editDay: (attack: Attack, day: Day, edit: DayEdit | null) => Promise<void>
  readonly setNote: (attack: Attack, note: string) => Promise<void>
  /** Deletes an attack with its readings and auras; doses stay, they were taken. */
  readonly removeAttack: (attack: Attack) => Promise<void>
}

/** What is said of a headache afterwards. */
export function createHeadacheCommands(
  state: DiaryState,
  { perform }: Notices,
  words: ReadonlySignal<Words>,
): HeadacheCommands {
  const said = () => words.value.messages.saved
  const stating = () => ({ diary: state.diary.value, newId: state.newId, now: state.stampedNow() })

  async function addHeadache(timing: StatedTiming): Promise<string | null> {
    const { act, id } = stateHeadache(timing, noDetails, stating())
    return (await perform(() => act, said().headacheAdded)) ? id : null
  }

  async function changeTiming(headache: Headache, timing: StatedTiming): Promise<string | null> {
    const { act, id } = restateHeadache(headache, timing, stating())
    return (await perform(() => act, said().done)) ? id : null
  }

  async function setDetails(id: string, patch: Partial<HeadacheDetails>): Promise<void> {
    await perform(() => detailsAct(state, id, patch), null)
  }

  async function editDay(attack: Attack, day: Day, edit: DayEdit | null): Promise<void> {
    await perform(() => {
      const newest = state.latest(attack)
      const { [day]: before, ...others } = newest.edits
      return { put: [{ ...newest, edits: edit === null ? others : { ...others, [day]: { ...before, ...edit } } }] }
    }, said().done)
  }

  async function setNote(attack: Attack, note: string): Promise<void> {
    await perform(() => ({ put: [{ ...state.latest(attack), note }] }), null)
  }

  async function removeAttack(attack: Attack): Promise<void> {
    const kept = state.diary.value.doses.filter((dose) => dose.attackId === attack.id).length
    await perform(() => removalAct(state, attack), said().headacheDeleted(kept))
  }

  return { addHeadache, changeTiming, setDetails, editDay, setNote, removeAttack }
}

function detailsAct(state: DiaryState, id: string, patch: Partial<HeadacheDetails>): Act {
  const record = state.records.value.get(id)
  if (record?.kind === 'attack') return { put: [{ ...record, ...patch }] }
  if (record?.kind !== 'day') return {}
  const { mark } = record
  const isHeadache = mark?.state === 'all-day' || mark?.state === 'without-times'
  return isHeadache ? { put: [{ ...record, mark: { ...mark, ...patch } }] } : {}
}

function removalAct(state: DiaryState, { id }: Attack): Act {
  const { readings, auras, doses } = state.diary.value
  const parts = [...readings, ...auras].filter((each) => each.attackId === id)
  const kept = doses.filter((dose) => dose.attackId === id)
  return { put: kept.map((dose) => ({ ...dose, attackId: null })), remove: [id, ...parts.map((part) => part.id)] }
}
