import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { en, es } from '../support/all-messages.ts'
import { aDay } from '../support/builders.ts'
import { buildDatabase, type DatabaseFixture } from '../support/raw-database.ts'
import { button, choice, chooseFile, notice, startHeadache, titleOf, answerSlip } from './support/act.ts'
import { bumpDatabase, dumpOf, holdDatabase, openPlainPage } from './support/raw-database.ts'
import { expect, test, type App } from './support/test.ts'

const { newer, problem, today, attack, backup } = en

const versionOne = new URL('../fixtures/database-version-1.json', import.meta.url)
const unknownRecord = { kind: 'mood', id: 'mood-2026-11-27', stamp: 'of a later form', colours: ['grey', 'blue'] }
const laterField = { kind: 'period', id: 'period-2026-11-27', stamp: 'of a later form', day: '2026-11-27', flow: 3 }
const moods = [{ key: ['2026-11-27', 1], value: { colour: 'grey' } }]

test.describe('on a database of a later version', () => {
  test('an older app says so, hands over every row of it, and leaves all as it was', async ({ app }) => {
    const plain = await openPlainPage(app)
    await plain.evaluate(buildDatabase, await laterDatabase())
    const before = await dumpOf(plain)
    await app.open()
    await expect(titleOf(app.page, newer.title)).toBeVisible()
    await expect(button(app.page, today.headacheNow)).toBeHidden()
    const file = await copyFrom(app.page)
    await expect(notice(app.page)).toHaveText(backup.made)

    const { records = [], kept = [], tombstones = [] } = before.rows
    expect(file.header).toMatchObject({ format: 'fifteen-backup', version: 3, tombstones: tombstones.length })
    expect(file.records).toEqual([...records, ...kept].map(({ value }) => value))
    expect(file.records).toEqual(expect.arrayContaining([unknownRecord, laterField]))
    expect(file.tombstones).toEqual(tombstones.map(({ value }) => value))
    expect(file.otherRows).toEqual(moods.map((row) => ({ store: 'moods', ...row })))

    for (const place of ['#/calendar', '#/settings', '#/backup']) await app.open(place)
    await app.page.reload()
    await expect(titleOf(app.page, newer.title)).toBeVisible()
    expect(before.version).toBe(2)
    expect(await dumpOf(plain)).toEqual(before)
  })

  test(
    'an older app shows what it can read of it, says what is left out, and lets nothing be changed',
    { tag: '@long' },
    async ({ app }) => {
      const plain = await openPlainPage(app)
      await plain.evaluate(buildDatabase, await laterDatabase())
      const before = await dumpOf(plain)
      await app.open()
      await app.page.getByRole('main').getByRole('link', { name: en.nav.calendar }).click()
      await expect(app.page.getByText(newer.readOnly)).toBeVisible()
      await expect(app.page.getByText(newer.unread(2))).toBeVisible()
      await app.open('#/day/2026-03-16')
      // The diary of the fixture speaks Spanish.
      const clear = button(app.page, es.day.clear)
      await expect(clear).toBeDisabled()
      await clear.click({ force: true })
      await app.open('#/headache/019cef6f-af80-7c04-a519-8eb8f328c3cc')
      const note = app.page.getByRole('textbox', { name: es.headache.note })
      await expect(note).toHaveValue(/./)
      await expect(note).toBeDisabled()
      for (const place of ['#/trends', '#/treatment', '#/headaches', '#/discuss']) {
        await app.open(place)
        await expect(app.page.getByText(newer.readOnly)).toBeVisible()
      }
      await app.open('#/summary')
      await choice(app.page, es.summary.range, es.summary.ranges['12']).check()
      await expect(app.page.locator('.paper')).toContainText('R. Example')
      const { version, rows } = await dumpOf(plain)
      expect({ version, rows }).toEqual(before)
    },
  )

  test('urgent help is still one tap away, and the way back leads to what is said', async ({ app }) => {
    const plain = await openPlainPage(app)
    await plain.evaluate(buildDatabase, await laterDatabase())
    await app.open()
    await app.page.getByRole('link', { name: attack.urgent }).click()
    await expect(titleOf(app.page, en.urgent.title)).toBeVisible()
    await app.open('#/')
    await expect(titleOf(app.page, newer.title)).toBeVisible()
  })

  test('a copy of what this version knows whole can be restored here', async ({ app }) => {
    await app.open()
    await startHeadache(app.page)
    const plain = await openPlainPage(app)
    await (await holdDatabase(plain, 2)).letGo()
    const path = await downloadOf(app.page)
    await plain.evaluate(async () => {
      const deleting = indexedDB.deleteDatabase('fifteen')
      await new Promise((resolve) => deleting.addEventListener('success', resolve))
    })
    await app.page.reload()
    await chooseFile(app.page, await readFile(path, 'utf8'))
    await button(app.page, backup.apply).click()
    await expect(button(app.page, attack.itsOver)).toBeVisible()
  })

  test('a headache from the home screen is kept, and is in the copy', { tag: '@long' }, async ({ app }) => {
    const plain = await openPlainPage(app)
    await plain.evaluate(buildDatabase, await laterDatabase())
    const before = await dumpOf(plain)
    await app.open('#/headache-now')
    await expect(titleOf(app.page, newer.title)).toBeVisible()
    await expect(notice(app.page)).toContainText(en.saved.saved)
    const { records } = await copyFrom(app.page)
    const { records: rows = [], kept = [] } = before.rows
    expect(records).toHaveLength(rows.length + kept.length + 1)
    expect(records.at(-1)).toMatchObject({ kind: 'attack', timing: { end: { how: 'open' } } })
    expect(await dumpOf(plain)).toEqual(before)
  })
})

