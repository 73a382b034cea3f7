import type { Page } from '@playwright/test'
import { en } from '../support/all-messages.ts'
import { aDay } from '../support/builders.ts'
import {
  addHeadache,
  answerDiagnosis,
  answerUntilGone,
  button,
  describeHeadache,
  formats,
  goTo,
  goToSettings,
  goToSummary,
  goToToday,
  goToTrends,
  markDay,
  startHeadache,
} from '../e2e/support/act.ts'
import { rowsOf, trendsRow } from '../e2e/support/read.ts'
import { expect, test } from '../e2e/support/test.ts'

const { flag, today } = en
const reached = `${flag.reached(15, 'November', 18, 24)} ${flag.show}`
const fourteenSoFar = flag.soFar(14, 'November', 17, 23)

test.use({ now: '2026-11-24T09:20:00-07:00' })

test('the fifteenth headache day makes the same numbers everywhere', async ({ app }) => {
  const { page } = app
  await app.open()
  await enterFourteen(page)
  await goToToday(page)
  await startHeadache(page)
  await button(page, en.attack.toDiary).click()

  await expect(page.getByText('15 headache days', { exact: true })).toBeVisible()
  await expect(page.getByRole('img', { name: today.tally(15, 1) })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(reached)

  await goTo(page, '#/calendar/2026-11', 'November 2026')
  await expect(page.getByRole('main')).toContainText(reached)
  await expect(page.getByRole('button', { name: /: Headache day/ })).toHaveCount(15)
  await expect(page.getByRole('button', { name: /: Headache-free/ })).toHaveCount(3)

  const same = { [en.trends.headache]: '15–21', [en.trends.migraine]: '1', [en.trends.known]: '18 of 24' }
  await expect.poll(() => trendsRow(page, 'Nov 2026')).toMatchObject(same)
  await expect(page.getByRole('img', { name: en.trends.chart(1) })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(reached)
  await expect(page.getByRole('main')).toContainText(flag.runHeadache(1))

  await page.getByRole('link', { name: flag.show }).click()
  await page.getByRole('link', { name: en.discuss.toSummary }).click()
  await expect(page.getByRole('table', { name: en.summary.byMonth })).toBeVisible()
  const [row] = Object.values(await rowsOf(page.getByRole('table', { name: en.summary.byMonth })))
  expect(row).toMatchObject({
    [en.summary.headache]: '15–21',
    [en.summary.known]: '18 of 24',
    [en.summary.migraine]: '1',
  })
  await expect(page.getByRole('region', { name: en.summary.preview })).toContainText(en.counts.known(18, 24))
})

test('fourteen headache days are said to be so far, and raise no flag', async ({ app }) => {
  const { page } = app
  await app.open()
  await enterFourteen(page)
  await goToToday(page)
  await expect(page.getByText('14 headache days', { exact: true })).toBeVisible()
  await expect(page.getByText(today.soFar('November', 17, 23))).toBeVisible()
  for (const open of [goToCalendar, goToTrends]) {
    await open(page)
    await expect(page.getByText(fourteenSoFar)).toBeVisible()
  }
  for (const open of [goToToday, goToCalendar, goToTrends, goToSummary]) {
    await open(page)
    await expect(page.getByText(flag.show)).toBeHidden()
  }
})

test('the switch takes the line and the flag away, and not the counts', async ({ app }) => {
  const { page } = app
  await app.open()
  await enterFourteen(page)
  await markDay(page, '2026-11-06', en.day.withoutTimes)
  await goToToday(page)
  await expect(page.getByText(flag.show)).toBeVisible()
  await goToSummary(page)
  const chart = page.getByRole('img', { name: /^Bar chart/ })
  const lineOfPaper = chart.getByText('15', { exact: true })
  await expect(lineOfPaper).toBeVisible()

  await goToSettings(page)
  await page.getByRole('switch', { name: en.settings.flag }).uncheck()
  for (const open of [goToToday, goToCalendar, goToTrends, goToSummary]) {
    await open(page)
    await expect(page.getByText(flag.show)).toBeHidden()
  }
  await expect(chart).toBeVisible()
  await expect(lineOfPaper).toBeHidden()
  await goToToday(page)
  await expect(page.getByText('15 headache days', { exact: true })).toBeVisible()
})

/** By every way there is: three pages of days, the form, and the quiet strip of Today; eleven of its days had one. */
async function enterFourteen(page: Page): Promise<void> {
  await answerDiagnosis(page, 'yes')
  await markDay(page, '2026-11-07', en.day.withoutTimes)
  await markDay(page, '2026-11-08', en.day.allDay)
  await addHeadache(page, {
    day: '2026-11-09',
    clock: '14:00',
    end: { kind: 'ended', day: '2026-11-09', clock: '20:30' },
  })
  await describeHeadache(page, { severity: 'severe', features: ['one-sided', 'nausea'] })
  await goToToday(page)
  for (let date = 23; date >= 10; date--) {
    const question = page.getByText(today.unknownDay(formats.day(aDay(`2026-11-${date}`))))
    await answerUntilGone(button(page, date % 5 === 0 ? today.none : today.headache), question)
  }
  await expect(page.getByText('14 headache days', { exact: true })).toBeVisible()
}

async function goToCalendar(page: Page): Promise<void> {
  await goTo(page, '#/calendar/2026-11', 'November 2026')
}
