import { signal, type ReadonlySignal } from '@preact/signals'
import type { StorageProblem } from '../storage/storage-problem.ts'
import type { DiaryState } from './diary-state.ts'
import type { Act, ActOutcome, Undo } from './diary-writer.ts'

/** A short message at the foot of the screen: what was saved, with a way back, or what was not. */
export type Notice =
  | { readonly tone: 'done'; readonly text: string; readonly undo: Undo | null }
  | { readonly tone: 'problem'; readonly problem: StorageProblem; readonly retry: () => Promise<ActOutcome> }

export interface Notices {
  readonly notice: ReadonlySignal<Notice | null>
  /** Writes what a plan asks for when its turn comes, and says so once it is committed; `said` null says nothing. Gives whether it was written. */
  readonly perform: (plan: () => Act, said: string | null) => Promise<boolean>
  /** Says something that needs no way back. */
  readonly say: (text: string) => void
  readonly undo: () => Promise<void>
  readonly retry: () => Promise<void>
  readonly dismiss: () => void
}

/** The one line that says what became of the last act. */
export function createNotices(diary: DiaryState): Notices {
  const notice = signal<Notice | null>(null)

  async function perform(plan: () => Act, said: string | null): Promise<boolean> {
    return tell(await diary.act(plan), said)
  }

  function tell(outcome: ActOutcome, said: string | null): boolean {
    if (!outcome.done) {
      notice.value = { tone: 'problem', problem: outcome.problem, retry: outcome.retry }
      return false
    }
    notice.value = said === null ? null : { tone: 'done', text: said, undo: outcome.undo }
    return true
  }

  async function undo(): Promise<void> {
    if (notice.value?.tone !== 'done' || notice.value.undo === null) return
    tell(await notice.value.undo(), null)
  }

  async function retry(): Promise<void> {
    if (notice.value?.tone !== 'problem') return
    tell(await notice.value.retry(), null)
  }

  function say(text: string): void {
    notice.value = { tone: 'done', text, undo: null }
  }

  function dismiss(): void {
    notice.value = null
  }

  return { notice, perform, say, undo, retry, dismiss }
}
