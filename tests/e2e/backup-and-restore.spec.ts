import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { en } from '../support/all-messages.ts'
import { sampleBackup, sampleRecords, sampleToday } from '../support/sample-diary.ts'
import { button, chooseFile, goToBackup, goToDay, goToToday, markDay, restore } from './support/act.ts'
import { expectSameDiary, openElsewhere } from './support/elsewhere.ts'
import { restoreSample, sampleNow } from './support/sample.ts'
import { storedRecords } from './support/stored.ts'
import { expect, test } from './support/test.ts'

test.use({ now: sampleNow })

const { backup } = en
const sample = sampleBackup(sampleToday)

test('a backup restored elsewhere is the same diary', { tag: '@long' }, async ({ app }) => {
  await app.open()
  await restoreSample(app.page)
  const text = await madeBackup(app.page)
  const elsewhere = await openElsewhere(app)
  await restore(elsewhere.page, text)
  expect(await tallyOf(elsewhere.page)).toBe(await tallyOf(app.page))
  await expectSameDiary(elsewhere.page, app.page)
  await elsewhere.end()
})

test(
  'the next backup of a restored diary holds the same records, letter by letter',
  { tag: '@long' },
  async ({ app }) => {
    await app.open()
    await restoreSample(app.page)
    const text = await madeBackup(app.page)
    const elsewhere = await openElsewhere(app)
    await restore(elsewhere.page, text)
    expect(recordsPart(await madeBackup(elsewhere.page))).toBe(recordsPart(text))
    await elsewhere.end()
  },
)

test('a backup is named by its day only and can be handed to a share sheet as a text file', async ({ app }) => {
  await app.context.addInitScript(() => {
    Object.defineProperty(navigator, 'canShare', { value: () => true })
    Object.defineProperty(navigator, 'share', {
      value: ({ files }: ShareData) => {
        document.documentElement.dataset['handed'] = `${files?.[0]?.type} ${files?.[0]?.name}`
        return Promise.resolve()
      },
    })
  })
  await app.open('#/backup')
  await button(app.page, backup.make).click()
  await expect(app.page.getByText(backup.made)).toBeVisible()
  await expect(app.page.locator('html')).toHaveAttribute('data-handed', 'text/plain fifteen-backup-2026-11-24.txt')
})

const refused = [
  { what: 'JSON of another app', text: '{"entries":[1,2,3]}', says: backup.problem.foreign },
  { what: 'a text that is no JSON', text: 'Dear diary', says: backup.problem['not-json'] },
  {
    what: 'a backup of a newer version',
    text: sample.replace('"version":2', '"version":3'),
    says: backup.problem.newer,
  },
  { what: 'half a backup', text: sample.slice(0, sample.length / 2), says: backup.problem['not-json'] },
  {
    what: 'a backup with one broken record',
    text: sample.replace(/"start":"[^"]+"/, '"start":"noon"'),
    says: backup.problem.broken,
  },
  { what: 'a backup with a record missing', text: withoutOneRecord(sample), says: backup.problem['counts-differ'] },
]

for (const { what, text, says } of refused) {
  test(`${what} is refused with a sentence and nothing is stored`, async ({ app: { page, open } }) => {
    await open('#/backup')
    await chooseFile(page, text)
    await expect(page.getByRole('status').getByText(says, { exact: true })).toBeVisible()
    await expect(button(page, backup.apply)).toBeHidden()
    expect(await storedRecords(page)).toEqual([])
  })
}

