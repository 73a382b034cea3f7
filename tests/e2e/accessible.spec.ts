import type { Locator, Page } from '@playwright/test'
import { en, es } from '../support/all-messages.ts'
import { expectAccessible } from './support/accessibility.ts'
import { button, goTo, goToToday, startHeadache } from './support/act.ts'
import { restoreSample, sampleNow } from './support/sample.ts'
import { everywhere, onPagesOfRecords, todayTitle } from './support/screens.ts'
import { expect, test } from './support/test.ts'

test.use({ now: sampleNow })

const looks = [
  { name: 'English in light', locale: 'en-US', colorScheme: 'light', words: en },
  { name: 'Spanish in dim', locale: 'es-ES', colorScheme: 'dark', words: es },
] as const

for (const { name, words, locale, colorScheme } of looks) {
  test.describe(name, () => {
    test.use({ locale, colorScheme })

    test('every screen of an empty diary is accessible', { tag: '@long' }, async ({ app: { page, open } }) => {
      await open()
      await everywhere(page, { words, locale }, () => expectAccessible(page))
    })

    // Spanish is the longer, and dim the harder; the other is for the long run.
    test(
      'every screen of a full diary is accessible',
      { tag: words === en ? '@long' : [] },
      async ({ app: { page, open } }) => {
        await open()
        await restoreSample(page, words)
        await everywhere(page, { words, locale }, () => expectAccessible(page))
      },
    )

    test(
      'the pages of one headache, its times, a dose and an aura are accessible',
      { tag: words === en ? '@long' : [] },
      async ({ app: { page, open } }) => {
        await open()
        await restoreSample(page, words)
        await onPagesOfRecords(page, words, () => expectAccessible(page))
      },
    )

    test('the running headache is accessible, dim and in usual light', async ({ app: { page, open } }) => {
      await open()
      await page.getByRole('button', { name: words.today.headacheNow }).click()
      await expect(button(page, words.attack.itsOver)).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('button', { name: new RegExp(`^(${words.attack.dim}|${words.attack.undim})$`) }).click()
      await expectAccessible(page)
    })
  })
}

const narrow = [
  { name: 'at 320 px', width: 320, fontSize: '100%' },
  { name: 'at 360 px with text twice as large', width: 360, fontSize: '200%' },
] as const

for (const { name, width, fontSize } of narrow) {
  for (const { words, locale } of looks) {
    test.describe(`${name}, ${locale}`, () => {
      test.use({ viewport: { width, height: 700 }, locale })

      // The longer words are Spanish.
      test('no screen scrolls sideways', { tag: words === en ? '@long' : [] }, async ({ app: { page, open } }) => {
        await open()
        await restoreSample(page, words)
        await setFontSize(page, fontSize)
        const wide: string[] = []
        const look = async (place: string) => {
          const excess = await excessWidth(page)
          if (excess > 0) wide.push(`${place} by ${excess} px: ${await widest(page)}`)
        }
        await everywhere(page, { words, locale }, look)
        await onPagesOfRecords(page, words, look)
        await goTo(page, '#/', todayTitle(locale))
        await page.getByRole('button', { name: words.today.headacheNow }).click()
        await expect(button(page, words.attack.itsOver)).toBeVisible()
        await look('attack')
        expect(wide).toEqual([])
      })
    })
  }
}

for (const width of [320, 390]) {
  test.describe(`everything that can be tapped, at ${width} px`, () => {
    test.use({ viewport: { width, height: 700 } })

    test(
      'is at least 48 px in both directions, days of the calendar 40 x 48',
      { tag: width === 320 ? [] : '@long' },
      async ({ app: { page, open } }) => {
        await open()
        await restoreSample(page)
        const small: string[] = []
        const look = async (place: string) =>
          void small.push(...(await targetsBelow(page, 48)).map((each) => `${place}: ${each}`))
        await everywhere(page, { words: en, locale: 'en-US' }, look)
        await onPagesOfRecords(page, en, look)
        await goToToday(page)
        await startHeadache(page)
        await look('attack')
        expect(small).toEqual([])
      },
    )
  })
}

test('what is tapped in pain is at least 48 px high', async ({ app: { page, open } }) => {
  await open()
  await expectHeights(page.getByRole('navigation').getByRole('link'), 48)
  await expectHeights(page.getByRole('button'), 48)
  await startHeadache(page)
  await expectHeights(page.getByRole('button'), 48)
  await expectHeights(page.getByRole('group', { name: en.attack.howBad }).getByRole('radio'), 48)
})

async function expectHeights(targets: Locator, least: number): Promise<void> {
  await expect(targets.nth(1)).toBeVisible()
  const heights = await targets.evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().height)))
  for (const height of heights) expect(height).toBeGreaterThanOrEqual(least)
}

async function setFontSize(page: Page, size: string): Promise<void> {
  await page.evaluate((text) => {
    document.documentElement.style.fontSize = text
  }, size)
}

async function excessWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** The element that reaches furthest to the side, to say where to look. */
async function widest(page: Page): Promise<string> {
  return page.evaluate(() => {
    const reach = (element: Element) => element.getBoundingClientRect().right
    const [most] = [...document.querySelectorAll('body *')].toSorted((a, b) => reach(b) - reach(a))
    return `${most?.tagName} ${most?.getAttribute('class')} ${most?.textContent.slice(0, 40)}`
  })
}

/** What can be tapped and is too small; a control and its label are one. Words within a sentence keep its line height. */
async function targetsBelow(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((px) => {
    const sizeOf = (element: Element) => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined
      const boxes = [element, label].flatMap((each) => (each === undefined ? [] : [each.getBoundingClientRect()]))
      return {
        width: Math.max(...boxes.map((box) => box.width)),
        height: Math.max(...boxes.map((box) => box.height)),
      }
    }
    const isInSentence = (element: Element) =>
      element.closest('p, li, dd, td .stack') !== null && getComputedStyle(element).display === 'inline'
    // Seven days side by side leave 40 px each where the window is 320 px wide.
    const leastWidth = (element: Element) => (element.closest('.month-grid') === null ? px : 40)
    return (
      [...document.querySelectorAll('button, a[href], [role=link], input, select, textarea, summary')]
        // The page for the provider is as large as its print; its figures open from Trends as well.
        .filter((element) => element.checkVisibility() && !isInSentence(element) && element.closest('.paper') === null)
        .map((element) => ({ element, ...sizeOf(element) }))
        .filter(({ element, width, height }) => width < leastWidth(element) || height < px)
        .map(
          ({ element, width, height }) =>
            `${element.outerHTML.slice(0, 80)} ${Math.round(width)}x${Math.round(height)}`,
        )
    )
  }, least)
}
