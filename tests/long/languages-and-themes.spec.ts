import type { Page } from '@playwright/test'
import { en, es } from '../support/all-messages.ts'
import { choice, goTo, goToSettings, goToToday } from '../e2e/support/act.ts'
import { sampleNow } from '../e2e/support/sample.ts'
import { onEveryScreen } from '../e2e/support/screens.ts'
import { expect, test } from '../e2e/support/test.ts'

test.use({ now: sampleNow })

const light = 'rgb(245, 242, 234)'
const dim = 'rgb(29, 34, 32)'

test('an American browser is answered in English', async ({ app: { page, open } }) => {
  await open('#/settings')
  await expect(page.getByRole('heading', { level: 1, name: en.settings.title })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test.describe('a Spanish browser', () => {
  test.use({ locale: 'es-ES' })

  test('is answered in Spanish on every screen', async ({ app: { page, open } }) => {
    await open()
    await expect(page.getByRole('button', { name: es.today.headacheNow })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'es')
    await expect(page).toHaveTitle(es.appTitle)
    await onEveryScreen(page, es, () => Promise.resolve())
  })

  test('shows weeks from Monday and days as Spain writes them', async ({ app: { page, open } }) => {
    await open()
    await expect(page.getByRole('heading', { level: 1, name: /^martes,? 24 de noviembre$/i })).toBeVisible()
    await open('#/calendar/2026-10')
    await expect(page.getByRole('columnheader').first()).toHaveAccessibleName('lunes')
  })

  test('stays in English when the person chose English', async ({ app: { page, open } }) => {
    await open('#/settings')
    await page.getByLabel(es.settings.language).selectOption({ label: 'English' })
    await expect(page.getByRole('heading', { level: 1, name: en.settings.title })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: en.settings.title })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })
})

test.describe('a browser of a language that Fifteen does not have', () => {
  test.use({ locale: 'de-DE' })

  test('is answered in English', async ({ app: { page, open } }) => {
    await open()
    await expect(page.getByRole('button', { name: en.today.headacheNow })).toBeVisible()
  })
})

test('choosing Spanish changes every screen at once and holds after a reload', async ({ app: { page, open } }) => {
  await open('#/settings')
  await page.getByLabel(en.settings.language).selectOption({ label: 'Español' })
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await onEveryScreen(page, es, () => Promise.resolve())
  await page.evaluate(() => {
    window.location.hash = '#/'
  })
  await page.reload()
  await expect(page.getByRole('button', { name: es.today.headacheNow })).toBeVisible()
  await expect(page.getByRole('link', { name: es.nav.trends })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
})

test('choosing English again changes everything back', async ({ app: { page, open } }) => {
  await open('#/settings')
  await page.getByLabel(en.settings.language).selectOption({ label: 'Español' })
  await page.getByLabel(es.settings.language).selectOption({ label: 'English' })
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveTitle(`${en.settings.title} – Fifteen`)
  await onEveryScreen(page, en, () => Promise.resolve())
})

test('an American week begins on Sunday', async ({ app: { page, open } }) => {
  await open('#/calendar/2026-10')
  await expect(page.getByRole('columnheader').first()).toHaveAccessibleName('Sunday')
})

test('the week begins on the day that the person chose', async ({ app: { page, open } }) => {
  await open('#/settings')
  await page.getByLabel(en.settings.weekStart).selectOption({ label: en.settings.weekStarts['6'] })
  await goTo(page, '#/calendar/2026-10', 'October 2026')
  await expect(page.getByRole('columnheader').first()).toHaveAccessibleName('Saturday')
  await page.reload()
  await expect(page.getByRole('columnheader').first()).toHaveAccessibleName('Saturday')
})

test.describe('a British browser', () => {
  test.use({ locale: 'en-GB' })

  test('shows weeks from Monday and the day before the month', async ({ app: { page, open } }) => {
    await open()
    await expect(page.getByRole('heading', { level: 1, name: /^Tuesday,? 24 November$/ })).toBeVisible()
    await goTo(page, '#/calendar/2026-10', 'October 2026')
    await expect(page.getByRole('columnheader').first()).toHaveAccessibleName('Monday')
  })
})

test('the theme follows the system while none is chosen, at once', async ({ app: { page, open } }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open()
  await expect(page.locator('body')).toBeVisible()
  expect(await groundOf(page)).toBe(dim)
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await groundOf(page)).toBe(light)
})

test('a chosen theme is stronger than the system', async ({ app: { page, open } }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open('#/settings')
  await choice(page, en.settings.theme, en.settings.themes.light).check()
  await expect.poll(() => groundOf(page)).toBe(light)
  await goToToday(page)
  expect(await groundOf(page)).toBe(light)
})

test('going back to the theme of the device follows the system again', async ({ app: { page, open } }) => {
  await open('#/settings')
  await choice(page, en.settings.theme, en.settings.themes.dim).check()
  await expect.poll(() => groundOf(page)).toBe(dim)
  await choice(page, en.settings.theme, en.settings.themes.system).check()
  await expect.poll(() => groundOf(page)).toBe(light)
})

test('the very first frame of a start already has the chosen theme', async ({ app: { page, context, open } }) => {
  await context.addInitScript(noteFirstFrame)
  await open()
  await expect(page.locator('html')).toHaveAttribute('data-first-frame', `none ${light}`)
  await goToSettings(page)
  await choice(page, en.settings.theme, en.settings.themes.dim).check()
  await expect.poll(() => groundOf(page)).toBe(dim)
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-first-frame', `dim ${dim}`)
  await expect(choice(page, en.settings.theme, en.settings.themes.dim)).toBeChecked()
})

test('the very first frame follows a dark system', async ({ app: { page, context, open } }) => {
  await context.addInitScript(noteFirstFrame)
  await page.emulateMedia({ colorScheme: 'dark' })
  await open()
  await expect(page.locator('html')).toHaveAttribute('data-first-frame', `none ${dim}`)
})

/** What is behind everything: the page's own ground, else that of the document. */
async function groundOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [body, html] = [document.body, document.documentElement].map((part) => getComputedStyle(part).backgroundColor)
    return (body === 'rgba(0, 0, 0, 0)' ? html : body) ?? ''
  })
}

/** Looks at the document before the code of the app has run: deferred scripts wait for this turn of its state. */
function noteFirstFrame(): void {
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return
    const { documentElement: root } = document
    root.dataset['firstFrame'] = `${root.dataset['theme'] ?? 'none'} ${getComputedStyle(root).backgroundColor}`
  })
}
