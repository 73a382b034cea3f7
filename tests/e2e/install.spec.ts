import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { en } from '../support/all-messages.ts'
import { expectAccessible } from './support/accessibility.ts'
import { button, goTo, goToSettings, goToToday, markDay, answerSlip, putFirstStepsAway } from './support/act.ts'
import { readPng } from './support/png.ts'
import { recordsOfKind } from './support/stored.ts'
import { expect, test } from './support/test.ts'

test.use({ hasWorker: true })

const { install } = en
const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Mobile/15E148 Safari/604.1'

test.describe('in a browser that can be asked', () => {
  test.use({ now: '2026-11-24T16:20:00Z' })

  test(
    'the home screen is offered once there were entries on three days, and never in an attack',
    { tag: '@long' },
    async ({ app }) => {
      const { page, open } = app
      await open()
      await offerInstall(page)
      await markDay(page, '2026-11-20', en.day.clear)
      await goToToday(page)
      await expect(page.getByRole('heading', { name: install.title })).toBeHidden()

      await createdOnDays(page, ['2026-11-21', '2026-11-22'])
      await page.reload()
      await goToToday(page)
      await offerInstall(page)
      await putFirstStepsAway(page)
      await expect(page.getByRole('heading', { name: install.title })).toBeVisible()
      await expectAccessible(page)
      await button(page, en.today.headacheNow).click()
      await expect(page.getByRole('heading', { name: install.title })).toBeHidden()
      await button(page, en.attack.toDiary).click()
      await expect(page.getByRole('heading', { name: install.title })).toBeHidden()
      await goToToday(page)
      await page.getByRole('button', { name: /^Headache since/ }).click()
      await button(page, en.attack.itsOver).click()
      await answerSlip(page, 'short')

      await button(page, install.now).click()
      await expect.poll(() => page.evaluate(() => document.documentElement.dataset['asked'])).toBe('1')
      await expect(page.getByRole('heading', { name: install.title })).toBeHidden()
    },
  )

  test('"Not now" holds on this device, and Settings still knows the way', { tag: '@long' }, async ({ app }) => {
    const { page, open } = app
    await open()
    await createdOnDays(page, ['2026-11-20', '2026-11-21', '2026-11-22'])
    await page.reload()
    await goToToday(page)
    await offerInstall(page)
    await putFirstStepsAway(page)
    await button(page, install.notNow).click()
    await expect(page.getByRole('heading', { name: install.title })).toBeHidden()
    await page.reload()
    await goToToday(page)
    await offerInstall(page)
    await expect(page.getByText(en.today.noHeadacheToday)).toBeVisible()
    await page.waitForTimeout(500)
    await expect(page.getByRole('heading', { name: install.title })).toBeHidden()
    await goToSettings(page)
    await page.getByRole('link', { name: install.title }).click()
    await expect(page.getByRole('heading', { name: install.way.prompt.title })).toBeVisible()
    await button(page, install.now).click()
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['asked'])).toBe('1')
  })
})

test.describe('in a tab on an iPhone', () => {
  test.use({ userAgent: iphone })

  test(
    'the steps are shown from the start, and the way of a diary that has begun',
    { tag: '@long' },
    async ({ app }) => {
      const { page, context, open } = app
      await context.addInitScript(() => Object.defineProperty(navigator, 'standalone', { value: false }))
      await open()
      await expect(page.getByText(install.iosBefore)).toBeVisible()
      for (const step of install.way.ios.steps) await expect(page.getByText(step)).toBeVisible()
      await page.getByRole('link', { name: install.how, exact: true }).click()
      const steps = page.getByRole('list').first().getByRole('listitem')
      await expect(steps).toHaveText([...install.way.ios.steps])
      await expect(page.getByRole('heading', { name: install.moveTitle })).toBeHidden()
      await goToToday(page)
      await button(page, en.today.noHeadacheToday).click()
      await expect(page.getByText(install.iosWithEntries)).toBeVisible()
      await goTo(page, '#/install', install.title)
      await expect(page.getByRole('heading', { name: install.moveTitle })).toBeVisible()
      await expectAccessible(page)
    },
  )

  test('the app on the home screen is offered nothing', async ({ app }) => {
    const { page, context, open } = app
    await context.addInitScript(() => Object.defineProperty(navigator, 'standalone', { value: true }))
    await open()
    await button(page, en.today.noHeadacheToday).click()
    await page.waitForTimeout(800)
    await expect(page.getByRole('heading', { name: install.title })).toBeHidden()
    await goTo(page, '#/install', install.title)
    await expect(page.getByText(install.installed)).toBeVisible()
  })
})

