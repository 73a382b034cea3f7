import type { Page } from '@playwright/test'
import { en } from '../support/all-messages.ts'
import { button, goTo, goToBackup, notice } from './support/act.ts'
import { expect, test } from './support/test.ts'

const { erase } = en

test.use({ now: '2026-11-24T16:20:00Z', hasWorker: true })

test('everything is erased after the word, looked at again, and Fifteen begins anew', async ({ app }) => {
  const { page, open, untilOffline, context, site } = app
  await open()
  await button(page, en.today.headacheNow).click()
  await untilOffline()
  await page.reload()
  await expect(page.getByRole('heading', { name: /Headache since/ })).toBeVisible()
  const other = await context.newPage()
  await other.goto(site.url)
  await expect(other.getByRole('heading', { name: /Headache since/ })).toBeVisible()

  await goToBackup(page)
  await page.getByRole('link', { name: erase.title }).click()
  const word = page.getByLabel(erase.typeWord(erase.word))
  await word.fill('yes')
  await button(page, erase.button).click()
  await expect(page.getByText(erase.wrongWord(erase.word))).toBeVisible()
  expect((await tracesOf(page)).databases).toEqual(['fifteen'])

  await word.fill(' erase ')
  await word.press('Enter')
  await expect(page.getByText(erase.done)).toBeVisible({ timeout: 20_000 })
  expect(await tracesOf(page)).toEqual({ databases: [], caches: [], files: [], marks: [], workers: 0 })
  // The other window has let go, keeps nothing, and makes nothing anew while it is looked at.
  await expect(other.getByText(erase.elsewhere)).toBeVisible()
  await other.bringToFront()
  await other.evaluate(() => window.dispatchEvent(new Event('pageshow')))
  await goTo(other, '#/trends', erase.title)
  await goTo(page, '#/trends', erase.title)
  expect(await tracesOf(other)).toEqual({ databases: [], caches: [], files: [], marks: [], workers: 0 })
  await button(page, erase.begin).click()
  await expect(page.getByRole('heading', { name: en.today.emptyTitle })).toBeVisible()
  await expect(page.getByText(/Headache since/)).toBeHidden()
})

test('nothing of Fifteen is left in the browser, and what others keep there stays', async ({ app }) => {
  const { page, open, untilOffline } = app
  await open()
  await button(page, en.today.noHeadacheToday).click()
  await untilOffline()
  await page.evaluate(async () => {
    localStorage.setItem('another-app', 'keeps this')
    await caches.open('another-app-cache')
  })
  expect(await tracesOf(page)).toMatchObject({
    files: ['fifteen-journal-1.txt', 'fifteen-was-here.json'],
    workers: 1,
  })
  await goTo(page, '#/erase', erase.title)
  await page.getByLabel(erase.typeWord(erase.word)).fill(erase.word)
  await button(page, erase.button).click()
  await expect(page.getByText(erase.done)).toBeVisible({ timeout: 20_000 })
  await expect(notice(page)).toHaveText('')
  expect(await tracesOf(page)).toEqual({
    databases: [],
    caches: ['another-app-cache'],
    files: [],
    marks: ['another-app'],
    workers: 0,
  })
})

async function tracesOf(page: Page) {
  return page.evaluate(async () => {
    const files: string[] = []
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name)
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      files: files.toSorted(),
      marks: Object.keys(localStorage),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }
  })
}
