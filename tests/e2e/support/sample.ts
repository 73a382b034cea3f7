import type { Page } from '@playwright/test'
import type { AllMessages } from '../../../src/i18n/words.ts'
import { en } from '../../support/all-messages.ts'
import { sampleBackup, sampleToday } from '../../support/sample-diary.ts'
import { button, goTo } from './act.ts'
import { expect } from './test.ts'

/** The moment at which the sample diary ends. */
export const sampleNow = '2026-11-24T16:20:00Z'

/** Fills the diary of the page with the sample one, through the backup screen, in the language it shows. */
export async function restoreSample(page: Page, words: AllMessages = en): Promise<void> {
  await goTo(page, '#/backup', words.backup.title)
  await page.getByLabel(words.backup.choose).setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(sampleBackup(sampleToday)),
  })
  await button(page, words.backup.apply).click()
  await expect(page.getByText(words.backup.applied, { exact: true })).toBeVisible()
}
