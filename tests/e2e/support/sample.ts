import type { Page } from '@playwright/test'
import { sampleBackup, sampleToday } from '../../support/sample-diary.ts'
import { restore } from './act.ts'

/** The moment at which the sample diary ends. */
export const sampleNow = '2026-11-24T16:20:00Z'

/** Fills the diary of the page with the sample one, through the backup screen. */
export async function restoreSample(page: Page): Promise<void> {
  await restore(page, sampleBackup(sampleToday))
}
