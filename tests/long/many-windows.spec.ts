import type { Page } from '@playwright/test'
import { en } from '../support/all-messages.ts'
import { button, goToDay, goToList, markDay } from '../e2e/support/act.ts'
import { recordsOfKind } from '../e2e/support/stored.ts'
import { expect as expectInApp, test as appTest } from '../e2e/support/test.ts'
import type { Profile } from '../e2e/support/profile.ts'
import type { Held, Mode } from '../damage/page/said.ts'
import { placeOf, type DamageSite } from '../damage/support/damage-site.ts'
import { keysSaid, lostOf } from '../damage/support/losses.ts'
import { expect, test } from '../damage/support/test.ts'

const WINDOWS = 20
const ACTS = 15

test('what twenty windows write at the same time is all there, and the same in each', async ({
  damageSite: site,
  profile,
}) => {
  test.setTimeout(10 * 60_000)
  const pages = await writtenByMany(profile, site, 'own')
  expect(site.told.filter(({ what }) => what === 'refused')).toEqual([])
  expect(keysSaid(site.told, 'acknowledged')).toHaveLength(WINDOWS * ACTS)

  const held: Held[] = []
  for (const page of pages) held.push(await page.evaluate(() => window.damage.read()))
  const last = held.at(-1)
  if (last === undefined) throw new Error('No window was read.')
  // Each copy had all of it before the two were compared for the first time.
  for (const copy of [held[0]?.database, held[0]?.journal, last.all]) {
    expect(lostOf(site.told, { all: copy ?? [] })).toEqual([])
  }
  expect(last.broken + last.torn).toBe(0)
  expect(sorted(last.journal)).toEqual(sorted(last.database))
  for (const { all } of held) expect(sorted(all)).toEqual(sorted(last.all))
  // Several have changed the same days, and none of them in the place of another.
  expect(last.all.filter((key) => /^day-2026-01-0[1-5] \d/.test(key)).length).toBeGreaterThan(WINDOWS)
  test.info().annotations.push({
    type: 'measured',
    description: `${WINDOWS} windows, ${WINDOWS * ACTS} acts acknowledged, 0 lost, ${last.all.length} revisions and tombstones`,
  })
})

test('windows that overwrite each other lose what they said was saved', async ({ damageSite: site, profile }) => {
  const [page] = await writtenByMany(profile, site, 'last-wins')
  const held = await page?.evaluate(() => window.damage.read())
  expect(lostOf(site.told, { all: held?.all ?? [] }).length).toBeGreaterThan(0)
})

appTest('twenty windows of the app that are tapped at the same time all show the same diary', async ({ app }) => {
  appTest.setTimeout(10 * 60_000)
  await app.open()
  const pages = await openAlso(app.page, app.site.url)
  await Promise.all(pages.map(tapAway))
  const marked = (await recordsOfKind(app.page, 'day')).filter(({ mark }) => mark !== null).map(({ id }) => id)
  expectInApp(marked).toEqual(expectInApp.arrayContaining(pages.map((_, number) => `day-${ownDay(2, number)}`)))
  expectInApp(marked.filter((id) => id.startsWith('day-2025-03'))).toEqual([])
  // A window that could not read in all that bustle reads again after a while.
  await expectInApp(async () => {
    const [first, ...others] = await Promise.all(pages.map(listOf))
    expectInApp((first ?? []).length).toBeGreaterThanOrEqual(WINDOWS)
    for (const other of others) expectInApp(other).toEqual(first)
  }).toPass({ timeout: 2 * 60_000 })
})

async function writtenByMany(profile: Profile, site: DamageSite, mode: Mode): Promise<readonly Page[]> {
  const pages = await openAlso(await profile.launch(placeOf(mode)), site.url + placeOf(mode))
  await Promise.all(pages.map((page) => page.evaluate((acts) => window.damage.writeOn(acts), ACTS)))
  return pages
}

async function openAlso(first: Page, url: string): Promise<readonly Page[]> {
  const pages = [first]
  while (pages.length < WINDOWS) {
    const page = await first.context().newPage()
    await page.goto(url)
    pages.push(page)
  }
  return pages
}

/** A headache on a day of its own, one that is taken back, and another word on a day of which all say something. */
async function tapAway(page: Page, number: number): Promise<void> {
  await markDay(page, ownDay(2, number), en.day.withoutTimes)
  await markDay(page, ownDay(3, number), en.day.withoutTimes)
  // A tap right after the last one is taken for the second of a double tap.
  await page.waitForTimeout(1_000)
  const chip = button(page.getByRole('main'), en.day.withoutTimes)
  await chip.click()
  await expectInApp(chip).toHaveAttribute('aria-pressed', 'false', { timeout: 30_000 })
  await goToDay(page, '2025-01-31')
  await button(page.getByRole('main'), number % 2 === 0 ? en.day.allDay : en.day.clear).click()
}

function ownDay(month: number, number: number): string {
  return `2025-0${month}-${String(number + 1).padStart(2, '0')}`
}

async function listOf(page: Page): Promise<readonly string[]> {
  await goToList(page)
  return page.getByRole('main').getByRole('listitem').allTextContents()
}

function sorted(keys: readonly string[] | null): readonly string[] {
  return (keys ?? []).toSorted()
}
