import type { Browser, Locator, Page } from '@playwright/test'
import { addDays } from '../../src/domain/day.ts'
import { en } from '../support/all-messages.ts'
import { answerSlip, button, choice, findMedication, goTo, goToToday, markDay, undo } from '../e2e/support/act.ts'
import { expect, test } from '../e2e/support/test.ts'
import { fillTwentyYears, median, settle, slowDown, todayThere } from './support/measure.ts'

test.setTimeout(1_800_000)

const { attack, day, today, vocabulary } = en
const ROUNDS = 3
const RATE = 4
const HOUR = 3_600_000
const MEDICATION = 'ibuprofen'

interface Tap {
  readonly name: string
  readonly where: (page: Page) => Locator
  /** What puts the diary back to where it was before, and is not measured. */
  readonly after?: (page: Page) => Promise<void>
}

/** The taps of the main job, one after the other; at the end of them the diary is as it was. */
const taps: readonly Tap[] = [
  { name: 'No headache today', where: (page) => button(page, today.noHeadacheToday), after: undo },
  { name: 'An unknown day: none', where: (page) => button(page, today.none), after: undo },
  { name: 'Headache now', where: (page) => button(page, today.headacheNow) },
  { name: 'Moderate', where: (page) => choice(page, attack.howBad, vocabulary.severity.moderate) },
  { name: 'The medication used last', where: lastMedication, after: (page) => shiftClock(page, 3 * HOUR) },
  { name: 'It’s over', where: (page) => button(page, attack.itsOver), after: takeBackHeadache },
]

function lastMedication(page: Page): Locator {
  return page.getByRole('button', { name: new RegExp(`^${attack.took('')}`) })
}

interface Times {
  /** From the input to the next frame, as the browser's Event Timing says. */
  readonly painted: number
  /** From the input until something of the screen has changed, and is painted. */
  readonly changed: number
}

test('input to painted feedback for each tap of the main job', async ({ browser, site }) => {
  const diaries = {
    'empty diary': await openDiary(browser, site.url, startDiary),
    'twenty years': await openDiary(browser, site.url, fillDiary),
  }
  const times: Record<string, Times[]> = {}
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, where, after } of taps) {
      for (const [diary, page] of Object.entries(diaries)) {
        const key = `${name}, ${diary}`
        times[key] = [...(times[key] ?? []), await timesOf(page, where(page))]
        await after?.(page)
        await calm(page)
      }
    }
  }
  report(times)
})

async function openDiary(
  browser: Browser,
  url: string,
  begin: (page: Page, url: string) => Promise<void>,
): Promise<Page> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await begin(page, url)
  await settle(page, url)
  await page.reload()
  await goTo(page, '#/medications', en.medications.title)
  await findMedication(page, MEDICATION)
  await goToToday(page)
  await slowDown(page, RATE)
  await page.evaluate(watchFeedback)
  await calm(page)
  return page
}

/** A diary that has just begun: days that can be asked for, and nothing else. */
async function startDiary(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await markDay(page, addDays(todayThere(), -14), day.clear)
}

async function fillDiary(page: Page, url: string): Promise<void> {
  await fillTwentyYears(page, url, addDays(todayThere(), -13))
}

/** A person's pace: what the last tap set off is over, and a shaking thumb's next tap is heard again. */
async function calm(page: Page): Promise<void> {
  await page.waitForTimeout(1500)
  await page.evaluate(async () => await new Promise((resolve) => requestIdleCallback(resolve)))
}

async function shiftClock(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((by) => {
    const now = Date.now
    Date.now = () => now() + by
    window.dispatchEvent(new Event('pageshow'))
  }, milliseconds)
}

/** The headache goes on, and was a slip. */
async function takeBackHeadache(page: Page): Promise<void> {
  await undo(page)
  await shiftClock(page, -3 * HOUR)
  await button(page, attack.itsOver).click()
  await answerSlip(page, 'slip')
  await expect(button(page, today.headacheNow)).toBeVisible()
}

async function timesOf(page: Page, tapped: Locator): Promise<Times> {
  await tapped.scrollIntoViewIfNeeded()
  await page.evaluate(() => window.feedback?.clear())
  await tapped.click()
  await page.waitForFunction(() => window.feedback?.changed !== undefined)
  await calm(page)
  return page.evaluate(() => ({
    painted: Number(window.feedback?.painted),
    changed: Number(window.feedback?.changed),
  }))
}

/** Notes for the next tap when the frame after its slowest event was drawn, and the frame after the first change. */
function watchFeedback(): void {
  let tapped: number | null = null
  const feedback: Feedback = {
    painted: 0,
    changed: undefined,
    clear: () => {
      feedback.painted = 16
      feedback.changed = undefined
      tapped = null
    },
  }
  window.feedback = feedback
  // Events that took less than 16 ms are not told of.
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) feedback.painted = Math.max(feedback.painted, duration)
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  const noteChange = () => {
    const start = tapped
    tapped = null
    if (start === null) return
    requestAnimationFrame(() =>
      setTimeout(() => {
        feedback.changed = performance.now() - start
      }),
    )
  }
  document.addEventListener(
    'click',
    ({ timeStamp }) => {
      tapped ??= timeStamp
    },
    { capture: true },
  )
  // The browser itself ticks a box.
  document.addEventListener('input', noteChange)
  new MutationObserver(noteChange).observe(document.body, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  })
}

function report(times: Readonly<Record<string, readonly Times[]>>): void {
  for (const [name, series] of Object.entries(times)) {
    const texts = (['painted', 'changed'] as const).map((what) => {
      const all = series.map((each) => each[what])
      expect(median(all)).toBeGreaterThan(0)
      return `${what} ${median(all).toFixed(0)} ms (median), ${Math.max(...all).toFixed(0)} ms (worst)`
    })
    process.stdout.write(`${name}: ${texts.join('; ')}\n`)
  }
}

interface Feedback {
  /** Milliseconds. */
  painted: number
  changed: number | undefined
  readonly clear: () => void
}

declare global {
  interface Window {
    feedback?: Feedback
  }
}
