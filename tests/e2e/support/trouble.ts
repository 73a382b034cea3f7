import type { Page } from '@playwright/test'

/** For `addInitScript`: while the mark is there every writing transaction fails, as WebKit's do when its storage has gone. */
export function refuseWrites(): void {
  // oxlint-disable-next-line typescript/unbound-method -- it is called on the object that it was asked of
  const { transaction: begin } = IDBDatabase.prototype
  IDBDatabase.prototype.transaction = function transaction(this: IDBDatabase, ...said) {
    if (said[1] === 'readwrite' && localStorage.getItem('refuse-writes') !== null) {
      throw new DOMException('Connection to Indexed Database server lost', 'UnknownError')
    }
    return begin.apply(this, said)
  }
}

export async function setRefusing(page: Page, isRefusing: boolean): Promise<void> {
  await page.evaluate((refusing) => {
    if (refusing) localStorage.setItem('refuse-writes', 'yes')
    else localStorage.removeItem('refuse-writes')
  }, isRefusing)
}

/** Takes the lock of the journal, as a window that hangs would: the second copy cannot be written. */
export async function holdJournal(page: Page): Promise<void> {
  await page.evaluate(() => {
    void navigator.locks.request('fifteen-journal', () => new Promise(() => undefined))
  })
}