test('the shortcut writes one headache, and opening the page again writes none', async ({ app }) => {
  const { page, open } = app
  await open('#/headache-now')
  await expect(page.getByRole('heading', { name: /Headache since/ })).toBeVisible()
  expect(new URL(page.url()).hash).toBe('#/')
  await expect.poll(async () => (await recordsOfKind(page, 'attack')).length).toBe(1)
  await page.reload()
  await expect(page.getByRole('heading', { name: /Headache since/ })).toBeVisible()
  await goToSettings(page)
  await page.goBack()
  await expect(page.getByRole('heading', { name: /Headache since/ })).toBeVisible()
  // While it runs the shortcut only opens the app.
  await page.evaluate(() => {
    window.location.hash = '#/headache-now'
  })
  await expect.poll(() => new URL(page.url()).hash).toBe('#/')
  await page.goto('about:blank')
  await open('#/headache-now')
  await expect(page.getByRole('heading', { name: /Headache since/ })).toBeVisible()
  expect(await recordsOfKind(page, 'attack')).toHaveLength(1)
})

test('the shortcut does not apply to the sample diary', async ({ app }) => {
  const { page, open } = app
  await open('?sample=en#/headache-now')
  await expect(page.getByText(en.sample.band)).toBeVisible()
  await expect(page.getByText(/days known/).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: /Headache since/ })).toBeHidden()
})

test('pictures and shortcut of the manifest are there, and as large as it says', async ({ app }) => {
  const manifest = await (await app.context.request.get(`${app.site.url}manifest.webmanifest`)).json()
  expect(manifest.shortcuts).toMatchObject([{ url: './#/headache-now' }])
  expect(manifest.screenshots).toHaveLength(2)
  for (const { src, sizes } of manifest.screenshots) {
    const { width, height } = readPng(await readFile(`dist/${src}`))
    expect(`${width}x${height}`).toBe(sizes)
  }
})

/** The browser's own event, with its question replaced at the edge. */
async function offerInstall(page: Page): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible()
  await page.evaluate(() => {
    const offered = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt: () => {
        const { dataset } = document.documentElement
        dataset['asked'] = String(Number(dataset['asked'] ?? '0') + 1)
        return Promise.resolve()
      },
    })
    window.dispatchEvent(offered)
  })
}

/** Marks as they are written on several days: put into the database as the app writes them. */
async function createdOnDays(page: Page, days: readonly string[]): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible()
  for (const day of days) await markDay(page, day, en.day.clear)
  await page.evaluate(async () => {
    const open = indexedDB.open('fifteen')
    const database = await new Promise<IDBDatabase>((resolve) => {
      open.addEventListener('success', () => resolve(open.result))
    })
    const store = database.transaction('records', 'readwrite').objectStore('records')
    const all = store.getAll()
    await new Promise((resolve) => all.addEventListener('success', resolve))
    for (const record of all.result) {
      if (record.kind === 'day') store.put({ ...record, createdAt: `${record.day}T12:00:00-07:00[America/Denver]` })
    }
    await new Promise((resolve) => store.transaction.addEventListener('complete', resolve))
    database.close()
  })
}
