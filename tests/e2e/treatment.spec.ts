import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { convertIcsCalendar } from 'ts-ics'
import { en } from '../support/all-messages.ts'
import { expectAccessible } from './support/accessibility.ts'
import { button, choice, formats, goToToday, goToTreatment, notice, titleOf, undo } from './support/act.ts'
import { recordsOfKind } from './support/stored.ts'
import { expect, test } from './support/test.ts'
import { aDay } from '../support/builders.ts'

const { course, injection, injections, preventives, reason, reminder, scores, score } = en.treatment

test.use({ now: '2026-11-27T16:20:00Z' })

test('a preventive is found by its brand, and what is known of it is said bit by bit', async ({ app }) => {
  const { page, open } = app
  await open()
  await addPreventive(page, 'topam', /^topiramate/)
  await expect(field(page, course.brand)).toHaveValue('Topamax')
  await expect(page.getByText('antiepileptic', { exact: true })).toBeVisible()
  await field(page, course.start).fill('2025-01-10')
  await choice(page, course.state, course.states['stopped']).check()
  await field(page, course.stop).fill('2025-06-01')
  await choice(page, course.reason, reason['side-effect']).check()
  await field(page, course.highestDose).fill('100 mg')
  await field(page, course.highestDoseSince).fill('2025-03-01')
  await expectAccessible(page)
  await goToTreatment(page)
  await expect(page.getByText('1 preventive tried, from 1 group: antiepileptics')).toBeVisible()
  const line =
    'antiepileptic · January 10, 2025 – June 1, 2025 · highest dose 100 mg · 13 weeks at the highest dose · side effect'
  await expect(page.getByText(line)).toBeVisible()
  await page.reload()
  await expect(page.getByText(line)).toBeVisible()
})

test('in one’s own words the group can be told, and is said to be the person’s', async ({ app: { page, open } }) => {
  await open()
  await goToTreatment(page)
  await button(page, preventives.add).click()
  await field(page, preventives.search).fill('Feverfew')
  await page.getByRole('button', { name: en.medications.addOwn('Feverfew') }).click()
  await expect(titleOf(page, course.title)).toBeVisible()
  await field(page, course.payerGroup).selectOption(en.treatment.payerGroup.other)
  await goToTreatment(page)
  await expect(page.getByText(/others, group set by the person · start not known, ongoing/)).toBeVisible()
})

test('botulinum toxin is no preventive tried, and a sentence says so', async ({ app: { page, open } }) => {
  await open()
  await addPreventive(page, 'botox', /^onabotulinumtoxinA/)
  await expect(page.getByText(preventives.isBotulinum)).toBeVisible()
  await goToTreatment(page)
  await expect(page.getByText('0 preventives tried')).toBeVisible()
})

test('impossible days of a course are named, and nothing that was said is lost', async ({ app: { page, open } }) => {
  await open()
  await addPreventive(page, 'propranolol', /^propranolol/)
  await field(page, course.start).fill('2025-05-01')
  await field(page, course.start).fill('2031-05-01')
  await expect(page.getByText(course.dateProblem)).toBeVisible()
  expect((await recordsOfKind(page, 'course'))[0]?.start).toBe('2025-05-01')
  await field(page, course.start).fill('2025-05-01')
  await expect(page.getByText(course.dateProblem)).toBeHidden()
  await choice(page, course.state, course.states['stopped']).check()
  await field(page, course.stop).fill('2025-04-01')
  await expect(page.getByText(course.problem['stop-before-start'])).toBeVisible()
  await field(page, course.stop).fill('2025-06-01')
  await field(page, course.highestDoseSince).fill('2025-07-01')
  await expect(page.getByText(course.problem['dose-after-stop'])).toBeVisible()
  await field(page, course.highestDoseSince).fill('2025-04-30')
  await expect(page.getByText(course.problem['dose-before-start'])).toBeVisible()
  await field(page, course.highestDoseSince).fill('')
  await expect(page.getByText(course.problem['dose-before-start'])).toBeHidden()
})

test('an injection begins with 155 units of today, and its day 84 is the next', async ({ app: { page, open } }) => {
  await open()
  await addInjection(page)
  await expect(field(page, injection.units)).toHaveValue('155')
  await expect(field(page, injection.day)).toHaveValue('2026-11-27')
  await expect(page.getByText(en.discuss.urgentHint)).toHaveCount(1)
  await field(page, injection.givenBy).fill('Dr. Example')
  await field(page, injection.units).fill('195')
  await expectAccessible(page)
  await goToTreatment(page)
  await expect(page.getByText('195 units, by Dr. Example')).toBeVisible()
  await expect(page.getByText(injections.next(formats.date(aDay('2027-02-19'))))).toBeVisible()
  await expect(page.getByText(en.discuss.urgentHint)).toHaveCount(1)
})

test('nonsense for units and days gets a sentence, and what stood there stays', async ({ app: { page, open } }) => {
  await open()
  await addInjection(page)
  const units = field(page, injection.units)
  for (const nonsense of ['abc', '0', '-5', '1001']) {
    await units.fill(nonsense)
    await units.blur()
    await expect(page.getByText(injection.unitsProblem)).toBeVisible()
    await expect(units).toHaveValue(nonsense)
  }
  await field(page, injection.day).fill('2031-01-01')
  await expect(page.getByText(injection.dayProblem)).toBeVisible()
  await field(page, injection.day).fill('')
  await expect(page.getByText(injection.dayProblem)).toBeVisible()
  const [stored] = await recordsOfKind(page, 'injection')
  expect([stored?.units, stored?.day]).toEqual([155, '2026-11-27'])
  await units.fill('')
  await expect(page.getByText(injection.unitsProblem)).toBeHidden()
  await expect.poll(async () => (await recordsOfKind(page, 'injection'))[0]?.units).toBeNull()
})

