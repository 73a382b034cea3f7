const PAUSE = 500
/** Who types on and on loses no more than this when the browser is killed. */
const LONGEST = 1500

export interface TypingPace {
  /** Something was typed: it is to be stored soon. */
  readonly typed: () => void
  /** Stores at once what is still to be stored, if anything is. */
  readonly storeNow: () => void
  /** It is stored, or need not be. */
  readonly stop: () => void
}

/** Calls `store` after half a second's pause in typing, and at least every second and a half without one. */
export function createTypingPace(store: () => void): TypingPace {
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
      const left = LONGEST - (performance.now() - unstoredSince)
      timer = setTimeout(storeNow, Math.max(0, Math.min(PAUSE, left)))
    },
  }
}
