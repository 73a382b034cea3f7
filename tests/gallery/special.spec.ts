import type { Page } from '@playwright/test'
import type { AllMessages } from '../../src/i18n/words.ts'
import { button } from '../e2e/support/act.ts'
import { restoreSample, sampleNow } from '../e2e/support/sample.ts'
import { test } from '../e2e/support/test.ts'
import { test as pseudoTest, pseudo } from '../pseudo/test.ts'
import { en } from '../support/all-messages.ts'

const folder = process.env['FIFTEEN_GALLERY'] ?? 'gallery'

test.use({ now: sampleNow })

const looks = {
  'forced-colours': (page: Page) => page.emulateMedia({ forcedColors: 'active' }),
  '320-px': (page: Page) => page.setViewportSize({ width: 320, height: 640 }),
  'text-200': (page: Page) => changeRoot(page, 'fontSize', '200%'),
  mirrored: (page: Page) => changeRoot(page, 'direction', 'rtl'),
} as const

for (const [name, look] of Object.entries(looks)) {
  test(`Today, the calendar and the attack view: ${name}`, async ({ app: { page, open } }) => {
    await open()
    await restoreSample(page)
    await look(page)
    await shootThree(page, en, name)
  })
}

pseudoTest.describe('in longer words', () => {
  pseudoTest.use({ now: sampleNow, locale: 'es-ES', hasWorker: false })

  pseudoTest('Today, the calendar and the attack view: pseudo-language', async ({ app: { page, open } }) => {
    await open()
    await restoreSample(page, pseudo)
    await shootThree(page, pseudo, 'pseudo-language')
  })
})

async function shootThree(page: Page, words: AllMessages, name: string): Promise<void> {
  const shoot = async (screen: string) => {
    await page.waitForTimeout(600)
    await page.screenshot({ path: `${folder}/special-${name}-${screen}.png` })
  }
  await goTo(page, '#/')
  await shoot('today')
  await goTo(page, '#/calendar/2026-10')
  await shoot('calendar')
  await goTo(page, '#/')
  await button(page, words.today.headacheNow).click()
  await shoot('attack')
}

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, place)
}

async function changeRoot(page: Page, name: 'fontSize' | 'direction', value: string): Promise<void> {
  await page.evaluate(
    ([style, to]) => {
      if (style === 'direction') document.documentElement.dir = to
      else document.documentElement.style.fontSize = to
    },
    [name, value] as const,
  )
}
