import type { Page } from '@playwright/test'
import { en, es } from '../support/all-messages.ts'
import { sampleBackup, sampleToday } from '../support/sample-diary.ts'
import {
  button,
  chooseFile,
  goToBackup,
  goToDay,
  goToList,
  goToSettings,
  goToSummary,
  goToToday,
  goToTrends,
  markDay,
  notice,
  restore,
  startHeadache,
  titleOf,
  tookSomething,
  rate,
  answerSlip,
} from './support/act.ts'
import { readPdf } from './support/pdf.ts'
import type { Profile } from './support/profile.ts'
import { onEveryScreen } from './support/screens.ts'
import type { Site } from './support/site.ts'
import { expect, test } from './support/test.ts'

const { attack, today } = en

test.use({ now: '2026-11-24T09:20:00-07:00', hasWorker: true })

for (const basePath of ['/', '/some/folder/']) {
  test.describe(`after a first visit to ${basePath} and a restart, with the server gone,`, () => {
    test.use({ basePath })

    test(
      'a headache is logged, rated, treated and ended, and a day is marked',
      { tag: basePath === '/' ? '@long' : [] },
      async ({ profile, site }) => {
        const page = await startedWithoutServer(profile, site)
        await startHeadache(page)
        await rate(page, en.vocabulary.severity.severe)
        await tookSomething(page, page.getByRole('link', { name: attack.doseAt(attack.unnamedDose, '9:20 AM') }))
        await button(page, attack.itsOver).click()
        await answerSlip(page, 'short')
        await expect(notice(page)).toHaveText(en.saved.ended)
        await markDay(page, '2026-11-23', en.day.clear)
        await page.reload()
        await goToDay(page, '2026-11-24')
        await expect(page.getByRole('main')).toContainText(en.day.state.headache)
        await goToDay(page, '2026-11-23')
        await expect(page.getByRole('main')).toContainText(en.day.state.clear)
      },
    )

    test('every screen opens, the chart included', { tag: '@long' }, async ({ profile, site }) => {
      const page = await startedWithoutServer(profile, site)
      await restore(page, sampleBackup(sampleToday))
      await onEveryScreen(page, en, async () => {})
      await goToTrends(page)
      await expect(page.getByRole('img', { name: en.trends.chart(6) })).toBeVisible()
      await goToDay(page, '2026-11-20')
      await goToList(page)
      await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
      await expect(titleOf(page, en.headache.title)).toBeVisible()
    })
  })
}

test('offline the app speaks Spanish as well', { tag: '@long' }, async ({ profile, site }) => {
  const page = await startedWithoutServer(profile, site)
  await goToSettings(page)
  await page.getByLabel(en.settings.language, { exact: true }).selectOption('es')
  await expect(titleOf(page, es.settings.title)).toBeVisible()
  await page.reload()
  await onEveryScreen(page, es, async () => {})
})

test('offline the summary is printed and a backup is made', { tag: '@long' }, async ({ profile, site }) => {
  const page = await startedWithoutServer(profile, site)
  await restore(page, sampleBackup(sampleToday))
  await goToSummary(page)
  const [paper] = await readPdf(await page.pdf({ format: 'A4' }))
  expect(paper?.text).toContain(en.summary.title)
  await goToBackup(page)
  const download = page.waitForEvent('download')
  await button(page, en.backup.make).click()
  expect((await download).suggestedFilename()).toBe('fifteen-backup-2026-11-24.json')
})

test('offline a file that is no backup is refused', { tag: '@long' }, async ({ profile, site }) => {
  const page = await startedWithoutServer(profile, site)
  await goToBackup(page)
  await chooseFile(page, 'no backup')
  await expect(page.getByText(en.backup.problem['not-json'])).toBeVisible()
})

test('the app says once that it is ready for offline use', async ({ app }) => {
  await app.open()
  await expect(notice(app.page)).toHaveText(today.offlineReady)
  await app.page.reload()
  await app.untilOffline()
  await goToToday(app.page)
  await app.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  await expect(notice(app.page)).toHaveText('')
})

async function startedWithoutServer(profile: Profile, site: Site): Promise<Page> {
  const first = await profile.launch()
  await expect(notice(first)).toHaveText(today.offlineReady)
  // Only what the app itself has stored may be there, and not what the browser happens to have in its cache.
  const session = await first.context().newCDPSession(first)
  await session.send('Network.clearBrowserCache')
  await site.stop()
  await profile.close()
  return profile.launch()
}
