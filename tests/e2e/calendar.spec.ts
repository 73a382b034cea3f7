import type { Page } from '@playwright/test'
import { en } from '../support/all-messages.ts'
import {
  addEnded,
  describeHeadache,
  formats,
  goTo,
  goToDay,
  goToList,
  goToSettings,
  goToToday,
  markDay,
  titleOf,
} from './support/act.ts'
import { aDay } from '../support/builders.ts'
import { expect, test } from './support/test.ts'

const { calendar, day: says, settings } = en

test.use({ now: '2026-11-24T09:20:00-07:00' })

test.describe('the keyboard', () => {
  test('walks from day to day and week to week with the arrow keys', async ({ app: { open, page } }) => {
    await open('#/calendar/2026-11')
    await dayButton(page, '2026-11-24').focus()
    for (const [key, day] of [
      ['ArrowLeft', '2026-11-23'],
      ['ArrowUp', '2026-11-16'],
      ['ArrowRight', '2026-11-17'],
      ['ArrowDown', '2026-11-24'],
      ['Home', '2026-11-22'],
      ['End', '2026-11-28'],
    ] as const) {
      await page.keyboard.press(key)
      await expect(dayButton(page, day)).toBeFocused()
    }
  })

  test('crosses into the months around', async ({ app: { open, page } }) => {
    await open('#/calendar/2026-11')
    await dayButton(page, '2026-11-24').focus()
    for (const [key, day] of [
      ['PageUp', '2026-10-24'],
      ['PageDown', '2026-11-24'],
      ['PageDown', '2026-12-24'],
    ] as const) {
      await page.keyboard.press(key)
      await expect(titleOf(page, formats.month(monthOf(day)))).toBeVisible()
      await expect(dayButton(page, day)).toBeFocused()
    }
    await goTo(page, '#/calendar/2026-11', 'November 2026')
    await dayButton(page, '2026-11-01').focus()
    await page.keyboard.press('ArrowLeft')
    await expect(titleOf(page, 'October 2026')).toBeVisible()
    await expect(dayButton(page, '2026-10-31')).toBeFocused()
  })

  test('opens the day with Enter', async ({ app: { open, page } }) => {
    await open('#/calendar/2026-11')
    await dayButton(page, '2026-11-24').focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await expect(titleOf(page, 'Monday, November 23')).toBeVisible()
  })

  test('finds one stop in the whole grid', async ({ app: { open, page } }) => {
    await open('#/calendar/2026-11')
    await expect(page.getByRole('grid').locator('button[tabindex="0"]')).toHaveCount(1)
    await expect(dayButton(page, '2026-11-24')).toHaveAttribute('tabindex', '0')
  })
})

test('a tap on a day opens it, and the way back leads to its month', async ({ app: { open, page } }) => {
  await open('#/calendar/2026-09')
  await dayButton(page, '2026-09-09').click()
  await expect(titleOf(page, 'Wednesday, September 9')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: en.nav.calendar }).click()
  await expect(titleOf(page, 'September 2026')).toBeVisible()
})

test('each day says what it holds', async ({ app: { open, page } }) => {
  await open()
  await markDay(page, '2026-11-16', says.clear)
  await markDay(page, '2026-11-17', says.dontKnow)
  await addEnded(page, '2026-11-18T10:00', '2026-11-18T16:00')
  await describeHeadache(page, { severity: 'severe', features: ['one-sided', 'nausea'] })
  await addEnded(page, '2026-11-19T10:00', '2026-11-19T10:20')
  await goTo(page, '#/calendar/2026-11', 'November 2026')
  for (const [day, state] of [
    ['2026-11-16', says.state.clear],
    ['2026-11-17', says.state['dont-know']],
    ['2026-11-18', `${says.state.features}, severe`],
    ['2026-11-19', says.state['too-short']],
    ['2026-11-20', says.state.unknown],
    ['2026-11-24', says.state.open],
    ['2026-11-25', says.state.future],
  ] as const) {
    await expect(dayButton(page, day)).toHaveAccessibleName(`${formats.day(aDay(day))}: ${state}`)
  }
})

