import { expect, type Locator, type Page } from '@playwright/test'

/** Presses Tab, or Shift+Tab, until something has the focus; whatever has it on the way must be seen. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeAttached()
  for (let presses = 0; presses < 300; presses += 1) {
    await page.keyboard.press(key)
    expect(await hiddenFocus(page)).toBeNull()
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`${key} never led to ${target.toString()}`)
}

/** Presses Tab through the whole page and says what had the focus without being seen. */
export async function unseenStops(page: Page): Promise<readonly string[]> {
  const unseen: string[] = []
  for (let presses = 0; presses < 300; presses += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement === document.body)) return unseen
    const hidden = await hiddenFocus(page)
    if (hidden !== null) unseen.push(hidden)
  }
  throw new Error('Tab never left the page.')
}

/** What has the focus but is outside of the window or under something else; null when it is seen. */
async function hiddenFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (focused === null || focused === document.body || focused.id === 'main') return null
    const seen = focused.closest('label') ?? focused
    const { left, right, top, bottom } = seen.getBoundingClientRect()
    const middle = (from: number, to: number, size: number) => (Math.max(0, from) + Math.min(size, to)) / 2
    // Outside of the window there is nothing at a point.
    const onTop = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight))
    if (seen.contains(onTop) || onTop?.contains(seen) === true) return null
    return `${focused.outerHTML.slice(0, 100)} at ${Math.round(top)}, under ${onTop?.className}`
  })
}
