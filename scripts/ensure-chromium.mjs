import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { possibleChromiums } from './find-chromium.mjs'
import { root } from './prepare.mjs'

/**
 * Gets a Chromium if there is none: Playwright's own, else Debian's. Says first what it is about to do.
 * @returns {boolean} whether there is one now
 */
export function ensureChromium() {
  if (choose()) return true
  if (process.env.FIFTEEN_CHROMIUM) {
    console.error(`FIFTEEN_CHROMIUM is ${process.env.FIFTEEN_CHROMIUM}, and no Chromium starts there.`)
    return false
  }
  return fromPlaywright() || fromDebian() || giveUp()
}

/** Takes the first that starts, for everything that is run from here. */
function choose() {
  const path = possibleChromiums().find((each) => spawnSync(each, ['--version'], { stdio: 'ignore' }).status === 0)
  if (path !== undefined) process.env.FIFTEEN_CHROMIUM = path
  return path !== undefined
}

function fromPlaywright() {
  console.log('No Chromium found. Downloading one: npx playwright install chromium …')
  const cli = join(root, 'node_modules/playwright/cli.js')
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' }
  attempt(process.execPath, [cli, 'install', 'chromium'], { env, timeout: 240_000 })
  return choose()
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log('That did not work. Installing Chromium from the system: apt-get install chromium …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  attempt('apt-get', ['update', '-q'], { env })
  for (const name of ['chromium', 'chromium-browser']) {
    attempt('apt-get', ['install', '-y', '-q', '--no-install-recommends', name, 'fonts-dejavu-core'], { env })
    if (choose()) return true
  }
  return false
}

function giveUp() {
  console.error('The tests need a Chromium: install one, or set FIFTEEN_CHROMIUM to the path of one.')
  return false
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
function attempt(command, args, options) {
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options })
}
