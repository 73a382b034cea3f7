import type { BrowserContext, Page } from '@playwright/test'
import { en } from '../support/all-messages.ts'
import { sampleBackup, sampleRecords, sampleToday } from '../support/sample-diary.ts'
import { button, chooseFile, goToToday, startHeadache, titleOf, answerSlip } from './support/act.ts'
import { restoreSample, sampleNow } from './support/sample.ts'
import { storedRecords } from './support/stored.ts'
import { expect, test } from './support/test.ts'

test.use({ now: sampleNow })

const { recovery, today, backup } = en

test('a diary that the browser has emptied is said to be gone, never begun as new', async ({ app }) => {
  await app.open()
  await restoreSample(app.page)
  await goToToday(app.page)
  await emptyStorage(app.context, app.page)
  await app.page.reload()
  await expect(titleOf(app.page, recovery.title)).toBeVisible()
  await expect(app.page.getByText(today.emptyTitle)).toBeHidden()
  await expect(button(app.page, today.headacheNow)).toBeHidden()
})

test('one headache is enough to know that a diary was there', async ({ app }) => {
  await app.open()
  await startHeadache(app.page)
  await emptyStorage(app.context, app.page)
  await app.page.reload()
  await expect(titleOf(app.page, recovery.title)).toBeVisible()
})

test('an emptied diary is restored from where that is said', async ({ app: { page, context, open } }) => {
  await open()
  await restoreSample(page)
  await goToToday(page)
  await emptyStorage(context, page)
  await page.reload()
  await expect(titleOf(page, recovery.title)).toBeVisible()
  await chooseFile(page, sampleBackup(sampleToday))
  await button(page, backup.apply).click()
  await expect(page.getByRole('img', { name: /headache days? this month/ })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('img', { name: /headache days? this month/ })).toBeVisible()
  expect(await storedRecords(page)).toHaveLength(sampleRecords(sampleToday).length)
})

test('beginning anew leads to an empty diary and stays so', async ({ app: { page, context, open } }) => {
  await open()
  await startHeadache(page)
  await emptyStorage(context, page)
  await page.reload()
  await button(page, recovery.beginAnew).click()
  await expect(page.getByText(today.emptyTitle)).toBeVisible()
  await page.reload()
  await expect(page.getByText(today.emptyTitle)).toBeVisible()
  await startHeadache(page)
})

test('a new profile sees the first screen', async ({ app: { page, open } }) => {
  await open()
  await expect(page.getByText(today.emptyTitle)).toBeVisible()
  await page.reload()
  await expect(page.getByText(today.emptyTitle)).toBeVisible()
})

test('a diary whose entries were all deleted by hand is no emptied diary', async ({ app: { page, open } }) => {
  await open()
  await startHeadache(page)
  await button(page, en.attack.itsOver).click()
  await answerSlip(page, 'slip')
  await expect(page.getByText(today.emptyTitle)).toBeVisible()
  await page.reload()
  await expect(page.getByText(today.emptyTitle)).toBeVisible()
})

test('any address of an emptied diary leads to the recovery, urgent help apart', async ({ app }) => {
  const { page, context, open } = app
  await open()
  await startHeadache(page)
  await emptyStorage(context, page)
  await page.reload()
  for (const place of ['#/trends', '#/calendar', '#/summary']) {
    await open(place)
    await expect(titleOf(page, recovery.title)).toBeVisible()
  }
  await open('#/urgent')
  await expect(titleOf(page, en.urgent.title)).toBeVisible()
})

/** What a browser does that clears the databases of a site and leaves its other places. */
async function emptyStorage(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page)
  const { origin } = new URL(page.url())
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
}
