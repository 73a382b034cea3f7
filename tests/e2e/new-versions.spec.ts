import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { en } from '../support/all-messages.ts'
import { goToBackup, goToSettings, openAddForm } from './support/act.ts'
import { buildNewVersion } from './support/new-version.ts'
import { expect, test } from './support/test.ts'

test.use({ hasWorker: true })

test.describe('a new version', () => {
  test(
    'waits while nobody accepts it, however often the app is reloaded',
    { tag: '@long' },
    async ({ app }, testInfo) => {
      await app.open()
      await app.untilOffline()
      await app.page.reload()
      await app.site.start(await buildNewVersion(testInfo.outputPath('next'), '2'))
      await app.page.reload()
      await waitingWorker(app.page)
      await app.page.reload()
      expect(await versionOf(app.page)).toBeNull()
    },
  )

  test('starts when it is told to', async ({ app }, testInfo) => {
    await app.open()
    await app.untilOffline()
    await app.page.reload()
    await app.site.start(await buildNewVersion(testInfo.outputPath('next'), '2'))
    await app.page.reload()
    await waitingWorker(app.page)
    await acceptUpdate(app.page)
    await expect.poll(() => versionOf(app.page).catch(() => null)).toBe('2')
    await app.site.stop()
    await app.page.reload()
    expect(await versionOf(app.page)).toBe('2')
  })

  test('takes over in every window once it has been accepted in one', { tag: '@long' }, async ({ app }, testInfo) => {
    await app.open()
    await app.untilOffline()
    await app.page.reload()
    const another = await app.context.newPage()
    await another.goto(app.site.url)
    await app.site.start(await buildNewVersion(testInfo.outputPath('next'), '2'))
    await app.page.reload()
    await waitingWorker(app.page)
    await acceptUpdate(app.page)
    for (const page of [app.page, another]) await expect.poll(() => versionOf(page).catch(() => null)).toBe('2')
  })

  test(
    'that another window accepts does not reload a form, and comes when the form is left',
    { tag: '@long' },
    async ({ app }, testInfo) => {
      await app.open()
      await app.untilOffline()
      await app.page.reload()
      await openAddForm(app.page, '2026-11-20')
      const typed = app.page.getByLabel(en.timing.startClock, { exact: true }).first()
      await typed.fill('10:05')
      const another = await app.context.newPage()
      await another.goto(app.site.url)
      await app.site.start(await buildNewVersion(testInfo.outputPath('next'), '2'))
      await another.reload()
      await waitingWorker(another)
      await goToSettings(another)
      await another.getByRole('button', { name: en.about.updateNow }).click()
      await expect.poll(() => versionOf(another).catch(() => null)).toBe('2')
      await app.page.waitForTimeout(1000)
      await expect(typed).toHaveValue('10:05')
      expect(await versionOf(app.page)).toBeNull()

      await app.page.getByRole('link', { name: en.nav.trends }).click()
      await expect.poll(() => versionOf(app.page).catch(() => null)).toBe('2')
    },
  )

  test(
    'under an open page leaves that page its own files, those not loaded yet as well',
    { tag: '@long' },
    async ({ app }, testInfo) => {
      await app.open()
      await app.untilOffline()
      await app.page.reload()
      const folder = await buildNewVersion(testInfo.outputPath('next'), '2')
      // A host that keeps no old files: whatever the open page still asks for must come from its own store.
      await rm(join(folder, 'assets'), { recursive: true })
      app.guard.allow(/404/)
      await app.site.start(folder)
      await app.page.evaluate(() => {
        window.location.hash = '#/trends'
      })
      await expect(app.page.getByRole('heading', { level: 1, name: en.trends.title })).toBeVisible()
      await goToBackup(app.page)
      const coming = app.page.waitForEvent('download')
      await app.page.getByRole('button', { name: en.backup.make }).click()
      await coming
    },
  )

  test('is named on Today, and starts from there', async ({ app }, testInfo) => {
    await app.open()
    await app.untilOffline()
    await app.page.reload()
    await app.site.start(await buildNewVersion(testInfo.outputPath('next'), '2'))
    await app.page.reload()
    await expect(app.page.getByText(en.about.updateReady)).toBeVisible()
    await app.page.getByRole('button', { name: en.about.updateNow }).click()
    await expect.poll(() => versionOf(app.page).catch(() => null)).toBe('2')
  })

  test('is refused when a file of it is missing, and the old one goes on', async ({ app }, testInfo) => {
    const folder = await buildNewVersion(testInfo.outputPath('next'), '2')
    await rm(join(folder, 'index.html'))
    await app.open()
    await app.untilOffline()
    await app.page.reload()
    app.guard.allow(/404/)
    await app.site.start(folder)
    expect(await triedUpdate(app.page)).toBe('redundant')
    await app.site.stop()
    await app.page.reload()
    expect(await versionOf(app.page)).toBeNull()
  })

  test('is refused when the host answers some other text for a file', { tag: '@long' }, async ({ app }, testInfo) => {
    const folder = await buildNewVersion(testInfo.outputPath('next'), '2')
    await writeFile(join(folder, 'index.html'), '<!doctype html><p>Not the file you asked for</p>')
    await app.open()
    await app.untilOffline()
    await app.page.reload()
    app.guard.allow(/integrity|digest/i)
    await app.site.start(folder)
    expect(await triedUpdate(app.page)).toBe('redundant')
  })
})

