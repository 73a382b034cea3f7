import { useLayoutEffect, useRef } from 'preact/hooks'

/** Longer than the pause inside a double tap, shorter than a decision. */
const SETTLING = 400

/** Tells whether what a button stands for has stood long enough: the second tap of a double tap must do no harm. */
export function useSettled(what: unknown): () => boolean {
  const seen = useRef(what)
  const since = useRef(-Infinity)
  useLayoutEffect(() => {
    if (seen.current === what) return
    seen.current = what
    since.current = performance.now()
  }, [what])
  return () => performance.now() - since.current > SETTLING
}

/** The same also of what has only just come up. */
export function useSettledSinceShown(what: unknown, settling: number): () => boolean {
  const since = useRef(Infinity)
  useLayoutEffect(() => {
    since.current = performance.now()
  }, [what])
  return () => performance.now() - since.current > settling
}
