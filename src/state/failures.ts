import { computed, signal } from '@preact/signals'
import type { ActOutcome } from './diary-writer.ts'
import type { createHolders, Holder } from './holders.ts'

/** An act that could not be written. */
export type Failure = Extract<ActOutcome, { readonly done: false }> & { readonly holder: Holder | null }

/** Acts that could not be written. Only their own success takes them off the list, or a later act of their holder. */
export function createFailures({ isNewest, isOnScreen }: ReturnType<typeof createHolders>) {
  const failures = signal<readonly Failure[]>([])
  const isHidden = signal(false)
  let isRetrying = false
  const ofOthers = (than: Holder | null) =>
    failures.value.filter(({ holder }) => than === null || holder?.key !== than.key)

  async function retry(): Promise<void> {
    if (isRetrying) return
    isRetrying = true
    try {
      for (const failure of failures.value) await tryAgain(failure)
    } finally {
      isRetrying = false
    }
  }

  async function tryAgain(failure: Failure): Promise<void> {
    if (!isNewest(failure.holder)) return
    const outcome = await failure.retry()
    failures.value = failures.value.filter((each) => each !== failure)
    if (outcome.done) failure.holder?.done()
    else add({ ...outcome, holder: failure.holder })
  }

  function add(failure: Failure): void {
    if (!isNewest(failure.holder)) return
    failures.value = [...ofOthers(failure.holder), failure]
    isHidden.value = false
  }

  return {
    failures,
    /** The first that no field or form on the screen tells of. */
    shown: computed(() => (isHidden.value ? undefined : failures.value.find(({ holder }) => !isOnScreen(holder)))),
    /** Its holder has written: what it could not write before is of no more use. */
    settle: (holder: Holder | null) => {
      if (holder !== null && isNewest(holder)) failures.value = ofOthers(holder)
    },
    add,
    retry,
    hide: () => {
      isHidden.value = true
    },
  }
}
