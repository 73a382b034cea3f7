import { signal, type ReadonlySignal } from '@preact/signals'
import type { DiaryState } from './diary-state.ts'
import type { Environment, Leftovers } from './environment.ts'

export interface EraseState {
  /** Where it is with erasing, in this window; `left` names what could not be erased. */
  readonly erasure: ReadonlySignal<Erasure>
  readonly eraseEverything: () => Promise<void>
}

export type Erasure =
  | { readonly step: 'none' }
  | { readonly step: 'running' }
  | { readonly step: 'over'; readonly left: Leftovers }

/** Takes everything of the app off this device. Afterwards neither this window nor another one writes anything more. */
export function createEraseState(
  { beErased }: Pick<DiaryState, 'beErased'>,
  { eraseEverything, tabs }: Pick<Environment, 'eraseEverything' | 'tabs'>,
): EraseState {
  const erasure = signal<Erasure>({ step: 'none' })

  async function erase(): Promise<void> {
    erasure.value = { step: 'running' }
    // From here on nothing may be written, or the database would be made anew.
    beErased()
    tabs.announceErasure()
    erasure.value = { step: 'over', left: await eraseEverything() }
  }

  return { erasure, eraseEverything: erase }
}
