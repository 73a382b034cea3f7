import type { Page } from '@playwright/test'
import { en, es } from '../support/all-messages.ts'
import { expectAccessible } from './support/accessibility.ts'
import { button, fillTimes, goToDay, goToForm, goToToday, notice, titleOf } from './support/act.ts'
import { recordsOfKind } from './support/stored.ts'
import { expect, test, type App } from './support/test.ts'
import { holdJournal, refuseWrites, setRefusing } from './support/trouble.ts'

const { kept, common, timing } = en

test.use({ now: '2026-11-24T09:20:00-07:00', permissions: ['clipboard-read', 'clipboard-write'] })
test.describe.configure({ timeout: 90_000 })

/** A copy that does not answer is waited for. */
const patient = { timeout: 30_000 }

test('a note that neither copy takes stays in its field, can be copied, and is saved at a later try', async ({
  app,
}) => {
  const { page } = app
  await refusedBoth(app, '#/day/2026-11-23')
  const note = page.getByLabel(en.day.note)
  await note.fill('Left temple, after the night shift')
  await expect(page.getByRole('alert').getByText(kept.stillHere)).toBeVisible(patient)
  await expect(page.getByText(kept.failed.lost)).toBeVisible()
  await expect(notice(page)).not.toContainText(en.problem.notSaved)
  await expectAccessible(page)
  await button(page, kept.copy).click()
  await expect(button(page, kept.copied)).toBeVisible()
  expect(await clipboardOf(page)).toBe('Left temple, after the night shift')

  await goToToday(page)
  await expect(notice(page)).toContainText(en.problem.notSaved)
  await goToDay(page, '2026-11-23')
  await expect(note).toHaveValue('Left temple, after the night shift')
  await expect(page.getByText(kept.stillHere)).toBeVisible(patient)
  expect(await recordsOfKind(page, 'day')).toEqual([])

  await setRefusing(page, false)
  await button(page, common.tryAgain).click()
  await expect(page.getByText(kept.stillHere)).toBeHidden(patient)
  expect((await recordsOfKind(page, 'day'))[0]).toMatchObject({ note: 'Left temple, after the night shift' })
  await page.reload()
  await expect(note).toHaveValue('Left temple, after the night shift')
})

test(
  'times that neither copy takes stay in the form, and make one headache at a later try',
  { tag: '@long' },
  async ({ app }) => {
    const { page } = app
    await refusedBoth(app, '#/add/2026-11-20')
    await fillTimes(page, {
      day: '2026-11-20',
      clock: '10:05',
      end: { kind: 'ended', day: '2026-11-20', clock: '12:30' },
    })
    await button(page, timing.add).click()
    await expect(page.getByText(kept.stillHere)).toBeVisible(patient)
    await expect(page.getByLabel(timing.startClock, { exact: true }).first()).toHaveValue('10:05')
    await expectAccessible(page)
    await button(page, kept.copy).click()
    await expect(button(page, kept.copied)).toBeVisible()
    expect(await clipboardOf(page)).toBe('Headache, November 20, 2026, 10:05 AM – 12:30 PM')
    await setRefusing(page, false)
    await button(page, common.tryAgain).click()
    await expect(titleOf(page, en.headache.title)).toBeVisible(patient)
    expect(await recordsOfKind(page, 'attack')).toHaveLength(1)
  },
)

test('a tap that neither copy takes is said, and can be put down elsewhere', { tag: '@long' }, async ({ app }) => {
  const { page } = app
  await refusedBoth(app, '#/settings')
  await goToToday(page)
  await button(page, en.today.headacheNow).click()
  await expect(notice(page)).toContainText(en.problem.notSaved, patient)
  await expectAccessible(page)
  await button(page, kept.copy).click()
  await expect(button(page, kept.copied)).toBeVisible()
  expect(await clipboardOf(page)).toBe('Headache, began 9:20 AM on November 24, 2026')
  await setRefusing(page, false)
  await button(page, common.tryAgain).click()
  await expect(button(page, en.attack.itsOver)).toBeVisible(patient)
  expect(await recordsOfKind(page, 'attack')).toHaveLength(1)
})

test('a name that neither copy takes stays in its field and is in the list once', { tag: '@long' }, async ({ app }) => {
  const { page } = app
  await refusedBoth(app, '#/settings')
  await goToForm(page)
  const name = page.getByLabel(en.form.newName.ownSymptoms, { exact: true })
  await name.fill('Cold hands')
  await name.press('Enter')
  await expect(page.getByText(kept.stillHere)).toBeVisible(patient)
  await expect(name).toHaveValue('Cold hands')
  await setRefusing(page, false)
  await name.press('Enter')
  await expect(page.getByRole('listitem').filter({ hasText: 'Cold hands' })).toHaveCount(1, patient)
  await expect(name).toHaveValue('')
})

test.describe('where copying is refused', () => {
  test.use({ permissions: [] })

  test('the text stands there to be selected', { tag: '@long' }, async ({ app }) => {
    const { page } = app
    await page.addInitScript(() => {
      navigator.clipboard.writeText = async () => Promise.reject(new DOMException('no', 'NotAllowedError'))
    })
    await refusedBoth(app, '#/settings')
    await goToToday(page)
    await button(page, en.today.headacheNow).click()
    await expect(notice(page)).toContainText(en.problem.notSaved, patient)
    await button(page, kept.copy).click()
    await expect(page.getByText(`${kept.notCopied} Headache, began 9:20 AM on November 24, 2026`)).toBeVisible()
  })
})

test.describe('where texts can be shared', () => {
  test('the text goes to the share sheet', { tag: '@long' }, async ({ app }) => {
    const { page } = app
    await page.addInitScript(() => {
      navigator.share = async (shared) => {
        document.title = shared?.text ?? ''
        await Promise.resolve()
      }
    })
    await refusedBoth(app, '#/day/2026-11-23')
    await page.getByLabel(en.day.note).fill('Left temple')
    await expect(page.getByText(kept.stillHere)).toBeVisible(patient)
    await button(page, kept.share).click()
    await expect(page).toHaveTitle('Left temple')
  })
})

test.describe('in Spanish', () => {
  test.use({ locale: 'es-MX', colorScheme: 'dark' })

  test('what was not saved is said in Spanish', { tag: '@long' }, async ({ app }) => {
    const { page } = app
    await refusedBoth(app, '#/day/2026-11-23')
    await page.getByLabel(es.day.note).fill('Sien izquierda')
    await expect(page.getByText(es.kept.stillHere)).toBeVisible(patient)
    await expect(button(page, es.kept.copy)).toBeVisible()
    await expectAccessible(page)
  })
})

/** The app at a place, with neither of its two copies to be written. */
async function refusedBoth({ page, context, open }: App, place: string): Promise<void> {
  await context.addInitScript(refuseWrites)
  await open(place)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // What the app writes of its own accord at its first start is written.
  await expect.poll(() => page.evaluate(async () => (await navigator.locks.query()).held?.length)).toBe(0)
  await holdJournal(page)
  await setRefusing(page, true)
}

async function clipboardOf(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}
