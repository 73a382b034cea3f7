import { computed, signal, type ReadonlySignal } from '@preact/signals'
import type { StorageProblem } from '../storage/storage-problem.ts'
import type { DiaryState } from './diary-state.ts'
import type { Act, ActOutcome, Undo } from './diary-writer.ts'

/** A short message at the foot of the screen: what was saved, with a way back, or what was not. */
export type Notice =
  | { readonly tone: 'done'; readonly text: string; readonly undo: Undo | null }
  | { readonly tone: 'problem'; readonly problem: StorageProblem }

export interface Notices {
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

/** `said` null says nothing, and leaves what was said before standing. */
type Perform = (plan: () => Act, said: string | null) => Promise<boolean>

type Failure = Extract<ActOutcome, { readonly done: false }>

/** The one line that says what became of the last act. What could not be written is never forgotten. */
export function createNotices(diary: Pick<DiaryState, 'act' | 'actFresh'>): Notices {
  const news = signal<Extract<Notice, { readonly tone: 'done' }> | null>(null)
  const failures = createFailures()
  const notice = computed<Notice | null>(() => failures.shown.value ?? news.value)

  async function tell(outcome: ActOutcome, said: string | null): Promise<boolean> {
    if (!outcome.done) {
      failures.add(outcome)
      return false
    }
    if (said !== null) news.value = { tone: 'done', text: said, undo: outcome.undo }
    await failures.retry()
    return true
  }

  async function undo(): Promise<void> {
    const last = news.value
    if (last === null || last.undo === null) return
    news.value = null
    await tell(await last.undo(), null)
  }

  function dismiss(): void {
    if (notice.value?.tone === 'problem') failures.hide()
    else news.value = null
  }

  return {
    notice,
    perform: async (plan, said) => tell(await diary.act(plan), said),
    performFresh: async (plan, said) => tell(await diary.actFresh(plan), said),
    say: (text) => {
      news.value = { tone: 'done', text, undo: null }
    },
    undo,
    retry: failures.retry,
    dismiss,
  }
}

/** Acts that could not be written. Only their own success takes them off the list. */
function createFailures() {
  const list = signal<readonly Failure[]>([])
  const isHidden = signal(false)
  const shown = computed<Notice | null>(() => {
    const [first] = list.value
    return first === undefined || isHidden.value ? null : { tone: 'problem', problem: first.problem }
  })

  function add(failure: Failure): void {
    list.value = [...list.value, failure]
    isHidden.value = false
  }

  async function retry(): Promise<void> {
    const waiting = list.value
    list.value = []
    for (const failure of waiting) {
      const outcome = await failure.retry()
      if (!outcome.done) add(outcome)
    }
  }

  const hide = () => {
    isHidden.value = true
  }
  return { shown, add, retry, hide }
}
