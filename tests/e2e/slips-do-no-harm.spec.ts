import { en } from '../support/all-messages.ts'
import {
  answerSlip,
  answerUntilGone,
  button,
  goToDay,
  notice,
  passTimeTo,
  startHeadache,
  titleOf,
  tookSomething,
  undo,
} from './support/act.ts'
import { recordsOfKind } from './support/stored.ts'
import { expect, test } from './support/test.ts'

const { attack, today, day } = en

test.use({ now: '2026-11-24T09:20:00-07:00' })

test.describe('an end within two minutes', () => {
  test('asks whether the headache was a slip, and deletes it if so', async ({ app }) => {
    await app.open()
    await startHeadache(app.page)
    await passTimeTo(app.page, '2026-11-24T09:21:59-07:00')
    await button(app.page, attack.itsOver).click()
    await expect(app.page.getByText(attack.slipTitle)).toBeVisible()
    await answerSlip(app.page, 'slip')
    await expect(app.page.getByRole('heading', { name: today.emptyTitle })).toBeVisible()
    await app.page.reload()
    await expect(app.page.getByRole('heading', { name: today.emptyTitle })).toBeVisible()
  })

  test('asks whether it was a short headache, and keeps it if so', async ({ app }) => {
    await app.open()
    await startHeadache(app.page)
    await button(app.page, attack.itsOver).click()
    await answerSlip(app.page, 'short')
    await expect(notice(app.page)).toHaveText(en.saved.ended)
    await goToDay(app.page, '2026-11-24')
    await expect(app.page.getByRole('main')).toContainText(day.state['too-short'])
  })

  test('can be taken back on the spot: the headache goes on', async ({ app }) => {
    await app.open()
    await startHeadache(app.page)
    await button(app.page, attack.itsOver).click()
    await button(app.page.getByRole('group', { name: attack.slipTitle }), attack.stillGoing).click()
    await expect(button(app.page, attack.itsOver)).toBeVisible()
    const [stored] = await recordsOfKind(app.page, 'attack')
    expect(stored?.timing).toMatchObject({ end: { how: 'open' } })
  })
})

test('an end after two minutes asks nothing', async ({ app }) => {
  await app.open()
  await startHeadache(app.page)
  await passTimeTo(app.page, '2026-11-24T09:22:00-07:00')
  await button(app.page, attack.itsOver).click()
  await expect(notice(app.page)).toHaveText(en.saved.ended)
})

test('an end after a night without a word asks whether it is over only now', async ({ app: { page, open } }) => {
  await open()
  await startHeadache(page)
  await passTimeTo(page, '2026-11-25T08:28:00-07:00')
  await button(page, attack.itsOver).click()
  const asked = page.getByRole('group', { name: attack.endTitle })
  await asked.getByRole('link', { name: attack.endedEarlier }).click()
  await expect(titleOf(page, en.timing.changeTitle)).toBeVisible()
  expect((await recordsOfKind(page, 'attack'))[0]?.timing).toMatchObject({ end: { how: 'open' } })
  await page.goBack()
  await answerUntilGone(button(page, attack.endNow), asked)
  await expect(notice(page)).toHaveText(en.saved.ended)
  expect((await recordsOfKind(page, 'attack'))[0]?.timing).toMatchObject({ end: { how: 'ended' } })
})

test('a night may begin after midnight, and an evening may end there', async ({ app: { page, open } }) => {
  await open()
  await passTimeTo(page, '2026-11-24T20:00:00-07:00')
  await startHeadache(page)
  await passTimeTo(page, '2026-11-25T01:00:00-07:00')
  await button(page, attack.itsOver).click()
  await expect(notice(page)).toHaveText(en.saved.ended)
  await startHeadache(page)
  await passTimeTo(page, '2026-11-25T08:00:00-07:00')
  await button(page, attack.itsOver).click()
  await expect(page.getByRole('group', { name: attack.endTitle })).toBeVisible()
})

test('a word said in the morning makes the end of the day one tap again', async ({ app: { page, open } }) => {
  await open()
  await startHeadache(page)
  await passTimeTo(page, '2026-11-25T08:28:00-07:00')
  await button(page, attack.stillGoing).click()
  await expect(notice(page)).toHaveText(en.saved.stillGoing)
  await passTimeTo(page, '2026-11-25T18:00:00-07:00')
  await button(page, attack.itsOver).click()
  await expect(notice(page)).toHaveText(en.saved.ended)
})

test.describe('"Undo" takes back', () => {
  test('the start of a headache', async ({ app }) => {
    await app.open()
    await startHeadache(app.page)
    await undo(app.page)
    await expect(app.page.getByRole('heading', { name: today.emptyTitle })).toBeVisible()
    await app.page.reload()
    await expect(app.page.getByRole('heading', { name: today.emptyTitle })).toBeVisible()
  })

  test('its end', async ({ app }) => {
    await app.open()
    await startHeadache(app.page)
    await passTimeTo(app.page, '2026-11-24T14:20:00-07:00')
    await button(app.page, attack.itsOver).click()
    await undo(app.page)
    await expect(button(app.page, attack.itsOver)).toBeVisible()
  })

  test('a dose', async ({ app }) => {
    await app.open()
    await startHeadache(app.page)
    const dose = app.page.getByRole('link', { name: attack.doseAt(attack.unnamedDose, '9:20 AM') })
    await tookSomething(app.page, dose)
    await undo(app.page)
    await expect(dose).toBeHidden()
  })

  test('a day without a headache', async ({ app }) => {
    await app.open()
    await button(app.page, today.noHeadacheToday).click()
    await expect(app.page.getByText('0 headache days', { exact: true })).toBeVisible()
    await undo(app.page)
    await expect(app.page.getByRole('heading', { name: today.emptyTitle })).toBeVisible()
  })
})
