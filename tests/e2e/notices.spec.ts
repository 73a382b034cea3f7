import { en } from '../support/all-messages.ts'
import { button, goToSettings, goToTrends, notice } from './support/act.ts'
import { expect, test } from './support/test.ts'

test('what was saved is said on the next screen only while there was no time to read it', async ({ app }) => {
  const { page, open } = app
  await open()
  await button(page, en.today.noHeadacheToday).click()
  await expect(notice(page)).toHaveText('Saved: no headache')
  await goToTrends(page)
  await expect(notice(page)).toHaveText('Saved: no headache')
  await page.waitForTimeout(4_100)
  await expect(notice(page)).toHaveText('Saved: no headache')
  await goToSettings(page)
  await expect(notice(page)).toHaveText('')
})
