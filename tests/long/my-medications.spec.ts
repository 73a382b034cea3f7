import type { Page } from '@playwright/test'
import { en } from '../support/all-messages.ts'
import {
  addDose,
  addEnded,
  button,
  choice,
  findMedication,
  goTo,
  goToToday,
  notice,
  startHeadache,
  tookSomething,
} from '../e2e/support/act.ts'
import { medicationRow } from '../e2e/support/read.ts'
import { expect, test } from '../e2e/support/test.ts'

const { medications, vocabulary, attack } = en
const monday = '2026-11-16'

test.use({ now: '2026-11-24T09:20:00-07:00' })

test.describe('a medication is found', () => {
  for (const [what, typed, name] of [
    ['its generic name', 'ibuprofen', 'ibuprofen'],
    ['a brand', 'imitrex', 'sumatriptan, oral'],
    ['its Spanish name', 'ibuprofeno', 'ibuprofen'],
    ['its Spanish name without the accent', 'SUMATRIPTAN ORAL', 'sumatriptan, oral'],
    ['its Spanish name with the accent', 'sumatriptán oral', 'sumatriptan, oral'],
  ] as const) {
    test(`by ${what}`, async ({ app: { open, page } }) => {
      await open('#/medications')
      await findMedication(page, name, typed)
      await expect(onList(page, name)).toBeVisible()
      await page.reload()
      await expect(onList(page, name)).toBeVisible()
    })
  }
})

test('one that no list knows is taken in the person’s words, with a class', async ({ app: { open, page } }) => {
  await open('#/medications')
  await page.getByLabel(medications.search).fill('Pink pills of my aunt')
  await button(page, medications.addOwn('Pink pills of my aunt')).click()
  await choice(page, medications.class, vocabulary.medicationClass.opioid).check()
  await button(page, medications.add).click()
  await expect(onList(page, 'Pink pills of my aunt')).toContainText(vocabulary.medicationClass.opioid)
  await addEnded(page, `${monday}T10:00`, `${monday}T12:00`)
  await addDose(page, 'Pink pills of my aunt')
  await expectDays(page, { [vocabulary.medicationClass.opioid]: '1', [en.trends.anyAcute]: '1' })
})

test('one without a class counts as acute and in no class, until it is given one', async ({ app: { open, page } }) => {
  await open('#/medications')
  await page.getByLabel(medications.search).fill('Something')
  await button(page, medications.addOwn('Something')).click()
  await button(page, medications.add).click()
  await expect(onList(page, 'Something')).toContainText(medications.classUnknown)
  await addEnded(page, `${monday}T10:00`, `${monday}T10:10`)
  await addDose(page, 'Something')
  await expectDays(page, { [en.trends.anyAcute]: '1' })
  await goTo(page, '#/medications', medications.title)
  await onList(page, 'Something').click()
  await choice(page, medications.class, vocabulary.medicationClass.gepant).check()
  await expectDays(page, { [vocabulary.medicationClass.gepant]: '1', [en.trends.anyAcute]: '1' })
})

test('one taken off the list is no longer offered, and its doses keep their name', async ({ app: { open, page } }) => {
  await open('#/medications')
  await findMedication(page, 'ibuprofen')
  await addEnded(page, `${monday}T10:00`, `${monday}T12:00`)
  await addDose(page, 'ibuprofen')
  await goTo(page, '#/medications', medications.title)
  await onList(page, 'ibuprofen').click()
  await button(page, medications.remove).click()
  await expect(page.getByRole('heading', { name: medications.removed })).toBeVisible()
  await expectDays(page, { [vocabulary.medicationClass['simple-analgesic']]: '1', [en.trends.anyAcute]: '1' })

  await goToToday(page)
  await startHeadache(page)
  const unnamed = page.getByRole('link', { name: attack.doseAt(attack.unnamedDose, '9:20 AM') })
  await tookSomething(page, unnamed)

  await goTo(page, '#/medications', medications.title)
  await page.getByRole('button', { name: `ibuprofen: ${medications.putBack}` }).click()
  await expect(onList(page, 'ibuprofen')).toBeVisible()
})

test('its usual amount goes along with each dose', async ({ app: { open, page } }) => {
  await open('#/medications')
  await findMedication(page, 'ibuprofen')
  await onList(page, 'ibuprofen').click()
  await page.getByLabel(medications.usualAmount).fill('400 mg')
  await goToToday(page)
  await startHeadache(page)
  const dose = page.getByRole('link', { name: attack.doseAt('ibuprofen', '9:20 AM') })
  await tookSomething(page, dose, attack.took('ibuprofen'))
  await expect(notice(page)).toHaveText(en.saved.dose('ibuprofen', '9:20 AM'))
  await dose.click()
  await expect(page.getByLabel(en.dose.amount)).toHaveValue('400 mg')
})

function onList(page: Page, name: string) {
  return page.getByRole('main').locator('summary').filter({ hasText: name })
}

async function expectDays(page: Page, days: Readonly<Record<string, string>>): Promise<void> {
  await expect.poll(() => medicationRow(page, 'Nov 2026')).toEqual(days)
}
