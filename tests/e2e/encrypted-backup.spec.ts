import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { en } from '../support/all-messages.ts'
import { sampleRecords, sampleToday } from '../support/sample-diary.ts'
import { button, chooseFile, goTo, goToBackup } from './support/act.ts'
import { expectSameDiary, openElsewhere } from './support/elsewhere.ts'
import { keyOnSheet, makeKey, unlock } from './support/encrypted.ts'
import { print } from './support/paper.ts'
import { restoreSample, sampleNow } from './support/sample.ts'
import { storedRecords } from './support/stored.ts'
import { expect, test } from './support/test.ts'

test.use({ now: sampleNow })

const { backup, erase, sealed } = en
const entries = sampleRecords(sampleToday).length
const passphrase = 'correct horse battery staple'

test('an encrypted backup restored elsewhere by its key gives the same diary, byte for byte', async ({ app }) => {
  await app.open()
  await restoreSample(app.page)
  const key = await makeKey(app.page)
  const text = await madeBackup(app.page, () => button(app.page, sealed.make).click())
  expect(text).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/)

  const { page, end } = await openElsewhere(app)
  await goToBackup(page)
  await chooseFile(page, text)
  await expect(page.getByText(sealed.locked.key)).toBeVisible()
  await unlock(page, key.toLowerCase())
  await button(page, backup.apply).click()
  await expect(page.getByText(backup.applied, { exact: true })).toBeVisible()
  await expectSameDiary(page, app.page)

  // The key that opened it is the key of this device from now on: one sheet is enough.
  await goTo(page, '#/key', sealed.key.title)
  await expect.poll(() => keyOnSheet(page)).toBe(key)
  await end()
})

test('a backup with a passphrase needs no key, and gives the same diary', { tag: '@long' }, async ({ app }) => {
  test.slow()
  await app.open()
  await restoreSample(app.page)
  await goToBackup(app.page)
  await app.page.getByText(sealed.withPassphrase).click()
  await app.page.getByLabel(sealed.passphrase, { exact: true }).fill('too short')
  await button(app.page, sealed.makeWithPassphrase).click()
  await expect(app.page.getByText(sealed.passphraseShort)).toBeVisible()
  await app.page.getByLabel(sealed.passphrase, { exact: true }).fill(passphrase)
  const text = await madeBackup(app.page, () => button(app.page, sealed.makeWithPassphrase).click())

  const { page, end } = await openElsewhere(app)
  await goToBackup(page)
  await chooseFile(page, text)
  await expect(page.getByText(sealed.locked.passphrase)).toBeVisible()
  await unlock(page, 'Correct horse battery staple')
  await expect(page.getByText(sealed.why['wrong-passphrase'])).toBeVisible({ timeout: 20_000 })
  await unlock(page, passphrase)
  await button(page, backup.apply).click({ timeout: 20_000 })
  await expect(page.getByText(backup.applied, { exact: true })).toBeVisible()
  await expectSameDiary(page, app.page)
  await end()
})

test(
  'a wrong key, a cut file and a flipped byte are a sentence each, and nothing is stored',
  { tag: '@long' },
  async ({ app }) => {
    test.slow()
    await app.open()
    await restoreSample(app.page)
    const key = await makeKey(app.page)
    const text = await madeBackup(app.page, () => button(app.page, sealed.make).click())

    const { page, end } = await openElsewhere(app)
    const foreign = await makeKey(page)
    await goToBackup(page)
    await chooseFile(page, text)
    await unlock(page, foreign)
    await expect(page.getByRole('status').getByText(sealed.why['wrong-key'])).toBeVisible()
    await unlock(page, key.slice(0, -2))
    await expect(page.getByRole('status').getByText(sealed.why['not-a-key'])).toBeVisible()
    const middle = Math.floor(text.length / 2)
    const flipped = text.slice(0, middle) + (text[middle] === 'A' ? 'B' : 'A') + text.slice(middle + 1)
    await chooseFile(page, flipped)
    await unlock(page, key)
    await expect(page.getByRole('status').getByText(sealed.damaged)).toBeVisible()
    await chooseFile(page, text)
    await expect(page.getByText(sealed.locked.key)).toBeVisible()
    // Half a file is known to be one before any key is asked for.
    await chooseFile(page, text.slice(0, middle))
    await expect(page.getByRole('status').getByText(sealed.damaged)).toBeVisible()
    expect(await storedRecords(page)).toEqual([])
    // Null control: the whole file and its key do store.
    await chooseFile(page, text)
    await unlock(page, key)
    await button(page, backup.apply).click()
    await expect(page.getByText(backup.applied, { exact: true })).toBeVisible()
    expect(await storedRecords(page)).toHaveLength(entries)
    await end()
  },
)

