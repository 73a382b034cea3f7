import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../../scripts/prepare.mjs'
import { startSite } from '../e2e/support/site.ts'
import { test as base } from '../e2e/support/test.ts'
import { en } from '../support/all-messages.ts'
import { pseudoOf } from './pseudo.ts'

/** All that the app says, in the pseudo-language. */
export const pseudo = pseudoOf(en)

/** What the pages of these tests speak: the pseudo-language, with dates and times as in Spain. */
export const tongue = { words: pseudo, locale: 'es-ES' }

interface Built {
  /** Where the app is built with the pseudo-language in the place of Spanish. */
  readonly pseudoFolder: string
}

/** As the tests of the app, on a build with the pseudo-language; it has no worker. */
export const test = base.extend<object, Built>({
  pseudoFolder: [
    // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright wants the first argument to be taken apart.
    async ({}, use, { parallelIndex }) => {
      const folder = join(root, '.cache', `pseudo-${parallelIndex}`)
      const vite = join(root, 'node_modules/vite/bin/vite.js')
      const to = ['--outDir', folder, '--emptyOutDir', '--logLevel', 'error']
      execFileSync(process.execPath, [vite, 'build', '--config', 'tests/pseudo/vite.config.ts', ...to], { cwd: root })
      await use(folder)
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  site: async ({ pseudoFolder, basePath }, use) => {
    const site = await startSite(basePath)
    await site.start(pseudoFolder)
    await use(site)
    await site.stop()
  },
})
