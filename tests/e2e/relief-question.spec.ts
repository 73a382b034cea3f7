import type { Page } from '@playwright/test'
import { en } from '../support/all-messages.ts'
import {
  answerUntilGone,
  button,
  formats,
  goTo,
  goToToday,
  goToTrends,
  passTimeTo,
  startHeadache,
  tookSomething,
} from './support/act.ts'
import { expectAccessible } from './support/accessibility.ts'
import { rowsOf } from './support/read.ts'
import { recordsOfKind } from './support/stored.ts'
import { expect, test } from './support/test.ts'

const { effect } = en.treatment
const { relief } = en.vocabulary

test.use({ now: '2026-11-20T15:00:00Z' })

test('two hours after a dose the running headache asks once, and the answer counts', async ({ app }) => {
  const { page, open } = app
  await open()
  await doseOf(page, 'ibuprofen')
  await expect(question(page)).toBeHidden()
  await passTimeTo(page, '2026-11-20T16:59:00Z')
  await expect(question(page)).toBeHidden()
  await passTimeTo(page, '2026-11-20T17:00:00Z')
  await expect(question(page)).toHaveText(effect.asked('ibuprofen', clock()))
  await expect(question(page)).toBeInViewport({ ratio: 1 })
  // One question at a time, and none under another.
  await expect(page.getByRole('group', { name: en.attack.howBad })).toBeHidden()
  await button(page, relief.some).click({ trial: true })
  await expectAccessible(page)
  await answerUntilGone(button(page, relief.some), question(page))
  expect((await recordsOfKind(page, 'dose')).map((dose) => dose.relief)).toEqual(['some'])
  await expect(page.getByRole('group', { name: en.attack.howBad })).toBeVisible()
  await goToTrends(page)
  const rows = await rowsOf(page.getByRole('table', { name: effect.title }))
  expect(Object.keys(rows)[0]).toContain(effect.few)
  expect(Object.values(rows)[0]).toMatchObject({ [effect.answers]: effect.of(1, 1), [relief.some]: '1' })
})

test('put away it is not asked again, here or after a new start', async ({ app: { page, open } }) => {
  await open()
  await doseOf(page, 'ibuprofen')
  await button(page, en.attack.toDiary).click()
  await passTimeTo(page, '2026-11-20T18:00:00Z')
  await button(page, en.today.toAttack(clock())).click()
  await answerUntilGone(button(page, effect.dontAsk), question(page))
  expect((await recordsOfKind(page, 'dose')).map((dose) => [dose.relief, dose.reliefPutAway])).toEqual([[null, true]])
  await page.reload()
  await passTimeTo(page, '2026-11-20T18:00:00Z')
  await goToToday(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(question(page)).toBeHidden()
})

test('who hid the question in Settings is not asked', { tag: '@long' }, async ({ app: { page, open } }) => {
  await open()
  await goTo(page, '#/form', en.form.title)
  await page.getByRole('switch', { name: en.form.parts.relief.label }).uncheck()
  await goToToday(page)
  await doseOf(page, 'ibuprofen')
  await passTimeTo(page, '2026-11-20T18:00:00Z')
  await expect(question(page)).toBeHidden()
})

async function doseOf(page: Page, name: string): Promise<void> {
  await goTo(page, '#/medications', en.medications.title)
  await page.getByLabel(en.medications.search).fill(name)
  await page
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first()
    .click()
  await expect(page.getByText(en.saved.medicationAdded(name))).toBeVisible()
  await goToToday(page)
  await startHeadache(page)
  await tookSomething(page, page.getByRole('link', { name: en.attack.doseAt(name, clock()) }), en.attack.took(name))
}

/** The clock at which every test begins, as it is written in Denver. */
function clock(): string {
  return formats.clock('2026-11-20T08:00:00-07:00[America/Denver]' as Parameters<typeof formats.clock>[0])
}

function question(page: Page) {
  return page.getByText(/: how is it after two hours\?$/)
}
