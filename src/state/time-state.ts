import { computed, signal, type ReadonlySignal } from '@preact/signals'
import type { CountingContext } from '../domain/counting-context.ts'
import type { Day } from '../domain/day.ts'
import { dayAt } from '../domain/zone.ts'
import type { Clock } from './environment.ts'

export interface TimeState {
  /** Epoch milliseconds, moved on by `tick`. */
  readonly now: ReadonlySignal<number>
  readonly zone: ReadonlySignal<string>
  readonly today: ReadonlySignal<Day>
  readonly context: ReadonlySignal<CountingContext>
  /** Looks at the clock: called regularly, and when the app comes back to the front. */
  readonly tick: () => void
}

/** The present, as a signal; the day changes at midnight and with the device's zone. */
export function createTimeState(clock: Clock): TimeState {
  const now = signal(clock.now())
  const zone = signal(clock.zone())
  const today = computed(() => dayAt(now.value, zone.value))
  const context = computed(() => ({ today: today.value, zone: zone.value }))

  function tick(): void {
    now.value = clock.now()
    zone.value = clock.zone()
  }

  return { now, zone, today, context, tick }
}
