import { readFile } from 'node:fs/promises'
import { en } from '../support/all-messages.ts'
import {
  addEnded,
  button,
  choice,
  goTo,
  goToBackup,
  goToDay,
  goToForm,
  goToSettings,
  goToSummary,
  part,
  restore,
} from './support/act.ts'
import { expectAccessible } from './support/accessibility.ts'
import { recordsOfKind } from './support/stored.ts'
import { expect, test } from './support/test.ts'

const { form, headache, vocabulary, storage, backup } = en

test.use({ now: '2026-11-24T09:20:00-07:00', hasWorker: true })

test('what is hidden is no longer asked, and what was recorded stays in sight', async ({ app: { open, page } }) => {
  await open()
  await addEnded(page, '2026-11-16T10:00', '2026-11-16T12:00')
  await choice(page, headache.places, vocabulary.place.temple).check()
  await choice(page, headache.view, vocabulary.view.migraine).check()
  await choice(page, headache.features, vocabulary.feature.dizziness).check()
  const first = page.url()

  await goToForm(page)
  for (const name of ['place', 'quality', 'view', 'more-features', 'prodrome'] as const)
    await part(page, name).uncheck()
  await expectAccessible(page)
  await page.goto(first)
  await page.reload()
  await expect(choice(page, headache.places, vocabulary.place.temple)).toBeChecked()
  await expect(choice(page, headache.view, vocabulary.view.migraine)).toBeChecked()
  await expect(choice(page, headache.features, vocabulary.feature.dizziness)).toBeChecked()
  await expect(page.getByRole('group', { name: headache.qualities })).toBeHidden()

  await addEnded(page, '2026-11-18T10:00', '2026-11-18T12:00')
  await expect(page.getByRole('group', { name: headache.features })).toBeVisible()
  for (const hidden of [headache.places, headache.qualities, headache.view, headache.prodrome]) {
    await expect(page.getByRole('group', { name: hidden })).toBeHidden()
  }
  await expect(choice(page, headache.features, vocabulary.feature.smell)).toBeHidden()
})

test(
  'symptoms and triggers of one’s own are added, ticked, printed, and survive the list',
  { tag: '@long' },
  async ({ app }) => {
    const { open, page } = app
    await open('#/form')
    await part(page, 'triggers').check()
    const symptom = page.getByLabel(form.newName.ownSymptoms, { exact: true })
    await symptom.fill('nausea')
    await symptom.press('Enter')
    await expect(page.getByText(form.nameProblem.known)).toBeVisible()
    await expect(symptom).toHaveValue('nausea')
    await symptom.fill('Cold hands')
    await symptom.press('Enter')
    await expect(page.getByRole('listitem').filter({ hasText: 'Cold hands' })).toBeVisible()
    const trigger = page.getByLabel(form.newName.ownTriggers, { exact: true })
    await trigger.fill('Night shift')
    await trigger.press('Enter')

    await addEnded(page, '2026-11-16T10:00', '2026-11-16T12:00')
    await choice(page, form.ownSymptoms, 'Cold hands').check()
    await choice(page, form.ownTriggers, 'Night shift').check()
    await expect
      .poll(async () => (await recordsOfKind(page, 'attack'))[0])
      .toMatchObject({ ownSymptoms: ['Cold hands'], ownTriggers: ['Night shift'] })
    const address = page.url()
    await goToForm(page)
    await button(page, form.removeOf('Cold hands')).click()
    await expect(button(page, form.removeOf('Cold hands'))).toBeHidden()
    await page.goto(address)
    await expect(choice(page, form.ownSymptoms, 'Cold hands')).toBeChecked()

    await goToSummary(page)
    await page.getByLabel(en.summary.ranges.own).check()
    await expect(page.getByRole('region', { name: en.summary.preview })).toContainText('cold hands 1')

    await goToBackup(page)
    const coming = page.waitForEvent('download')
    await button(page, backup.make).click()
    const file = await readFile(await (await coming).path(), 'utf8')
    const browser = page.context().browser()
    const elsewhere = await browser?.newPage()
    if (elsewhere === undefined) throw new Error('There is a browser')
    await elsewhere.goto(app.site.url)
    await restore(elsewhere, file)
    expect((await recordsOfKind(elsewhere, 'attack'))[0]).toMatchObject({ ownSymptoms: ['Cold hands'] })
    await elsewhere.close()
  },
)

test('where the diary is, what was copied, and what the browser promised is said in words', async ({ app }) => {
  const { open, page, context } = app
  await open()
  await button(page, en.today.noHeadacheToday).click()
  await goToSettings(page)
  const line = page.getByRole('link', { name: new RegExp(`^${escaped(storage.title)}`) })
  await expect(line).toContainText(`${backup.count(1)}; ${storage.noBackup}`)
  await line.click()
  await expect(page.getByRole('status').filter({ hasText: storage.promise.denied })).toBeVisible()
  await expectAccessible(page)

  const session = await context.newCDPSession(page)
  const { targetInfo } = await session.send('Target.getTargetInfo')
  const browserContextId = targetInfo.browserContextId ?? ''
  await session.send('Browser.grantPermissions', {
    permissions: ['durableStorage'],
    origin: new URL(page.url()).origin,
    browserContextId,
  })
  await button(page, storage.ask).click()
  await expect(page.getByRole('status').filter({ hasText: storage.promise.granted })).toBeVisible()

  await goToBackup(page)
  const download = page.waitForEvent('download')
  await button(page, backup.make).click()
  await download
  await goToDay(page, '2026-11-20')
  await button(page, en.day.clear).click()
  await goTo(page, '#/storage', storage.title)
  await expect(page.getByRole('main')).toContainText(
    `${backup.count(2)}; ${storage.lastBackup('November 24, 2026')}, ${storage.since(1)}`,
  )
  await expect(page).toHaveTitle(`${storage.title} – Fifteen`)
})

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