test('years back are one choice away, and can be added to', async ({ app: { open, page } }) => {
  await open('#/calendar')
  await page.getByRole('combobox', { name: calendar.goToYear }).selectOption('2019')
  await page.getByRole('combobox', { name: calendar.goToMonth }).selectOption('Feb')
  await expect(titleOf(page, 'February 2019')).toBeVisible()
  await expect(page.getByRole('gridcell').getByRole('button')).toHaveCount(28)
  await dayButton(page, '2019-02-14').click()
  await addEnded(page, '2019-02-14T10:00', '2019-02-14T16:00')
  await goTo(page, '#/calendar/2019-02', 'February 2019')
  await expect(dayButton(page, '2019-02-14')).toHaveAccessibleName(/: Headache day/)
})

test('the months before and after are a tap away', async ({ app: { open, page } }) => {
  await open('#/calendar/2026-01')
  await page.getByRole('link', { name: calendar.previous('December') }).click()
  await expect(titleOf(page, 'December 2025')).toBeVisible()
  await page.getByRole('link', { name: calendar.next('January') }).click()
  await expect(titleOf(page, 'January 2026')).toBeVisible()
})

test.describe('the week begins', () => {
  test('on the day chosen in Settings', { tag: '@long' }, async ({ app: { open, page } }) => {
    await open('#/settings')
    for (const [choice, first] of [
      ['1', 'Monday'],
      ['6', 'Saturday'],
      ['0', 'Sunday'],
    ] as const) {
      await goToSettings(page)
      await page.getByLabel(settings.weekStart, { exact: true }).selectOption(choice)
      await expectWeekToBegin(page, first)
    }
  })

  for (const [locale, first] of [
    ['en-US', 'Sunday'],
    ['en-GB', 'Monday'],
    ['es-MX', 'domingo'],
    ['es-ES', 'lunes'],
  ] as const) {
    test.describe(`in ${locale}`, () => {
      test.use({ locale })

      test(`on ${first}, as the region has it`, async ({ app: { open, page } }) => {
        await open('#/calendar/2026-11')
        await expect(page.getByRole('columnheader').first()).toContainText(first)
      })
    })
  }
})

test('its second face lists every headache, newest first, under its month', async ({ app: { open, page } }) => {
  await open()
  await addEnded(page, '2026-11-02T10:00', '2026-11-02T11:00')
  await addEnded(page, '2026-10-30T10:00', '2026-10-30T11:00')
  await markDay(page, '2026-11-05', says.allDay)
  await addEnded(page, '2026-11-20T10:00', '2026-11-20T11:00')
  await goTo(page, '#/calendar/2026-11', 'November 2026')
  await page.getByRole('link', { name: calendar.list }).click()
  await expect(titleOf(page, calendar.list)).toBeVisible()
  await expect(page.getByRole('main').getByRole('listitem')).toContainText([
    'Fri, Nov 20, 10:00 AM – 11:00 AM',
    en.headache.allDay('Thursday, November 5'),
    'Mon, Nov 2, 10:00 AM – 11:00 AM',
    'Fri, Oct 30, 10:00 AM – 11:00 AM',
  ])
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['November 2026', 'October 2026'])
})

test('Today, the calendar and the page of a day speak of the same day alike', async ({ app: { open, page } }) => {
  await open()
  await markDay(page, '2026-11-23', says.clear)
  await goToToday(page)
  await expect(page.getByRole('img', { name: en.today.strip('November', 0, 22) })).toBeVisible()
  await goTo(page, '#/calendar/2026-11', 'November 2026')
  await expect(dayButton(page, '2026-11-23')).toHaveAccessibleName(`Monday, November 23: ${says.state.clear}`)
  await goToDay(page, '2026-11-23')
  await expect(page.getByRole('main')).toContainText(says.state.clear)
  await goToList(page)
  await expect(page.getByText(calendar.emptyList)).toBeVisible()
})

async function expectWeekToBegin(page: Page, weekday: string): Promise<void> {
  await goTo(page, '#/calendar/2026-11', 'November 2026')
  await expect(page.getByRole('columnheader').first()).toContainText(weekday)
  // The first of November 2026 is a Sunday.
  const place = { Sunday: 0, Monday: 6, Saturday: 1 }[weekday] ?? -1
  await expect(page.getByRole('row').nth(1).getByRole('gridcell').nth(place)).toContainText('1')
}

function dayButton(page: Page, day: string) {
  return page.getByRole('grid').getByRole('button', { name: `${formats.day(aDay(day))}: ` })
}

function monthOf(day: string) {
  return day.slice(0, 7) as Parameters<typeof formats.month>[0]
}
