import { offlineReadiness } from './platform/offline-ready.ts'
import { createUpdates } from './platform/updates.ts'
import { serviceWorkerUrl } from './platform/worker-policy.ts'
import type { App } from './state/create-app.ts'
import { trustedWorker } from './workers.ts'

/** Registers the service worker, and tells the app of new versions and, once, that it is ready without a network. */
export function registerWorker(app: App): void {
  const isFirstVisit = 'serviceWorker' in navigator && navigator.serviceWorker.controller === null
  const updates = createUpdates(trustedWorker(serviceWorkerUrl()), {
    onWaiting: () => app.announceUpdate(updates.accept),
    mayReload: () => app.openForms.value === 0,
  })
  app.openForms.subscribe((forms) => {
    if (forms === 0) updates.reloadIfDue()
  })
  if (isFirstVisit) {
    void offlineReadiness().then((readiness) => {
      if (readiness === 'ready' && app.notice.value === null) app.say(app.words.value.messages.today.offlineReady)
    })
  }
}
