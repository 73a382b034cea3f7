import { spawn, type ChildProcess } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { test as base } from '@playwright/test'
import { startSite, type Site } from '../../e2e/support/site.ts'
import { neededProgram } from './engine.ts'
import type { Hands } from './main-job.ts'
import { startSession, type Session } from './webdriver.ts'
import { handsOn } from './webkit-hands.ts'

interface Fixtures {
  readonly site: Site
  /** WebKitGTK with a fresh profile, open at Today. The profile goes with it: it cannot be started again. */
  readonly webkit: Session
  readonly hands: Hands
}

interface Size {
  readonly width: number
  readonly height: number
}

const install = 'apt-get install webkit2gtk-driver xvfb'

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright wants the first argument to be taken apart.
  site: async ({}, use) => {
    const site = await startSite('/')
    await use(site)
    await site.stop()
  },
  webkit: async ({ site, viewport }, use) => {
    const started: ChildProcess[] = []
    try {
      const session = await startWebKit(viewport ?? { width: 390, height: 844 }, (each) => started.push(each))
      await session.go(site.url)
      await use(session)
      await session.end()
    } finally {
      for (const each of started.toReversed()) each.kill()
    }
  },
  hands: async ({ webkit }, use) => use(await handsOn(webkit)),
})

async function startWebKit(size: Size, note: (started: ChildProcess) => void): Promise<Session> {
  const driver = neededProgram(['/usr/bin/WebKitWebDriver'], { install })
  const browser = neededProgram(possibleBrowsers(), { install })
  const display = await startDisplay(size, note)
  const port = String(await freePort())
  const env = { ...process.env, DISPLAY: display, TZ: 'America/Denver', LANGUAGE: 'en_US' }
  note(spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' }))
  const session = await startSession(`http://127.0.0.1:${port}`, {
    // Full screen: with its own bar MiniBrowser does not get as narrow as a phone.
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation', '--full-screen'] },
  })
  await session.resize(size)
  return session
}

function possibleBrowsers(): readonly string[] {
  const folders = readdirSync('/usr/lib').map((name) => `/usr/lib/${name}`)
  return ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].flatMap((version) =>
    folders.map((folder) => `${folder}/${version}/MiniBrowser`),
  )
}

/** A display of its own, as large as the window: it says its number when it is ready. */
async function startDisplay({ width, height }: Size, note: (started: ChildProcess) => void): Promise<string> {
  const program = neededProgram(['/usr/bin/Xvfb'], { install })
  const screen = `${String(width)}x${String(height)}x24`
  const xvfb = spawn(program, ['-displayfd', '1', '-nolisten', 'tcp', '-screen', '0', screen], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  note(xvfb)
  const number = await new Promise<string>((resolve, reject) => {
    xvfb.stdout.once('data', (said: Buffer) => resolve(said.toString().trim()))
    xvfb.once('exit', () => reject(new Error('Xvfb did not start')))
  })
  return `:${number}`
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
