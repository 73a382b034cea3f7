import { expect, test as base } from '@playwright/test'
import { openProfile, type Profile } from '../../e2e/support/profile.ts'
import { startDamageSite, type DamageSite } from './damage-site.ts'

interface Fixtures {
  readonly damageSite: DamageSite
  /** A browser on a profile on disk; the test fails on anything that its console says. */
  readonly profile: Profile
}

/** Tests of the page that writes for ever. */
export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright wants the first argument to be taken apart.
  damageSite: async ({}, provide) => {
    const site = await startDamageSite()
    await provide(site)
    await site.stop()
  },
  profile: async ({ damageSite: site }, provide, testInfo) => {
    const look = { locale: 'en-US', timezoneId: 'UTC', viewport: null }
    const { profile, end } = openProfile({ folder: testInfo.outputPath('profile'), site, now: '', look })
    await provide(profile)
    expect(await end()).toEqual([])
  },
})

export { expect }
