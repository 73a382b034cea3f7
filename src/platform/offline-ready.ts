import { askWorker } from './ask-worker.ts'

const INSTALL_DEADLINE = 20_000

/**
 * Whether the app would start without a network: every file of the worker's list is in Cache Storage. Loads nothing.
 * On a first visit it waits for the worker to finish installing, 20 seconds at most.
 */
export async function offlineReadiness(): Promise<'ready' | 'not-ready'> {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return 'not-ready'
  const registration = await Promise.race([navigator.serviceWorker.ready, later(INSTALL_DEADLINE)])
  const worker = registration?.active
  const files = worker ? await askWorker(worker, 'LIST_PRECACHE') : undefined
  return isList(files) && (await areCached(files)) ? 'ready' : 'not-ready'
}

function later(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

function isList(answer: unknown): answer is readonly string[] {
  return Array.isArray(answer) && answer.length > 0 && answer.every((each) => typeof each === 'string')
}

async function areCached(urls: readonly string[]): Promise<boolean> {
  try {
    const found = await Promise.all(urls.map((url) => caches.match(url)))
    return found.every((response) => response !== undefined)
  } catch {
    return false
  }
}
