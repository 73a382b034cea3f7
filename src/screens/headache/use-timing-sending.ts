import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { StatedTiming } from '../../domain/day-timing.ts'
import { readTiming, type TimingContext, type TimingForm, type TimingProblem } from '../../domain/stated-timing.ts'
import { useApp } from '../../state/app-context.tsx'
import { useDraft } from '../parts/use-draft.ts'
import { useHeld } from '../parts/use-held.ts'
import { timingFits } from './timing-draft.ts'

export interface TimingSending {
  readonly start: TimingForm
  /** Asked when the form is sent: the present moves on while it is filled in. */
  readonly contextNow: () => TimingContext
  /** The address of what is behind the form. */
  readonly back: string
  /** Gives whether it was saved. */
  readonly onSubmit: (timing: StatedTiming) => Promise<boolean>
}

/** The times as they are typed, kept until they are sent and saved. */
export function useTimingSending({ start, contextNow, back, onSubmit }: TimingSending) {
  const app = useApp()
  const draft = useDraft(start, timingFits)
  const held = useHeld('times')
  const problem = useSignal<TimingProblem | null>(null)
  useEffect(() => app.holdForm(), [app])
  const isSending = useRef(false)
  const isOpen = useRef(false)
  useEffect(() => {
    isOpen.current = true
    return () => {
      isOpen.current = false
    }
  }, [])
  // Saved at a later try, perhaps when the form was left long ago.
  const filed = () => {
    draft.forget()
    if (isOpen.current) window.location.replace(back)
  }
  const submit = async () => {
    const read = readTiming(draft.form.value, contextNow())
    if (!read.ok) problem.value = read.problem
    // Sent twice by a shaking thumb it is still one headache.
    if (!read.ok || isSending.current) return
    isSending.current = true
    const { value } = read
    try {
      if (await held.send({ value: null, text: '', done: filed }, () => onSubmit(value))) draft.forget()
    } finally {
      isSending.current = false
    }
  }
  return {
    draft,
    held,
    submit,
    problem: problem.value,
    change: (patch: Partial<TimingForm>) => {
      draft.change(patch)
      problem.value = null
    },
  }
}
