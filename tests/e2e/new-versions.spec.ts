import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { buildNewVersion } from './support/new-version.ts'
import { expect, test } from './support/test.ts'

test.describe('a new version', () => {
  test('waits while nobody accepts it, however often the app is reloaded', async ({ app }, testInfo) => {
    await app.open()
    await app.untilOffline()
    await app.page.reload()
    await app.site.start(await buildNewVersion(testInfo.outputPath('next'), '2'))
    await app.page.reload()
    await waitingWorker(app.page)
    await app.page.reload()
    expect(await versionOf(app.page)).toBeNull()
  })

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

  test('takes over in every window once it has been accepted in one', async ({ app }, testInfo) => {
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

  test('is refused when the host answers some other text for a file', async ({ app }, testInfo) => {
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

test.describe('a cache that the browser has thrown away', () => {
  test('is repaired by one start with the server', async ({ app }) => {
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

  test('does not shut out a person when there is a newer version by then', async ({ app }, testInfo) => {
    await app.open()
    await app.untilOffline()
    await app.page.reload()
    await emptyCache(app.page)
    app.guard.allow(/integrity|digest/i)
    await app.site.start(await buildNewVersion(testInfo.outputPath('next'), '2'))
    await app.page.reload()
    await expect(app.page.locator('#app > *').first()).toBeVisible()
    expect(await versionOf(app.page)).toBe('2')
  })
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
