import type { Page } from '@playwright/test'
import { en } from '../support/all-messages.ts'
import { button, choice, findMedication, goToToday, markDay } from './support/act.ts'
import { restoreSample, sampleNow } from './support/sample.ts'
import { recordsOfKind } from './support/stored.ts'
import { expect, test } from './support/test.ts'

const { attack, today, vocabulary, nav } = en

test.use({ now: sampleNow })

/** Longer than what has just come up takes no tap, because of shaking thumbs. */
const PACE = 1100

test('a headache is logged in one tap', async ({ app: { page, open } }) => {
  await open()
  await countTaps(page)
  await button(page, today.headacheNow).click()
  await expect.poll(async () => (await recordsOfKind(page, 'attack')).length).toBe(1)
  expect(await taps(page)).toBe(1)
})

test('with how bad it is and what was taken, in three taps', async ({ app: { page, open } }) => {
  await open('#/medications')
  await findMedication(page, 'sumatriptan, oral')
  await expect(page.getByLabel(en.medications.search)).toHaveValue('')
  await findMedication(page, 'ibuprofen')
  await goToToday(page)
  await countTaps(page)
  await button(page, today.headacheNow).click()
  await page.waitForTimeout(PACE)
  await choice(page, attack.howBad, vocabulary.severity.severe).check()
  await page
    .getByRole('button', { name: attack.took('') })
    .first()
    .click()
  await expect.poll(async () => (await recordsOfKind(page, 'dose')).length).toBe(1)
  expect((await recordsOfKind(page, 'reading')).map(({ level }) => level)).toEqual(['severe'])
  expect((await recordsOfKind(page, 'dose'))[0]?.medicationId).not.toBeNull()
  expect(await taps(page)).toBe(3)
})

test('another medication than the last one makes it four', { tag: '@long' }, async ({ app: { page, open } }) => {
  await open()
  await restoreSample(page)
  await goToToday(page)
  await countTaps(page)
  await button(page, today.headacheNow).click()
  await page.waitForTimeout(PACE)
  await button(page, attack.somethingElse).click()
  await page.waitForTimeout(PACE)
  await button(page.getByRole('group', { name: attack.whatDidYouTake }), 'sumatriptan, oral').click()
  await choice(page, attack.howBad, vocabulary.severity.mild).check()
  await expect(page.getByRole('link', { name: attack.doseAt('sumatriptan, oral', '9:20 AM') })).toBeVisible()
  expect(await taps(page)).toBe(4)
})

test('a day without a headache is said in one tap', async ({ app: { page, open } }) => {
  await open()
  await countTaps(page)
  await button(page, today.noHeadacheToday).click()
  await expect.poll(async () => (await recordsOfKind(page, 'day')).length).toBe(1)
  expect(await taps(page)).toBe(1)
})

test('a week is caught up with in seven taps', async ({ app: { page, open } }) => {
  await open()
  await markDay(page, '2026-11-16', en.day.clear)
  await goToToday(page)
  await countTaps(page)
  for (const answer of [
    today.none,
    today.headache,
    today.none,
    today.dontKnow,
    today.none,
    today.headache,
    today.none,
  ]) {
    await page.waitForTimeout(PACE)
    await button(page, answer).click()
  }
  await expect(page.getByText(/is not known yet/)).toBeHidden()
  expect(await taps(page)).toBe(7)
  expect((await recordsOfKind(page, 'day')).map(({ day }) => day).toSorted()).toEqual(
    [16, 17, 18, 19, 20, 21, 22, 23].map((day) => `2026-11-${day}`),
  )
})

test('the last three months are printed in two taps from Today', async ({ app: { page, open } }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = document.querySelector('.paper')?.textContent ?? ''
    }
  })
  await open()
  await restoreSample(page)
  await goToToday(page)
  await countTaps(page)
  await page.getByRole('link', { name: nav.summary, exact: true }).click()
  await button(page, en.summary.print).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', /August.*September.*October/s)
  expect(await taps(page)).toBe(2)
})

/** A click is a tap of a finger, also one that the keyboard or a label makes of it; the page counts those of a person. */
async function countTaps(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset['taps'] = '0'
    document.addEventListener(
      'pointerdown',
      ({ isTrusted }) => {
        const { dataset } = document.documentElement
        if (isTrusted) dataset['taps'] = String(Number(dataset['taps']) + 1)
      },
      { capture: true },
    )
  })
}

async function taps(page: Page): Promise<number> {
  return Number(await page.locator('html').getAttribute('data-taps'))
}
