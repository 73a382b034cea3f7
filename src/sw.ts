import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  getCacheKeyForURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching'
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing'

declare const self: ServiceWorkerGlobalScope

const precache = self.__WB_MANIFEST

precacheAndRoute(precache)
cleanupOutdatedCaches()

// The app routes by hash, so it has one page. A path that names a file is left to the host, which answers 404.
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html'), { denylist: [/\.[^/]+$/] }))

// A browser may throw the cache away and keep the worker. If the host has a newer version by then, no file has the hash
// that this worker asks for: it stands aside, and the page comes from the host as if there were no worker.
setCatchHandler(({ request }) => fetch(request))

// Nothing here skips waiting or claims pages by itself: a new version starts when the person says so.
self.addEventListener('message', (event) => {
  const port = event.ports[0]
  switch (messageType(event.data)) {
    case 'SKIP_WAITING':
      event.waitUntil(self.skipWaiting())
      break
    case 'COUNT_WINDOWS':
      event.waitUntil(countWindows().then((count) => port?.postMessage(count)))
      break
    case 'LIST_PRECACHE':
      port?.postMessage(precache.map((entry) => getCacheKeyForURL(urlOf(entry))))
      break
  }
})

function urlOf(entry: PrecacheEntry | string): string {
  return typeof entry === 'string' ? entry : entry.url
}

function messageType(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'type' in data ? data.type : undefined
}

/** Windows of this app, those still run by an older worker included; other apps of the same origin are not ours. */
async function countWindows(): Promise<number> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  return windows.filter((client) => client.url.startsWith(self.registration.scope)).length
}
