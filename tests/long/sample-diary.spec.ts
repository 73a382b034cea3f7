import type { Page } from '@playwright/test'
import { en, es } from '../support/all-messages.ts'
import { expectAccessible } from '../e2e/support/accessibility.ts'
import { button, goTo, goToBackup, goToSettings, goToSummary, goToToday } from '../e2e/support/act.ts'
import { print, spaced } from '../e2e/support/paper.ts'
import { onEveryScreen } from '../e2e/support/screens.ts'
import { storedRecords } from '../e2e/support/stored.ts'
import { expect, test } from '../e2e/support/test.ts'

const { sample } = en

test.use({ now: '2026-11-24T16:20:00Z', hasWorker: true })

test('the sample diary is looked at, played with and left, and one’s own is as before', async ({ app }) => {
  const { page, open } = app
  await open()
  await button(page, en.today.noHeadacheToday).click()
  await expect(page.getByText(/1 of 24 days known/)).toBeVisible()
  const own = await storedRecords(page)

  await goToSettings(page)
  await page.getByRole('link', { name: sample.enter }).click()
  await expect(band(page)).toBeVisible()
  await expect(page.getByText(/so far in November|in November \(/).first()).toBeVisible()
  await expect(page).toHaveTitle(/made-up/)
  await onEveryScreen(page, en, async () => {
    await expect(band(page)).toBeInViewport()
    await expect(page).toHaveTitle(/made-up/)
  })
  await goToToday(page)
  await expect(page.getByText(/^New in version/)).toBeHidden()
  await expectAccessible(page)

  await button(page, en.today.headacheNow).click()
  await expect(page.getByRole('heading', { name: /Headache since/ })).toBeVisible()
  await expect(band(page)).toBeInViewport()
  await page.reload()
  await expect(page.getByRole('heading', { name: /Headache since/ })).toBeVisible()
  expect(await storedRecords(page)).toEqual(own)
  const ownIds = new Set(own.map(({ stamp }) => stamp))
  const made = await storedRecords(page, 'fifteen-sample')
  expect(made.length).toBeGreaterThan(900)
  expect(made.filter(({ stamp }) => ownIds.has(stamp))).toEqual([])

  await page.getByRole('link', { name: sample.leave }).click()
  await expect(band(page)).toBeHidden()
  await expect(page.getByText(/1 of 24 days known/)).toBeVisible()
  expect(await storedRecords(page)).toEqual(own)
  const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
  expect(names).toEqual(['fifteen'])
})

test('on paper and in a backup the sample diary says what it is, and one’s own refuses it', async ({ app }) => {
  const { page, open } = app
  await open('?sample=en#/')
  await expect(band(page)).toBeVisible()
  await goToSummary(page)
  const [printed] = await print(page, 'Letter')
  const text = spaced(printed?.text ?? '')
  expect(text.split(en.summary.sample)).toHaveLength(3)
  expect(text).not.toContain(sample.leave)
  await goTo(page, '#/discuss', en.discuss.title)
  const [discussed] = await print(page, 'Letter')
  expect(discussed?.text).toContain(sample.band)

  await goToBackup(page)
  await expect(page.getByText(en.backup.notInSample)).toBeVisible()
  await expect(page.getByLabel(en.backup.choose)).toBeHidden()
  const coming = page.waitForEvent('download')
  await button(page, en.backup.make).click()
  const download = await coming
  expect(download.suggestedFilename()).toBe('fifteen-sample-2026-11-24.json')

  await open()
  await goToBackup(page)
  await page.getByLabel(en.backup.choose).setInputFiles(await download.path())
  await expect(page.getByText(en.backup.problem.sample)).toBeVisible()
  expect(await storedRecords(page)).toEqual([])
})

test.describe('in Spanish', () => {
  test.use({ locale: 'es-MX' })

  test('a newcomer enters without a network and reads it in their language', async ({ app }) => {
    const { page, open, untilOffline, site } = app
    await open()
    await untilOffline()
    await site.stop()
    await page.getByRole('link', { name: es.sample.enter }).click()
    await expect(page.getByText(es.sample.band)).toBeVisible()
    await expect(page.getByText(/días? con dolor de cabeza/).first()).toBeVisible()
    await page.getByRole('link', { name: es.sample.leave }).click()
    await expect(page.getByRole('heading', { name: es.today.emptyTitle })).toBeVisible()
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  })
})

function band(page: Page) {
  return page.getByText(sample.band)
}
