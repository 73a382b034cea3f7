import type { ReadonlySignal } from '@preact/signals'
import type { Day } from '../domain/day.ts'
import { isHeadacheMark } from '../domain/headache-mark.ts'
import { dayRecordId } from '../domain/record-ids.ts'
import type { DayMark, DayRecord } from '../domain/records.ts'
import type { Impact } from '../domain/vocabulary.ts'
import type { Words } from '../i18n/words.ts'
import type { DiaryState } from './diary-state.ts'
import type { Draft } from './diary-writer.ts'
import type { Clock } from './environment.ts'
import type { Notices } from './notices.ts'
import { noDetails } from './attack-draft.ts'

export interface DayCommands {
  /** States a civil day in one tap; a headache stated so keeps the details it had. */
  readonly markDay: (day: Day, state: DayMark['state']) => Promise<void>
  readonly unmarkDay: (record: DayRecord) => Promise<boolean>
  readonly setImpact: (day: Day, change: (newest: readonly Impact[]) => readonly Impact[]) => Promise<void>
  readonly setDayNote: (day: Day, note: string) => Promise<boolean>
}

/** Everything that can be said of a civil day. */
export function createDayCommands(
  { state, clock }: { readonly state: DiaryState; readonly clock: Clock },
  { perform }: Notices,
  words: ReadonlySignal<Words>,
): DayCommands {
  const said = () => words.value.messages.saved

  function draftOf(day: Day, patch: Partial<Pick<DayRecord, 'mark' | 'impact' | 'note'>>): Draft<DayRecord> {
    const createdAt = state.stampedNow()
    const zone = clock.zone()
    const blank = { kind: 'day' as const, id: dayRecordId(day), createdAt, day, zone, mark: null, impact: [], note: '' }
    return { ...blank, ...state.diary.value.days.get(day), ...patch }
  }

  async function markDay(day: Day, stated: DayMark['state']): Promise<void> {
    await perform(
      () => {
        const known = state.diary.value.days.get(day)?.mark ?? null
        return { put: [draftOf(day, { mark: markOf(stated, known) })] }
      },
      said().day(stated, day),
    )
  }

  function markOf(stated: DayMark['state'], known: DayMark | null): DayMark {
    const givenAt = state.stampedNow()
    if (stated === 'clear' || stated === 'dont-know') return { state: stated, givenAt }
    // A headache stated otherwise was stated when it was first: that decides "entered within 48 h".
    return isHeadacheMark(known) ? { ...known, state: stated } : { ...noDetails, state: stated, givenAt }
  }

  async function unmarkDay(record: DayRecord): Promise<boolean> {
    return perform(() => state.changeOf(record, () => ({ mark: null })), said().takenBack)
  }

  return {
    markDay,
    unmarkDay,
    setImpact: async (day, change) => {
      await perform(() => {
        const impact = change(state.diary.value.days.get(day)?.impact ?? [])
        return { put: [draftOf(day, { impact })] }
      }, said().done)
    },
    setDayNote: (day, note) => perform(() => ({ put: [draftOf(day, { note })] }), null),
  }
}
