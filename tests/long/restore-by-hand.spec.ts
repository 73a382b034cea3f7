import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { en } from '../support/all-messages.ts'
import { expectAccessible } from '../e2e/support/accessibility.ts'
import {
  addEnded,
  button,
  chooseFile,
  choice,
  describeHeadache,
  goToBackup,
  goToDay,
  goToList,
  markDay,
} from '../e2e/support/act.ts'
import { recordsOfKind } from '../e2e/support/stored.ts'
import { expect, test } from '../e2e/support/test.ts'

const { backup } = en

test.use({ now: '2026-11-24T16:20:00Z' })

test('a file is looked into, decided on record by record, restored and undone', async ({ app }) => {
  const { page, open } = app
  await open()
  await addEnded(page, '2026-11-10T10:00', '2026-11-10T12:00')
  await describeHeadache(page, { severity: 'mild' })
  await addEnded(page, '2026-11-12T10:00', '2026-11-12T12:00')
  await markDay(page, '2026-11-14', en.day.clear)
  const file = await madeBackup(page)

  // Since then: one headache is worse, one is gone, one day is marked.
  await openHeadache(page, '2026-11-10')
  await describeHeadache(page, { severity: 'severe' })
  await openHeadache(page, '2026-11-12')
  await deleteIt(page)
  await markDay(page, '2026-11-15', en.day.clear)

  await goToBackup(page)
  await chooseFile(page, file)
  await expect(page.getByText(backup.plan(0, 1, 1))).toBeVisible()
  await expect(page.getByText(backup.staysDeleted(1))).toBeVisible()

  await page.getByText(`${backup.group.conflicts}: 1`, { exact: true }).click()
  await page.getByText(/^Headache, November 10, 2026/).click()
  const versions = page.locator('.restore-panel-versions')
  await expect(versions).toContainText(en.vocabulary.severity.severe)
  await expect(versions).toContainText(en.vocabulary.severity.mild)
  await expect(choice(page, backup.keepWhich, `${backup.version.here} ${backup.laterVersion}`)).toBeChecked()
  await choice(page, backup.keepWhich, backup.version.there).check()
  await page.getByText(`${backup.group.deletedHere}: 1`, { exact: true }).click()
  await page.getByLabel(/^Headache, November 12, 2026/).check()
  await expectAccessible(page)
  await button(page, backup.apply).click()
  await expect(page.getByText(backup.applied, { exact: true })).toBeVisible()
  const said = async () =>
    (await recordsOfKind(page, 'attack')).map(({ severity }) => severity ?? 'none').toSorted((a, b) => (a < b ? -1 : 1))
  expect(await said()).toEqual(['mild', 'none'])
  await goToList(page)
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(2)
  await page.goBack()

  await expect(page.getByText(backup.applied, { exact: true })).toBeHidden()
  await chooseFile(page, file)
  await expect(page.getByText(backup.plan(0, 2, 1))).toBeVisible()
  await button(page, backup.apply).click()
  await button(page, backup.undo).click()
  await expect(page.getByText(backup.undone)).toBeVisible()
})

test('a restore into an empty diary is undone in one tap', async ({ app }) => {
  const { page, open } = app
  await open()
  await addEnded(page, '2026-11-10T10:00', '2026-11-10T12:00')
  const file = await madeBackup(page)
  await openHeadache(page, '2026-11-10')
  await deleteIt(page)
  await goToBackup(page)
  await chooseFile(page, file)
  await page.getByText(`${backup.group.deletedHere}: 1`, { exact: true }).click()
  await button(page, backup.tickAll).click()
  await button(page, backup.apply).click()
  await expect(page.getByText(backup.count(1), { exact: true })).toBeVisible()
  await button(page, backup.undo).click()
  await expect(page.getByText(backup.undone)).toBeVisible()
  await expect(page.getByText(backup.count(0), { exact: true })).toBeVisible()
})

async function openHeadache(page: Page, day: string): Promise<void> {
  await goToDay(page, day)
  await page.locator('a.item-list-link[href^="#/headache"]').first().click()
  await expect(page.getByRole('heading', { level: 1, name: en.headache.title })).toBeVisible()
}

async function deleteIt(page: Page): Promise<void> {
  await button(page, en.headache.delete).click()
  await expect(page.getByText(en.saved.headacheDeleted(0))).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: en.headache.title })).toBeHidden()
}

async function madeBackup(page: Page): Promise<string> {
  await goToBackup(page)
  const coming = page.waitForEvent('download')
  await button(page, backup.make).click()
  return readFile(await (await coming).path(), 'utf8')
}
