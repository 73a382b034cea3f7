import type { CDPSession, Page } from '@playwright/test'
import { en } from '../support/all-messages.ts'
import { button, notice, startHeadache, answerSlip } from './support/act.ts'
import type { Site } from './support/site.ts'
import { recordsOfKind, storedRecords } from './support/stored.ts'
import { expect, test } from './support/test.ts'

const { attack, copies, problem, today } = en

/** A page of the same origin, and not of the app. */
const BESIDE = 'robots.txt'

test.use({ now: '2026-11-24T09:20:00-07:00' })

test('with the quota used up a tap goes into what the safety copy has reserved, and is filed when there is room', async ({
  profile,
  site,
}) => {
  await markToday(await profile.launch())
  await profile.close()
  // Chromium believes for half a minute what it knew of the room there was: no page has opened the database yet.
  const page = await profile.launch(BESIDE)
  const session = await page.context().newCDPSession(page)
  const { origin } = new URL(site.url)
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await page.goto(site.url)
  await startHeadache(page)
  await expect(page.getByText(copies.onlyJournal)).toBeVisible()
  expect(await kindsOf(page)).toEqual(['day'])
  // Still no room: nothing is lost by trying.
  await button(page, copies.tryAgain).click()
  await expect(page.getByText(copies.onlyJournal)).toBeVisible()

  await session.send('Storage.overrideQuotaForOrigin', { origin })
  await button(page, copies.tryAgain).click()
  await expect(page.getByText(copies.onlyJournal)).toBeHidden()
  expect(await kindsOf(page)).toEqual(['attack', 'day'])
})

test('with the quota used up and nothing reserved a tap is not said to be saved', async ({ profile, site }) => {
  const page = await profile.launch(BESIDE)
  const session = await page.context().newCDPSession(page)
  const { origin } = new URL(site.url)
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  // The button goes as soon as the diary is known not to open: nobody is sure to tap it before.
  await page.addInitScript(tapAtOnce, today.headacheNow)
  await page.goto(site.url)
  await expect(notice(page)).toContainText(problem.notSaved)
  await expect(button(page, attack.itsOver)).toBeHidden()

  await session.send('Storage.overrideQuotaForOrigin', { origin })
  // One opens the diary, the other writes what waits; which of them still stands depends on what was quicker.
  await expect(async () => {
    for (const each of await button(page, en.common.tryAgain).all()) await each.click({ timeout: 2_000 })
    await expect(button(page, attack.itsOver)).toBeVisible()
  }).toPass()
  expect(await kindsOf(page)).toEqual(['attack'])
})

test('while transactions hang a tap is kept in the safety copy, with a line, and filed when they run again', async ({
  app,
}) => {
  const { page } = app
  await app.open()
  await markToday(page)
  const other = await pageBeside(page, app.site)
  await other.evaluate(holdEveryStore)
  await button(page, today.headacheNow).click()
  await expect(page.getByText(copies.onlyJournal)).toBeVisible({ timeout: 20_000 })
  await expect(button(page, attack.itsOver)).toBeVisible()

  await other.close()
  await button(page, copies.tryAgain).click()
  await expect(page.getByText(copies.onlyJournal)).toBeHidden()
  expect(await kindsOf(page)).toEqual(['attack', 'day'])
})

test(
  'a browser that sleeps in the middle of a tap goes on with it, and stores it once',
  { tag: '@long' },
  async ({ profile, site }) => {
    const page = await profile.launch()
    await markToday(page)
    const holding = await pageBeside(page, site)
    await holding.evaluate(holdEveryStore)
    await button(page, today.headacheNow).click()
    await profile.freeze()
    // Longer than any operation is waited for.
    await new Promise((resolve) => setTimeout(resolve, 5_000))
    profile.thaw()
    await holding.close()
    await expect(button(page, attack.itsOver)).toBeVisible()
    await page.reload()
    await expect(button(page, attack.itsOver)).toBeVisible()
    await expect.poll(() => kindsOf(page)).toEqual(['attack', 'day'])
  },
)

