// The whole proof: checks, build, and every test. Ends with one line, "N passed, N failed".
// Only what Node itself brings may be imported here at the top: this runs before anything is installed.
import { build, ensureInstalled, requireNode } from './prepare.mjs'

requireNode()
ensureInstalled()

const { ensureChromium } = await import('./ensure-chromium.mjs')
if (ensureChromium()) {
  const { runEverything } = await import('./test-run.mjs')
  const tally = await runEverything({ long: process.argv.includes('--long'), build })
  process.exitCode = tally.failed === 0 ? 0 : 1
} else {
  process.exitCode = 1
}
