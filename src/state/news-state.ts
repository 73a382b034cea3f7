import { computed, effect, type ReadonlySignal } from '@preact/signals'
import { entryDays } from '../domain/entry-days.ts'
import type { DiaryState } from './diary-state.ts'
import type { Environment } from './environment.ts'
import type { KeepingState } from './keeping-state.ts'
import type { TimeState } from './time-state.ts'

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

interface Seen extends Pick<DiaryState, 'records'>, Pick<TimeState, 'today'> {
  readonly keeping: KeepingState
}

/** Tells once, after an update, what it brought. */
export function createNewsState(
  { keeping, records, today }: Seen,
  { device, mode }: Pick<Environment, 'device' | 'mode'>,
  latest: News,
): NewsState {
  const seenVersion = computed(() => keeping.keeping.value?.seenVersion)
  // Version 0.1 noted nothing: a diary that was begun before today tells it from a first visit. Who looks around in the
  // sample diary has no version before.
  const isFirstVisit = computed(
    () =>
      seenVersion.value === null &&
      (mode === 'sample' || ![...entryDays(records.value.values())].some((day) => day < today.value)),
  )
  const news = computed(() => {
    const isUnseen = seenVersion.value !== undefined && seenVersion.value !== latest.version
    return isUnseen && !isFirstVisit.value ? latest : null
  })

  async function seeNews(): Promise<void> {
    await device.noteSeen({ seenVersion: latest.version })
    await keeping.lookAtKeeping()
  }

  // On a first visit all is new, and nothing has to be said of it.
  effect(() => {
    if (isFirstVisit.value) void device.noteSeen({ seenVersion: latest.version })
  })
  return { latest, news, seeNews }
}
