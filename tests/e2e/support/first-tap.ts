import { expect, type Locator, type Page } from '@playwright/test'
import { momentOf } from '../../../src/domain/moment.ts'
import { en } from '../../support/all-messages.ts'
import { button } from './act.ts'
import { recordsOfKind } from './stored.ts'
import type { App } from './test.ts'

/** As if a page had ended before it could write them. */
export async function keepTaps(page: Page, times: readonly number[]): Promise<void> {
  await expect(button(page, en.today.headacheNow)).toBeVisible()
  await expect(page.locator('first-tap')).toHaveCount(0)
  await page.evaluate((taps) => localStorage.setItem('fifteen-tap', taps.join(' ')), times)
}

export function earlyButton(page: Page): Locator {
  return page.locator('first-tap').getByRole('button')
}

/** Opens the page while the app's code is still on its way. */
export async function openWithoutCode(
  { context, page, site }: App,
  place = '',
): Promise<{ release: () => Promise<void> }> {
  const code = '**/assets/index-*.js'
  let arrive = (): void => undefined
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await context.route(code, async (route) => {
    await arrived
    await route.continue().catch(() => undefined)
  })
  await page.goto('about:blank')
  await page.goto(site.url + place, { waitUntil: 'commit' })
  await page.locator('first-tap').waitFor({ state: 'attached' })
  return {
    release: async () => {
      arrive()
      await context.unroute(code)
    },
  }
}

/** When each headache of the diary began, in epoch milliseconds. */
export async function beginnings(page: Page): Promise<readonly number[]> {
  const attacks = await recordsOfKind(page, 'attack')
  return attacks.flatMap(({ timing }) => (timing.form === 'clocked' ? [momentOf(timing.start).instant] : []))
}
