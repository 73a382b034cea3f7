import { en } from '../support/all-messages.ts'
import { button, choice, notice, passTimeTo, titleOf } from './support/act.ts'
import { tabTo, unseenStops } from './support/keyboard.ts'
import { restoreSample, sampleNow } from './support/sample.ts'
import { onEveryScreen } from './support/screens.ts'
import { recordsOfKind } from './support/stored.ts'
import { expect, test } from './support/test.ts'

test.use({ now: sampleNow })

const { today, attack, vocabulary, nav } = en

test('a headache is begun, rated and ended by the keyboard alone', async ({ app: { page, open } }) => {
  await open()
  await tabTo(page, button(page, today.headacheNow))
  await page.keyboard.press('Enter')
  await expect(button(page, attack.itsOver)).toBeVisible()
  const mild = choice(page, attack.howBad, vocabulary.severity.mild)
  await tabTo(page, mild)
  // What has only just come up takes no answer, since a shaking thumb might give it.
  await page.waitForTimeout(450)
  await page.keyboard.press('Space')
  await expect(mild).toBeChecked()
  await page.keyboard.press('ArrowRight')
  await expect(choice(page, attack.howBad, vocabulary.severity.moderate)).toBeChecked()
  await passTimeTo(page, '2026-11-24T19:20:00Z')
  await tabTo(page, button(page, attack.itsOver), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(notice(page)).toHaveText(en.saved.ended)
  const readings = await recordsOfKind(page, 'reading')
  expect(readings.map(({ level }) => level)).toEqual(['moderate'])
})

test(
  'yesterday is opened in the calendar and marked by the keyboard alone',
  { tag: '@long' },
  async ({ app: { page, open } }) => {
    await open()
    await tabTo(page, page.getByRole('link', { name: nav.calendar, exact: true }))
    await page.keyboard.press('Enter')
    await expect(titleOf(page, 'November 2026')).toBeVisible()
    await tabTo(page, page.getByRole('grid').getByRole('button', { name: /^Tuesday, November 24/ }))
    await page.keyboard.press('ArrowLeft')
    await expect(page.getByRole('grid').getByRole('button', { name: /^Monday, November 23/ })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(titleOf(page, 'Monday, November 23')).toBeVisible()
    const clear = button(page.getByRole('main'), en.day.clear)
    await tabTo(page, clear)
    await page.keyboard.press('Space')
    await expect(clear).toHaveAttribute('aria-pressed', 'true')
    await expect(clear).toBeFocused()
  },
)

test('the summary is printed by the keyboard alone', async ({ app: { page, context, open } }) => {
  await context.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes'
      window.dispatchEvent(new Event('beforeprint'))
    }
  })
  await open()
  await restoreSample(page)
  await tabTo(page, page.getByRole('link', { name: nav.summary, exact: true }))
  await page.keyboard.press('Enter')
  await expect(titleOf(page, en.summary.screenTitle)).toBeVisible()
  await tabTo(page, button(page, en.summary.print))
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes')
})

test('moving to another screen takes the keyboard to its beginning', async ({ app: { page, open } }) => {
  await open()
  await tabTo(page, page.getByRole('link', { name: nav.trends, exact: true }))
  await page.keyboard.press('Enter')
  await expect(titleOf(page, en.trends.title)).toBeVisible()
  await expect(page.getByRole('main')).toBeFocused()
})

test(
  'whatever has the focus is seen, on every screen of a phone',
  { tag: '@long' },
  async ({ app: { page, open } }) => {
    test.slow()
    await open()
    await restoreSample(page)
    const unseen: string[] = []
    await onEveryScreen(page, en, async (place) => {
      const stops = await unseenStops(page)
      unseen.push(...stops.map((stop) => `${place}: ${stop}`))
    })
    expect(unseen).toEqual([])
  },
)

test('whatever has the focus is seen while the notice and the large button stand below', async ({
  app: { page, open },
}) => {
  await open()
  await tabTo(page, button(page, en.today.noHeadacheToday))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: en.firstSteps.diagnosis.title })).toBeVisible()
  await page.getByRole('main').focus()
  await expect(button(page, en.common.undo)).toBeVisible()
  expect(await unseenStops(page)).toEqual([])
})
