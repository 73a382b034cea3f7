import { stat } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { emptyContents, mergeContents } from '../../src/formats/diary-contents.ts'
import { encodeBackup } from '../../src/formats/backup.ts'
import { en } from '../support/all-messages.ts'
import { aDay, at } from '../support/builders.ts'
import { recordsOfYears } from '../support/long-diary.ts'
import { button, goToBackup } from '../e2e/support/act.ts'
import { makeKey } from '../e2e/support/encrypted.ts'
import { expect, test } from '../e2e/support/test.ts'

test.setTimeout(600_000)

const { backup, sealed } = en

test('a backup and its restore: twenty years, against one', async ({ browser, site }, testInfo) => {
  const measured: Record<string, Readonly<Record<string, number>>> = {}
  for (const years of [20, 1]) {
    const page = await (await browser.newContext()).newPage()
    await page.goto(site.url)
    const file = testInfo.outputPath(`${String(years)}.json`)
    page.context().setDefaultTimeout(300_000)
    const restored = await timed(() => restoreText(page, textOf(years)))
    await makeKey(page)
    await goToBackup(page)
    const plain = await timed(() => download(page, backup.make, file))
    const encrypted = await timed(() => download(page, sealed.make, `${file}.age`))
    measured[String(years)] = {
      'restore, ms': restored,
      'plain backup, ms': plain,
      'plain backup, bytes': (await stat(file)).size,
      'encrypted backup, ms': encrypted,
      'encrypted backup, bytes': (await stat(`${file}.age`)).size,
    }
    await page.context().close()
  }
  const { '20': long = {}, '1': short = {} } = measured
  for (const [what, value] of Object.entries(long)) {
    const ratio = value / (short[what] ?? Number.NaN)
    process.stdout.write(
      `${what}: 20 years ${value.toFixed(0)}, 1 year ${String(short[what])}; ratio ${ratio.toFixed(2)}\n`,
    )
    expect(ratio).toBeGreaterThan(0)
  }
})

function textOf(years: number): string {
  const contents = mergeContents(emptyContents, {
    revisions: recordsOfYears(aDay('2026-11-24'), years),
    tombstones: [],
  })
  return encodeBackup({ contents, appVersion: '0', writtenAt: at('2026-11-24T08:15') })
}

async function restoreText(page: Page, text: string): Promise<void> {
  await goToBackup(page)
  await page
    .getByLabel(backup.choose)
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await button(page, backup.apply).click()
  await expect(page.getByText(backup.applied, { exact: true })).toBeVisible({ timeout: 300_000 })
}

async function download(page: Page, name: string, path: string): Promise<void> {
  const coming = page.waitForEvent('download')
  await button(page, name).click()
  await (await coming).saveAs(path)
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return Math.round(performance.now() - start)
}
