import { signal, type ReadonlySignal } from '@preact/signals'

export interface UpdateState {
  /** A new version is there and waits for the person's word. */
  readonly isUpdateWaiting: ReadonlySignal<boolean>
  readonly acceptUpdate: () => void
  /** Told by the service worker's side. */
  readonly announceUpdate: (accept: () => void) => void
  /** Forms that hold something typed; while there is one, nothing reloads the page. */
  readonly openForms: ReadonlySignal<number>
  /** Marks a form as holding something typed, until the returned function is called. */
  readonly holdForm: () => () => void
}

/** New versions of the app, and what holds them back. */
export function createUpdateState(): UpdateState {
  const isUpdateWaiting = signal(false)
  const openForms = signal(0)
  let accept: (() => void) | null = null

  function announceUpdate(acceptWaiting: () => void): void {
    accept = acceptWaiting
    isUpdateWaiting.value = true
  }

  function holdForm(): () => void {
    openForms.value += 1
    let held = true
    return () => {
      if (held) openForms.value -= 1
      held = false
    }
  }

  return { isUpdateWaiting, openForms, announceUpdate, holdForm, acceptUpdate: () => accept?.() }
}
