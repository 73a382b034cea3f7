import type { Page } from '@playwright/test'
import { en, es } from '../support/all-messages.ts'
import { expectAccessible } from './support/accessibility.ts'
import {
  addEnded,
  button,
  choice,
  fillTimes,
  goTo,
  goToForm,
  goToToday,
  goToTreatment,
  openAddForm,
  sendAddForm,
  startHeadache,
} from './support/act.ts'
import { recordsOfKind } from './support/stored.ts'
import { expect, test } from './support/test.ts'

const { kept, timing, form, medications } = en

test.use({ now: '2026-11-24T09:20:00-07:00' })

const place = '#/add/2026-11-20'
const stated = { day: '2026-11-20', clock: '10:05', end: { kind: 'ended', day: '2026-11-20', clock: '12:30' } } as const

test('times that are still being typed outlive a killed browser', { tag: '@long' }, async ({ profile }) => {
  const page = await profile.launch(place)
  await fillTimes(page, { ...stated, wokeWithIt: true })
  await expect.poll(() => draftsOf(page)).toMatchObject({ [place]: { content: { endClock: '12:30' } } })
  await profile.kill()
  const again = await profile.launch(place)
  await expectTyped(again)
  await expect(again.getByRole('switch', { name: timing.wokeWithIt })).toBeChecked()
  await sendAddForm(again)
  expect(await recordsOfKind(again, 'attack')).toHaveLength(1)
})

test('times that were typed are there on coming back, and go when they are sent', async ({ app: { open, page } }) => {
  await open()
  await openAddForm(page, stated.day)
  await expect(page.getByText(kept.draftIsBack)).toBeHidden()
  await fillTimes(page, stated)
  await goToToday(page)
  await goTo(page, place, timing.addTitle)
  await expectTyped(page)
  await page.reload()
  await expectTyped(page)
  await expectAccessible(page)
  await sendAddForm(page)
  await expect.poll(() => draftsOf(page)).toEqual({})
  await goTo(page, place, timing.addTitle)
  await expect(startClock(page)).toHaveValue('')
  await expect(page.getByText(kept.draftIsBack)).toBeHidden()
})

test('"Start over" gives the form as it was at first, for good', { tag: '@long' }, async ({ app: { open, page } }) => {
  await open()
  await addEnded(page, '2026-11-20T10:05', '2026-11-20T12:30')
  const address = page.url()
  await page.getByRole('link', { name: en.common.change }).first().click()
  await startClock(page).fill('09:00')
  await page.goto(address)
  await page.getByRole('link', { name: en.common.change }).first().click()
  await expect(startClock(page)).toHaveValue('09:00')
  await button(page, kept.startOver).click()
  await expect(startClock(page)).toHaveValue('10:05')
  await expect(page.getByText(kept.draftIsBack)).toBeHidden()
  await page.reload()
  await expect(startClock(page)).toHaveValue('10:05')
  await expect(page.getByText(kept.draftIsBack)).toBeHidden()
})

test(
  'names in one’s own words are there on coming back, each in its list',
  { tag: '@long' },
  async ({ app: { open, page } }) => {
    await open()
    await goToForm(page)
    await page.getByLabel(form.newName.ownSymptoms, { exact: true }).fill('Cold hands')
    await page.reload()
    await expect(page.getByLabel(form.newName.ownSymptoms, { exact: true })).toHaveValue('Cold hands')
    await expect(page.getByLabel(form.newName.ownTriggers, { exact: true })).toHaveValue('')
    await expectAccessible(page)
    await page.getByLabel(form.newName.ownSymptoms, { exact: true }).press('Enter')
    await expect(page.getByLabel(form.newName.ownSymptoms, { exact: true })).toHaveValue('')
    await expect.poll(() => draftsOf(page)).toEqual({})
  },
)

test(
  'a medication that is being added is there on coming back, with its classes',
  { tag: '@long' },
  async ({ app: { open, page } }) => {
    await open()
    await goTo(page, '#/medications', medications.title)
    await page.getByLabel(medications.search).fill('Market powder')
    await button(page, medications.addOwn('Market powder')).click()
    await choice(page, medications.class, en.vocabulary.medicationClass.triptan).check()
    await page.reload()
    await expect(choice(page, medications.class, en.vocabulary.medicationClass.triptan)).toBeChecked()
    await button(page, medications.add).click()
    await expect
      .poll(async () => (await recordsOfKind(page, 'medication')).map(({ name }) => name))
      .toEqual(['Market powder'])
    await expect.poll(() => draftsOf(page)).toEqual({})
  },
)

