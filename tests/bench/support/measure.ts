import type { Page } from '@playwright/test'
import type { Day } from '../../../src/domain/day.ts'
import { en } from '../../support/all-messages.ts'
import { aDay } from '../../support/builders.ts'
import { recordsOfYears } from '../../support/long-diary.ts'

/** The middle one of several measured times. */
export function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}

/** Slows the page's processor down, for as long as the page is open. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}

/** The day on which all this happens, as the app counts it. */
export function todayThere(): Day {
  return aDay(new Intl.DateTimeFormat('sv', { timeZone: 'America/Denver' }).format())
}

/** Opens the app and gives it the diary of twenty years, which ends the day before `end`. */
export async function fillTwentyYears(page: Page, url: string, end = todayThere()): Promise<void> {
  await page.goto(url)
  await page.getByRole('button', { name: en.today.headacheNow }).waitFor()
  await page.evaluate(fill, recordsOfYears(end, 20))
}

/** Opens the app once: afterwards its worker is there, and both copies of the diary are alike. */
export async function settle(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.evaluate(async () => await navigator.serviceWorker.ready)
  await page.waitForTimeout(15_000)
}

function fill(records: readonly unknown[]): Promise<void> {
  const opening = indexedDB.open('fifteen')
  return new Promise((resolve) => {
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction('records', 'readwrite')
      for (const record of records) transaction.objectStore('records').put(record)
      transaction.addEventListener('complete', () => {
        opening.result.close()
        resolve()
      })
    })
  })
}