test('the sheet is one page with the key, and holds nothing of the diary', async ({ app }) => {
  await app.open()
  await restoreSample(app.page)
  const key = await makeKey(app.page)
  await expect(app.page.getByRole('img', { name: sealed.key.qrLabel })).toBeVisible()
  for (const format of ['Letter', 'A4'] as const) {
    const pages = await print(app.page, format)
    expect(pages).toHaveLength(1)
    const [sheet] = pages
    expect(sheet?.text.replaceAll(' ', '')).toContain(key)
    expect(sheet?.text).toContain(sealed.key.sheetTitle)
    expect(sheet?.text).toContain('November 24, 2026')
    expect(sheet?.text).not.toMatch(/A\. Person|triptan|ibuprofen/)
    expect(sheet?.text).toContain(sealed.key.ageLine)
    expect(sheet?.text).not.toContain(sealed.key.next)
    expect(sheet?.links).toBe(0)
  }
})

test('the key is the same after a reload', { tag: '@long' }, async ({ app: { page, open } }) => {
  await open()
  const key = await makeKey(page)
  await page.reload()
  await expect.poll(() => keyOnSheet(page)).toBe(key)
})

test('the key is in no address, title, line of the console or mark', { tag: '@long' }, async ({ app }) => {
  const said: string[] = []
  app.context.on('console', (line) => said.push(line.text()))
  app.context.on('request', (request) => said.push(request.url()))
  await app.open()
  const key = await makeKey(app.page)
  const { page, end } = await openElsewhere(app)
  page.on('console', (line) => said.push(line.text()))
  await goToBackup(app.page)
  const coming = app.page.waitForEvent('download')
  await button(app.page, sealed.make).click()
  await goToBackup(page)
  await chooseFile(page, await readFile(await (await coming).path(), 'utf8'))
  await unlock(page, key)
  await expect(button(page, backup.apply)).toBeVisible()
  for (const each of [app.page, page]) {
    said.push(await each.title(), each.url(), await each.evaluate(() => JSON.stringify(Object.entries(localStorage))))
  }
  expect(said.filter((text) => text.toUpperCase().includes(key.slice(16, 40)))).toEqual([])
  await end()
})

test('erasing everything takes the key with it', { tag: '@long' }, async ({ app: { page, open } }) => {
  await open()
  const key = await makeKey(page)
  await goTo(page, '#/erase', erase.title)
  await page.getByLabel(erase.typeWord(erase.word)).fill(erase.word)
  await button(page, erase.button).click()
  await expect(page.getByText(erase.done)).toBeVisible({ timeout: 20_000 })
  await button(page, erase.begin).click()
  await expect(page.getByRole('heading', { name: en.today.emptyTitle })).toBeVisible()
  expect(await makeKey(page)).not.toBe(key)
})

test('an encrypted backup goes to a share sheet as a text file; one that was refused waits for a tap', async ({
  app,
}) => {
  await app.context.addInitScript(() => {
    Object.defineProperty(navigator, 'standalone', { value: true })
    Object.defineProperty(navigator, 'canShare', { value: () => true })
    let asked = 0
    Object.defineProperty(navigator, 'share', {
      value: ({ files }: ShareData) => {
        asked += 1
        if (asked === 1) return Promise.reject(new DOMException('too long after the tap', 'NotAllowedError'))
        document.documentElement.dataset['handed'] = `${files?.[0]?.type} ${files?.[0]?.name}`
        return Promise.resolve()
      },
    })
  })
  await app.open()
  await makeKey(app.page)
  await goToBackup(app.page)
  await button(app.page, sealed.make).click()
  await expect(app.page.getByText(sealed.waiting)).toBeVisible()
  await button(app.page, sealed.handOver).click()
  await expect(app.page.getByText(backup.made)).toBeVisible()
  await expect(app.page.locator('html')).toHaveAttribute(
    'data-handed',
    'text/plain fifteen-backup-2026-11-24-encrypted.txt',
  )
})

test('how many entries were written and read back is said of a plain file too', { tag: '@long' }, async ({ app }) => {
  await app.open()
  await restoreSample(app.page)
  await goToBackup(app.page)
  await expect(app.page.getByText(backup.makeText)).toBeVisible()
  await button(app.page, backup.make).click()
  await expect(app.page.getByText(sealed.written(entries, entries))).toBeVisible()
})

async function madeBackup(page: Page, tap: () => Promise<void>): Promise<string> {
  if (!page.url().endsWith('#/backup')) await goToBackup(page)
  const coming = page.waitForEvent('download')
  await tap()
  const download = await coming
  expect(download.suggestedFilename()).toBe('fifteen-backup-2026-11-24.age')
  await expect(page.getByText(sealed.written(entries, entries))).toBeVisible()
  return readFile(await download.path(), 'utf8')
}
