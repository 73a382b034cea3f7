import { computed, effect, type ReadonlySignal } from '@preact/signals'
import type { Environment } from './environment.ts'
import type { KeepingState } from './keeping-state.ts'

/** What is new in a version, one sentence in each language. */
export interface News {
  readonly version: string
  readonly en: string
  readonly es: string
}

export interface NewsState {
  /** What this version brought. */
  readonly latest: News
  /** The same while it has not been seen on this device; null on a first visit. */
  readonly news: ReadonlySignal<News | null>
  readonly seeNews: () => Promise<void>
}

/** Tells once, after an update, what it brought. */
export function createNewsState(
  keeping: KeepingState,
  { device }: Pick<Environment, 'device'>,
  latest: News,
): NewsState {
  const news = computed(() => {
    const kept = keeping.keeping.value
    return kept === null || kept.seenVersion === null || kept.seenVersion === latest.version ? null : latest
  })

  // On a first visit all is new, and nothing has to be said of it.
  effect(() => {
    if (keeping.keeping.value?.seenVersion === null) void device.noteSeen({ seenVersion: latest.version })
  })

  async function seeNews(): Promise<void> {
    await device.noteSeen({ seenVersion: latest.version })
    await keeping.lookAtKeeping()
  }

  return { latest, news, seeNews }
}