test(
  'a preventive that is being searched and an hour for the reminder are there again',
  { tag: '@long' },
  async ({ app: { open, page } }) => {
    const { preventives, reminder } = en.treatment
    await open()
    await goToTreatment(page)
    await button(page, preventives.add).click()
    await page.getByLabel(preventives.search).fill('topi')
    await page.getByLabel(reminder.hour).fill('21:30')
    await page.reload()
    await expect(page.getByLabel(preventives.search)).toHaveValue('topi')
    await expect(page.getByLabel(reminder.hour)).toHaveValue('21:30')
    await expectAccessible(page)
  },
)

test('a time that cannot be yet stays in its field on coming back', async ({ app: { open, page } }) => {
  await open('#/day/2026-11-24')
  await button(page, en.headache.addDose).click()
  await page.getByLabel(en.dose.clock, { exact: true }).fill('23:50')
  await page.getByLabel(en.dose.clock, { exact: true }).blur()
  await expect(page.getByText(en.dose.future)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel(en.dose.clock, { exact: true })).toHaveValue('23:50')
  expect((await recordsOfKind(page, 'dose'))[0]?.at).toContain('T09:20')
})

test('what is typed in the sample diary is kept with it, and in no backup of one’s own', async ({
  app: { page, site },
}) => {
  await page.goto(`${site.url}?sample=en${place}`)
  await fillTimes(page, stated)
  await expect.poll(() => draftsOf(page, 'fifteen-sample')).toMatchObject({ [place]: {} })
  await page.reload()
  await expectTyped(page)
  expect(await draftsOf(page, 'fifteen')).toEqual({})
})

test('erasing everything erases what was typed as well', async ({ app: { open, page } }) => {
  await open()
  await startHeadache(page)
  await goTo(page, place, timing.addTitle)
  await startClock(page).fill('10:05')
  await expect.poll(() => draftsOf(page)).toMatchObject({ [place]: {} })
  await goTo(page, '#/erase', en.erase.title)
  await page.getByLabel(en.erase.typeWord(en.erase.word)).fill(en.erase.word)
  await button(page, en.erase.button).click()
  await expect(page.getByText(en.erase.done)).toBeVisible({ timeout: 20_000 })
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([])
})

test.describe('in Spanish', () => {
  test.use({ locale: 'es-MX', colorScheme: 'dark' })

  test('what had been begun is said in Spanish', { tag: '@long' }, async ({ app: { open, page } }) => {
    await open(place)
    await page.getByLabel(es.timing.startClock, { exact: true }).first().fill('10:05')
    await page.reload()
    await expect(page.getByText(es.kept.draftIsBack)).toBeVisible()
    await expect(button(page, es.kept.startOver)).toBeVisible()
    await expectAccessible(page)
  })
})

function startClock(page: Page) {
  return page.getByLabel(timing.startClock, { exact: true }).first()
}

async function expectTyped(page: Page): Promise<void> {
  await expect(page.getByText(kept.draftIsBack)).toBeVisible()
  await expect(startClock(page)).toHaveValue(stated.clock)
  await expect(page.getByLabel(timing.endClock, { exact: true }).last()).toHaveValue(stated.end.clock)
}

/** The drafts of a database, asked directly and not through the app. */
async function draftsOf(page: Page, name = 'fifteen'): Promise<unknown> {
  return page.evaluate(async (called) => {
    // Asked for by its name, a database that is not there would be made.
    if (!(await indexedDB.databases()).some((each) => each.name === called)) return {}
    const open = indexedDB.open(called)
    await new Promise((resolve) => open.addEventListener('success', resolve))
    const database = open.result
    const store = database.transaction('meta').objectStore('meta')
    const range = IDBKeyRange.bound(['drafts'], ['drafts', []])
    const [keys, drafts] = [store.getAllKeys(range), store.getAll(range)]
    await new Promise((resolve) => drafts.addEventListener('success', resolve))
    database.close()
    return Object.fromEntries(keys.result.map((key, i) => [Array.isArray(key) ? key[1] : key, drafts.result[i]]))
  }, name)
}
