import { execFileSync } from 'node:child_process'
import { expect, firefox, type BrowserContext, type Page } from '@playwright/test'
import { openProfile, type Engine } from '../../e2e/support/profile.ts'
import { storedRecords } from '../../e2e/support/stored.ts'
import { test as base } from '../../e2e/support/test.ts'
import { neededProgram } from './engine.ts'
import type { Hands } from './main-job.ts'

interface Fixtures {
  /** Where Firefox puts what it downloads: it does not name its downloads as Playwright would want it for its events. */
  readonly downloads: string
  /** The page of a fresh profile, at Today. */
  readonly page: Page
  readonly hands: Hands
}

/** The tests' own fixtures with Firefox as the browser of `profile`, and of `page`. */
export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright wants the first argument to be taken apart.
  downloads: async ({}, use, testInfo) => use(testInfo.outputPath('downloads')),
  profile: async ({ site, now, locale, timezoneId, viewport, downloads }, use, testInfo) => {
    const { profile, end } = openProfile({
      folder: testInfo.outputPath('profile'),
      site,
      now,
      look: { locale: locale ?? 'en-US', timezoneId: timezoneId ?? 'UTC', viewport },
      engine: findFirefox(downloads),
    })
    await use(profile)
    expect(await end()).toEqual([])
  },
  page: async ({ profile }, use) => use(await profile.launch()),
  hands: async ({ page }, use) => use(handsOn(page)),
})

export { expect }

function findFirefox(downloadsPath: string): Engine {
  const executablePath = neededProgram(['/usr/bin/firefox-esr', '/usr/bin/firefox'], {
    install: 'apt-get install firefox-esr',
  })
  return {
    start: (folder, look) =>
      // Playwright's own Firefox is another build; the system's is driven over WebDriver BiDi.
      firefox.launchPersistentContext(folder, {
        channel: 'moz-firefox',
        executablePath,
        args: [],
        downloadsPath,
        ...look,
      }),
    processes: firefoxProcesses,
  }
}

/** Only the process that has the profile: the others of Firefox end with it. */
function firefoxProcesses(_context: BrowserContext, folder: string): Promise<readonly number[]> {
  const processes = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,args='], { encoding: 'utf8' }).split('\n')
  const own = processes
    .filter((line) => line.includes(folder) && /firefox/.test(line))
    .map((line) => parseInt(line, 10))
  if (own.length === 0) throw new Error('This Firefox has no process to end.')
  return Promise.resolve(own)
}

function handsOn(page: Page): Hands {
  const tappable = (name: string) =>
    (['button', 'link', 'radio', 'checkbox'] as const)
      .map((role) => page.getByRole(role, { name, exact: true }))
      .reduce((all, each) => all.or(each))
  return {
    goTo: async (place) => {
      await expect(page.getByRole('main')).toBeVisible()
      await page.evaluate((hash) => {
        window.location.hash = hash
      }, place)
    },
    tap: (name) => tappable(name).first().click(),
    write: (label, text) => page.getByLabel(label, { exact: true }).pressSequentially(text),
    choose: async (label, option) => void (await page.getByLabel(label, { exact: true }).selectOption(option)),
    screen: () => page.locator('body').innerText(),
    stateOf: async (name) => {
      const control = tappable(name)
        .or(page.getByLabel(name, { exact: true }))
        .first()
      if ((await control.count()) === 0) return null
      return control.evaluate((element) => {
        if (element instanceof HTMLTextAreaElement) return element.value
        const isOn = element instanceof HTMLInputElement ? element.checked : element.ariaPressed === 'true'
        return isOn ? 'on' : 'off'
      })
    },
    reload: async () => void (await page.reload()),
    records: () => storedRecords(page),
    today: () => page.evaluate(() => new Date().toLocaleDateString('sv')),
    // The profile itself fails the test on any error or warning.
    errors: () => Promise.resolve([]),
  }
}
