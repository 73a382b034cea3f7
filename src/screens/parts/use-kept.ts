import { useSignal, type Signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { useApp } from '../../state/app-context.tsx'

const PAUSE = 500
/** Who types on and on loses no more than this when the browser is killed. */
const LONGEST = 1500

/** What was typed and is not stored yet; null: nothing. */
export type Typed<Value> = { readonly value: Value } | null

/**
 * Stores what is typed after a pause and at least every second or so, when the page is put aside, and when the field goes away. What `onKeep` refuses
 * stays in the field; while anything does, nothing reloads the page.
 */
export function useKept<Value>(onKeep: (value: Value) => Promise<boolean>): Signal<Typed<Value>> {
  const app = useApp()
  const typed = useSignal<Typed<Value>>(null)
  const keep = useRef(onKeep)
  keep.current = onKeep
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let unstoredSince: number | null = null
    let release: (() => void) | null = null
    const store = async () => {
      clearTimeout(timer)
      unstoredSince = null
      const held = typed.value
      // What was typed stays in the field until it is stored, and longer if more was typed meanwhile.
      if (held !== null && (await keep.current(held.value)) && typed.value === held) typed.value = null
    }
    const stop = typed.subscribe((held) => {
      clearTimeout(timer)
      if (held === null) {
        release?.()
        release = null
        return
      }
      release ??= app.holdForm()
      unstoredSince ??= performance.now()
      const left = LONGEST - (performance.now() - unstoredSince)
      timer = setTimeout(() => void store(), Math.max(0, Math.min(PAUSE, left)))
    })
    const storeNow = () => void store()
    document.addEventListener('visibilitychange', storeNow)
    return () => {
      document.removeEventListener('visibilitychange', storeNow)
      storeNow()
      stop()
      release?.()
    }
  }, [typed, app])
  return typed
}
