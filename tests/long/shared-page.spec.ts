import type { BrowserContext, Download, Page } from '@playwright/test'
import { en } from '../support/all-messages.ts'
import { button, goToSummary, notice } from '../e2e/support/act.ts'
import { paper } from '../e2e/support/paper.ts'
import { rowsOf } from '../e2e/support/read.ts'
import { restoreSample, sampleNow } from '../e2e/support/sample.ts'
import { expect, test } from '../e2e/support/test.ts'

test.use({ now: sampleNow })

test('the shared page lets nothing in or out', async ({ app: { page, context, guard, open } }, testInfo) => {
  guard.allow(fileOpened)
  await open()
  await restoreSample(page)
  const file = await sharedFile(page)
  expect(file.suggestedFilename()).toBe('headache-summary-2026-11-24.html')
  const { reader } = await openFile(context, file, testInfo.outputPath('page.html'))
  const { policy, active, addresses } = await partsOf(reader)
  expect(policy).toContain("default-src 'none'")
  expect(active).toEqual([])
  expect(addresses).toEqual([])
  await expect(reader.getByRole('link')).toHaveCount(0)
})

test('the shared page shows the same figures from disk and asks for nothing', async ({ app }, testInfo) => {
  const { page, context, guard, open } = app
  guard.allow(fileOpened)
  await open()
  await restoreSample(page)
  const file = await sharedFile(page)
  const expected = await rowsOf(paper(page).getByRole('table', { name: en.summary.byMonth }))
  const path = testInfo.outputPath('page.html')
  const { reader, requests } = await openFile(context, file, path)
  expect(await rowsOf(reader.getByRole('table', { name: en.summary.byMonth }))).toEqual(expected)
  expect(requests).toEqual([`file://${path}`])
})

test('the shared page keeps its looks', async ({ app: { page, context, guard, open } }, testInfo) => {
  guard.allow(fileOpened)
  await open()
  await restoreSample(page)
  const { reader } = await openFile(context, await sharedFile(page), testInfo.outputPath('page.html'))
  const title = { name: en.summary.title, level: 1 }
  const size = await page.getByRole('heading', title).evaluate((heading) => getComputedStyle(heading).fontSize)
  await expect(reader.getByRole('heading', title)).toHaveCSS('font-size', size)
})
test('a share sheet is handed the page as an HTML file', async ({ app: { page, context, open } }) => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'canShare', { value: () => true })
    Object.defineProperty(navigator, 'share', {
      value: async ({ files = [] }: ShareData) => {
        const [file] = files
        document.documentElement.dataset['handed'] = `${file?.type} ${file?.name} ${(await file?.text())?.slice(0, 15)}`
      },
    })
  })
  await open()
  await restoreSample(page)
  await goToSummary(page)
  await button(page, en.summary.share).click()
  await expect(notice(page)).toHaveText(en.summary.shared)
  const handed = await page.locator('html').getAttribute('data-handed')
  expect(handed).toBe('text/html headache-summary-2026-11-24.html <!doctype html>')
})

/** The file is of another origin than the app, and is what a test opens. */
const fileOpened = /^request to another origin: file:/

async function openFile(context: BrowserContext, file: Download, path: string) {
  await file.saveAs(path)
  const reader = await context.newPage()
  const requests: string[] = []
  reader.on('request', (request) => requests.push(request.url()))
  await reader.goto(`file://${path}`)
  return { reader, requests }
}

async function sharedFile(page: Page): Promise<Download> {
  await goToSummary(page)
  const coming = page.waitForEvent('download')
  await button(page, en.summary.share).click()
  return coming
}

/** What of the page shown could act or reach out. */
async function partsOf(page: Page) {
  return page.evaluate(() => {
    const isActive = (element: Element) =>
      /^(script|iframe|object|embed|link|img|form|base)$/i.test(element.tagName) ||
      element.getAttributeNames().some((name) => name.startsWith('on'))
    return {
      policy: document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'),
      active: [...document.querySelectorAll('*')].filter(isActive).map(({ outerHTML }) => outerHTML),
      addresses:
        document.documentElement.outerHTML.match(/(https?:)?\/\/[^\s"')]+|@import[^;]*|url\((?!["']?#)[^)]*\)/g) ?? [],
    }
  })
}
