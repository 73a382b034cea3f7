import { appendFile, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { en } from '../support/all-messages.ts'
import { sampleRecords, sampleToday } from '../support/sample-diary.ts'
import { button, goTo, goToToday, notice, startHeadache, titleOf, answerSlip } from './support/act.ts'
import type { Profile } from './support/profile.ts'
import { restoreSample, sampleNow } from './support/sample.ts'
import { storedRecords } from './support/stored.ts'
import { expect, test, type App } from './support/test.ts'
import { holdJournal, refuseWrites, setRefusing } from './support/trouble.ts'

const { copies, recovery, today } = en

test.use({ now: sampleNow })

test('an emptied diary is brought back from the safety copy, with every record', async ({ app }) => {
  const { page, context, open } = app
  await open()
  await restoreSample(page)
  await goToToday(page)
  const before = await storedRecords(page)
  await empty(context, page, 'indexeddb')
  await page.reload()
  await expect(titleOf(page, recovery.title)).toBeVisible()
  await expect(page.getByText(/A safety copy on this device holds \d+ entries/)).toBeVisible()
  await button(page, recovery.bringBack).click()
  await expect(page.getByRole('img', { name: /headache days? this month/ })).toBeVisible()
  expect(await storedRecords(page)).toEqual(before)
  expect(before).toHaveLength(sampleRecords(sampleToday).length)
})

test('a lost safety copy is made anew from the diary', async ({ app }) => {
  const { page, context, open } = app
  await open()
  await startHeadache(page)
  await empty(context, page, 'file_systems')
  await page.reload()
  await expect(button(page, en.attack.itsOver)).toBeVisible()
  await expect.poll(() => journalOf(page)).toContain('"kind":"attack"')
  await goTo(page, '#/storage', en.storage.title)
  await expect(page.getByText(en.storage.copies.both)).toBeVisible()
})

test('an entry that only the safety copy has is filed at the next start', async ({ app }) => {
  const { page } = app
  await headacheRefused(app)
  await expect(page.getByText(copies.onlyJournal)).toBeVisible()
  expect(await kindsOf(page)).toEqual(['day'])
  await setRefusing(page, false)
  await page.reload()
  await expect(button(page, en.attack.itsOver)).toBeVisible()
  await expect.poll(() => kindsOf(page)).toEqual(['attack', 'day'])
  await expect(page.getByText(copies.onlyJournal)).toBeHidden()
})

test('while the database fails, each tap is kept, and "Try now" files all of them', async ({ app }) => {
  const { page } = app
  await headacheRefused(app)
  await button(page, en.attack.itsOver).click()
  await answerSlip(page, 'short')
  await expect(page.getByText(copies.onlyJournal)).toBeVisible()
  await setRefusing(page, false)
  await button(page, copies.tryAgain).click()
  await expect(page.getByText(copies.onlyJournal)).toBeHidden()
  expect(await kindsOf(page)).toEqual(['attack', 'day'])
})

test('a diary whose database does not open is shown from the safety copy', async ({ app }) => {
  const { page, context, open } = app
  await context.addInitScript(refuseToOpen)
  await open()
  await startHeadache(page)
  await page.evaluate(() => localStorage.setItem('refuse-to-open', 'yes'))
  await page.reload()
  await expect(button(page, en.attack.itsOver)).toBeVisible({ timeout: 15_000 })
  await expect(page.getByText(copies.onlyJournal)).toBeVisible()
  await button(page, en.attack.stillGoing).click()
  await expect(page.getByText(/^Still going/)).toBeVisible()
})

test('a safety copy that cannot be written is said, and the entry is saved', async ({ app }) => {
  const { page, open } = app
  await open()
  await holdJournal(page)
  await startHeadache(page)
  await expect(page.getByText(copies.onlyDatabase)).toBeVisible({ timeout: 15_000 })
  expect(await kindsOf(page)).toEqual(['attack'])
})

test('a browser without private files keeps the diary in its database alone', async ({ app }) => {
  const { page, context, open } = app
  await context.addInitScript(() => {
    Reflect.deleteProperty(StorageManager.prototype, 'getDirectory')
  })
  await open()
  await startHeadache(page)
  await page.reload()
  await expect(button(page, en.attack.itsOver)).toBeVisible()
  await expect(page.getByText(copies.onlyDatabase)).toBeHidden()
  await goTo(page, '#/storage', en.storage.title)
  await expect(page.getByText(en.storage.copies.single)).toBeVisible()
})

test.describe('the lone header that a killed Chromium can leave in its log', () => {
  test.use({ now: '' })

  test('costs the database two starts later, and the diary nothing', { tag: '@long' }, async ({ profile }) => {
    await damaged(profile)
    const page = await profile.launch()
    await expect(titleOf(page, recovery.title)).toBeVisible()
    await button(page, recovery.bringBack).click()
    await expect(page.getByRole('link', { name: today.headacheToday })).toBeVisible()
    expect(await kindsOf(page)).toEqual(['attack', 'attack'])
  })

  test('costs all of a diary that has no second copy', { tag: '@long' }, async ({ profile }) => {
    await damaged(profile)
    await rm(join(profile.folder, 'Default', 'File System'), { recursive: true, force: true })
    const page = await profile.launch()
    await expect(titleOf(page, recovery.title)).toBeVisible()
    await expect(page.getByText(/A safety copy/)).toBeHidden()
    expect(await storedRecords(page)).toEqual([])
  })
})

/** A day that both copies have, and a headache that the database did not take. */
async function headacheRefused({ page, context, open }: App): Promise<void> {
  await context.addInitScript(refuseWrites)
  await open()
  await button(page, today.noHeadacheToday).click()
  await expect(notice(page)).toHaveText('Saved: no headache')
  await setRefusing(page, true)
  await startHeadache(page)
}

/** Two headaches, the log of LevelDB damaged between them. */
async function damaged(profile: Profile): Promise<void> {
  await shortHeadache(await profile.launch())
  await profile.close()
  await appendFile(await newestLog(profile.folder), Uint8Array.from([0xe7, 0xba, 0xc4, 0xeb, 0x4f, 0x00, 0x01]))
  await shortHeadache(await profile.launch())
  await profile.close()
}

async function shortHeadache(page: Page): Promise<void> {
  await startHeadache(page)
  await button(page, en.attack.itsOver).click()
  await answerSlip(page, 'short')
  await expect(button(page, today.headacheNow)).toBeVisible()
}

async function newestLog(profile: string): Promise<string> {
  const folder = join(profile, 'Default', 'IndexedDB')
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.log'))
  const dated = await Promise.all(files.map(async (file) => ({ file, at: (await stat(join(folder, file))).mtimeMs })))
  return join(folder, dated.toSorted((a, b) => a.at - b.at).at(-1)?.file ?? '')
}

async function empty(context: BrowserContext, page: Page, storageTypes: 'indexeddb' | 'file_systems'): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes })
}

async function kindsOf(page: Page): Promise<readonly string[]> {
  return (await storedRecords(page)).map(({ kind }) => kind).toSorted()
}

async function journalOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory()
    let text = ''
    for await (const name of folder.keys()) {
      if (name.startsWith('fifteen-journal')) text += await (await (await folder.getFileHandle(name)).getFile()).text()
    }
    return text
  })
}

function refuseToOpen(): void {
  // oxlint-disable-next-line typescript/unbound-method -- it is called on the object that it was asked of
  const { open } = IDBFactory.prototype
  IDBFactory.prototype.open = function refused(this: IDBFactory, ...said) {
    if (localStorage.getItem('refuse-to-open') !== null) {
      throw new DOMException('Internal error opening backing store', 'UnknownError')
    }
    return open.apply(this, said)
  }
}
