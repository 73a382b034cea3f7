import { useComputed, type ReadonlySignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Failure } from '../../state/failures.ts'
import type { Holder } from '../../state/holders.ts'
import { useApp } from '../../state/app-context.tsx'
import { usePlace } from './use-place.ts'

export interface Held {
  /** What of this field or form could not be written, until it is. */
  readonly failure: ReadonlySignal<Failure | undefined>
  /** Sends what it holds. What could not be written before, of an older content, is not tried any more. */
  readonly send: <Outcome>(holds: Omit<Holder, 'key'>, work: () => Outcome) => Outcome
}

/** For a field or form that says itself, while it is on the screen, that its content could not be saved. */
export function useHeld(part: string): Held {
  const app = useApp()
  const key = `${usePlace()} ${part}`
  useEffect(() => app.showHolder(key), [app, key])
  const failure = useComputed(() => app.failures.value.find(({ holder }) => holder?.key === key))
  return { failure, send: (holds, work) => app.heldBy({ ...holds, key }, work) }
}
