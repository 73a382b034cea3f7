import { en } from '../support/all-messages.ts'
import { sampleNow } from './support/sample.ts'
import { expect, test } from './support/test.ts'

test.use({ now: sampleNow })

test('the address names the screen only', async ({ app }) => {
  await app.open('#/urgent')
  await expect(app.page.getByRole('heading', { level: 1, name: en.urgent.title })).toBeVisible()
})
