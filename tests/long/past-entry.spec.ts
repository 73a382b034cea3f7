import type { Page } from '@playwright/test'
import { en } from '../support/all-messages.ts'
import {
  addDose,
  addEnded,
  addHeadache,
  button,
  choice,
  describeHeadache,
  goToDay,
  goToList,
  markDay,
  notice,
  openAddForm,
  sendAddForm,
  titleOf,
  undo,
} from '../e2e/support/act.ts'
import { expectDay } from '../e2e/support/read.ts'
import { recordsOfKind } from '../e2e/support/stored.ts'
import { expect, test } from '../e2e/support/test.ts'

const { day: says, headache, timing, calendar } = en
const monday = '2026-11-16'
const tuesday = '2026-11-17'

test.use({ now: '2026-11-24T09:20:00-07:00' })

test.describe('a past headache is added', () => {
  test('with its times', async ({ app: { open, page } }) => {
    await open()
    await addEnded(page, `${monday}T14:00`, `${monday}T19:30`)
    await expect(page.getByText(headache.to('Mon, Nov 16, 2:00 PM', '7:30 PM'))).toBeVisible()
    await expectDay(page, monday, says.hours('5.5 h'), says.fourHours)
  })

  test('as about so many hours from its start', async ({ app: { open, page } }) => {
    await open()
    await addHeadache(page, { day: monday, clock: '22:00', end: { kind: 'about', hours: '3,5' } })
    await expectDay(page, monday, says.hours('2 h'))
    await expectDay(page, tuesday, says.hours('1.5 h'))
  })

  test('as about so many hours on a day, without a clock', async ({ app: { open, page } }) => {
    await open()
    await openAddForm(page, monday)
    await choice(page, timing.what, timing.kind.about).check()
    await page.getByLabel(timing.hours, { exact: true }).fill('6')
    await sendAddForm(page)
    await expectDay(page, monday, says.hours('6 h'), says.fourHours)
  })

  test('as all day', async ({ app: { open, page } }) => {
    await open()
    await openAddForm(page, monday)
    await choice(page, timing.what, timing.kind['all-day']).check()
    await sendAddForm(page)
    await describeHeadache(page, { severity: 'severe' })
    await expectDay(page, monday, says.hours('24 h'), says.fourHours, 'severe')
    await expect(button(page, says.allDay)).toHaveAttribute('aria-pressed', 'true')
  })

  test('without times', async ({ app: { open, page } }) => {
    await open()
    await openAddForm(page, monday)
    await choice(page, timing.what, timing.kind['without-times']).check()
    await sendAddForm(page)
    await expectDay(page, monday, says.state.headache, says.withoutLength)
  })

  test('as still going: the day after is not known', async ({ app: { open, page } }) => {
    await open()
    await addHeadache(page, { day: monday, clock: '20:00', end: { kind: 'open' } })
    await expectDay(page, monday, says.state.headache, says.withoutLength)
    await expectDay(page, tuesday, says.state.unknown)
  })

  test('as there on waking', async ({ app: { open, page } }) => {
    await open()
    const end = { kind: 'ended', day: monday, clock: '08:00' } as const
    await addHeadache(page, { day: monday, clock: '06:00', wokeWithIt: true, end })
    await expect(page.getByText(headache.wokeWithIt)).toBeVisible()
    await expectDay(page, monday, says.hours('2 h'))
  })

  test('as gone on waking: the day of waking does not count', async ({ app: { open, page } }) => {
    await open()
    await addHeadache(page, { day: monday, clock: '21:00', end: { kind: 'slept', day: tuesday, clock: '06:00' } })
    await expect(page.getByText(headache.goneWhenWoke)).toBeVisible()
    await expectDay(page, monday, says.state.headache, says.hours('3 h'))
    await expectDay(page, tuesday, says.state.unknown)
  })

  test('as gone on waking with pain noticed on that day: both days count', async ({ app: { open, page } }) => {
    await open()
    const end = { kind: 'slept', day: tuesday, clock: '06:00', painNoticed: true } as const
    await addHeadache(page, { day: monday, clock: '21:00', end })
    await expectDay(page, monday, says.state.headache, says.hours('3 h'))
    await expectDay(page, tuesday, says.state.headache, says.hours('6 h'))
  })
})

test('the day of a headache over several days can be told apart', async ({ app: { open, page } }) => {
  await open()
  await addEnded(page, `${monday}T12:00`, `${tuesday}T12:00`)
  await describeHeadache(page, { severity: 'mild' })
  await page.getByText('Tuesday, November 17: mild').click()
  await choice(page.getByRole('group').filter({ hasText: 'November 17' }), headache.severity, 'Severe').check()
  await expect(page.getByText('Tuesday, November 17: severe')).toBeVisible()
  await expectDay(page, monday, 'mild')
  await expectDay(page, tuesday, 'severe')
})