test('what a page has shown is there after its renderer has crashed', { tag: '@long' }, async ({ app }) => {
  const { context, site } = app
  await app.open()
  for (let round = 1; round <= 3; round += 1) {
    const page = await context.newPage()
    await page.goto(site.url)
    await startHeadache(page)
    await crash(page, await context.newCDPSession(page))
    const again = await context.newPage()
    await again.goto(site.url)
    await expect(button(again, attack.itsOver)).toBeVisible()
    expect(await recordsOfKind(again, 'attack')).toHaveLength(round)
    await endHeadache(again)
    await again.close()
  }
})

test(
  'of taps under way when the renderer crashes those are there that were shown, and none is half there',
  { tag: '@long' },
  async ({ app }) => {
    const { context, site } = app
    await app.open()
    const tally = { shown: 0, stored: 0 }
    for (let round = 1; round <= 3; round += 1) {
      const page = await context.newPage()
      const shown = new Set<number>()
      await page.exposeFunction('noteShown', () => void shown.add(round))
      await page.addInitScript(noteWhenShown, attack.itsOver)
      await page.goto(site.url)
      const session = await context.newCDPSession(page)
      await button(page, today.headacheNow).click()
      // At once, and a little later each time.
      await page.waitForTimeout(40 * (round - 1))
      await crash(page, session)
      const again = await context.newPage()
      await again.goto(site.url)
      // The diary is read, and what only the safety copy has is filed.
      await again.waitForTimeout(1_500)
      const attacks = await recordsOfKind(again, 'attack')
      const isStored = attacks.length > tally.stored
      expect(isStored || shown.size === 0).toBe(true)
      await expect(button(again, isStored ? attack.itsOver : today.headacheNow)).toBeVisible()
      if (isStored) await endHeadache(again)
      await again.close()
      tally.shown += shown.size
      tally.stored = attacks.length
    }
    const { shown, stored } = tally
    test
      .info()
      .annotations.push({ type: 'measured', description: `3 crashes, ${shown} shown before, ${stored} stored` })
  },
)

declare global {
  interface Window {
    noteShown: () => void
  }
}

/** Runs in the page: tells the test at once when a text shows. */
function noteWhenShown(text: string): void {
  const look = () => {
    if (document.querySelector('body')?.innerText.includes(text) === true) window.noteShown()
  }
  new MutationObserver(look).observe(document, { subtree: true, childList: true })
}

async function endHeadache(page: Page): Promise<void> {
  await button(page, attack.itsOver).click()
  await answerSlip(page, 'short')
  await expect(button(page, today.headacheNow)).toBeVisible()
}

async function markToday(page: Page): Promise<void> {
  await button(page, today.noHeadacheToday).click()
  await expect(notice(page)).toHaveText('Saved: no headache')
}

/** A page of the same origin, and not of the app. */
async function pageBeside(first: Page, site: Site): Promise<Page> {
  const page = await first.context().newPage()
  await page.goto(site.url + BESIDE)
  return page
}

async function kindsOf(page: Page): Promise<readonly string[]> {
  return (await storedRecords(page)).map(({ kind }) => kind).toSorted()
}

async function crash(page: Page, session: CDPSession): Promise<void> {
  const crashed = page.waitForEvent('crash')
  // Nobody is left to answer it.
  session.send('Page.crash').catch(() => undefined)
  await crashed
  await page.close()
}

/** Keeps a writing transaction over the whole database open for ever: all others wait for it. */
async function holdEveryStore(): Promise<void> {
  const open = indexedDB.open('fifteen')
  await new Promise((resolve) => open.addEventListener('success', resolve))
  const transaction = open.result.transaction([...open.result.objectStoreNames], 'readwrite')
  const goOn = () => transaction.objectStore('meta').get('device').addEventListener('success', goOn)
  goOn()
}

/** Taps a button in the moment in which it is drawn. */
function tapAtOnce(name: string): void {
  const watcher = new MutationObserver(() => {
    const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)
    if (found === undefined) return
    watcher.disconnect()
    found.click()
  })
  watcher.observe(document, { childList: true, subtree: true })
}
