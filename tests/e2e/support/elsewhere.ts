import type { BrowserContext, Page } from '@playwright/test'
import { goToSummary, goToTrends } from './act.ts'
import { en } from '../../support/all-messages.ts'
import { holdClock } from './clock.ts'
import { watch } from './guard.ts'
import { paper } from './paper.ts'
import { rowsOf } from './read.ts'
import { sampleNow } from './sample.ts'
import { storedRecords } from './stored.ts'
import { expect, type App } from './test.ts'

/** A second browser with a diary of its own, watched as the first. */
export async function openElsewhere({
  context,
  site,
}: App): Promise<{ readonly page: Page; readonly end: () => Promise<void> }> {
  const other: BrowserContext | undefined = await context.browser()?.newContext()
  if (other === undefined) throw new Error('There is no browser for a second context.')
  const guard = await watch(other, site)
  await holdClock(other, sampleNow)
  const page = await other.newPage()
  await page.goto(site.url)
  const end = async () => {
    await other.close()
    expect(guard.problems()).toEqual([])
  }
  return { page, end }
}

/** Both pages hold the same diary: what is stored byte for byte, and each count of Trends and word of the Summary. */
export async function expectSameDiary(one: Page, other: Page): Promise<void> {
  for (const store of ['records', 'kept', 'tombstones']) {
    const [here, there] = await Promise.all([one, other].map((page) => storedRecords(page, 'fifteen', store)))
    expect(JSON.stringify(here), store).toBe(JSON.stringify(there))
  }
  expect(await storedRecords(one)).not.toEqual([])
  expect(await trendsOf(other)).toEqual(await trendsOf(one))
  expect(await summaryOf(other)).toBe(await summaryOf(one))
}

async function trendsOf(page: Page) {
  await goToTrends(page)
  const rows = await rowsOf(page.getByRole('table', { name: en.trends.table }))
  expect(Object.keys(rows).length).toBeGreaterThan(5)
  return rows
}

async function summaryOf(page: Page): Promise<string> {
  await goToSummary(page)
  await expect(paper(page)).toContainText('A. Person')
  return paper(page).innerText()
}