test('after an update one sentence says what is new, once', async ({ app }) => {
  const { page, open } = app
  await open()
  await expect(page.getByRole('button', { name: en.today.headacheNow })).toBeVisible()
  await page.waitForTimeout(500)
  await expect(page.getByText(/^New in version/)).toBeHidden()
  await page.evaluate(async () => {
    const opening = indexedDB.open('fifteen')
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.addEventListener('success', () => resolve(opening.result))
    })
    const store = database.transaction('meta', 'readwrite').objectStore('meta')
    const stored = store.get('device')
    await new Promise((resolve) => stored.addEventListener('success', resolve))
    store.put({ ...stored.result, seenVersion: '0.1.0' }, 'device')
    await new Promise((resolve) => store.transaction.addEventListener('complete', resolve))
    database.close()
  })
  await page.reload()
  await expect(page.getByText(/^New in version/)).toBeVisible()
  await page
    .getByText(/^New in version/)
    .locator('..')
    .getByRole('button')
    .click()
  await expect(page.getByText(/^New in version/)).toBeHidden()
  await page.reload()
  await expect(page.getByRole('button', { name: en.today.headacheNow })).toBeVisible()
  await page.waitForTimeout(500)
  await expect(page.getByText(/^New in version/)).toBeHidden()
})

test.describe('a cache that the browser has thrown away', () => {
  test('is repaired by one start with the server', { tag: '@long' }, async ({ app }) => {
    await app.open()
    await app.untilOffline()
    await app.page.reload()
    await emptyCache(app.page)
    await app.page.reload()
    await expect(app.page.locator('#app > *').first()).toBeVisible()
    await app.site.stop()
    await app.page.reload()
    await expect(app.page.locator('#app > *').first()).toBeVisible()
  })

  test(
    'does not shut out a person when there is a newer version by then',
    { tag: '@long' },
    async ({ app }, testInfo) => {
      await app.open()
      await app.untilOffline()
      await app.page.reload()
      await emptyCache(app.page)
      app.guard.allow(/integrity|digest/i)
      await app.site.start(await buildNewVersion(testInfo.outputPath('next'), '2'))
      await app.page.reload()
      await expect(app.page.locator('#app > *').first()).toBeVisible()
      expect(await versionOf(app.page)).toBe('2')
    },
  )
})

function versionOf(page: Page): Promise<string | null> {
  return page.locator('html').getAttribute('data-version', { timeout: 5000 })
}

async function emptyCache(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })
}

async function waitingWorker(page: Page): Promise<void> {
  const state = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state)
  await expect.poll(state).toBe('installed')
}

/** As the app does when the person says so. */
async function acceptUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    registration?.waiting?.postMessage({ type: 'SKIP_WAITING' })
  })
}

/** Looks for a new version and says what became of the worker that came with it. */
function triedUpdate(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const found = new Promise<ServiceWorker>((resolve) => {
      registration.addEventListener('updatefound', () => registration.installing && resolve(registration.installing))
    })
    await registration.update().catch(() => undefined)
    const worker = await found
    while (worker.state === 'installing')
      await new Promise((resolve) => worker.addEventListener('statechange', resolve))
    return worker.state
  })
}
