// The pictures of the app in the window in which a browser offers to install it, from the made-up diary. Kept in git.
import { join } from 'node:path'
import { chromium } from 'playwright'
import { launchOptions } from './find-chromium.mjs'
import { ensureBuilt, root } from './prepare.mjs'
import { serve } from './serve.mjs'

const pictures = [
  { file: 'screenshot-narrow.png', place: '#/', viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  { file: 'screenshot-wide.png', place: '#/trends', viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
]

ensureBuilt()
const { url, close } = await serve({ folder: join(root, 'dist'), port: 0 })
const browser = await chromium.launch(launchOptions())
try {
  for (const { file, place, ...look } of pictures) {
    const context = await browser.newContext({ ...look, locale: 'en-US', colorScheme: 'light' })
    const page = await context.newPage()
    await page.goto(`${url}?sample=en${place}`)
    await page.waitForTimeout(3000)
    await page
      .locator('.notice-bar-actions button')
      .last()
      .click({ timeout: 1000 })
      .catch(() => undefined)
    await page.evaluate(() => scrollTo(0, 0))
    await page.screenshot({ path: join(root, 'public', file) })
    await context.close()
  }
} finally {
  await browser.close()
  await close()
}
