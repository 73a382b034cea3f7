import type { ReadonlySignal } from '@preact/signals'
import type { StatedTiming } from '../domain/day-timing.ts'
import type { Words } from '../i18n/words.ts'
import { noDetails } from './attack-draft.ts'
import type { DiaryState } from './diary-state.ts'
import type { Headache } from './headache-of.ts'
import type { Notices } from './notices.ts'
import { restateHeadache, stateHeadache, type Stated, type StatingContext } from './restate.ts'

export interface TimingCommands {
  /** Adds a past headache; gives its id once it is committed, else null. One that has times gets the given id. */
  readonly addHeadache: (timing: StatedTiming, id?: string) => Promise<string | null>
  /** States when a headache was; gives the id under which it is found then, null when it was not written. */
  readonly changeTiming: (headache: Headache, timing: StatedTiming) => Promise<string | null>
}

type Stating = Pick<DiaryState, 'diary' | 'records' | 'newId' | 'stampedNow'>

/** What the form of a headache's times sends. */
export function createTimingCommands(
  state: Stating,
  { perform }: Pick<Notices, 'perform'>,
  words: ReadonlySignal<Words>,
): TimingCommands {
  const said = () => words.value.messages.saved

  async function addHeadache(timing: StatedTiming, id = state.newId()): Promise<string | null> {
    const context = tapOf(state, id)
    return performStated(() => stateHeadache(timing, noDetails, context()), said().headacheAdded)
  }

  async function changeTiming(headache: Headache, timing: StatedTiming): Promise<string | null> {
    const context = tapOf(state, state.newId())
    return performStated(() => {
      const newest = state.records.value.get(headache.record.id)
      const isThere = newest?.kind === 'attack' || newest?.kind === 'day'
      return isThere ? restateHeadache({ ...headache, record: newest }, timing, context()) : null
    }, said().done)
  }

  async function performStated(plan: () => Stated | null, text: string): Promise<string | null> {
    let id: string | null = null
    const written = await perform(() => {
      const stated = plan()
      id = stated?.id ?? null
      return stated?.act ?? {}
    }, text)
    return written ? id : null
  }

  return { addHeadache, changeTiming }
}

/** Id and time are those of the tap, also when it has to be written again; the diary is that of the turn. */
function tapOf(state: Stating, id: string): () => StatingContext {
  const now = state.stampedNow()
  return () => ({ diary: state.diary.value, newId: () => id, now })
}
