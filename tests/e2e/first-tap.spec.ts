import { enEarly } from '../../src/i18n/en-early.ts'
import { en, es } from '../support/all-messages.ts'
import { answerSlip, button, notice, startHeadache, titleOf } from './support/act.ts'
import { beginnings, earlyButton, keepTaps, openWithoutCode } from './support/first-tap.ts'
import { expect, test } from './support/test.ts'

const windows = [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
  { width: 844, height: 390 },
  { width: 1280, height: 800 },
  { width: 1280, height: 700 },
]

for (const [locale, words, tag] of [
  ['en-US', en.today, []],
  ['es-MX', es.today, []],
  ['fr-FR', en.today, ['@long']],
] as const) {
  test.describe(`on a device that speaks ${locale}`, { tag: [...tag] }, () => {
    test.use({ locale })

    test('"Headache now" is there before any code of the app, where the app will draw it', async ({ app }) => {
      const early = earlyButton(app.page)
      for (const viewport of windows) {
        await app.page.setViewportSize(viewport)
        const { release } = await openWithoutCode(app)
        await expect(early).toHaveText(words.headacheNow)
        const before = await early.boundingBox()
        await release()
        await expect(early).toBeHidden()
        const after = await button(app.page, words.headacheNow).boundingBox()
        expect(after, `${viewport.width} x ${viewport.height}`).toEqual(before)
      }
    })
  })
}

test('a tap before any code of the app is kept, looks taken, and is saved with its time', async ({ app }) => {
  const { page } = app
  const { release } = await openWithoutCode(app)
  const early = earlyButton(page)
  await early.click()
  const tapped = Date.now()
  await early.click()
  await page.waitForTimeout(2_000)
  await expect(early).toHaveClass(/button-busy/)
  await expect(page.getByText(en.saved.saved)).toHaveCount(0)
  await release()
  await expect(button(page, en.attack.itsOver)).toBeVisible()
  await expect(notice(page)).toHaveText(en.saved.saved)
  await expect(early).toHaveCount(0)
  const begun = await beginnings(page)
  expect(begun).toHaveLength(1)
  expect(begun[0]).toBeLessThanOrEqual(tapped)
  await page.reload()
  await expect(button(page, en.attack.itsOver)).toBeVisible()
  expect(await beginnings(page)).toEqual(begun)
})

test('a tap is not lost when the page ends before any code of the app is there', async ({ app }) => {
  await openWithoutCode(app)
  await earlyButton(app.page).click()
  const tapped = Date.now()
  await app.page.goto('about:blank')
  await app.context.unrouteAll()
  await app.page.waitForTimeout(1_500)
  await app.open()
  await expect(button(app.page, en.attack.itsOver)).toBeVisible()
  const begun = await beginnings(app.page)
  expect(begun).toHaveLength(1)
  expect(begun[0]).toBeLessThanOrEqual(tapped)
})

test('a press that begins before the app is drawn and ends after it is one tap', async ({ app }) => {
  const { page } = app
  const { release } = await openWithoutCode(app)
  await earlyButton(page).hover()
  await page.mouse.down()
  await release()
  await expect(page.locator('#app').getByRole('button', { name: en.today.headacheNow })).toBeVisible()
  await page.mouse.up()
  await expect(button(page, en.attack.itsOver)).toBeVisible()
  expect(await beginnings(page)).toHaveLength(1)
})

test('a press that moves away is none, and the app goes on', async ({ app }) => {
  const { page } = app
  const { release } = await openWithoutCode(app)
  await earlyButton(page).hover()
  await page.mouse.down()
  await page.mouse.move(10, 10)
  await release()
  await page.mouse.up()
  await expect(earlyButton(page)).toHaveCount(0)
  await expect(button(page, en.today.headacheNow)).toBeVisible()
  expect(await beginnings(page)).toEqual([])
})

test('while a headache runs the tap begins no second one', async ({ app }) => {
  const { page } = app
  await app.open()
  await startHeadache(page)
  const { release } = await openWithoutCode(app)
  await earlyButton(page).click()
  await release()
  await expect(button(page, en.attack.itsOver)).toBeVisible()
  await expect(earlyButton(page)).toHaveCount(0)
  expect(await beginnings(page)).toHaveLength(1)
})

