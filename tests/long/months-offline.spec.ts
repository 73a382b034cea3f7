import type { Page } from '@playwright/test'
import { addDays, type Day } from '../../src/domain/day.ts'
import type { DiaryRecord } from '../../src/domain/records.ts'
import { encodeBackup } from '../../src/formats/backup.ts'
import { en } from '../support/all-messages.ts'
import { aDay, aDose, anAttack, at } from '../support/builders.ts'
import { button, goToToday, markDay, notice, restore, startHeadache, titleOf, answerSlip } from '../e2e/support/act.ts'
import { holdClock } from '../e2e/support/clock.ts'
import type { Profile } from '../e2e/support/profile.ts'
import { storedRecords } from '../e2e/support/stored.ts'
import { expect, test } from '../e2e/support/test.ts'

const { today, attack, recovery } = en

const FIRST_DAY = aDay('2026-01-05')
const STEPS = 41
const DAYS_A_STEP = 10
/** Tapped in the app at each step. */
const TAPPED = 3
/** Restored from a file in the app at each step. */
const RESTORED = 22

// The clock of the pages is set forward, not that of the browser: what it does by its own calendar is not seen here.
test('after one visit the server is gone for 400 days, and 1,000 entries are made and kept', async ({
  profile,
  site,
}) => {
  test.setTimeout(20 * 60_000)
  await visitOnce(profile)
  await site.stop()
  let page = await profile.launch('', momentOf(FIRST_DAY))
  const restored: DiaryRecord[] = []
  for (let step = 0; step < STEPS; step += 1) {
    const day = addDays(FIRST_DAY, step * DAYS_A_STEP)
    page = await startedAgain(page, { profile, day, anew: step % 5 === 4 })
    await tapAway(page, day, step)
    const records = recordsBefore(day)
    restored.push(...records)
    await restore(page, backupOf(records, day))
    expect(await storedRecords(page), day).toHaveLength((step + 1) * (TAPPED + RESTORED))
  }

  page = await startedAgain(page, { profile, day: addDays(FIRST_DAY, STEPS * DAYS_A_STEP), anew: true })
  const kept = await storedRecords(page)
  expect(kept.length).toBeGreaterThan(1_000)
  const ids = new Set(kept.map(({ id }) => id))
  expect(restored.filter(({ id }) => !ids.has(id))).toEqual([])
  await expectInSafetyCopy(page, kept)
  test.info().annotations.push({
    type: 'measured',
    description: `${STEPS * DAYS_A_STEP} days, ${kept.length} entries (${STEPS * TAPPED} tapped, ${restored.length} restored from files), 0 lost`,
  })
})

async function visitOnce(profile: Profile): Promise<void> {
  const page = await profile.launch('', momentOf(FIRST_DAY))
  await expect(notice(page)).toHaveText(today.offlineReady)
  // Only what the app itself has stored may be there, and not what the browser happens to have in its cache.
  const session = await page.context().newCDPSession(page)
  await session.send('Network.clearBrowserCache')
  await profile.close()
}

interface Start {
  readonly profile: Profile
  readonly day: Day
  /** The browser itself is closed and started, not only the page. */
  readonly anew: boolean
}

async function startedAgain(before: Page, { profile, day, anew }: Start): Promise<Page> {
  let page = before
  if (anew) {
    await profile.close()
    page = await profile.launch('', momentOf(day))
  } else {
    await holdClock(page.context(), momentOf(day))
    await page.goto(page.url().replace(/#.*/, ''))
  }
  await goToToday(page)
  return page
}

/** Two days of the past, and today: a headache in every second step, and none in the others. */
async function tapAway(page: Page, day: Day, step: number): Promise<void> {
  if (step % 2 === 0) {
    await button(page, today.noHeadacheToday).click()
    await expect(notice(page)).toHaveText('Saved: no headache')
  } else {
    await startHeadache(page)
    await button(page, attack.itsOver).click()
    await answerSlip(page, 'short')
    await expect(button(page, today.headacheNow)).toBeVisible()
  }
  await markDay(page, addDays(day, -1), en.day.withoutTimes)
  await markDay(page, addDays(day, -2), en.day.clear)
}

/** Headaches with a dose each, in the days since the step before. */
function recordsBefore(day: Day): readonly DiaryRecord[] {
  return Array.from({ length: RESTORED / 2 }, (_, number) => {
    const date = addDays(day, -3 - (number % 6))
    const start = at(`${date}T${number < 6 ? '06' : '16'}:30`)
    const headache = anAttack({ start, aboutHours: 3, note: `Restored ${day} ${number}` })
    return [headache, aDose({ at: start, for: headache })]
  }).flat()
}

function backupOf(records: readonly DiaryRecord[], day: Day): string {
  return encodeBackup({
    contents: { revisions: records, tombstones: [] },
    appVersion: '0.0.0',
    writtenAt: at(`${day}T08:00`),
  })
}

/** The database is emptied, and all comes back from the other copy. */
async function expectInSafetyCopy(page: Page, kept: readonly DiaryRecord[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'indexeddb',
  })
  await page.reload()
  await expect(titleOf(page, recovery.title)).toBeVisible()
  await button(page, recovery.bringBack).click()
  await goToToday(page)
  expect(await storedRecords(page)).toEqual(kept)
}

function momentOf(day: Day): string {
  return `${day}T16:20:00Z`
}
