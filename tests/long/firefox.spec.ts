import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { en } from '../support/all-messages.ts'
import { button, goTo, goToBackup, notice, startHeadache, answerSlip } from '../e2e/support/act.ts'
import { recordsOfKind, storedRecords } from '../e2e/support/stored.ts'
import { expect, test } from './support/firefox.ts'
import { logEverything, mainJobIn } from './support/main-job.ts'

test.describe.configure({ timeout: 120_000 })

test.describe('in Firefox', () => mainJobIn(test, { copies: 'both' }))

test('a backup file holds the entries', async ({ page, hands, downloads }) => {
  await logEverything(hands)
  await goToBackup(page)
  await button(page, en.backup.make).click()
  await expect(notice(page)).toContainText(en.backup.made)
  await expect.poll(() => readdir(downloads)).toEqual([expect.stringMatching(/^fifteen-backup-[\d-]{10}\.json$/)])
  const [name = ''] = await readdir(downloads)
  const records = await storedRecords(page)
  expect(records.length).toBeGreaterThan(3)
  await expect
    .poll(async () => JSON.parse(await readFile(join(downloads, name), 'utf8')))
    .toMatchObject({ records: expect.arrayContaining(records.map(({ id }) => expect.objectContaining({ id }))) })
})

test.describe('on a narrow phone', () => {
  test.use({ viewport: { width: 360, height: 640 } })

  test('the month before and the month after stand in one row', async ({ page }) => {
    await goTo(page, '#/calendar/2026-10', 'October 2026')
    const steps = page.getByRole('navigation', { name: en.calendar.months }).getByRole('link')
    const rows = await steps.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top))
    expect(rows).toHaveLength(2)
    expect(rows[0]).toBe(rows[1])
  })
})

test('what shows as saved outlives a killed browser, five times', async ({ profile }) => {
  test.setTimeout(300_000)
  for (let round = 1; round <= 5; round += 1) {
    const page = await profile.launch()
    await startHeadache(page)
    await profile.kill()
    const again = await profile.launch()
    await expect(button(again, en.attack.itsOver)).toBeVisible()
    await button(again, en.attack.itsOver).click()
    await answerSlip(again, 'short')
    await expect(notice(again)).toHaveText(en.saved.ended)
    await profile.kill()
    const ended = await profile.launch()
    await expect(button(ended, en.today.headacheNow)).toBeVisible()
    const attacks = await recordsOfKind(ended, 'attack')
    expect(attacks.map(({ timing }) => timing.form === 'clocked' && timing.end.how)).toEqual(
      Array.from({ length: round }, () => 'ended'),
    )
    await profile.close()
  }
})