test('over a diary that the browser has emptied the tap waits until the diary is back', async ({ app }) => {
  const { page, context, site } = app
  await app.open()
  await button(page, en.today.noHeadacheToday).click()
  await expect(notice(page)).toHaveText('Saved: no headache')
  const session = await context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin: new URL(site.url).origin, storageTypes: 'indexeddb' })
  const { release } = await openWithoutCode(app)
  await earlyButton(page).click()
  await release()
  await expect(titleOf(page, en.recovery.title)).toBeVisible()
  await expect(earlyButton(page)).toHaveCount(0)
  await button(page, en.recovery.bringBack).click()
  await expect(button(page, en.attack.itsOver)).toBeVisible()
  expect(await beginnings(page)).toHaveLength(1)
})

test('two windows that open at the same time write one headache of one tap', async ({ app }) => {
  const { page, context, site } = app
  const { release } = await openWithoutCode(app)
  const other = await context.newPage()
  await other.goto(site.url, { waitUntil: 'commit' })
  await earlyButton(page).click()
  await release()
  for (const each of [page, other]) {
    await expect(button(each, en.attack.itsOver)).toBeVisible()
    await expect(each.locator('first-tap')).toHaveCount(0)
  }
  expect(await beginnings(page)).toHaveLength(1)
})

test('a tap of a later clock begins now, and one that was written is not written again', async ({ app }) => {
  const { page } = app
  await app.open()
  await keepTaps(page, [Date.now() + 5 * 86_400_000])
  await page.reload()
  await expect(button(page, en.attack.itsOver)).toBeVisible()
  const [begun = Infinity] = await beginnings(page)
  expect(begun).toBeLessThanOrEqual(Date.now())
  await button(page, en.attack.itsOver).click()
  await answerSlip(page, 'short')
  await expect(button(page, en.today.headacheNow)).toBeVisible()
  await keepTaps(page, [begun])
  await page.reload()
  await expect.poll(() => page.evaluate(() => localStorage.getItem('fifteen-tap'))).toBeNull()
  expect(await beginnings(page)).toEqual([begun])
})

test('a forgotten tap of another day does not stand in the way of the one of today', async ({ app }) => {
  const { page } = app
  await app.open()
  const forgotten = Date.now() - 20 * 86_400_000
  await keepTaps(page, [forgotten])
  await page.goto('about:blank')
  await app.open('#/headache-now')
  await expect(button(page, en.attack.itsOver)).toBeVisible()
  const begun = await beginnings(page)
  const daysAgo = begun.map((at) => Math.round((Date.now() - at) / 86_400_000))
  expect(new Set(daysAgo)).toEqual(new Set([0, 20]))
})

test('what does not come is said, and the next tap tries again', async ({ app }) => {
  const { page, context, guard } = app
  guard.allow(/Failed to load resource|dynamically imported module|^exception: $/)
  const code = '**/assets/index-*.js'
  await context.route(code, (route) => route.abort())
  await app.open()
  await expect(page.getByRole('alert')).toHaveText(enEarly.failed)
  await context.unroute(code)
  await earlyButton(page).click()
  await expect(button(page, en.attack.itsOver)).toBeVisible()
  expect(await beginnings(page)).toHaveLength(1)
})

test('the keyboard stays on the button when the app takes it over', async ({ app }) => {
  const { page } = app
  const { release } = await openWithoutCode(app)
  await page.keyboard.press('Tab')
  await expect(earlyButton(page)).toBeFocused()
  await release()
  await expect(page.locator('first-tap')).toHaveCount(0)
  await expect(button(page, en.today.headacheNow)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(button(page, en.attack.itsOver)).toBeVisible()
})

test('it is not there on another screen, over the example, nor in a dimmed headache', async ({ app }) => {
  const { page } = app
  for (const place of ['#/calendar', '?sample=en']) {
    await openWithoutCode(app, place)
    await expect(earlyButton(page)).toHaveCount(0)
    await app.context.unrouteAll()
  }
  await page.goto('about:blank')
  await app.open()
  await startHeadache(page)
  await button(page, en.attack.dim).click()
  await expect(button(page, en.attack.undim)).toBeVisible()
  const { release } = await openWithoutCode(app)
  await expect(earlyButton(page)).toHaveCount(0)
  await release()
  await expect(button(page, en.attack.undim)).toBeVisible()
})
