import { en } from '../support/all-messages.ts'
import { button, startHeadache } from './support/act.ts'
import { storedRecords } from './support/stored.ts'
import { expect, test } from './support/test.ts'

const { attack, today } = en

test('a connection that was lost while the app lay in the background is renewed before a tap needs it', async ({
  app: { page, context, open },
}) => {
  await context.addInitScript(loseConnections)
  await open()
  await expect(button(page, today.headacheNow)).toBeVisible()
  const opened = async () => page.evaluate(() => Number(document.documentElement.dataset['opened']))
  await expect.poll(opened).toBeGreaterThan(0)
  const before = await opened()
  await page.evaluate(() => {
    document.documentElement.dataset['lost'] = String(document.documentElement.dataset['opened'])
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expect.poll(opened).toBeGreaterThan(before)
  await startHeadache(page)
  expect(await storedRecords(page)).toHaveLength(1)
})

test('a page that the browser puts aside lets the database go, and opens it again', async ({
  app: { page, context, open },
}) => {
  await context.addInitScript(countClosing)
  await open()
  await startHeadache(page)
  await page.evaluate(() => (document.documentElement.dataset['closed'] = '0'))
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
  const closed = async () => page.evaluate(() => Number(document.documentElement.dataset['closed']))
  await expect.poll(closed).toBeGreaterThan(0)
  await button(page, attack.stillGoing).click()
  await expect(page.getByText(/^Still going/)).toBeVisible()
})

/** Each connection gets a number; those up to the one that is called lost take no transaction any more. */
function loseConnections(): void {
  const numbers = new WeakMap<IDBDatabase, number>()
  // oxlint-disable-next-line typescript/unbound-method -- it is called on the object that it was asked of
  const { transaction: begin } = IDBDatabase.prototype
  IDBDatabase.prototype.transaction = function transaction(this: IDBDatabase, ...said) {
    const { dataset } = document.documentElement
    if (!numbers.has(this)) {
      dataset['opened'] = String(Number(dataset['opened'] ?? 0) + 1)
      numbers.set(this, Number(dataset['opened']))
    }
    if (Number(numbers.get(this)) <= Number(dataset['lost'] ?? 0)) {
      throw new DOMException('The database connection is closing.', 'InvalidStateError')
    }
    return begin.apply(this, said)
  }
}

function countClosing(): void {
  // oxlint-disable-next-line typescript/unbound-method -- it is called on the object that it was asked of
  const { close } = IDBDatabase.prototype
  IDBDatabase.prototype.close = function closed(this: IDBDatabase) {
    const { dataset } = document.documentElement
    dataset['closed'] = String(Number(dataset['closed'] ?? 0) + 1)
    close.call(this)
  }
}
