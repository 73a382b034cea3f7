import type { Page } from '@playwright/test'
import { en } from '../support/all-messages.ts'
import {
  addDose,
  addHeadache,
  button,
  choice,
  goTo,
  goToBackup,
  goToDay,
  goToList,
  goToSummary,
  goToToday,
  goToTrends,
  notice,
  startHeadache,
  titleOf,
} from './support/act.ts'
import { sampleNow } from './support/sample.ts'
import { recordsOfKind } from './support/stored.ts'
import { expect, test } from './support/test.ts'

test.use({ now: sampleNow, hasWorker: true })

const typed = { note: 'Quarrel with Beatrix', medication: 'Grandmother’s powder', person: 'Zoya Example' }

test('what a person types stands in no address, no title and no other place of the browser', async ({ app }) => {
  const { page, open } = app
  await open()
  const seen = await watchPlaces(page)
  await fillDiary(page)
  await walkThrough(page)
  const text = [...seen(), ...(await otherPlaces(page))].join('\n').toLowerCase()
  expect(text).toContain('#/summary')
  for (const part of ['quarrel', 'beatrix', 'grandmother', 'powder', 'zoya', 'example'])
    expect(text).not.toContain(part)
})

test('local storage holds how the app looks and the marks only', async ({ app: { page, open } }) => {
  await open()
  await fillDiary(page)
  await goTo(page, '#/settings', en.settings.title)
  await choice(page, en.settings.theme, en.settings.themes.dim).check()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dim')
  await choice(page, en.settings.tint, en.settings.tints.green).check()
  await page.getByRole('switch', { name: en.settings.quiet }).check()
  const kept = await page.evaluate(() => Object.entries<string>(localStorage))
  expect(kept.map(([key]) => key).toSorted()).toEqual([
    'fifteen-quiet',
    'fifteen-theme',
    'fifteen-tint',
    'fifteen-was-here',
  ])
  expect(kept.find(([key]) => key === 'fifteen-theme')?.[1]).toBe('dim')
  const mark: unknown = JSON.parse(kept.find(([key]) => key === 'fifteen-was-here')?.[1] ?? '')
  expect(Object.keys(mark ?? {}).toSorted()).toEqual(['installId', 'lastBackup', 'newestId', 'records'])
})

test(
  'no cookie is set and nothing is kept for the session',
  { tag: '@long' },
  async ({ app: { page, context, open } }) => {
    await open()
    await fillDiary(page)
    expect(await context.cookies()).toEqual([])
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  },
)

test('a whole session asks its own origin for files and sends nothing', async ({ app }) => {
  const { page, context, site, open } = app
  const requests: { readonly url: string; readonly method: string; readonly body: string | null }[] = []
  context.on('request', (request) =>
    requests.push({ url: request.url(), method: request.method(), body: request.postData() }),
  )
  await open()
  await fillDiary(page)
  await walkThrough(page)
  expect(requests.length).toBeGreaterThan(3)
  expect(requests.filter(({ method, body }) => method !== 'GET' || body !== null)).toEqual([])
  const local = /^(blob|data):/
  expect(requests.filter(({ url }) => !url.startsWith(site.url) && !local.test(url))).toEqual([])
})

test(
  'the files handed over are named by a neutral word and a day',
  { tag: '@long' },
  async ({ app: { page, open } }) => {
    await open()
    await fillDiary(page)
    const names: string[] = []
    page.on('download', (download) => names.push(download.suggestedFilename()))
    await goToSummary(page)
    await button(page, en.summary.download).click()
    await expect(page.getByText(en.summary.downloaded, { exact: true })).toBeVisible()
    await goToBackup(page)
    await button(page, en.backup.make).click()
    await expect(page.getByText(en.backup.made)).toBeVisible()
    await expect.poll(() => names).toEqual(['headache-summary-2026-11-24.html', 'fifteen-backup-2026-11-24.json'])
  },
)

test('a page opened from the app does not learn where it came from', async ({ app: { page, open } }) => {
  await open()
  const answer = await page.request.get(page.url())
  expect(answer.headers()['referrer-policy']).toBe('no-referrer')
})

/** A name, a note and a medication in the person's own words. */
async function fillDiary(page: Page): Promise<void> {
  await addHeadache(page, { day: '2026-11-20', clock: '09:00', end: { kind: 'about', hours: '3' } })
  await page.getByLabel(en.headache.note, { exact: true }).fill(typed.note)
  await page.getByLabel(en.headache.note, { exact: true }).blur()
  await goTo(page, '#/medications', en.medications.title)
  await page.getByLabel(en.medications.search).fill(typed.medication)
  await button(page, en.medications.addOwn(typed.medication)).click()
  await button(page, en.medications.add).click()
  await expect(notice(page)).toHaveText(en.saved.medicationAdded(typed.medication))
  await goToDay(page, '2026-11-21')
  await addDose(page, typed.medication)
  await goToSummary(page)
  await page.getByText(en.summary.options).click()
  await page.getByLabel(en.summary.name, { exact: true }).fill(typed.person)
  await expect(page.getByRole('region', { name: en.summary.preview })).toContainText(typed.person)
  const attacks = await recordsOfKind(page, 'attack')
  expect(attacks.map(({ note }) => note)).toEqual([typed.note])
}

async function walkThrough(page: Page): Promise<void> {
  await goToList(page)
  await page.getByRole('listitem').getByRole('link').first().click()
  await expect(titleOf(page, en.headache.title)).toBeVisible()
  await goToDay(page, '2026-11-21')
  await page.getByRole('link', { name: new RegExp(typed.medication) }).click()
  await expect(titleOf(page, en.dose.title)).toBeVisible()
  await goToTrends(page)
  await goToSummary(page)
  await goToToday(page)
  await startHeadache(page)
}

/** Notes every address and title that the page ever has. */
async function watchPlaces(page: Page): Promise<() => readonly string[]> {
  const seen: string[] = []
  await page.exposeFunction('noteOfPlace', (place: string) => seen.push(place))
  await page.evaluate(() => {
    const tell = () => Reflect.get(window, 'noteOfPlace')(`${location.href} ${document.title}`)
    new MutationObserver(tell).observe(document.head, { subtree: true, childList: true, characterData: true })
    window.addEventListener('hashchange', tell)
    tell()
  })
  return () => seen
}

/** Keys and values of both storages, the names of databases and caches, and what the caches hold by name. */
async function otherPlaces(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys()
    const held = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    )
    const databases = await indexedDB.databases()
    return [
      ...Object.entries<string>(localStorage).flat(),
      ...Object.entries<string>(sessionStorage).flat(),
      ...databases.map(({ name }) => name ?? ''),
      ...names,
      ...held.flat(),
    ]
  })
}
