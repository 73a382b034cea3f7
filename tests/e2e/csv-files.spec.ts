import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { daysFrom } from '../../src/domain/day.ts'
import { en } from '../support/all-messages.ts'
import { aDay } from '../support/builders.ts'
import { readCsv } from '../support/csv-of.ts'
import { sampleRecords, sampleToday } from '../support/sample-diary.ts'
import { button, goToBackup } from './support/act.ts'
import { restoreSample, sampleNow } from './support/sample.ts'
import { expect, test } from './support/test.ts'

test.use({ now: sampleNow })

const { csv } = en
const sample = sampleRecords(sampleToday)
const ofKind = (kind: string) => sample.filter((record) => record.kind === kind).map(({ id }) => id)

test('each of the three tables is downloaded, with a row for all that the diary holds of it', async ({ app }) => {
  await app.open()
  await restoreSample(app.page)
  const headaches = await downloaded(app.page, 'headaches')
  expect(headaches.map(([id = '']) => id).toSorted()).toEqual(ofKind('attack').toSorted())
  const doses = await downloaded(app.page, 'doses')
  expect(doses.map(([id = '']) => id).toSorted()).toEqual(ofKind('dose').toSorted())
  const days = (await downloaded(app.page, 'days')).map(([day = '']) => day)
  expect(days).toEqual(daysFrom(aDay(days[0] ?? ''), aDay('2026-11-23')))
  expect(days.length).toBeGreaterThan(160)
})

test('a table goes to a share sheet as CSV, named by what it is and the day only', async ({ app }) => {
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
  await button(app.page, csv.table.days).click()
  await expect(app.page.getByText(csv.made)).toBeVisible()
  await expect(app.page.locator('html')).toHaveAttribute('data-handed', 'text/csv fifteen-days-2026-11-24.csv')
})

test('a table of the made-up diary says so in its name', async ({ app }) => {
  await app.open('?sample=en#/backup')
  const coming = app.page.waitForEvent('download')
  await button(app.page, csv.table.doses).click()
  expect((await coming).suggestedFilename()).toBe('fifteen-sample-doses-2026-11-24.csv')
})

/** The rows of a table that is asked for, from the bytes that were handed out. */
async function downloaded(page: Page, what: keyof typeof csv.table): Promise<readonly string[][]> {
  await goToBackup(page)
  const coming = page.waitForEvent('download')
  await button(page, csv.table[what]).click()
  const download = await coming
  expect(download.suggestedFilename()).toBe(`fifteen-${what}-2026-11-24.csv`)
  const bytes = await readFile(await download.path())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  return readCsv(bytes.toString('utf8')).rows
}
