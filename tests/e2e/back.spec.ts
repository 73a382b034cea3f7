import type { Page } from '@playwright/test'
import { en } from '../support/all-messages.ts'
import { answerSlip, button, goToToday, startHeadache, titleOf } from './support/act.ts'
import { expect, test } from './support/test.ts'

const { attack, today } = en

test('"back" leads from a question to the running headache, from there to the diary, and from help to it again', async ({
  app: { page, open },
}) => {
  await open('#/calendar')
  await goToToday(page)
  await startHeadache(page)
  await button(page, attack.whatComesWithIt).click()
  await expect(button(page, en.common.done)).toBeVisible()
  await page.goBack()
  await expect(button(page, attack.itsOver)).toBeVisible()
  await page.getByRole('link', { name: attack.urgent }).click()
  await expect(titleOf(page, en.urgent.title)).toBeVisible()
  await page.goBack()
  await expect(button(page, attack.itsOver)).toBeVisible()
  await page.goBack()
  const running = page.getByRole('button', { name: today.toAttack('') })
  await expect(running).toBeVisible()
  await running.click()
  await expect(button(page, attack.itsOver)).toBeVisible()
})

test('what is left by its own button leaves no step behind in the history', async ({ app: { page, open } }) => {
  await open('#/calendar')
  await goToToday(page)
  await startHeadache(page)
  await button(page, attack.whatComesWithIt).click()
  await button(page, en.common.done).click()
  await expect(button(page, attack.itsOver)).toBeVisible()
  await button(page, attack.itsOver).click()
  await answerSlip(page, 'short')
  await expect(button(page, today.headacheNow)).toBeVisible()
  await expect.poll(() => stateOf(page)).toBeNull()
  await page.goBack()
  await expect(page).toHaveURL(/#\/calendar$/)
})

function stateOf(page: Page): Promise<unknown> {
  return page.evaluate((): unknown => window.history.state)
}
