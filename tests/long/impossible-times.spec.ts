import type { Locator, Page } from '@playwright/test'
import { en } from '../support/all-messages.ts'
import { button, choice, fillTimes, openAddForm, sendAddForm, type StatedHeadache } from '../e2e/support/act.ts'
import { expectDay } from '../e2e/support/read.ts'
import { storedRecords } from '../e2e/support/stored.ts'
import { expect, test } from '../e2e/support/test.ts'

const { timing } = en
const { problem } = timing
const monday = '2026-11-16'
const ended = (day: string, clock: string) => ({ kind: 'ended', day, clock }) as const

test.use({ now: '2026-11-24T09:20:00-07:00' })

interface Nonsense {
  readonly what: string
  readonly stated: StatedHeadache
  readonly field: (page: Page) => Locator
  readonly says: string
}

const nonsense: readonly Nonsense[] = [
  {
    what: 'no date',
    stated: { day: '', clock: '10:00', end: ended(monday, '12:00') },
    field: startDay,
    says: problem.missing,
  },
  {
    what: 'no time',
    stated: { day: monday, clock: '', end: ended(monday, '12:00') },
    field: startClock,
    says: problem.missing,
  },
  {
    what: 'no time of the end',
    stated: { day: monday, clock: '10:00', end: ended(monday, '') },
    field: endClock,
    says: problem.missing,
  },
  {
    what: 'no hours',
    stated: { day: monday, clock: '10:00', end: { kind: 'about', hours: '' } },
    field: hours,
    says: problem.missing,
  },
  {
    what: 'an end before the start, on the same day',
    stated: { day: monday, clock: '10:00', end: ended(monday, '09:59') },
    field: endClock,
    says: problem['before-start'],
  },
  {
    what: 'an end on a day before the start',
    stated: { day: monday, clock: '10:00', end: ended('2026-11-15', '12:00') },
    field: endDay,
    says: problem['before-start'],
  },
  {
    what: 'waking before the start',
    stated: { day: monday, clock: '22:00', end: { kind: 'slept', day: monday, clock: '06:00' } },
    field: endClock,
    says: problem['before-start'],
  },
  {
    what: 'a start later today',
    stated: { day: '2026-11-24', clock: '09:21', end: { kind: 'open' } },
    field: startClock,
    says: problem['in-the-future'],
  },
  {
    what: 'a start on a day to come',
    stated: { day: '2027-01-05', clock: '09:00', end: { kind: 'open' } },
    field: startDay,
    says: problem['in-the-future'],
  },
  {
    what: 'an end later today',
    stated: { day: '2026-11-24', clock: '08:00', end: ended('2026-11-24', '09:21') },
    field: endClock,
    says: problem['in-the-future'],
  },
  {
    what: 'so many hours that they are not over yet',
    stated: { day: '2026-11-24', clock: '08:00', end: { kind: 'about', hours: '2' } },
    field: hours,
    says: problem['in-the-future'],
  },
  {
    what: 'a start before 1900',
    stated: { day: '1899-12-31', clock: '10:00', end: { kind: 'open' } },
    field: startDay,
    says: problem['too-early'],
  },
  {
    what: 'zero hours',
    stated: { day: monday, clock: '10:00', end: { kind: 'about', hours: '0' } },
    field: hours,
    says: problem['not-hours'],
  },
  {
    what: 'hours in words',
    stated: { day: monday, clock: '10:00', end: { kind: 'about', hours: 'two' } },
    field: hours,
    says: problem['not-hours'],
  },
]

for (const { what, stated, field, says } of nonsense) {
  test(`${what}: a sentence at its field, and nothing is stored`, async ({ app: { open, page } }) => {
    await open()
    await openAddForm(page, monday)
    await fillTimes(page, stated)
    await expectRefused(page, field(page), says)
  })
}

test('more than 24 hours on one day: a sentence, and nothing is stored', async ({ app: { open, page } }) => {
  await open()
  await openAddForm(page, monday)
  await choice(page, timing.what, timing.kind.about).check()
  await hours(page).fill('25')
  await expectRefused(page, hours(page), problem['not-hours'])
})

for (const kind of ['all-day', 'without-times'] as const) {
  test(`"${timing.kind[kind]}" on a day to come: a sentence, and nothing is stored`, async ({
    app: { open, page },
  }) => {
    await open()
    await openAddForm(page, monday)
    await choice(page, timing.what, timing.kind[kind]).check()
    await page.getByLabel(timing.day, { exact: true }).fill('2026-11-25')
    await expectRefused(page, page.getByLabel(timing.day, { exact: true }), problem['in-the-future'])
  })
}

test('more than 31 days ask first, and are stored when confirmed', async ({ app: { open, page } }) => {
  await open()
  await openAddForm(page, '2026-10-01')
  await fillTimes(page, { day: '2026-10-01', clock: '10:00', end: ended('2026-11-05', '10:00') })
  await expectRefused(page, endDay(page), problem.long)
  await page.getByRole('switch', { name: timing.longConfirm }).check()
  await sendAddForm(page)
  await expectDay(page, '2026-10-20', en.day.state.headache)
})

test('a time that the clock skipped is shown an hour on, as it was lived', async ({ app: { open, page } }) => {
  await open()
  await openAddForm(page, '2026-03-08')
  await fillTimes(page, { day: '2026-03-08', clock: '02:30', end: ended('2026-03-08', '12:00') })
  await button(page, timing.add).click()
  await expect(page.getByText(en.headache.to('Sun, Mar 8, 3:30 AM', '12:00 PM'))).toBeVisible()
  await expectDay(page, '2026-03-08', en.day.hours('8.5 h'))
})

test('what was typed is still there after the sentence, and goes through once put right', async ({
  app: { open, page },
}) => {
  await open()
  await openAddForm(page, monday)
  await fillTimes(page, { day: monday, clock: '10:00', end: ended(monday, '09:00') })
  await expectRefused(page, endClock(page), problem['before-start'])
  await expect(startClock(page)).toHaveValue('10:00')
  await endClock(page).fill('11:00')
  await expect(page.getByText(problem['before-start'])).toBeHidden()
  await sendAddForm(page)
  await expectDay(page, monday, en.day.hours('1 h'))
})

/** The sentence belongs to the field for the eye and for a screen reader, and the database is as empty as before. */
async function expectRefused(page: Page, field: Locator, says: string): Promise<void> {
  await button(page, timing.add).click()
  await expect(page.getByRole('alert').filter({ hasText: says })).toHaveText(says)
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveAccessibleDescription(new RegExp(says))
  expect(await storedRecords(page)).toEqual([])
}

function startDay(page: Page): Locator {
  return page.getByLabel(timing.startDay, { exact: true })
}

function startClock(page: Page): Locator {
  return page.getByLabel(timing.startClock, { exact: true }).first()
}

function endDay(page: Page): Locator {
  return page.getByLabel(timing.endDay, { exact: true })
}

function endClock(page: Page): Locator {
  return page.getByLabel(timing.endClock, { exact: true }).last()
}

function hours(page: Page): Locator {
  return page.getByLabel(timing.hours, { exact: true })
}
