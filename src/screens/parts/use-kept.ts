import { useSignal, type Signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { useApp } from '../../state/app-context.tsx'
import { createTypingPace } from '../../state/typing-pace.ts'
import { whenPutAside } from './put-aside.ts'

/** What was typed and is not stored yet; null: nothing. */
export type Typed<Value> = { readonly value: Value } | null

/**
 * Stores what is typed after a pause and at least every second or so, when the page is put aside, and when the field
 * goes away. What `onKeep` refuses stays in the field; while anything does, nothing reloads the page.
 */
export function useKept<Value>(onKeep: (value: Value) => Promise<boolean>): Signal<Typed<Value>> {
  const app = useApp()
  const typed = useSignal<Typed<Value>>(null)
  const keep = useRef(onKeep)
  keep.current = onKeep
  useEffect(() => {
    let release: (() => void) | null = null
    const store = async () => {
      pace.stop()
      const held = typed.value
      // What was typed stays in the field until it is stored, and longer if more was typed meanwhile.
      if (held !== null && (await keep.current(held.value)) && typed.value === held) typed.value = null
    }
    const pace = createTypingPace(() => void store())
    const stop = typed.subscribe((held) => {
      if (held !== null) {
        release ??= app.holdForm()
        pace.typed()
        return
      }
      pace.stop()
      release?.()
      release = null
    })
    const storeNow = () => void store()
    const stopListening = whenPutAside(storeNow)
    return () => {
      stopListening()
      storeNow()
      stop()
      release?.()
    }
  }, [typed, app])
  return typed
}
