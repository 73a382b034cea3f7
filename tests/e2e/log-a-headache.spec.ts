import type { Page } from '@playwright/test'
import { en } from '../support/all-messages.ts'
import {
  button,
  choice,
  findMedication,
  goTo,
  goToToday,
  nameDose,
  notice,
  passTimeTo,
  startHeadache,
  titleOf,
  tookSomething,
  rate,
} from './support/act.ts'
import { expectDay, trendsRow } from './support/read.ts'
import { recordsOfKind } from './support/stored.ts'
import { expect, test } from './support/test.ts'

const { attack, today, day, vocabulary } = en
const thisDay = '2026-11-24'

test.use({ now: '2026-11-24T09:20:00-07:00' })

test('one tap is a full record: a headache day without a length', async ({ app }) => {
  await app.open()
  await startHeadache(app.page)
  await app.page.reload()
  await expect(titleOf(app.page, attack.since('9:20 AM'))).toBeVisible()
  await button(app.page, attack.toDiary).click()
  await expect(app.page.getByText('1 headache day', { exact: true })).toBeVisible()
  await expect(app.page.getByText(today.soFar('November', 1, 24))).toBeVisible()
  await expectDay(app.page, thisDay, day.state.headache, day.withoutLength)
  await expect
    .poll(() => trendsRow(app.page, 'Nov 2026'))
    .toMatchObject({
      [en.trends.headache]: '1–24',
      [en.trends.features]: '0',
      [en.trends.fourHours]: '0',
      [en.trends.withoutLength]: '1',
    })
})

test('one tap says how bad it is', async ({ app }) => {
  await app.open()
  await startHeadache(app.page)
  await rate(app.page, vocabulary.severity.moderate)
  await expect(notice(app.page)).toHaveText(en.saved.done)
  await app.page.reload()
  await expect(choice(app.page, attack.howBad, vocabulary.severity.moderate)).toBeChecked()
  await expectDay(app.page, thisDay, 'length not known; moderate')
})

test('how bad it is can be said from 0 to 10 as well', async ({ app }) => {
  await app.open('#/settings')
  await choice(app.page, en.settings.painScale, en.settings.painScales.numbers).check()
  await goToToday(app.page)
  await startHeadache(app.page)
  await rate(app.page, '8')
  await expect(notice(app.page)).toHaveText(en.saved.done)
  await expectDay(app.page, thisDay, 'severe')
})

test('with an empty list one tap stores a dose, which can be named later', async ({ app }) => {
  await app.open()
  await startHeadache(app.page)
  const unnamed = app.page.getByRole('link', { name: attack.doseAt(attack.unnamedDose, '9:20 AM') })
  await tookSomething(app.page, unnamed)
  await app.page.getByRole('link', { name: attack.nameDoses(1) }).click()
  await app.page.getByRole('link', { name: en.dose.unnamed }).click()
  await nameDose(app.page, 'ibuprofen')
  await goToToday(app.page)
  await expect(app.page.getByRole('link', { name: attack.doseAt('ibuprofen', '9:20 AM') })).toBeVisible()
  await expect(app.page.getByText(attack.nameDoses(1))).toBeHidden()
})

test('the medication that was used last is one tap, another one two', async ({ app }) => {
  await app.open('#/medications')
  await findMedication(app.page, 'sumatriptan, oral', 'IMIGRAN')
  await expect(notice(app.page)).toHaveText(en.saved.medicationAdded('sumatriptan, oral'))
  await goToToday(app.page)
  await startHeadache(app.page)
  const dose = app.page.getByRole('link', { name: attack.doseAt('sumatriptan, oral', '9:20 AM') })
  await tookSomething(app.page, dose, attack.took('sumatriptan, oral'))
  await button(app.page, attack.somethingElse).click()
  const chips = app.page.getByRole('group', { name: attack.whatDidYouTake })
  await expect(async () => {
    await button(chips, attack.somethingElse).click()
    await expect(app.page.getByRole('link', { name: attack.doseAt(attack.unnamedDose, '9:20 AM') })).toBeVisible({
      timeout: 900,
    })
  }).toPass()
  await expect(chips).toBeHidden()
})

