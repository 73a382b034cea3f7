import { useSignal, type Signal } from '@preact/signals'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useApp } from '../../state/app-context.tsx'
import { createTypingPace } from '../../state/typing-pace.ts'
import { whenPutAside } from './put-aside.ts'
import { useHeld, type Held } from './use-held.ts'

/** What was typed and is not stored yet; null: nothing. */
export type Typed<Value> = { readonly value: Value } | null

export interface Kept<Value> {
  readonly typed: Signal<Typed<Value>>
  readonly held: Held
  readonly store: () => Promise<void>
}

/**
 * Stores what is typed after a pause and at least every second or so, when the page is put aside, and when the field
 * goes away. What `onKeep` refuses, or could not be written, stays in the field, also when the field is left and opened
 * again; while anything does, nothing reloads the page. `name` tells the fields of a screen apart.
 */
export function useKept<Value>(name: string, onKeep: (value: Value) => Promise<boolean>): Kept<Value> {
  const app = useApp()
  const held = useHeld(name)
  // What this field could not store was of its own kind.
  const typed = useSignal((held.failure.peek()?.holder?.value ?? null) as Typed<Value>)
  const keep = useRef(onKeep)
  keep.current = onKeep
  const sending = useRef<Typed<Value>>(null)
  const [store] = useState(() => async () => {
    const now = typed.value
    // A page that goes away says so twice, while the same is on its way already.
    if (now === null || now === sending.current) return
    sending.current = now
    // What was typed stays in the field until it is stored, and longer if more was typed meanwhile.
    const done = () => {
      if (typed.value === now) typed.value = null
    }
    const holder = { value: now, text: String(now.value ?? ''), done }
    const isGood = await held.send(holder, () => keep.current(now.value)).finally(() => (sending.current = null))
    if (isGood && held.failure.value === undefined) done()
  })
  useEffect(() => {
    let release: (() => void) | null = null
    const pace = createTypingPace(() => void store())
    const stop = typed.subscribe((now) => {
      if (now !== null) {
        release ??= app.holdForm()
        pace.typed()
        return
      }
      pace.stop()
      release?.()
      release = null
    })
    const storeNow = () => {
      pace.stop()
      void store()
    }
    const stopListening = whenPutAside(storeNow)
    return () => {
      stopListening()
      storeNow()
      stop()
      release?.()
    }
  }, [typed, app, store])
  return { typed, held, store }
}
