import { effect } from '@preact/signals'
import { zonedTime } from './domain/moment.ts'
import { firstTap } from './platform/first-tap.ts'
import type { App } from './state/create-app.ts'

/** What was tapped before the app was there: the page's own button, and the shortcut of the home screen. */
export async function takeFirstTaps(app: App, loaded: Promise<void>, isShortcut: boolean): Promise<void> {
  const first = firstTap()
  await first?.giveWay()
  await loaded
  // A diary that was emptied has to come back first, or be begun anew.
  if (!isThere(app)) first?.remove()
  await untilThere(app)
  if (app.mode === 'own') await first?.take((at) => startHeadache(app, at))
  if (isShortcut) await startHeadache(app, null)
  first?.remove()
}

/**
 * Begins a headache now, or when it was tapped. While one runs the tap only opens the app, and what was written is not
 * written again. A diary that cannot be read must not cost the entry.
 */
export async function startHeadache(app: App, tapped: number | null): Promise<void> {
  if (app.mode !== 'own' || !isThere(app) || app.openAttack.value?.state === 'running') return
  const start = tapped === null ? undefined : zonedTime(tapped, app.zone.value)
  const isWritten = app.diary.value.attacks.some(({ timing }) => timing.form === 'clocked' && timing.start === start)
  if (!isWritten) await app.startAttack(start)
}

function isThere({ status }: App): boolean {
  return status.value !== 'emptied' && status.value !== 'erased'
}

function untilThere(app: App): Promise<void> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      if (!isThere(app)) return
      resolve()
      queueMicrotask(() => stop())
    })
  })
}
