import type { Page } from '@playwright/test'
import { en } from '../support/all-messages.ts'
import {
  button,
  choice,
  goToDay,
  goToSettings,
  goToToday,
  markDay,
  notice,
  startHeadache,
  titleOf,
  undo,
  rate,
  answerSlip,
} from './support/act.ts'
import { storedRecords } from './support/stored.ts'
import { expect, test, type App } from './support/test.ts'

const { attack, today } = en

test.use({ now: '2026-11-24T09:20:00-07:00' })

test('the second tab shows what the first one wrote, without a reload', async ({ app }) => {
  const [first, second] = await twoTabs(app)
  await startHeadache(first)
  await expect(titleOf(second, attack.since('9:20 AM'))).toBeVisible()
  await rate(first, en.vocabulary.severity.severe)
  await expect(choice(second, attack.howBad, en.vocabulary.severity.severe)).toBeChecked()
})

test('the first tab shows what the second one wrote, without a reload', async ({ app }) => {
  const [first, second] = await twoTabs(app)
  await markDay(second, '2026-11-20', en.day.withoutTimes)
  await expect(first.getByText('1 headache day', { exact: true })).toBeVisible()
})

test('what both tabs add at the same moment is in both', async ({ app }) => {
  const [first, second] = await twoTabs(app)
  await Promise.all([markDay(first, '2026-11-20', en.day.withoutTimes), markDay(second, '2026-11-21', en.day.clear)])
  for (const page of [first, second]) {
    await goToDay(page, '2026-11-20')
    await expect(page.getByRole('main')).toContainText(en.day.state.headache)
    await goToDay(page, '2026-11-21')
    await expect(page.getByRole('main')).toContainText(en.day.state.clear)
  }
})

test('two answers to one question in the same millisecond are both kept', { tag: '@long' }, async ({ app }) => {
  // Neither hears of the other before it writes.
  await app.context.addInitScript(() => {
    BroadcastChannel.prototype.postMessage = () => undefined
  })
  const [first, second] = await twoTabs(app)
  for (const page of [first, second]) await goToDay(page, '2026-11-20')
  const chips = [button(first.getByRole('main'), en.day.withoutTimes), button(second.getByRole('main'), en.day.clear)]
  await Promise.all(chips.map(async (chip) => await chip.click()))
  for (const chip of chips) await expect(chip).toHaveAttribute('aria-pressed', 'true')
  const rows = [...(await storedRecords(first)), ...(await storedRecords(first, 'fifteen', 'kept'))]
  const said = rows.map((row) => (row.kind === 'day' ? row.mark?.state : row.kind))
  expect(said).toHaveLength(2)
  expect(new Set(said)).toEqual(new Set(['clear', 'without-times']))
})

test('an end in one tab ends it in the other, and "Undo" brings it back to both', async ({ app }) => {
  const [first, second] = await twoTabs(app)
  await startHeadache(first)
  await button(second, attack.itsOver).click()
  await answerSlip(second, 'short')
  await expect(notice(second)).toHaveText(en.saved.ended)
  await expect(button(first, today.headacheNow)).toBeVisible()
  await undo(second)
  for (const page of [first, second]) await expect(button(page, attack.itsOver)).toBeVisible()
})

test('a choice in Settings holds in the other tab at once', async ({ app }) => {
  const [first, second] = await twoTabs(app)
  await goToSettings(first)
  await choice(first, en.settings.theme, en.settings.themes.dim).check()
  await expect(second.locator('html')).toHaveAttribute('data-theme', 'dim')
  await first.getByLabel(en.settings.language, { exact: true }).selectOption('es')
  await expect(second.locator('html')).toHaveAttribute('lang', 'es')
})

async function twoTabs({ open, page, context, site }: App): Promise<readonly [Page, Page]> {
  await open()
  await expect(button(page, today.headacheNow)).toBeVisible()
  const second = await context.newPage()
  await second.goto(site.url)
  await goToToday(second)
  return [page, second]
}
