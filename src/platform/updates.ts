import { Workbox } from 'workbox-window'
import type { WorkerAddress } from './worker-policy.ts'

export interface UpdateHandlers {
  /** A new version is downloaded and waits for the person's word. May be called again. */
  readonly onWaiting: () => void
  /** False while something typed would be lost by a reload. */
  readonly mayReload: () => boolean
}

export interface Updates {
  /** Starts the waiting version and reloads the page, at once or when `reloadIfDue` says so. */
  readonly accept: () => void
  /** Call when a form has been saved or left: catches up with a reload that `mayReload` held back. */
  readonly reloadIfDue: () => void
}

/**
 * Registers the service worker and watches for new versions. The person chooses: a new version waits until it is
 * accepted here or in another window. Where there are no service workers the result does nothing.
 */
export function createUpdates(worker: WorkerAddress, handlers: UpdateHandlers): Updates {
  if (!('serviceWorker' in navigator)) return withoutWorker
  const workbox = new Workbox(worker, { updateViaCache: 'none' })
  const reload = createReload(handlers.mayReload)
  workbox.addEventListener('waiting', handlers.onWaiting)
  // The worker never claims a page by itself, so a change of controller means that an update was accepted somewhere.
  workbox.addEventListener('controlling', reload.ask)
  checkOnReturn(workbox)
  return {
    accept: () => void accept(workbox, reload.ask),
    reloadIfDue: reload.catchUp,
  }
}

const withoutWorker: Updates = {
  accept: () => undefined,
  reloadIfDue: () => undefined,
}

function createReload(mayReload: () => boolean) {
  let due = false
  let done = false
  const catchUp = () => {
    if (!due || done || !mayReload()) return
    done = true
    window.location.reload()
  }
  const ask = () => {
    due = true
    catchUp()
  }
  return { ask, catchUp }
}

async function accept(workbox: Workbox, reload: () => void): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration()
  const waiting = registration?.waiting
  if (!waiting) return
  // A page loaded before the first worker was there has no controller that could change.
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated') reload()
  })
  workbox.messageSkipWaiting()
}

/** Installed apps stay open for weeks and do not look for updates by themselves, on iOS least of all. */
function checkOnReturn(workbox: Workbox): void {
  // Offline is the normal case: a check that fails is tried again at the next return.
  const check = () => void workbox.update().catch(() => undefined)
  workbox.register().then(check, () => undefined)
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) check()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') check()
  })
}
