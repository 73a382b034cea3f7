import type { Page } from '@playwright/test'
import { en } from '../support/all-messages.ts'
import {
  answerUntilGone,
  button,
  formats,
  goToToday,
  markDay,
  notice,
  passTimeTo,
  startHeadache,
  titleOf,
  undo,
  rate,
} from './support/act.ts'
import { expectDay } from './support/read.ts'
import { aDay } from '../support/builders.ts'
import { recordsOfKind } from './support/stored.ts'
import { expect, test } from './support/test.ts'

const { today, attack, day: says } = en

test.use({ now: '2026-11-24T09:20:00-07:00' })

test.describe('a day that is not known', () => {
  test('is asked about, and each answer is one tap', async ({ app: { open, page } }) => {
    await open()
    await markDay(page, '2026-11-20', says.clear)
    await goToToday(page)
    for (const [day, answer] of [
      ['2026-11-23', today.headache],
      ['2026-11-22', today.none],
      ['2026-11-21', today.dontKnow],
    ] as const) {
      await answerUntilGone(button(page, answer), questionOn(page, day))
    }
    await expectDay(page, '2026-11-23', says.state.headache, says.withoutLength)
    await expectDay(page, '2026-11-22', says.state.clear)
    await expectDay(page, '2026-11-21', says.state['dont-know'])
  })

  test('is not asked about before the diary’s beginning', async ({ app: { open, page } }) => {
    await open()
    await expect(page.getByText(/is not known yet/)).toBeHidden()
    await button(page, today.noHeadacheToday).click()
    await expect(page.getByText('0 headache days', { exact: true })).toBeVisible()
    await expect(page.getByText(/is not known yet/)).toBeHidden()
  })

  test('is asked about for fourteen days and no longer', { tag: '@long' }, async ({ app: { open, page } }) => {
    await open()
    await markDay(page, '2026-10-01', says.clear)
    await goToToday(page)
    await expect(page.getByText(today.moreUnknown(13))).toBeVisible()
    for (let date = 23; date >= 10; date--) {
      await answerUntilGone(button(page, today.dontKnow), questionOn(page, `2026-11-${date}`))
    }
    await expect(page.getByText(/is not known yet/)).toBeHidden()
    await expectDay(page, '2026-11-09', says.state.unknown)
  })

  test('takes no tap that was meant for the day before it', async ({ app: { open, page } }) => {
    await open()
    await markDay(page, '2026-11-20', says.clear)
    await goToToday(page)
    await expect(questionOn(page, '2026-11-23')).toBeVisible()
    await button(page, today.headache).dblclick()
    await expect(questionOn(page, '2026-11-22')).toBeVisible()
    await expectDay(page, '2026-11-22', says.state.unknown)
  })

  test('answered "don’t know" is not asked about again', async ({ app: { open, page } }) => {
    await open()
    await markDay(page, '2026-11-22', says.clear)
    await goToToday(page)
    await button(page, today.dontKnow).click()
    await expect(notice(page)).toHaveText('Saved: don’t know')
    await page.reload()
    await expect(page.getByText('0 headache days', { exact: true })).toBeVisible()
    await expect(page.getByText(/is not known yet/)).toBeHidden()
  })

  test('is asked about again after "Undo"', async ({ app: { open, page } }) => {
    await open()
    await markDay(page, '2026-11-22', says.clear)
    await goToToday(page)
    await button(page, today.headache).click()
    await expect(questionOn(page, '2026-11-23')).toBeHidden()
    await undo(page)
    await expect(questionOn(page, '2026-11-23')).toBeVisible()
  })

  test('can be told at length: the question leads to the day', async ({ app: { open, page } }) => {
    await open()
    await markDay(page, '2026-11-22', says.clear)
    await goToToday(page)
    await questionOn(page, '2026-11-23').click()
    await expect(titleOf(page, 'Monday, November 23')).toBeVisible()
  })
})

test.describe('a headache last confirmed over a day ago', () => {
  test('is not taken to be running, nor to be over', async ({ app: { open, page } }) => {
    await open()
    await startHeadache(page)
    await passTimeTo(page, '2026-11-25T09:20:00-07:00')
    await expect(button(page, attack.itsOver)).toBeVisible()
    await passTimeTo(page, '2026-11-25T09:21:00-07:00')
    await expect(page.getByText(today.unaskedTitle('Tuesday, November 24'))).toBeVisible()
    const [stored] = await recordsOfKind(page, 'attack')
    expect(stored?.timing).toMatchObject({ end: { how: 'open' }, confirmations: [] })
  })

  test('may be left as it is for a new one', async ({ app: { open, page } }) => {
    await open()
    await startedTwoDaysAgo(page)
    await button(page, today.newHeadache).click()
    await expect(titleOf(page, attack.since('9:20 AM'))).toBeVisible()
    await expectDay(page, '2026-11-24', says.state.headache, says.withoutLength)
    await expectDay(page, '2026-11-25', says.state.unknown)
    await expectDay(page, '2026-11-26', says.state.headache, says.withoutLength)
  })

  test('may be said to go on', async ({ app: { open, page } }) => {
    await open()
    await startedTwoDaysAgo(page)
    await button(page, today.stillGoing).click()
    await expect(button(page, attack.itsOver)).toBeVisible()
    await expectDay(page, '2026-11-25', says.hours('24 h'), says.fourHours)
  })

  test('may be given its end', async ({ app: { open, page } }) => {
    await open()
    await startedTwoDaysAgo(page)
    await page.getByRole('link', { name: today.itEnded }).click()
    await page.getByLabel(en.timing.endDay, { exact: true }).fill('2026-11-24')
    await page.getByLabel(en.timing.endClock, { exact: true }).last().fill('12:20')
    await button(page, en.timing.save).click()
    await expect(titleOf(page, en.headache.title)).toBeVisible()
    await expectDay(page, '2026-11-24', says.hours('3 h'))
    await expectDay(page, '2026-11-25', says.state.unknown)
    await goToToday(page)
    await expect(page.getByText(today.unaskedTitle('Tuesday, November 24'))).toBeHidden()
  })

  test('keeps the reading that confirmed it', async ({ app: { open, page } }) => {
    await open()
    await startHeadache(page)
    await passTimeTo(page, '2026-11-24T20:20:00-07:00')
    await rate(page, en.vocabulary.severity.severe)
    await expect(notice(page)).toHaveText(en.saved.done)
    await passTimeTo(page, '2026-11-25T20:00:00-07:00')
    await expect(button(page, attack.itsOver)).toBeVisible()
    await passTimeTo(page, '2026-11-25T20:21:00-07:00')
    await expect(page.getByText(today.unaskedText('Tuesday, November 24'))).toBeVisible()
    await expectDay(page, '2026-11-24', says.hours('11 h'), 'severe')
  })
})

async function startedTwoDaysAgo(page: Page): Promise<void> {
  await startHeadache(page)
  await passTimeTo(page, '2026-11-26T09:20:00-07:00')
  await expect(page.getByText(today.unaskedTitle('Tuesday, November 24'))).toBeVisible()
}

function questionOn(page: Page, day: string) {
  return page.getByRole('link', { name: today.unknownDay(formats.day(aDay(day))) })
}
