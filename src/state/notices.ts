import { computed, signal, type ReadonlySignal } from '@preact/signals'
import type { DiaryState } from './diary-state.ts'
import type { Act, ActOutcome, Undo } from './diary-writer.ts'
import { createFailures, type Failure } from './failures.ts'
import { createHolders, type Holder, type Holders } from './holders.ts'

/** A short message at the foot of the screen: what was saved, with a way back, or what was not. */
export type Notice =
  | { readonly tone: 'done'; readonly text: string; readonly undo: Undo | null }
  | { readonly tone: 'problem'; readonly failure: Failure }

export interface Notices extends Holders {
  /** What could not be written. */
  readonly failures: ReadonlySignal<readonly Failure[]>
  readonly notice: ReadonlySignal<Notice | null>
  /** Writes what a plan asks for when its turn comes, and says so once it is committed. Gives whether it was. */
  readonly perform: Perform
  /** The same for new records that rest on nothing: does not wait until the diary has been read. */
  readonly performFresh: Perform
  /** Says something that needs no way back. */
  readonly say: (text: string) => void
  readonly undo: () => Promise<void>
  /** Tries again to write everything that could not be written. */
  readonly retry: () => Promise<void>
  /** Puts the line away; what was not written is kept and tried again with the next act. */
  readonly dismiss: () => void
}

type News = Extract<Notice, { readonly tone: 'done' }>

/** `said` null says nothing, and leaves what was said before standing. */
type Perform = (plan: () => Act, said: string | null) => Promise<boolean>

/** The one line that says what became of the last act. What could not be written is never forgotten. */
export function createNotices(diary: Pick<DiaryState, 'act' | 'actFresh'>): Notices {
  const news = signal<News | null>(null)
  const holders = createHolders()
  const failures = createFailures(holders)
  const notice = computed(() => shownOf(failures.shown.value, news.value))

  const performing =
    (act: DiaryState['act']): Perform =>
    async (plan, said) => {
      const holder = holders.sending()
      return tell(await act(plan), said, holder)
    }

  async function tell(outcome: ActOutcome, said: string | null, holder: Holder | null): Promise<boolean> {
    if (!outcome.done) {
      failures.add({ ...outcome, holder })
      return false
    }
    failures.settle(holder)
    if (said !== null) news.value = { tone: 'done', text: said, undo: outcome.undo }
    await failures.retry()
    return true
  }

  const say = (text: string) => void (news.value = { tone: 'done', text, undo: null })

  async function undo(): Promise<void> {
    const last = news.value
    if (last === null || last.undo === null) return
    news.value = null
    await tell(await last.undo(), null, null)
  }

  function dismiss(): void {
    if (notice.value?.tone === 'problem') failures.hide()
    else news.value = null
  }

  return {
    ...holders,
    failures: failures.failures,
    notice,
    perform: performing(diary.act),
    performFresh: performing(diary.actFresh),
    say,
    undo,
    retry: failures.retry,
    dismiss,
  }
}

function shownOf(failure: Failure | undefined, news: News | null): Notice | null {
  return failure === undefined ? news : { tone: 'problem', failure }
}
