import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

/**
 * The Chromium for tests and icons: FIFTEEN_CHROMIUM, else Playwright's own, else the system's. Null when there is none.
 * @returns {string | null}
 */
export function findChromium() {
  return possibleChromiums()[0] ?? null
}

/** All that are there, the preferred one first. */
export function possibleChromiums() {
  const chosen = process.env.FIFTEEN_CHROMIUM
  if (chosen) return existsSync(chosen) ? [chosen] : []
  return [playwrightChromium(), systemChromium()].filter((path) => path !== null)
}

function playwrightChromium() {
  const path = createRequire(import.meta.url)('playwright').chromium.executablePath()
  return existsSync(path) ? path : null
}

function systemChromium() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...paths, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find(existsSync) ?? null
}

/** How to start it, for Playwright. Without a path Playwright looks for its own. */
export function launchOptions() {
  const executablePath = findChromium()
  return { args: chromiumFlags, ...(executablePath !== null && { executablePath }) }
}

/** Needed as root and in containers; the others keep Chromium from calling home during tests. */
const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
