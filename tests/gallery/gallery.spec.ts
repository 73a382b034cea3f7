import type { Page } from '@playwright/test'
import { sampleBackup, sampleToday } from '../support/sample-diary.ts'
import { test } from '../e2e/support/test.ts'

const places = [
  ['today', '#/'],
  ['calendar', '#/calendar/2026-10'],
  ['headaches', '#/headaches'],
  ['day', '#/day/2026-11-20'],
  ['add', '#/add/2026-11-20'],
  ['trends', '#/trends'],
  ['treatment', '#/treatment'],
  ['figure', '#/figure/headache/2026-10-01/2026-10-31'],
  ['summary', '#/summary'],
  ['settings', '#/settings'],
  ['medications', '#/medications'],
  ['erase', '#/erase'],
  ['install', '#/install'],
  ['form', '#/form'],
  ['storage', '#/storage'],
  ['backup', '#/backup'],
  ['move', '#/move'],
  ['key', '#/key'],
  ['urgent', '#/urgent'],
  ['about', '#/about'],
  ['discuss', '#/discuss'],
  ['counts', '#/counts'],
] as const

const looks = [
  { name: 'phone-light-en', viewport: { width: 390, height: 844 }, colorScheme: 'light', locale: 'en-US' },
  { name: 'phone-dim-es', viewport: { width: 360, height: 640 }, colorScheme: 'dark', locale: 'es-ES' },
  { name: 'desktop-light-es', viewport: { width: 1280, height: 860 }, colorScheme: 'light', locale: 'es-MX' },
  { name: 'desktop-dim-en', viewport: { width: 1280, height: 860 }, colorScheme: 'dark', locale: 'en-US' },
] as const

const folder = process.env['FIFTEEN_GALLERY'] ?? 'gallery'

for (const { name, ...look } of looks) {
  test.describe(name, () => {
    test.use({ ...look, now: '2026-11-24T16:20:00Z' })

    test(`every screen, ${name}`, async ({ app }) => {
      test.setTimeout(180_000)
      const { page } = app
      const shoot = (screen: string, fullPage = true) =>
        page.screenshot({ path: `${folder}/${name}-${screen}.png`, fullPage })
      await app.open()
      await page.waitForTimeout(500)
      await shoot('first', false)
      await restore(page)
      await quiet(page)
      for (const [screen, place] of places) {
        await page.evaluate((to) => {
          window.location.hash = to
        }, place)
        await page.waitForTimeout(screen === 'trends' ? 900 : 350)
        await shoot(screen, screen !== 'today')
        if (['today', 'calendar', 'trends'].includes(screen)) await shoot(`view-${screen}`, false)
        if (screen !== 'summary') continue
        for (const format of ['Letter', 'A4']) {
          await page.pdf({ path: `${folder}/${name}-${format}.pdf`, format, tagged: true, preferCSSPageSize: true })
        }
      }
      await page.evaluate(() => {
        window.location.hash = '#/headaches'
      })
      await page.locator('.item-list-link').nth(3).click()
      await page.waitForTimeout(300)
      await shoot('headache')
      await page.evaluate(() => {
        window.location.hash = '#/'
      })
      await page.locator('.button-big').click()
      await page.waitForTimeout(1300)
      await shoot('attack', false)
      await page.locator('.button-big').click()
      await page.waitForTimeout(200)
      await shoot('attack-chips', false)
    })
  })
}

/** Closes the notice that would lie over every picture. */
async function quiet(page: Page): Promise<void> {
  const cross = page.locator('.notice-bar-actions button').last()
  if (await cross.isVisible()) await cross.click()
}

async function restore(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = '#/backup'
  })
  const file = { name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(sampleBackup(sampleToday)) }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.locator('.card .button-primary').click()
  await page.waitForTimeout(500)
}
