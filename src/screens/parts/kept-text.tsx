import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

export interface KeptTextProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  /** Called after a pause in typing, and when the field is left behind. */
  readonly onKeep: (value: string) => void
  readonly lines: 'one' | 'many'
  readonly maxLength?: number
}

const PAUSE = 500

/** A text that is stored as it is typed: there is no button to forget. */
export function KeptText({ label, hint, value, onKeep, lines, maxLength = 10_000 }: KeptTextProps) {
  const typed = useSignal<string | null>(null)
  const keep = useRef(onKeep)
  keep.current = onKeep
  useEffect(() => {
    const store = () => {
      if (typed.value === null) return
      keep.current(typed.value)
      typed.value = null
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = typed.subscribe((text) => {
      clearTimeout(timer)
      if (text !== null) timer = setTimeout(store, PAUSE)
    })
    document.addEventListener('visibilitychange', store)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', store)
      store()
      stop()
    }
  }, [typed])
  const Control = lines === 'one' ? TextField : TextArea
  return (
    <Control
      label={label}
      hint={hint}
      value={typed.value ?? value}
      maxLength={maxLength}
      onChange={(text) => {
        typed.value = text
      }}
    />
  )
}
