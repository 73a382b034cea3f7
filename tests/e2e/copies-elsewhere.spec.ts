import type { Page } from '@playwright/test'
import { addDays } from '../../src/domain/day.ts'
import type { DiaryRecord } from '../../src/domain/records.ts'
import { en } from '../support/all-messages.ts'
import { aDay, aDayRecord } from '../support/builders.ts'
import { button, goTo, goToBackup, goToToday, markDay, restore, startHeadache, answerSlip } from './support/act.ts'
import { openElsewhere } from './support/elsewhere.ts'
import { restoreSample, sampleNow } from './support/sample.ts'
import { storedRecords } from './support/stored.ts'
import { expect, test } from './support/test.ts'

test.use({ now: sampleNow })

const { attack, backup, elsewhere, today } = en
const { folder, prompt, move } = elsewhere

test.describe('a folder for copies', () => {
  test.beforeEach(async ({ context }) => {
    await context.addInitScript(offerFolder)
  })

  test('gets a dated backup by itself after a change, which restores the same diary', async ({ app }) => {
    const { page } = app
    await app.open()
    await restoreSample(page)
    await goToBackup(page)
    await button(page, folder.choose).click()
    await expect(page.getByText(folder.name('Copies'))).toBeVisible()
    await expect(page.getByText(/read back\.$/)).toBeVisible()
    const names = await page.evaluate(namesInFolder)
    expect(names).toEqual([expect.stringMatching(/^fifteen-backup-\d{4}-\d{2}-\d{2}\.json$/)])

    await goToToday(page)
    await markDay(page, '2026-11-20', en.day.clear)
    await page.evaluate(() => window.dispatchEvent(new Event('pagehide')))
    await expect
      .poll(async () => (await page.evaluate(textInFolder, names[0] ?? '')).includes('"day":"2026-11-20"'))
      .toBe(true)
    expect(await page.evaluate(namesInFolder)).toEqual(names)

    const text = await page.evaluate(textInFolder, names[0] ?? '')
    const other = await openElsewhere(app)
    await restore(other.page, text)
    expect(await storedRecords(other.page)).toEqual(await storedRecords(page))
    await other.end()
  })

  test(
    'that the browser locks again is said on Today, and written once it is allowed',
    { tag: '@long' },
    async ({ app }) => {
      const { page } = app
      await app.open()
      await copyOneDay(page)
      await page.addInitScript(lockFolder)
      await page.goto(app.site.url)
      await page.reload()
      await expect(page.getByText(folder.notAllowed('Copies'))).toBeVisible()
      await button(page, folder.allow).click()
      await expect(page.getByText(folder.notAllowed('Copies'))).toBeHidden()
    },
  )

  test('that is gone is said, and what is written is safe here', { tag: '@long' }, async ({ app }) => {
    const { page } = app
    await app.open()
    await copyOneDay(page)
    await page.evaluate(loseFolder)
    await goToToday(page)
    await startHeadache(page)
    await page.evaluate(() => window.dispatchEvent(new Event('pagehide')))
    await goTo(page, '#/backup', backup.title)
    await expect(page.getByText(folder.failed('Copies'))).toBeVisible()
    expect(await storedRecords(page)).toHaveLength(2)
  })
})

test('a copy is asked for after thirty entries, never in an attack, and can be put off', async ({ app }) => {
  const { page } = app
  await app.open()
  await expect(button(page, today.headacheNow)).toBeVisible()
  const days = Array.from({ length: 30 }, (_, i) => aDayRecord({ day: addDays(aDay('2026-10-01'), i), mark: 'clear' }))
  await page.evaluate(putRecords, days)
  await page.reload()
  await expect(page.getByText(prompt.text(30))).toBeVisible()
  await startHeadache(page)
  await expect(page.getByText(prompt.title)).toBeHidden()
  await button(page, attack.itsOver).click()
  await answerSlip(page, 'short')
  await expect(page.getByText(prompt.text(31))).toBeVisible()
  await button(page, prompt.notNow).click()
  await expect(page.getByText(prompt.title)).toBeHidden()
  await page.reload()
  await expect(button(page, today.headacheNow)).toBeVisible()
  await expect(page.getByText(prompt.title)).toBeHidden()
})

test('a diary moves to another device in three steps, and the counts agree', async ({ app }) => {
  const { page } = app
  await app.open()
  await restoreSample(page)
  await goTo(page, '#/move', move.title)
  await expect(page.getByText(app.site.url)).toBeVisible()
  const counts = await page.getByText(/^In this diary: /).textContent()
  const coming = page.waitForEvent('download')
  await button(page, backup.make).click()
  const file = await (await coming).path()

  const other = await openElsewhere(app)
  await startHeadache(other.page)
  await goTo(other.page, '#/move', move.title)
  await other.page.getByRole('radio', { name: move.roles.to }).check()
  await other.page.locator('input[type=file]').setInputFiles(file)
  await button(other.page, backup.apply).click()
  const records = (await storedRecords(page)).length
  await expect(other.page.getByText(move.arrived(records, records))).toBeVisible()
  await expect(other.page.getByText(/^In this diary: /)).toContainText(String(records + 1))
  expect(counts).toContain(String(records))
  await other.end()
})

/** A day is marked, and the chosen folder has a copy of it. */
async function copyOneDay(page: Page): Promise<void> {
  await markDay(page, '2026-11-20', en.day.clear)
  await goToBackup(page)
  await button(page, folder.choose).click()
  await expect(page.getByText(/read back\.$/)).toBeVisible()
}

/** A folder of the browser's own storage stands for one that a person would choose. */
function offerFolder(): void {
  const choose = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('Copies', { create: true })
  Object.defineProperty(window, 'showDirectoryPicker', { value: choose })
}

/** As a browser that asks again at each visit. */
function lockFolder(): void {
  let isAllowed = false
  const answers = {
    queryPermission: () => Promise.resolve(isAllowed ? 'granted' : 'prompt'),
    requestPermission: () => {
      isAllowed = true
      return Promise.resolve('granted')
    },
  }
  Object.assign(FileSystemHandle.prototype, answers)
}

async function loseFolder(): Promise<void> {
  await (await navigator.storage.getDirectory()).removeEntry('Copies', { recursive: true })
}

async function namesInFolder(): Promise<readonly string[]> {
  const chosen = await (await navigator.storage.getDirectory()).getDirectoryHandle('Copies')
  return Array.fromAsync(chosen.keys())
}

async function textInFolder(name: string): Promise<string> {
  const chosen = await (await navigator.storage.getDirectory()).getDirectoryHandle('Copies')
  const file = await (await chosen.getFileHandle(name)).getFile()
  return file.text()
}

async function putRecords(records: readonly DiaryRecord[]): Promise<void> {
  const opening = indexedDB.open('fifteen')
  await new Promise((resolve) => opening.addEventListener('success', resolve))
  const transaction = opening.result.transaction('records', 'readwrite')
  for (const record of records) transaction.objectStore('records').put(record)
  await new Promise((resolve) => transaction.addEventListener('complete', resolve))
  opening.result.close()
}
