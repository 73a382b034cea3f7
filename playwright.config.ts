import { defineConfig } from '@playwright/test'
import { launchOptions } from './scripts/find-chromium.mjs'

const long = process.env['FIFTEEN_LONG'] !== undefined
const bench = process.env['FIFTEEN_BENCH'] !== undefined
const gallery = process.env['FIFTEEN_GALLERY'] !== undefined

function testMatch(): readonly string[] {
  if (bench) return ['**/bench/**/*.spec.ts']
  if (gallery) return ['**/gallery/**/*.spec.ts']
  return long ? ['**/e2e/**/*.spec.ts', '**/long/**/*.spec.ts'] : ['**/e2e/**/*.spec.ts']
}

export default defineConfig({
  testDir: 'tests',
  testMatch: [...testMatch()],
  // What another test nearly says too, or what takes longest, is left to the long run.
  ...(long ? {} : { grepInvert: /@long/ }),
  outputDir: 'test-results',
  globalSetup: './tests/e2e/support/build.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 40_000,
  // A loaded machine can miss a deadline once; what is broken fails again. What passed only then is named as flaky.
  retries: process.env['CI'] === undefined ? 0 : 2,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: launchOptions(),
    locale: 'en-US',
    timezoneId: 'America/Denver',
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'allow',
  },
})
