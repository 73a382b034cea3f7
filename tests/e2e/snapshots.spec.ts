import type { BrowserContext, Page } from '@playwright/test'
import { en } from '../support/all-messages.ts'
import { expectAccessible } from './support/accessibility.ts'
import { button, goToBackup, goToToday, startHeadache, titleOf, answerSlip } from './support/act.ts'
import { restoreSample, sampleNow } from './support/sample.ts'
import { recordsOfKind } from './support/stored.ts'
import { expect, test } from './support/test.ts'

test.use({ now: sampleNow })

const { attack, backup, recovery, snapshots, today } = en

test('the diary as it was before a file was restored is kept, and gives back what was deleted since', async ({
  app: { page, open },
}) => {
  await open()
  await startHeadache(page)
  const [headache] = await recordsOfKind(page, 'attack')
  await restoreSample(page)
  await goToToday(page)
  await button(page, attack.itsOver).click()
  await answerSlip(page, 'slip')
  await goToBackup(page)
  await expect(page.getByText(kept('restore', 1))).toBeVisible()
  await expectAccessible(page)
  await button(page, snapshots.look).click()
  await expect(page.getByText(backup.staysDeleted(1))).toBeVisible()
  await page.getByText(`${backup.group.deletedHere}: 1`, { exact: true }).click()
  await page.getByLabel(/^Headache, /).check()
  await button(page, backup.apply).click()
  await expect(page.getByText(backup.applied, { exact: true })).toBeVisible()
  await goToToday(page)
  await expect(button(page, attack.itsOver)).toBeVisible()
  expect((await recordsOfKind(page, 'attack')).map(({ id }) => id)).toContain(headache?.id)
})

test('beginning anew keeps what the safety copy held', async ({ app: { page, context, open } }) => {
  await open()
  await startHeadache(page)
  await empty(context, page)
  await open()
  await button(page, recovery.beginAnew).click()
  await expect(page.getByText(today.emptyTitle)).toBeVisible()
  await page.reload()
  await goToBackup(page)
  await expect(page.getByText(kept('begun-anew', 1))).toBeVisible()
  await button(page, snapshots.look).click()
  await expect(page.getByText(backup.plan(1, 0, 0))).toBeVisible()
  await button(page, backup.apply).click()
  await expect(page.getByText(backup.applied, { exact: true })).toBeVisible()
  await goToToday(page)
  await expect(button(page, attack.itsOver)).toBeVisible()
})

test('Recovery shows each earlier state with its count, also when nothing else is left', async ({
  app: { page, context, open },
}) => {
  await open()
  await startHeadache(page)
  await restoreSample(page)
  await empty(context, page)
  await expect(() => page.evaluate(removeJournal)).toPass()
  await open()
  await expect(titleOf(page, recovery.title)).toBeVisible()
  await expect(button(page, recovery.bringBack)).toBeHidden()
  await button(page, snapshots.look).click()
  await button(page, backup.apply).click()
  await expect(titleOf(page, recovery.title)).toBeHidden()
  await goToToday(page)
  await expect(button(page, attack.itsOver)).toBeVisible()
})

function kept(reason: keyof typeof snapshots.reason, entries: number): RegExp {
  return new RegExp(`${snapshots.line('', snapshots.reason[reason], entries)}$`)
}

/** Empties the database while no page of the app could fill it again, or hold a file beside it. */
async function empty(context: BrowserContext, page: Page): Promise<void> {
  await page.goto(new URL('robots.txt', page.url()).href)
  const session = await context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'indexeddb' })
}

async function removeJournal(): Promise<void> {
  const folder = await navigator.storage.getDirectory()
  for await (const name of folder.keys()) if (name.startsWith('fifteen-journal')) await folder.removeEntry(name)
}
