import type { Page } from '@playwright/test'
import { en } from '../support/all-messages.ts'
import { button, choice, goTo, goToSettings, goToToday, startHeadache } from './support/act.ts'
import { framesWhile, meanLuminance } from './support/light.ts'
import { restoreSample, sampleNow } from './support/sample.ts'
import { expect, test } from './support/test.ts'

test.use({ now: sampleNow })

/** The light theme's ground alone has 0.88. A large button of the accent is most of what there is. */
const dimmest = { dim: 0.1, attack: 0.06 }

const places = [
  ['#/calendar/2026-10', 'October 2026'],
  ['#/trends', en.trends.title],
  ['#/treatment', en.treatment.title],
  ['#/settings', en.settings.title],
] as const

test('no screen of the dim theme is bright, but for the page that is printed', async ({ app: { page, open } }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open()
  await restoreSample(page)
  await goToToday(page)
  const measured: Record<string, number> = { today: await lightOf(page) }
  for (const [place, title] of places) {
    await goTo(page, place, title)
    if (place === '#/trends') await expect(page.getByText(en.trends.loadingChart)).toHaveCount(0)
    measured[place] = await lightOf(page)
  }
  report(measured)
  for (const light of Object.values(measured)) expect(light).toBeLessThan(dimmest.dim)
})

for (const tint of ['neutral', 'warm', 'green'] as const) {
  test(
    `the dimmed headache view is dimmer still, ${tint}, whatever the theme`,
    { tag: tint === 'neutral' ? [] : '@long' },
    async ({ app: { page, open } }) => {
      await open('#/settings')
      await choice(page, en.settings.tint, en.settings.tints[tint]).check()
      await goToToday(page)
      await startHeadache(page)
      const usual = await lightOf(page)
      await button(page, en.attack.dim).click()
      await expect(button(page, en.attack.undim)).toBeVisible()
      const light = await lightOf(page)
      report({ [`attack, ${tint}`]: light })
      expect(light).toBeLessThan(dimmest.attack)
      expect(usual).toBeGreaterThan(0.5)
    },
  )
}

test('no frame of a start is light: a dim system, a chosen theme, a dimmed headache', async ({ app }) => {
  const { page, open } = app
  await open()
  await expect(button(page, en.today.headacheNow)).toBeVisible()
  // In light all frames are light: the measure can tell.
  expect(Math.max(...(await lightsOfStart(page)))).toBeGreaterThan(0.5)

  await page.emulateMedia({ colorScheme: 'dark' })
  expect(Math.max(...(await lightsOfStart(page)))).toBeLessThan(dimmest.dim)

  await page.emulateMedia({ colorScheme: 'light' })
  await goToSettings(page)
  await choice(page, en.settings.theme, en.settings.themes.dim).check()
  await goToToday(page)
  expect(Math.max(...(await lightsOfStart(page)))).toBeLessThan(dimmest.dim)

  await goToSettings(page)
  await choice(page, en.settings.theme, en.settings.themes.light).check()
  await goToToday(page)
  await startHeadache(page)
  await button(page, en.attack.dim).click()
  await expect(button(page, en.attack.undim)).toBeVisible()
  const lights = await lightsOfStart(page)
  await expect(button(page, en.attack.undim)).toBeVisible()
  report({ 'lightest frame of a start in a dimmed headache': Math.max(...lights) })
  expect(Math.max(...lights)).toBeLessThan(dimmest.attack)
})

test('moving from screen to screen in the dim theme paints no light frame', async ({ app: { page, open } }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open()
  await expect(button(page, en.today.headacheNow)).toBeVisible()
  const frames = await framesWhile(page, async () => {
    for (const [place, title] of places) await goTo(page, place, title)
  })
  for (const frame of frames) expect(await meanLuminance(page, frame)).toBeLessThan(dimmest.dim)
})

async function lightsOfStart(page: Page): Promise<readonly number[]> {
  const frames = await framesWhile(page, async () => {
    await page.reload()
    await expect(page.getByRole('main')).toBeVisible()
  })
  expect(frames.length).toBeGreaterThan(0)
  return Promise.all(frames.map((frame) => meanLuminance(page, frame)))
}

async function lightOf(page: Page): Promise<number> {
  return meanLuminance(page, await page.screenshot())
}

/** Shown in the annotations of the run, to be quoted. */
function report(measured: Readonly<Record<string, number>>): void {
  for (const [type, light] of Object.entries(measured)) {
    test.info().annotations.push({ type, description: light.toFixed(4) })
    if (process.env['FIFTEEN_FIGURES'] !== undefined) process.stdout.write(`${type}: ${light.toFixed(4)}\n`)
  }
}
