import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { useApp } from '../../state/app-context.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

export interface KeptTextProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly value: string
  /** Called after a pause in typing, and when the field is left behind. */
  readonly onKeep: (value: string) => Promise<boolean>
  readonly lines: 'one' | 'many'
  readonly maxLength?: number
}

const PAUSE = 500

/** A text that is stored as it is typed: there is no button to forget. */
export function KeptText({ label, hint, value, onKeep, lines, maxLength = 10_000 }: KeptTextProps) {
  const app = useApp()
  const typed = useSignal<string | null>(null)
  const keep = useRef(onKeep)
  keep.current = onKeep
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let release: (() => void) | null = null
    const store = async () => {
      clearTimeout(timer)
      const text = typed.value
      // What was typed stays in the field until it is stored, and longer if more was typed meanwhile.
      if (text !== null && (await keep.current(text)) && typed.value === text) typed.value = null
    }
    const stop = typed.subscribe((text) => {
      clearTimeout(timer)
      if (text === null) {
        release?.()
        release = null
        return
      }
      release ??= app.holdForm()
      timer = setTimeout(() => void store(), PAUSE)
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
