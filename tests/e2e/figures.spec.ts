import { en } from '../support/all-messages.ts'
import { aDay } from '../support/builders.ts'
import { expectAccessible } from './support/accessibility.ts'
import { button, formats, goToSummary, goToToday, goToTrends, titleOf } from './support/act.ts'
import { restoreSample, sampleNow } from './support/sample.ts'
import { expect, test } from './support/test.ts'

const { figure } = en

test.use({ now: sampleNow })

test('a figure opens to its days, a day to why it counts, and back leads to the figure', async ({ app }) => {
  const { page } = app
  await app.open()
  await restoreSample(page)
  await goToToday(page)
  const shown = Number(await page.locator('.month-glance-number .big-number').textContent())
  await page.locator('.month-glance-number a').first().click()
  await expect(titleOf(page, figure.plain.headache.title)).toBeVisible()
  await expect(page.getByText(figure.count(shown), { exact: true })).toBeVisible()
  const days = page.locator('ol.item-list a')
  await expect(days).toHaveCount(shown)
  const reasons = await days.first().locator('.soft').textContent()
  expect(reasons).toMatch(/\d(\.\d)? h of pain|min of pain|length not known/)
  await expectAccessible(page)

  await days.first().click()
  await expect(page.getByRole('main')).toContainText(reasons ?? 'reasons')
  await page.goBack()
  await button(page, en.nav.back).click()
  await expect(page.locator('.month-glance-number')).toBeVisible()
})

test('every figure of Trends and of the page opens to as many days as it says', async ({ app }) => {
  const { page } = app
  await app.open()
  await restoreSample(page)
  await goToTrends(page)
  const ofTrends = await page
    .locator('table a.figure-link')
    .evaluateAll((links) => links.map((link) => ({ text: link.textContent, place: link.getAttribute('href') ?? '' })))
  const counted = ofTrends.filter(({ text, place }) => /^\d+$/.test(text) && !/hours/.test(place))
  expect(counted.length).toBeGreaterThan(15)
  for (const { text, place } of counted) {
    await page.evaluate((hash) => {
      window.location.hash = hash
    }, place)
    await expect(page.getByText(figure.count(Number(text)), { exact: true })).toBeVisible()
  }

  await goToSummary(page)
  const october = page.getByRole('row', { name: /Oct 2026/ }).first()
  const fourHours = october.getByRole('link').nth(2)
  const count = Number(await fourHours.textContent())
  await fourHours.press('Enter')
  await expect(titleOf(page, figure.plain.fourHour.title)).toBeVisible()
  await expect(page.getByText(figure.count(count), { exact: true })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(formats.dayRange(aDay('2026-10-01'), aDay('2026-10-31')))
})

test('a day that is not known can be opened from the months that have it', async ({ app }) => {
  const { page } = app
  await app.open()
  await restoreSample(page)
  await goToTrends(page)
  await page.locator('table a[href*="/known/2026-10"]').click()
  await page.getByRole('link', { name: new RegExp(`^${figure.plain.unknown.title}`) }).click()
  await expect(titleOf(page, figure.plain.unknown.title)).toBeVisible()
  await expect(page.locator('ol.item-list a').first()).toContainText(en.day.state.unknown)
})