test.describe('windows of several versions', () => {
  test(
    'a window that an older one blocks says which to close, and goes on by itself when it is closed',
    { tag: '@long' },
    async ({ app }) => {
      await app.open()
      await startHeadache(app.page)
      await app.page.close()
      const older = await openPlainPage(app)
      await holdDatabase(older, 1)
      const [second, third] = [await openNewerApp(app), await openNewerApp(app)]
      await expect(second.getByText(problem.blocked)).toBeVisible()
      // The third waits behind the second, and nobody tells it why.
      await expect(third.getByText(problem.blocked)).toBeVisible({ timeout: 15_000 })
      await expect(second.getByText(problem.blocked)).toBeVisible()
      await older.close()
      for (const page of [second, third]) await expect(button(page, attack.itsOver)).toBeVisible()
      await button(second, attack.itsOver).click()
      await answerSlip(second, 'short')
      await expect(notice(second)).toContainText(en.saved.ended)
      await expect(button(third, today.headacheNow)).toBeVisible()
      expect((await dumpOf(second)).version).toBe(2)
    },
  )

  test('older windows let go at once, say so, and have lost nothing', async ({ app }) => {
    await app.open()
    await startHeadache(app.page)
    const another = await app.context.newPage()
    await another.goto(app.site.url)
    await expect(button(another, attack.itsOver)).toBeVisible()
    const before = await dumpOf(another)
    const newest = await openPlainPage(app)
    await holdDatabase(newest, 2)
    for (const page of [app.page, another]) {
      await expect(titleOf(page, newer.title)).toBeVisible()
      await expect(button(page, en.common.reload)).toBeVisible()
    }
    expect(await dumpOf(newest)).toEqual({ version: 2, rows: before.rows })
  })

  for (const wait of [0, 10, 30, 100]) {
    test(
      `a tap ${wait} ms before a newer window opens is stored if it is said to be`,
      { tag: wait === 10 || wait === 100 ? '@long' : [] },
      async ({ app }, testInfo) => {
        await app.open()
        const tapped = button(app.page, today.noHeadacheToday)
        await expect(tapped).toBeVisible()
        const newest = await openPlainPage(app)
        const taken = tapped.evaluate((element) => element instanceof HTMLElement && element.click())
        await newest.waitForTimeout(wait)
        await holdDatabase(newest, 2)
        await taken
        await expect(titleOf(app.page, newer.title)).toBeVisible()
        await expect(notice(app.page)).toHaveText(/./)
        const said = (await notice(app.page).textContent()) ?? ''
        const { records } = await copyFrom(app.page)
        testInfo.annotations.push({ type: 'outcome', description: `${said} (${String(records.length)} stored)` })
        if (said.startsWith(en.saved.day('clear', aDay('2026-11-28')))) expect(records).toHaveLength(1)
        else expect(said).toContain(problem.notSaved)
      },
    )
  }
})

interface Copy {
  readonly header: unknown
  readonly records: readonly unknown[]
  readonly tombstones: readonly unknown[]
  readonly otherRows?: readonly unknown[]
}

async function copyFrom(page: Page): Promise<Copy> {
  return JSON.parse(await readFile(await downloadOf(page), 'utf8')) as Copy
}

/** The file of "Take a copy". */
async function downloadOf(page: Page): Promise<string> {
  const coming = page.waitForEvent('download')
  await button(page, newer.copy).click()
  return (await coming).path()
}

/** The rows of version 1, with a store, a kind of record and a field that this version does not know. */
async function laterDatabase(): Promise<DatabaseFixture & { readonly name: string }> {
  const fixture = JSON.parse(await readFile(versionOne, 'utf8')) as DatabaseFixture
  const records = [unknownRecord, laterField].map((value) => ({ key: value.id, value }))
  return {
    name: 'fifteen',
    version: 2,
    stores: [...fixture.stores, { name: 'moods', keyPath: null, autoIncrement: false, indices: [] }],
    rows: { ...fixture.rows, records: [...(fixture.rows['records'] ?? []), ...records], moods },
  }
}

/** The app in one more window, as a later version of it whose database is one version further. */
async function openNewerApp({ context, site }: App): Promise<Page> {
  const page = await context.newPage()
  await page.addInitScript(bumpDatabase)
  await page.goto(site.url)
  return page
}
