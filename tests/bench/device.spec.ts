import type { Page } from '@playwright/test'
import { en } from '../support/all-messages.ts'
import { goToDay } from '../e2e/support/act.ts'
import { expect, test } from '../e2e/support/test.ts'
import { fillTwentyYears, median, settle } from './support/measure.ts'

test.setTimeout(600_000)

test('tap to "Saved": journal and strict transaction, against a bare strict write', async ({ app: { page, open } }) => {
  await open()
  await goToDay(page, '2026-11-10')
  await page.evaluate(openBare)
  const taps: number[] = []
  const bare: number[] = []
  for (let round = 0; round < 40; round += 1) {
    // A thumb that shakes is not heard: each tap waits for its turn.
    await page.waitForTimeout(1100)
    taps.push(await page.evaluate(tapToSaved, en.day.clear))
    bare.push(await page.evaluate(bareWrite, round))
  }
  report('tap to "Saved"', { 'in the app': taps, 'bare strict IndexedDB': bare })
})

test('start with twenty years, against an empty diary', async ({ browser, site }) => {
  const contexts = {
    'twenty years': await browser.newContext(),
    empty: await browser.newContext(),
  }
  const first: Record<string, number[]> = { 'twenty years': [], empty: [] }
  const whole: Record<string, number[]> = { 'twenty years': [], empty: [] }
  await fillTwentyYears(await contexts['twenty years'].newPage(), site.url)
  for (const context of Object.values(contexts)) {
    const page = await context.newPage()
    await settle(page, site.url)
    await page.close()
  }
  for (let round = 0; round < 15; round += 1) {
    for (const [name, context] of Object.entries(contexts)) {
      const page = await context.newPage()
      await page.addInitScript(noteTimes)
      await page.goto(site.url)
      const times = await timesOf(page, name === 'empty')
      first[name]?.push(times.button)
      whole[name]?.push(times.counts)
      await page.close()
    }
  }
  report('start to the first possible tap', first)
  report('start to the counted month', whole)
})

function report(what: string, series: Readonly<Record<string, readonly number[]>>): void {
  const medians = Object.entries(series).map(([name, times]) => ({ name, median: median(times) }))
  const [one, other] = medians
  expect(one?.median).toBeGreaterThan(0)
  const texts = medians.map((each) => `${each.name} ${each.median.toFixed(1)} ms`)
  const ratio = ((one?.median ?? 0) / (other?.median ?? 1)).toFixed(2)
  process.stdout.write(`${what}: ${texts.join(', ')} (medians); ratio ${ratio}\n`)
}

/** Taps a chip, and waits until it shows what was stored. */
async function tapToSaved(label: string): Promise<number> {
  const chips = [...document.querySelectorAll('main button')]
  const chip = chips.find((each) => each.textContent === label)
  if (!(chip instanceof HTMLElement)) throw new Error(`There is no chip "${label}".`)
  const before = chip.getAttribute('aria-pressed')
  const start = performance.now()
  chip.click()
  await new Promise<void>((resolve) => {
    const watcher = new MutationObserver(() => {
      if (chip.getAttribute('aria-pressed') === before) return
      watcher.disconnect()
      resolve()
    })
    watcher.observe(chip, { attributes: true })
  })
  return performance.now() - start
}

function openBare(): Promise<void> {
  const opening = indexedDB.open('bare')
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows'))
  return new Promise((resolve) => {
    opening.addEventListener('success', () => {
      window.bare = opening.result
      resolve()
    })
  })
}

async function bareWrite(round: number): Promise<number> {
  const { bare } = window
  if (bare === undefined) throw new Error('The bare database is not open.')
  const start = performance.now()
  const transaction = bare.transaction('rows', 'readwrite', { durability: 'strict' })
  transaction.objectStore('rows').put({ kind: 'day', day: '2026-11-10', mark: 'clear', round }, round)
  await new Promise((resolve) => transaction.addEventListener('complete', resolve))
  return performance.now() - start
}

/** Notes when the large button is there, and when the number of the month is. */
function noteTimes(): void {
  const noted: Record<string, number> = {}
  window.noted = noted
  const watcher = new MutationObserver(() => {
    for (const [name, selector] of [
      ['button', '.button-big'],
      ['counts', '.month-glance .big-number'],
      ['empty', '.today-screen-empty'],
    ] as const) {
      if (document.querySelector(selector) !== null) noted[name] ??= performance.now()
    }
  })
  watcher.observe(document, { childList: true, subtree: true })
}

async function timesOf(page: Page, isEmpty: boolean): Promise<{ readonly button: number; readonly counts: number }> {
  const last = isEmpty ? 'empty' : 'counts'
  await page.waitForFunction((name) => window.noted?.[name] !== undefined, last, { timeout: 60_000 })
  const noted = await page.evaluate(() => window.noted ?? {})
  return { button: Number(noted['button']), counts: Number(noted[last]) }
}

declare global {
  interface Window {
    bare?: IDBDatabase
    /** Milliseconds from the start of the page. */
    noted?: Record<string, number>
  }
}