test('a refused file leaves the diary that is there as it was', async ({ app: { page, open } }) => {
  await open()
  await restoreSample(page)
  const before = await storedRecords(page)
  await goToBackup(page)
  await chooseFile(page, sample.replace(/"start":"[^"]+"/, '"start":"noon"'))
  await expect(page.getByText(backup.problem.broken)).toBeVisible()
  expect(await storedRecords(page)).toEqual(before)
})

test('a restore whose writing fails half-way changes nothing and says so', async ({ app: { page, open } }) => {
  await open()
  await markDay(page, '2026-11-20', en.day.clear)
  const before = await storedRecords(page)
  await goToBackup(page)
  await failAfterPuts(page, 100)
  await chooseFile(page, sample)
  await button(page, backup.apply).click()
  await expect(page.getByText(`${en.problem.notSaved} ${en.problem.full}`)).toBeVisible()
  await page.reload()
  expect(await storedRecords(page)).toEqual(before)
  await expect(page.getByText(backup.count(1), { exact: true })).toBeVisible()
})

test('a restore that failed succeeds when there is room again', { tag: '@long' }, async ({ app: { page, open } }) => {
  await open('#/backup')
  await failAfterPuts(page, 100)
  await chooseFile(page, sample)
  await button(page, backup.apply).click()
  await expect(page.getByText(en.problem.full, { exact: false })).toBeVisible()
  await page.reload()
  await restore(page, sample)
  expect(await storedRecords(page)).toHaveLength(sampleRecords(sampleToday).length)
})

test('restoring the same backup twice changes nothing', { tag: '@long' }, async ({ app: { page, open } }) => {
  await open()
  await restore(page, sample)
  const before = await storedRecords(page)
  await chooseFile(page, sample)
  await expect(page.getByText(backup.plan(0, 0, before.length))).toBeVisible()
  await button(page, backup.apply).click()
  await expect(page.getByText(backup.applied, { exact: true })).toBeVisible()
  expect(await storedRecords(page)).toEqual(before)
})

test('restoring into a diary with entries keeps both', async ({ app: { page, open } }) => {
  await open()
  await markDay(page, '2026-05-20', en.day.clear)
  await restore(page, sample)
  await goToDay(page, '2026-05-20')
  await expect(button(page.getByRole('main'), en.day.clear)).toHaveAttribute('aria-pressed', 'true')
  expect(await storedRecords(page)).toHaveLength(sampleRecords(sampleToday).length + 1)
})

test('what a backup would do is said before it is done', async ({ app: { page, open } }) => {
  await open('#/backup')
  await chooseFile(page, sample)
  await expect(page.getByText(backup.plan(sampleRecords(sampleToday).length, 0, 0))).toBeVisible()
  await button(page, en.common.cancel).click()
  await expect(button(page, backup.apply)).toBeHidden()
  expect(await storedRecords(page)).toEqual([])
})

async function madeBackup(page: Page): Promise<string> {
  await goToBackup(page)
  const coming = page.waitForEvent('download')
  await button(page, backup.make).click()
  const download = await coming
  expect(download.suggestedFilename()).toBe('fifteen-backup-2026-11-24.json')
  return readFile(await download.path(), 'utf8')
}

/** Everything after the header, which says when it was written. */
function recordsPart(text: string): string {
  const start = text.indexOf('"records":')
  expect(start).toBeGreaterThan(0)
  return text.slice(start)
}

function withoutOneRecord(text: string): string {
  return text.replace(/\n\{"kind":"attack"[^\n]*,(?=\n)/, '')
}

async function tallyOf(page: Page): Promise<string | null> {
  await goToToday(page)
  const tally = page.getByRole('img', { name: /headache days? this month/ })
  await expect(tally).toBeVisible()
  return tally.getAttribute('aria-label')
}

/** From some number of records on the device has no room left, until the page is loaded anew. */
async function failAfterPuts(page: Page, number: number): Promise<void> {
  await page.evaluate((most) => {
    let count = 0
    const usual: IDBObjectStore['put'] = Reflect.get(IDBObjectStore.prototype, 'put')
    IDBObjectStore.prototype.put = new Proxy(usual, {
      apply: (put, store: IDBObjectStore, given: Parameters<IDBObjectStore['put']>) => {
        if (store.name === 'records') count += 1
        if (count > most) throw new DOMException('no room', 'QuotaExceededError')
        return Reflect.apply(put, store, given)
      },
    })
  }, number)
}
