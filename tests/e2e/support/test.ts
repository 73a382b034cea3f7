import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'
import { holdClock } from './clock.ts'
import { watch, type Guard } from './guard.ts'
import { openProfile, type Profile } from './profile.ts'
import { startSite, type Site } from './site.ts'

export interface App {
  readonly page: Page
  readonly context: BrowserContext
  readonly site: Site
  readonly guard: Guard
  /** Opens the app, at a place such as "#/summary". */
  readonly open: (place?: string) => Promise<void>
  /** Waits until the first visit has stored everything and another start needs no server. */
  readonly untilOffline: () => Promise<void>
}

interface Options {
  /** The sub-path the app is served under. */
  readonly basePath: string
  /** The moment at which every page of the test stands still; its timers go on. Empty: the real time. */
  readonly now: string
  /**
   * Does the browser have service workers? Without one each test saves the storing of the whole app, which only few of
   * them are about. In the long run all have one.
   */
  readonly hasWorker: boolean
}

interface Fixtures {
  readonly site: Site
  readonly app: App
  /** A browser with a profile on disk, which can be closed or killed and started again. */
  readonly profile: Profile
}

/**
 * Every test has its own server and fails on any console message, exception, policy violation or foreign request.
 * Zone and language are Playwright's own options: `test.use({ timezoneId, locale, now })`.
 */
export const test = base.extend<Options & Fixtures>({
  basePath: ['/', { option: true }],
  now: ['', { option: true }],
  hasWorker: [process.env['FIFTEEN_LONG'] !== undefined, { option: true }],
  site: async ({ basePath }, use) => {
    const site = await startSite(basePath)
    await use(site)
    await site.stop()
  },
  app: async ({ context, page, site, now, hasWorker }, use) => {
    const guard = await watch(context, site)
    if (now !== '') await holdClock(context, now)
    if (!hasWorker) await context.addInitScript(takeWorkerAway)
    await use({
      page,
      context,
      site,
      guard,
      open: async (place = '') => void (await page.goto(site.url + place)),
      untilOffline: () => untilOffline(page),
    })
    expect(guard.problems()).toEqual([])
  },
  profile: async ({ site, now, locale, timezoneId, viewport }, use, testInfo) => {
    const { profile, end } = openProfile({
      folder: testInfo.outputPath('profile'),
      site,
      now,
      look: { locale: locale ?? 'en-US', timezoneId: timezoneId ?? 'UTC', viewport },
    })
    await use(profile)
    expect(await end()).toEqual([])
  },
})

export { expect }

/** As in a browser that has no service workers. */
function takeWorkerAway(): void {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
}

/** A worker is active and controls the next start; the first page itself stays without one until it is reloaded. */
export async function untilOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active === null || active.state === 'activated') return
    await new Promise((resolve) => active.addEventListener('statechange', resolve, { once: true }))
  })
}