test('within two weeks of day 84 Today says so, and its calendar file is read by another program', async ({ app }) => {
  const { page, open } = app
  await open()
  await addInjection(page)
  await field(page, injection.day).fill('2026-09-19')
  await goToToday(page)
  await expect(page.getByText(injections.next(formats.date(aDay('2026-12-12'))))).toBeHidden()
  await page.goBack()
  await field(page, injection.day).fill('2026-09-18')
  await goToToday(page)
  await expect(page.getByText(injections.next(formats.date(aDay('2026-12-11'))))).toBeVisible()
  await goToTreatment(page)
  const text = await downloaded(page, injections.calendarFile)
  const [event] = convertIcsCalendar(undefined, text).events ?? []
  expect(event?.summary).toBe(injections.fileTitle)
  expect(event?.start.date.toISOString().slice(0, 10)).toBe('2026-12-11')
})

test('a reminder is a calendar file at the chosen hour, and no file for no hour', async ({ app: { page, open } }) => {
  await open()
  await goToTreatment(page)
  await field(page, reminder.hour).fill('21:30')
  const text = await downloaded(page, reminder.make)
  const [event] = convertIcsCalendar(undefined, text).events ?? []
  expect([event?.summary, event?.recurrenceRule?.frequency]).toEqual([reminder.fileTitle, 'DAILY'])
  expect(text).toContain('T213000\r\n')
  await field(page, reminder.hour).fill('')
  await button(page, reminder.make).click()
  await expect(page.getByText(reminder.hourProblem)).toBeVisible()
})

test(
  'five values of MIDAS make its total and grade; what cannot be gets a sentence',
  { tag: '@long' },
  async ({ app }) => {
    const { page, open } = app
    await open()
    await button(page, en.today.noHeadacheToday).click()
    await goToTreatment(page)
    await button(page, scores.addMidas).click()
    await expect(titleOf(page, scores.midas)).toBeVisible()
    await expect(page.getByText(score.noSum)).toBeVisible()
    for (const [i, days] of ['6', '14', '12', '10'].entries()) await field(page, score.value(i + 1)).fill(days)
    for (const nonsense of ['93', '1.5', 'x']) {
      await field(page, score.value(5)).fill(nonsense)
      await field(page, score.value(5)).blur()
      await expect(page.getByText(score.valueProblem)).toBeVisible()
    }
    await field(page, score.value(5)).fill('7')
    await expect(page.getByText(score.sum(49, 'IV'))).toBeVisible()
    await field(page, score.b).fill('11')
    await field(page, score.b).blur()
    await expect(page.getByText(score.bProblem)).toBeVisible()
    await field(page, score.b).fill('7')
    await field(page, score.a).fill('52')
    await expect(page.getByText(score.helpNote)).toBeVisible()
    await expectAccessible(page)
    await goToTreatment(page)
    await expect(page.getByText('total 49, grade IV · 6, 14, 12, 10, 7; A 52; B 7')).toBeVisible()
  },
)

test('a total of HIT-6 lies between 36 and 78, and its day is not in the future', async ({ app: { page, open } }) => {
  await open()
  await goToTreatment(page)
  await button(page, scores.addHit6).click()
  for (const nonsense of ['35', '79', '50.5']) {
    await field(page, score.total).fill(nonsense)
    await field(page, score.total).blur()
    await expect(page.getByText(score.totalProblem)).toBeVisible()
  }
  await field(page, score.total).fill('64')
  await field(page, score.day).fill('2026-11-28')
  await expect(page.getByText(score.dayProblem)).toBeVisible()
  await goToTreatment(page)
  await expect(page.getByText('total 64')).toBeVisible()
})

test('what is deleted can be taken back at once', async ({ app: { page, open } }) => {
  await open()
  await addInjection(page)
  await button(page, injection.delete).click()
  await expect(page.getByText(injections.empty)).toBeVisible()
  await undo(page)
  await expect(page.getByRole('link', { name: /155 units/ })).toBeVisible()
})

test('each part of the screen says what will be there, and the keyboard reaches all of it', async ({ app }) => {
  const { page, open } = app
  await open()
  await goToTreatment(page)
  for (const text of [injections.empty, preventives.empty, scores.empty])
    await expect(page.getByText(text)).toBeVisible()
  await expect(page.getByText(en.discuss.urgentHint)).toBeHidden()
  const reached: string[] = []
  for (let i = 0; i < 20; i += 1) {
    await page.keyboard.press('Tab')
    reached.push((await page.evaluate(() => document.activeElement?.textContent)) ?? '')
  }
  for (const name of [injections.add, preventives.add, scores.addMidas, scores.addHit6, reminder.make]) {
    expect(reached).toContain(name)
  }
})

function field(page: Page, label: string) {
  return page.getByLabel(label, { exact: true })
}

async function addPreventive(page: Page, search: string, name: RegExp): Promise<void> {
  await goToTreatment(page)
  await button(page, preventives.add).click()
  await field(page, preventives.search).fill(search)
  await page.getByRole('button', { name }).click()
  await expect(titleOf(page, course.title)).toBeVisible()
}

async function addInjection(page: Page): Promise<void> {
  await goToTreatment(page)
  await button(page, injections.add).click()
  await expect(titleOf(page, injection.title)).toBeVisible()
  await expect(notice(page)).toContainText(en.saved.saved)
}

async function downloaded(page: Page, name: string): Promise<string> {
  const coming = page.waitForEvent('download')
  await button(page, name).click()
  const download = await coming
  expect(download.suggestedFilename()).toMatch(/^[a-z]+\.ics$/)
  return readFile(await download.path(), 'utf8')
}
