const DEADLINE = 5_000

/** Places in which a browser keeps the app itself, and small marks of it. */
export type AppPlace = 'cache' | 'marks' | 'worker'

/** Erases the app's files, its worker and its keys in localStorage; gives the places with something left. Never throws. */
export async function eraseApp(prefix: string): Promise<readonly AppPlace[]> {
  const scope = new URL('./', window.location.href).href
  const left = await Promise.all([
    isLeft('worker', eraseWorker),
    isLeft('cache', () => eraseCaches(scope)),
    isLeft('marks', async () => eraseKeys(prefix)),
  ])
  return left.flatMap((place) => place ?? [])
}

/** The place, when something is left in it or nobody can say. */
async function isLeft(place: AppPlace, erase: () => Promise<boolean>): Promise<AppPlace | null> {
  return (await quietly(erase, true)) ? place : null
}

async function eraseWorker(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false
  await (await navigator.serviceWorker.getRegistration())?.unregister()
  return (await navigator.serviceWorker.getRegistration()) !== undefined
}

/** Other apps of this origin keep theirs: Workbox ends the names of its caches with the scope. */
async function eraseCaches(scope: string): Promise<boolean> {
  if (!('caches' in window)) return false
  const own = async () => (await caches.keys()).filter((name) => name.endsWith(scope))
  await Promise.all((await own()).map((name) => caches.delete(name)))
  return (await own()).length > 0
}

function eraseKeys(prefix: string): boolean {
  const own = () => Object.keys(localStorage).filter((key) => key.startsWith(prefix))
  for (const key of own()) localStorage.removeItem(key)
  return own().length > 0
}

/** A browser that refuses or hangs gives the fallback. */
async function quietly<Value>(work: () => Promise<Value>, fallback: Value): Promise<Value> {
  const late = new Promise<Value>((resolve) => setTimeout(() => resolve(fallback), DEADLINE))
  return Promise.race([work().catch(() => fallback), late])
}
