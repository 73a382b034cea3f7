/** What the browser says about keeping the diary when space runs short. It does not stop Safari's seven days. */
export type PersistAnswer = 'granted' | 'denied' | 'unavailable'

/** Asks the browser to keep the diary. To be called from a tap that saved something, never on load: some ask back. */
export async function askToPersist(): Promise<PersistAnswer> {
  return await answerOf((storage) => storage.persist())
}

/** What the browser says of the promise now, without being asked for it. */
export async function persistAnswer(): Promise<PersistAnswer> {
  return await answerOf((storage) => storage.persisted())
}

/** Has the browser promised to keep the diary? */
export async function isPersisted(): Promise<boolean> {
  return (await persistAnswer()) === 'granted'
}

async function answerOf(ask: (storage: StorageManager) => Promise<boolean>): Promise<PersistAnswer> {
  const storage = storageManager()
  if (storage === null) return 'unavailable'
  try {
    return (await ask(storage)) ? 'granted' : 'denied'
  } catch {
    return 'unavailable'
  }
}

/** The browser's storage manager; WebKitGTK and pages without https have none. */
export function storageManager(): StorageManager | null {
  const browser: { readonly storage?: StorageManager } = navigator
  return browser.storage ?? null
}
