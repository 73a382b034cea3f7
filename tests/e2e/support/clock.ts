import type { BrowserContext } from '@playwright/test'

/**
 * Lets the pages of a context live at one moment (ISO, with its offset). Only the time is told, not the Date class
 * replaced: a stand-in class would break the UTC dates that the app extends it to.
 */
export async function holdClock(context: BrowserContext, moment: string): Promise<void> {
  await context.addInitScript((instant) => {
    Date.now = () => instant
  }, Date.parse(moment))
}
