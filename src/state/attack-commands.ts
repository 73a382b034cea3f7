import type { ReadonlySignal } from '@preact/signals'
import type { Day } from '../domain/day.ts'
import { momentOf, type ZonedTime } from '../domain/moment.ts'
import type { Attack, AttackEnd, ClockedTiming, DayEdit, Reading, Severity } from '../domain/records.ts'
import type { StatedTiming } from '../domain/stated-timing.ts'
import type { Words } from '../i18n/words.ts'
import type { DiaryState, Draft } from './diary-state.ts'
import type { Headache } from './headache-of.ts'
import type { Notices } from './notices.ts'
import { attackDraft, noDetails, restateHeadache, stateHeadache } from './restate.ts'

export interface AttackCommands {
  /** One tap: an attack that starts now, and nothing else. Gives its id once it is committed, else null. */
  readonly startAttack: () => Promise<string | null>
  readonly confirmStillGoing: (attack: Attack) => Promise<void>
  readonly endAttack: (attack: Attack, end: 'now' | AttackEnd) => Promise<void>
  readonly takeBackEnd: (attack: Attack) => Promise<void>
  /** How bad it is now; said again within five minutes it corrects what was said. */
  readonly rateNow: (attack: Attack, level: Severity | number) => Promise<void>
  /** Adds a past headache; gives its id once it is committed, else null. */
  readonly addHeadache: (timing: StatedTiming) => Promise<string | null>
  /** States when a headache was; gives the id under which it is found then, null when it was not written. */
  readonly changeTiming: (headache: Headache, timing: StatedTiming) => Promise<string | null>
  readonly editDay: (attack: Attack, day: Day, edit: DayEdit | null) => Promise<void>
  readonly setNote: (attack: Attack, note: string) => Promise<void>
  readonly removeReading: (reading: Reading) => Promise<void>
  /** Deletes an attack with its readings and auras; doses stay, they were taken. */
  readonly removeAttack: (attack: Attack) => Promise<void>
}

const CORRECTION = 5 * 60_000

/** Everything that can be done with an attack. */
export function createAttackCommands(
  state: DiaryState,
  notices: Notices,
  words: ReadonlySignal<Words>,
): AttackCommands {
  const { perform } = notices
  const said = () => words.value.messages.saved

  async function startAttack(): Promise<string | null> {
    const now = state.stampedNow()
    const timing = { form: 'clocked', start: now, wokeWithIt: false, confirmations: [], end: { how: 'open' } } as const
    const draft = attackDraft(state.newId(), timing, { details: noDetails, createdAt: now })
    const written = await perform({ put: [draft] }, said().saved)
    return written ? draft.id : null
  }

  async function changeClocked(attack: Attack, patch: Partial<ClockedTiming>, text: string): Promise<void> {
    const { timing } = attack
    if (timing.form !== 'clocked') return
    await perform({ put: [{ ...attack, timing: { ...timing, ...patch } }] }, text)
  }

  async function confirmStillGoing(attack: Attack): Promise<void> {
    if (attack.timing.form !== 'clocked') return
    const confirmations = [...attack.timing.confirmations, state.stampedNow()]
    await changeClocked(attack, { confirmations }, said().stillGoing)
  }

  async function endAttack(attack: Attack, end: 'now' | AttackEnd): Promise<void> {
    const now = state.stampedNow()
    await changeClocked(attack, { end: end === 'now' ? { how: 'ended', at: now, givenAt: now } : end }, said().ended)
  }

  async function rateNow(attack: Attack, level: Severity | number): Promise<void> {
    const at = state.stampedNow()
    const latest = state.diary.value.readings.findLast((reading) => reading.attackId === attack.id)
    const isCorrection = latest !== undefined && isWithin(latest.at, at, CORRECTION)
    const draft: Draft<Reading> = isCorrection
      ? { ...latest, level }
      : { kind: 'reading', id: state.newId(), createdAt: at, attackId: attack.id, at, level }
    await perform({ put: [draft] }, said().done)
  }

  const stating = () => ({ diary: state.diary.value, newId: state.newId, now: state.stampedNow() })

  async function addHeadache(timing: StatedTiming): Promise<string | null> {
    const { act, id } = stateHeadache(timing, noDetails, stating())
    return (await perform(act, said().headacheAdded)) ? id : null
  }

  async function changeTiming(headache: Headache, timing: StatedTiming): Promise<string | null> {
    const { act, id } = restateHeadache(headache, timing, stating())
    return (await perform(act, said().done)) ? id : null
  }

  async function editDay(attack: Attack, day: Day, edit: DayEdit | null): Promise<void> {
    const { [day]: _replaced, ...others } = attack.edits
    await perform({ put: [{ ...attack, edits: edit === null ? others : { ...others, [day]: edit } }] }, said().done)
  }

  async function removeAttack(attack: Attack): Promise<void> {
    const { readings, auras, doses } = state.diary.value
    const parts = [...readings, ...auras].filter((each) => each.attackId === attack.id)
    const kept = doses.filter((dose) => dose.attackId === attack.id)
    const put = kept.map((dose) => ({ ...dose, attackId: null }))
    await perform({ put, remove: [attack.id, ...parts.map(({ id }) => id)] }, said().headacheDeleted(kept.length))
  }

  return {
    startAttack,
    confirmStillGoing,
    endAttack,
    takeBackEnd: (attack) => changeClocked(attack, { end: { how: 'open' } }, said().endTakenBack),
    rateNow,
    addHeadache,
    changeTiming,
    editDay,
    setNote: async (attack, note) => void (await perform({ put: [{ ...attack, note }] }, null)),
    removeReading: async (reading) => void (await perform({ remove: [reading.id] }, said().deleted)),
    removeAttack,
  }
}

function isWithin(earlier: ZonedTime, later: ZonedTime, milliseconds: number): boolean {
  const gap = momentOf(later).instant - momentOf(earlier).instant
  return gap >= 0 && gap <= milliseconds
}
