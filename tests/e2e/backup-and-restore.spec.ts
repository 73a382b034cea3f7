import { en } from '../support/all-messages.ts'
import { sampleNow } from './support/sample.ts'
import { expect, test } from './support/test.ts'

test.use({ now: sampleNow })

test('backup and restore have a screen', async ({ app }) => {
  await app.open('#/backup')
  await expect(app.page.getByRole('heading', { level: 1, name: en.backup.title })).toBeVisible()
})
