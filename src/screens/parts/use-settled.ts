import { useLayoutEffect, useRef } from 'preact/hooks'

/** Longer than the pause inside a double tap, shorter than a decision. */
const SETTLING = 400

/** Tells whether what a button stands for has stood long enough: the second tap of a double tap must do no harm. */
export function useSettled(what: unknown): () => boolean {
  const age = useAge(what, what)
  return () => age() > SETTLING
}

/** The same also of what has only just come up. */
export function useSettledSinceShown(what: unknown, settling: number): () => boolean {
  const age = useAge(what, nothing)
  return () => age() > settling
}

const nothing = Symbol('nothing yet')

/** Milliseconds since it came in place of what was there before; at first it is old only if it was there `before`. */
function useAge(what: unknown, before: unknown): () => number {
  const seen = useRef(before)
  const since = useRef(before === what ? -Infinity : Infinity)
  useLayoutEffect(() => {
    if (seen.current === what) return
    seen.current = what
    since.current = performance.now()
  }, [what])
  return () => performance.now() - since.current
}
