import { signal, type ReadonlySignal } from '@preact/signals'
import type { DiaryState } from './diary-state.ts'
import type { Environment, Leftovers } from './environment.ts'

export interface EraseState {
  /** null until everything was erased; then what is left all the same. */
  readonly leftovers: ReadonlySignal<Leftovers | null>
  readonly eraseEverything: () => Promise<void>
}

/** Takes everything of the app off this device. Afterwards this page writes nothing more. */
export function createEraseState(
  { beErased }: Pick<DiaryState, 'beErased'>,
  { eraseEverything, tabs }: Pick<Environment, 'eraseEverything' | 'tabs'>,
): EraseState {
  const leftovers = signal<Leftovers | null>(null)

  async function erase(): Promise<void> {
    // From here on nothing may be written, or the database would be made anew.
    beErased()
    leftovers.value = await eraseEverything()
    tabs.announceErasure()
  }

  return { leftovers, eraseEverything: erase }
}
