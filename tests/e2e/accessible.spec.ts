import { en } from '../support/all-messages.ts'
import { sampleNow } from './support/sample.ts'
import { expect, test } from './support/test.ts'

test.use({ now: sampleNow })

test('the screen about Fifteen has a title', async ({ app }) => {
  await app.open('#/about')
  await expect(app.page.getByRole('heading', { level: 1, name: en.about.title })).toBeVisible()
})