test('what comes with it has the view to itself and is kept tick by tick', async ({ app }) => {
  await app.open()
  await startHeadache(app.page)
  await rate(app.page, vocabulary.severity.severe)
  await openFeatures(app.page)
  const ticked = [vocabulary.feature['one-sided'], vocabulary.feature.nausea]
  for (const name of ticked) await choice(app.page, attack.whatComesWithIt, name).check()
  await expect.poll(() => storedFeatures(app.page)).toEqual(['one-sided', 'nausea'])
  await app.page.reload()
  await openFeatures(app.page)
  for (const name of ticked) await expect(choice(app.page, attack.whatComesWithIt, name)).toBeChecked()
})

test('two features ticked in quick succession are both kept', async ({ app }) => {
  await app.open()
  await startHeadache(app.page)
  await rate(app.page, vocabulary.severity.severe)
  await openFeatures(app.page)
  await app.page.getByRole('group', { name: attack.whatComesWithIt }).evaluate((group) => {
    for (const box of [...group.querySelectorAll('input')].slice(0, 3)) box.click()
  })
  await expect.poll(() => storedFeatures(app.page)).toEqual(['one-sided', 'pulsating', 'worse-with-activity'])
})

test('what came with the last headache is offered, never set by itself', { tag: '@long' }, async ({ app }) => {
  await app.open()
  await startHeadache(app.page)
  await button(app.page, en.common.later).click()
  await openFeatures(app.page)
  await choice(app.page, attack.whatComesWithIt, vocabulary.feature.sound).check()
  await button(app.page, en.common.done).click()
  await passTimeTo(app.page, '2026-11-24T10:20:00-07:00')
  await button(app.page, attack.itsOver).click()
  await passTimeTo(app.page, '2026-11-24T18:20:00-07:00')
  await startHeadache(app.page)
  await button(app.page, en.common.later).click()
  await openFeatures(app.page)
  await expect(choice(app.page, attack.whatComesWithIt, vocabulary.feature.sound)).not.toBeChecked()
  await button(app.page, attack.asLastTime).click()
  await expect(choice(app.page, attack.whatComesWithIt, vocabulary.feature.sound)).toBeChecked()
})

test('"Still going" confirms the time until now', async ({ app }) => {
  await app.open()
  await startHeadache(app.page)
  await passTimeTo(app.page, '2026-11-24T11:20:00-07:00')
  await expect(app.page.getByRole('timer')).toHaveText('2 h 00')
  await button(app.page, attack.stillGoing).click()
  await expect(app.page.getByText(attack.confirmedAt('11:20 AM'))).toBeVisible()
  await expectDay(app.page, thisDay, day.hours('2 h'), day.withoutLength)
})

test('"It’s over" gives it its length', async ({ app }) => {
  await app.open()
  await startHeadache(app.page)
  await passTimeTo(app.page, '2026-11-24T14:20:00-07:00')
  await button(app.page, attack.itsOver).click()
  await expect(notice(app.page)).toHaveText(en.saved.ended)
  await expect(app.page.getByRole('link', { name: today.headacheToday })).toBeVisible()
  await expectDay(app.page, thisDay, day.hours('5 h'), day.fourHours)
})

test('the running headache can be put aside to look at the diary, and come back to', async ({ app }) => {
  await app.open()
  await startHeadache(app.page)
  await button(app.page, attack.toDiary).click()
  await goTo(app.page, '#/calendar/2026-11', 'November 2026')
  await goToToday(app.page)
  await app.page.getByRole('button', { name: today.toAttack('9:20 AM') }).click()
  await expect(button(app.page, attack.itsOver)).toBeVisible()
})

async function openFeatures(page: Page): Promise<void> {
  await page.getByRole('button', { name: attack.whatComesWithIt }).click()
}

/** On the screen a box is ticked before it is stored. */
async function storedFeatures(page: Page): Promise<unknown> {
  return (await recordsOfKind(page, 'attack'))[0]?.features
}
