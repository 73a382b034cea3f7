import { rm } from 'node:fs/promises'
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { launchOptions } from '../../../scripts/find-chromium.mjs'
import { holdClock } from './clock.ts'
import { watch, type Guard } from './guard.ts'
import type { Site } from './site.ts'

export interface Profile {
  /** Starts the browser on the profile and opens the app, at the moment of the test or at another. */
  readonly launch: (place?: string, moment?: string) => Promise<Page>
  /** Closes the browser as a person would. */
  readonly close: () => Promise<void>
  /** Ends the browser at once, as a crash or an empty battery would. */
  readonly kill: () => Promise<void>
  /** Stops every process of the browser where it stands, as sleep or a cut of the power does. */
  readonly freeze: () => Promise<void>
  /** Lets them go on. */
  readonly thaw: () => void
  /** The folder on disk, for tests that damage it. */
  readonly folder: string
}

interface Look {
  readonly locale: string
  readonly timezoneId: string
  readonly viewport: { readonly width: number; readonly height: number } | null
}

/** How a browser is started on the folder of a profile, and which its processes are, the one that begins the others first. */
export interface Engine {
  readonly start: (folder: string, look: Look) => Promise<BrowserContext>
  readonly processes: (context: BrowserContext, folder: string) => Promise<readonly number[]>
}

interface ProfileOptions {
  readonly folder: string
  readonly site: Pick<Site, 'url' | 'isUp'>
  readonly now: string
  /** What every page runs before the app. */
  readonly before?: (() => void) | undefined
  readonly look: Look
  readonly engine?: Engine
}

/** Chromium, with further switches. */
export function chromiumWith(switches: readonly string[]): Engine {
  const { args, ...options } = launchOptions()
  return {
    start: (folder, look) =>
      chromium.launchPersistentContext(folder, { ...options, ...look, args: [...args, ...switches] }),
    processes: chromiumProcesses,
  }
}

/** A profile on disk; `end` closes what is open, removes the folder and says what went wrong in any of its starts. */
export function openProfile({ folder, site, now, look, before, engine = chromiumWith([]) }: ProfileOptions): {
  readonly profile: Profile
  readonly end: () => Promise<readonly string[]>
} {
  const guards: Guard[] = []
  let context: BrowserContext | null = null
  let frozen: readonly number[] | null = null
  const launch = async (place = '', moment = now) => {
    context = await engine.start(folder, look)
    guards.push(await watch(context, site))
    if (moment !== '') await holdClock(context, moment)
    if (before !== undefined) await context.addInitScript(before)
    const page = context.pages()[0] ?? (await context.newPage())
    await page.goto(site.url + place)
    return page
  }
  const close = async () => {
    await context?.close()
    context = null
  }
  const kill = async () => {
    if (context !== null) await killBrowser(context, frozen ?? (await engine.processes(context, folder)))
    context = frozen = null
  }
  const freeze = async () => {
    frozen = context === null ? [] : await engine.processes(context, folder)
    for (const id of frozen) signal(id, 'SIGSTOP')
  }
  const thaw = () => {
    for (const id of frozen ?? []) signal(id, 'SIGCONT')
    frozen = null
  }
  const end = async () => {
    await close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    return guards.flatMap((guard) => guard.problems())
  }
  return { profile: { launch, close, kill, freeze, thaw, folder }, end }
}

async function killBrowser(context: BrowserContext, processes: readonly number[]): Promise<void> {
  const gone = new Promise((resolve) => context.once('close', resolve))
  for (const id of processes) signal(id, 'SIGKILL')
  await gone
}

/** The browser itself first, so that it sees none of the others go. */
async function chromiumProcesses(context: BrowserContext): Promise<readonly number[]> {
  const browser = context.browser()
  if (browser === null) throw new Error('This browser has no process to end.')
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const rankOf = ({ type }: { readonly type: string }) => (type === 'browser' ? 0 : 1)
  return processInfo.toSorted((a, b) => rankOf(a) - rankOf(b)).map(({ id }) => id)
}

function signal(id: number, name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void {
  try {
    process.kill(id, name)
  } catch {
    // It went with the one before it.
  }
}
