import { expect, type Page } from '@playwright/test'
import { en } from '../../support/all-messages.ts'
import { button, goTo } from './act.ts'

const { sealed } = en

/** Makes the recovery key of a device, and gives it as its sheet has it. */
export async function makeKey(page: Page): Promise<string> {
  await goTo(page, '#/key', sealed.key.title)
  await button(page, sealed.key.make).click()
  await expect(page.getByText(sealed.key.sheetTitle, { exact: true })).toBeVisible()
  return keyOnSheet(page)
}

/** The key as the sheet shows it, without the spaces between its groups. */
export async function keyOnSheet(page: Page): Promise<string> {
  const sheet = page.getByRole('region', { name: sealed.key.sheetTitle })
  const found = /AGE-SECRET-KEY-1[\dA-Z ]+/.exec((await sheet.getByText('AGE-SECRET-KEY-1').textContent()) ?? '')
  return (found?.[0] ?? '').replaceAll(' ', '')
}

/** Types what opens the encrypted file that was chosen. */
export async function unlock(page: Page, typed: string): Promise<void> {
  await page.getByLabel(sealed.secret, { exact: true }).fill(typed)
  await button(page, sealed.unlock).click()
}
