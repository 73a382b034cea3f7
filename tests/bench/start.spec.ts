import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { dist } from '../e2e/support/site.ts'
import { expect, test } from '../e2e/support/test.ts'
import { fillTwentyYears, median, settle, slowDown } from './support/measure.ts'

test.setTimeout(1_200_000)

const ROUNDS = 15
const RATE = 4

const slowNetwork = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 }

/** What is as quick as a page kept by a worker can be: text, a background and one button. */
const emptyPage =
  '<!doctype html><title>Empty</title><body bgcolor="#f5f2ea"><button class="button-big">Headache now</button>'
const emptyPageWorker = `
addEventListener('install', (event) => event.waitUntil(caches.open('empty').then((cache) => cache.add('./'))))
addEventListener('fetch', (event) => event.respondWith(caches.match(event.request)))
`

interface Start {
  /** null: a browser that has never seen the page. */
  readonly context: BrowserContext | null
  readonly path: string
  /** Has the browser ended the worker since the app was last seen? */
  readonly isWorkerStopped?: boolean
  readonly network?: typeof slowNetwork
}

interface Times {
  readonly painted: number
  readonly contentPainted: number
  readonly tappable: number
}

test('first paint and first possible tap, against an empty page that a worker keeps', async ({
  browser,
  site,
}, testInfo) => {
  const folder = testInfo.outputPath('site')
  await addEmptyPage(folder)
  await site.start(folder)
  const kept = await keptContexts(browser, site.url)
  const starts: Readonly<Record<string, Start>> = {
    'empty page': { context: kept.bare, path: 'empty/' },
    'empty page, worker stopped': { context: kept.bare, path: 'empty/', isWorkerStopped: true },
    'app, empty diary': { context: kept.empty, path: '' },
    'app, empty diary, worker stopped': { context: kept.empty, path: '', isWorkerStopped: true },
    'app, twenty years': { context: kept.filled, path: '' },
    'app, twenty years, worker stopped': { context: kept.filled, path: '', isWorkerStopped: true },
    'app, cold': { context: null, path: '' },
    'app, cold, slow network': { context: null, path: '', network: slowNetwork },
  }
  const times: Record<string, Times[]> = {}
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, start] of Object.entries(starts)) {
      const context = start.context ?? (await browser.newContext())
      const noted = await timesOf(context, start, site.url)
      if (start.context === null) await context.close()
      times[name] = [...(times[name] ?? []), noted]
    }
  }
  report(times)
})

async function addEmptyPage(folder: string): Promise<void> {
  await cp(dist, folder, { recursive: true })
  await mkdir(join(folder, 'empty'))
  await writeFile(join(folder, 'empty', 'index.html'), emptyPage)
  await writeFile(join(folder, 'empty', 'sw.js'), emptyPageWorker)
}

type Kept = Readonly<Record<'bare' | 'empty' | 'filled', BrowserContext>>

async function keptContexts(browser: Browser, url: string): Promise<Kept> {
  const [bare, empty, filled] = [await browser.newContext(), await browser.newContext(), await browser.newContext()]
  await visit(bare, async (page) => {
    await page.goto(`${url}empty/`)
    await page.evaluate(registerEmptyPageWorker)
  })
  await visit(filled, (page) => fillTwentyYears(page, url))
  for (const context of [empty, filled]) await visit(context, (page) => settle(page, url))
  return { bare, empty, filled }
}

async function visit(context: BrowserContext, work: (page: Page) => Promise<void>): Promise<void> {
  const page = await context.newPage()
  await work(page)
  await page.close()
}

async function registerEmptyPageWorker(): Promise<void> {
  const policy = window.trustedTypes?.createPolicy('sw', { createScriptURL: (url) => url })
  // The types of the DOM know no Trusted Types.
  await navigator.serviceWorker.register(policy?.createScriptURL('sw.js') as unknown as string)
  await navigator.serviceWorker.ready
}

async function timesOf(context: BrowserContext, start: Start, url: string): Promise<Times> {
  const { path, isWorkerStopped, network } = start
  const page = await context.newPage()
  await slowDown(page, RATE)
  const session = await context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  if (isWorkerStopped === true) await session.send('ServiceWorker.stopAllWorkers')
  if (network !== undefined) await session.send('Network.emulateNetworkConditions', network)
  await page.addInitScript(noteTap)
  // Asking the page again and again whether it is ready would hold up its start.
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: 'tell' })
  const ready = new Promise((resolve) => session.once('Runtime.bindingCalled', resolve))
  await page.goto(url + path, { waitUntil: 'commit' })
  await ready
  await page.waitForTimeout(200)
  const times = await page.evaluate(timesInPage)
  await page.close()
  return times
}

/**
 * Notes when a frame with the large button has been drawn. Its handler is attached before it stands in the page; whoever
 * can see it can tap it.
 */
function noteTap(): void {
  const watcher = new MutationObserver(() => {
    if (document.querySelector('.button-big') === null) return
    watcher.disconnect()
    requestAnimationFrame(() =>
      setTimeout(() => {
        window.tappable = performance.now()
        window.tell('tappable')
      }),
    )
  })
  watcher.observe(document, { childList: true, subtree: true })
}

function timesInPage(): Times {
  const paints = performance.getEntriesByType('paint')
  const at = (name: string) => paints.find((paint) => paint.name === name)?.startTime ?? Number.NaN
  return {
    painted: at('first-paint'),
    contentPainted: at('first-contentful-paint'),
    tappable: Number(window.tappable),
  }
}

function report(times: Readonly<Record<string, readonly Times[]>>): void {
  for (const what of ['painted', 'contentPainted', 'tappable'] as const) {
    for (const [name, series] of Object.entries(times)) {
      const base = name.endsWith('worker stopped') ? 'empty page, worker stopped' : 'empty page'
      const own = median(series.map((each) => each[what]))
      const ratio = own / median((times[base] ?? []).map((each) => each[what]))
      expect(own).toBeGreaterThan(0)
      process.stdout.write(`${what}, ${name}: ${own.toFixed(0)} ms (median); ratio ${ratio.toFixed(2)}\n`)
    }
  }
}

declare global {
  interface Window {
    /** Milliseconds from the start of the page. */
    tappable?: number
    readonly tell: (what: string) => void
  }
}
