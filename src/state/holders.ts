import { signal } from '@preact/signals'

/** A field or form that holds what it sends, and says itself what became of it while it is on the screen. */
export interface Holder {
  /** Tells it from all others, also when it is left and opened again. */
  readonly key: string
  /** What it holds, to be put back when it is opened again; and the same as text, to be put down elsewhere. */
  readonly value: unknown
  readonly text: string
  /** Called when it was written at a later try. */
  readonly done: () => void
}

export interface Holders {
  /** Marks a holder as being on the screen, until the returned function is called. */
  readonly showHolder: (key: string) => () => void
  /** Acts that `work` begins at once are of a holder: they take the place of what it could not write before. */
  readonly heldBy: <Outcome>(holder: Holder, work: () => Outcome) => Outcome
}

/** Who sends what, so that of one field only the newest is ever tried again. */
export function createHolders() {
  const onScreen = signal<readonly string[]>([])
  const newest = new Map<string, Holder>()
  let sending: Holder | null = null

  function showHolder(key: string): () => void {
    onScreen.value = [...onScreen.value, key]
    return () => {
      onScreen.value = onScreen.value.filter((each) => each !== key)
    }
  }

  function heldBy<Outcome>(holder: Holder, work: () => Outcome): Outcome {
    newest.set(holder.key, holder)
    sending = holder
    try {
      return work()
    } finally {
      sending = null
    }
  }

  return {
    showHolder,
    heldBy,
    /** Of the act that begins now; null for a tap. */
    sending: () => sending,
    isOnScreen: (holder: Holder | null) => holder !== null && onScreen.value.includes(holder.key),
    /** What was typed before must not be written over what was typed since. */
    isNewest: (holder: Holder | null) => holder === null || newest.get(holder.key) === holder,
  }
}