test('its times can be changed, and the rest stays', async ({ app: { open, page } }) => {
  await open()
  await addEnded(page, `${monday}T14:00`, `${monday}T15:00`)
  await describeHeadache(page, { severity: 'severe', features: ['nausea'] })
  await addDose(page, 'ibuprofen')
  await page.getByRole('link', { name: en.nav.back }).click()
  await page.getByRole('link', { name: en.common.change }).click()
  await expect(page.getByLabel(timing.startDay, { exact: true })).toHaveValue(monday)
  await page.getByLabel(timing.startDay, { exact: true }).fill(tuesday)
  await page.getByLabel(timing.endDay, { exact: true }).fill(tuesday)
  await page.getByLabel(timing.endClock, { exact: true }).last().fill('18:00')
  await button(page, timing.save).click()
  await expect(titleOf(page, headache.title)).toBeVisible()
  await expect(page.getByRole('link', { name: /^ibuprofen/ })).toBeVisible()
  await expectDay(page, monday, says.state.unknown)
  await expectDay(page, tuesday, says.hours('4 h'), 'severe')
})

test('times can become "all day", and the dose goes along', async ({ app: { open, page } }) => {
  await open()
  await addEnded(page, `${monday}T14:00`, `${monday}T15:00`)
  await describeHeadache(page, { severity: 'moderate' })
  await addDose(page, 'ibuprofen')
  await page.getByRole('link', { name: en.nav.back }).click()
  await page.getByRole('link', { name: en.common.change }).click()
  await choice(page, timing.what, timing.kind['all-day']).check()
  await button(page, timing.save).click()
  await expect(titleOf(page, headache.title)).toBeVisible()
  await expect(page.getByRole('link', { name: /^ibuprofen/ })).toBeVisible()
  await expectDay(page, monday, says.hours('24 h'), 'moderate')
  await goToList(page)
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1)
})

test('a deleted headache is gone, and can be brought back later', async ({ app: { open, page } }) => {
  await open()
  await addEnded(page, `${monday}T14:00`, `${monday}T19:00`)
  await describeHeadache(page, { severity: 'severe' })
  await button(page, headache.delete).click()
  await expect(notice(page)).toHaveText(en.saved.headacheDeleted(0))
  await expectDay(page, monday, says.state.open)
  await page.reload()
  await goToList(page)
  await page.getByText(calendar.deletedTitle, { exact: true }).click()
  await page.getByRole('button', { name: calendar.bringBack }).click()
  await expect(notice(page)).toHaveText(en.saved.broughtBack)
  await expectDay(page, monday, says.hours('5 h'), 'severe')
})

test('"Undo" brings a deleted headache back at once, with its dose', async ({ app: { open, page } }) => {
  await open()
  await addEnded(page, `${monday}T14:00`, `${monday}T19:00`)
  await addDose(page, 'ibuprofen')
  await page.getByRole('link', { name: en.nav.back }).click()
  await button(page, headache.delete).click()
  await expect(notice(page)).toHaveText(en.saved.headacheDeleted(1))
  await undo(page)
  await expectDay(page, monday, says.hours('5 h'))
  const [attack] = await recordsOfKind(page, 'attack')
  await expect.poll(async () => (await recordsOfKind(page, 'dose'))[0]?.attackId).toBe(attack?.id)
})

test('a headache-free mark waits under a headache, and holds again once it is deleted', async ({
  app: { open, page },
}) => {
  await open()
  await markDay(page, monday, says.clear)
  await addEnded(page, `${monday}T14:00`, `${monday}T15:00`)
  await expectDay(page, monday, says.state.headache, says.markWaits)
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  await button(page, headache.delete).click()
  await expect(notice(page)).toHaveText(en.saved.headacheDeleted(0))
  await expectDay(page, monday, says.state.clear)
})

test('overlapping headaches are shown, not refused, and shared time counts once', async ({ app: { open, page } }) => {
  await open()
  await addEnded(page, `${monday}T10:00`, `${monday}T14:00`)
  await addEnded(page, `${monday}T12:00`, `${monday}T18:00`)
  await expect(page.getByText(headache.overlaps(1))).toBeVisible()
  await goToDay(page, monday)
  await expect(headachesOf(page)).toHaveCount(2)
  await expectDay(page, monday, says.hours('8 h'))
})

function headachesOf(page: Page) {
  return page.getByRole('main').getByRole('listitem')
}
