import { en } from '../support/all-messages.ts'
import { sampleNow } from './support/sample.ts'
import { expect, test } from './support/test.ts'

test.use({ now: sampleNow })

test('a new profile sees the settings, not the recovery', async ({ app }) => {
  await app.open('#/settings')
  await expect(app.page.getByRole('heading', { level: 1, name: en.settings.title })).toBeVisible()
})
