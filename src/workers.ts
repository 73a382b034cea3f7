import { createWorkerPolicy, serviceWorkerUrl } from './platform/worker-policy.ts'
// oxlint-disable-next-line import/default -- Vite makes this module: its default export is the address of the worker
import journalWorkerUrl from './storage/journal-worker.ts?worker&url'
// oxlint-disable-next-line import/default -- the same
import sealingWorkerUrl from './sealing-worker.ts?worker&url'

/** Where the worker of the journal lies. */
export const journalWorker = new URL(journalWorkerUrl, document.baseURI).href

/** Where the worker lies that encrypts and opens backups. */
export const sealingWorker = new URL(sealingWorkerUrl, document.baseURI).href

/** Lets the addresses of the app's three workers through, and no other. */
export const trustedWorker = createWorkerPolicy([serviceWorkerUrl(), journalWorker, sealingWorker])
