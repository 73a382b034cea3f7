/** Milliseconds. */
export interface Pace {
  readonly pause: number
  /** Who goes on and on loses no more than this when the browser is killed. */
  readonly longest: number
}

const TYPING: Pace = { pause: 500, longest: 1500 }

export interface TypingPace {
  /** Something was typed: it is to be stored soon. */
  readonly typed: () => void
  /** Stores at once what is still to be stored, if anything is. */
  readonly storeNow: () => void
  /** It is stored, or need not be. */
  readonly stop: () => void
}

/** Calls `store` after a pause, for typing of half a second, and at least every second and a half without one. */
export function createTypingPace(store: () => void, { pause, longest }: Pace = TYPING): TypingPace {
  let timer: ReturnType<typeof setTimeout> | undefined
  let unstoredSince: number | null = null
  const stop = () => {
    clearTimeout(timer)
    unstoredSince = null
  }
  const storeNow = () => {
    if (unstoredSince === null) return
    stop()
    store()
  }
  return {
    stop,
    storeNow,
    typed() {
      clearTimeout(timer)
      unstoredSince ??= performance.now()
      const left = longest - (performance.now() - unstoredSince)
      timer = setTimeout(storeNow, Math.max(0, Math.min(pause, left)))
    },
  }
}
