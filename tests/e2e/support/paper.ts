import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import type { AllMessages } from '../../../src/i18n/words.ts'
import { en } from '../../support/all-messages.ts'
import { goTo } from './act.ts'
import { readPdf, type PrintedPage } from './pdf.ts'

/** The page for the provider, as the screen shows it. */
export function paper(page: Page): Locator {
  return page.getByRole('region', { name: en.summary.preview })
}

/** What is on screen, printed. */
export async function print(page: Page, format: 'Letter' | 'A4'): Promise<readonly PrintedPage[]> {
  return readPdf(await page.pdf({ format, tagged: true, preferCSSPageSize: true }))
}

/** Goes to the summary and says what is on its paper, without the places where a word may be broken. */
export async function printedText(page: Page, words: AllMessages): Promise<string> {
  await goTo(page, '#/summary', words.summary.screenTitle)
  const [printed] = await print(page, 'Letter')
  return spaced(printed?.text ?? '')
}

/** Ranges of dates hold narrow spaces, which paper does not keep. */
export function spaced(text: string): string {
  return text.replaceAll('\u{AD}', '').replace(/\s+/g, ' ')
}

/** Of the app, as package.json says. */
export async function version(): Promise<string> {
  const about: unknown = JSON.parse(await readFile('package.json', 'utf8'))
  return typeof about === 'object' && about !== null && 'version' in about ? String(about.version) : ''
}
