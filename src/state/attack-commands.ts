import type { ReadonlySignal } from '@preact/signals'
import { momentOf, type ZonedTime } from '../domain/moment.ts'
import type { RecordId } from '../domain/record-base.ts'
import type { Attack, AttackEnd, ClockedTiming, Reading } from '../domain/records.ts'
import type { Severity } from '../domain/vocabulary.ts'
import type { Words } from '../i18n/words.ts'
import type { DiaryState } from './diary-state.ts'
import type { Draft } from './diary-writer.ts'
import type { Notices } from './notices.ts'
import { attackDraft, noDetails } from './attack-draft.ts'

export interface AttackCommands {
  /** One tap: an attack that starts now, or started when it was tapped. Gives its id once it is committed, else null. */
  readonly startAttack: (tapped?: ZonedTime) => Promise<string | null>
  readonly confirmStillGoing: (attack: Attack) => Promise<void>
  readonly endAttack: (attack: Attack, end: 'now' | AttackEnd) => Promise<void>
  readonly takeBackEnd: (attack: Attack) => Promise<void>
  /** How bad it is now; said again within five minutes it corrects what was said. */
  readonly rateNow: (attack: Attack, level: Severity | number) => Promise<void>
  readonly removeReading: (reading: Reading) => Promise<void>
}

const CORRECTION = 5 * 60_000
/** Who taps again later than this may well have another headache. */
const SAME_START = 30 * 60_000

/** What is done while an attack runs. */
export function createAttackCommands(
  state: DiaryState,
  { perform, performFresh, failures, retry }: Notices,
  words: ReadonlySignal<Words>,
): AttackCommands {
  const said = () => words.value.messages.saved

  async function startAttack(tapped?: ZonedTime): Promise<string | null> {
    const waiting = failures.value.flatMap(({ put }) => put).find((draft) => isSameStart(draft, state))
    if (waiting !== undefined) return startAgain(waiting.id, state, retry)
    const createdAt = state.stampedNow()
    const start = tapped ?? createdAt
    const timing = { form: 'clocked', start, wokeWithIt: false, confirmations: [], end: { how: 'open' } } as const
    const draft = attackDraft(state.newId(), timing, { details: noDetails, createdAt })
    return (await performFresh(() => ({ put: [draft] }), said().saved)) ? draft.id : null
  }

  async function changeClocked(attack: Attack, change: ClockedChange, text: string): Promise<void> {
    await perform(() => state.changeOf(attack, (newest) => clockedPatch(newest, change)), text)
  }

  async function confirmStillGoing(attack: Attack): Promise<void> {
    const now = state.stampedNow()
    await changeClocked(attack, ({ confirmations }) => ({ confirmations: [...confirmations, now] }), said().stillGoing)
  }

  async function endAttack(attack: Attack, end: 'now' | AttackEnd): Promise<void> {
    const now = state.stampedNow()
    const stated: AttackEnd = end === 'now' ? { how: 'ended', at: now, givenAt: now } : end
    await changeClocked(attack, () => ({ end: stated }), said().ended)
  }

  async function rateNow(attack: Attack, level: Severity | number): Promise<void> {
    const at = state.stampedNow()
    const id = state.newId()
    await perform(
      () => ({ put: [ratingOf(state, { kind: 'reading', id, createdAt: at, attackId: attack.id, at, level })] }),
      said().done,
    )
  }

  return {
    startAttack,
    confirmStillGoing,
    endAttack,
    takeBackEnd: (attack) => changeClocked(attack, () => ({ end: { how: 'open' } }), said().endTakenBack),
    rateNow,
    removeReading: async ({ id }) => void (await perform(() => ({ remove: [id] }), said().deleted)),
  }
}

/** Tapped again because it was not saved, it is still one headache, which began at the first tap. */
async function startAgain(id: RecordId, { records }: DiaryState, retry: Notices['retry']): Promise<string | null> {
  await retry()
  return records.value.has(id) ? id : null
}

/** A headache that was begun a moment ago and is not in the diary yet. */
function isSameStart(draft: Draft, { records, stampedNow }: DiaryState): boolean {
  if (draft.kind !== 'attack' || draft.timing.form !== 'clocked' || records.value.has(draft.id)) return false
  return draft.timing.end.how === 'open' && isWithin(draft.timing.start, stampedNow(), SAME_START)
}

function clockedPatch({ timing }: Attack, change: ClockedChange): Partial<Attack> {
  return timing.form === 'clocked' ? { timing: { ...timing, ...change(timing) } } : {}
}

type ClockedChange = (timing: ClockedTiming) => Partial<ClockedTiming>

/** The reading to write: a new one, or the last one corrected. */
function ratingOf(state: DiaryState, fresh: Draft<Reading>): Draft<Reading> {
  const last = state.diary.value.readings.findLast((reading) => reading.attackId === fresh.attackId)
  const isCorrection = last !== undefined && isWithin(last.at, fresh.at, CORRECTION)
  return isCorrection ? { ...last, level: fresh.level } : fresh
}

function isWithin(earlier: ZonedTime, later: ZonedTime, milliseconds: number): boolean {
  const gap = momentOf(later).instant - momentOf(earlier).instant
  return gap >= 0 && gap <= milliseconds
}
