import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { diaryOf, type Diary } from '../../src/domain/diary.ts'
import { daysOfMonth, monthsFrom, type Month } from '../../src/domain/month.ts'
import { medicationClasses } from '../../src/domain/medication-class.ts'
import { decodeBackup } from '../../src/formats/backup.ts'
import { shownRecords } from '../../src/formats/diary-contents.ts'
import { hoursText } from '../../src/screens/parts/month-figures.ts'
import { dayWithoutRecords, referenceDays, type ReferenceDay } from '../reference/reference-days.ts'
import {
  referenceBeforeAfter,
  referenceEffects,
  referencePeriods,
  referencePreventives,
} from '../reference/reference-treatment.ts'
import { referenceWindow, type ReferenceWindow } from '../reference/reference-window.ts'
import { en } from '../support/all-messages.ts'
import { aDay } from '../support/builders.ts'
import { button, choice, formats, goTo, goToBackup, goToSummary, goToTreatment, goToTrends } from './support/act.ts'
import { rowsOf, type Row } from './support/read.ts'
import { expect, test } from './support/test.ts'

const now = '2026-11-24T16:20:00Z'
const zone = 'America/Denver'
const context = { now: Date.parse(now), zone, diagnosis: true }

test.use({ now, timezoneId: zone })

test('the sample diary, recounted by the second implementation, is what every screen says', async ({ app }) => {
  // Two years minute by minute, and two dozen screens.
  test.setTimeout(240_000)
  const { page, open } = app
  await open('?sample=en#/')
  const diary = await backedUp(page)
  const days = referenceDays(diary, context)
  const months = monthsFrom('2024-11' as Month, '2026-11' as Month)
  const counted = new Map(months.map((month) => [month, windowOf(diary, days, month)] as const))

  for (const month of months.slice(-7)) await expectCalendar(page, month, days)
  await expectTrends(page, counted, diary)
  await expectSummary(page, counted)
  await expectDiscussed(page, counted, diary)
  await expectTreatment(page, diary)
  await expectMenstruation(page, diary)
})

async function backedUp(page: Page): Promise<Diary> {
  await goToBackup(page)
  const coming = page.waitForEvent('download')
  await button(page, en.backup.make).click()
  const decoded = decodeBackup(await readFile(await (await coming).path(), 'utf8'))
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problem))
  return diaryOf(shownRecords(decoded.value.contents))
}

function windowOf(diary: Diary, days: ReadonlyMap<string, ReferenceDay>, month: Month): ReferenceWindow {
  const dates = daysOfMonth(month)
  const [firstDay, lastDay] = [dates[0], dates.at(-1)]
  if (firstDay === undefined || lastDay === undefined) throw new Error('a month has days')
  return referenceWindow(diary, context, {
    firstDay,
    lastDay,
    days: days as ReadonlyMap<typeof firstDay, ReferenceDay>,
  })
}

async function expectCalendar(page: Page, month: Month, days: ReadonlyMap<string, ReferenceDay>): Promise<void> {
  await goTo(page, `#/calendar/${month}`, formats.month(month))
  for (const day of daysOfMonth(month).filter((each) => each < '2026-11-24')) {
    const found = days.get(day) ?? dayWithoutRecords(day, context)
    const severity =
      found.headache && found.peak !== null ? `, ${en.vocabulary.severity[found.peak].toLowerCase()}` : ''
    const label = await page.locator(`[data-day="${day}"]`).getAttribute('aria-label')
    const said = `${formats.day(day)}: ${stateOf(found)}${severity}`
    expect(label?.replace(`, ${en.day.period}`, '')).toBe(said)
  }
}

function stateOf(day: ReferenceDay): string {
  const { state } = en.day
  if (day.state === 'headache') return day.migrainePart === null ? state.headache : state.migraine
  if (day.state === 'touched') return state['too-short']
  return day.state === 'ahead' ? state.future : state[day.state]
}

type Counted = ReadonlyMap<Month, ReferenceWindow>

const range = ({ headache, unknown }: ReferenceWindow) =>
  unknown === 0 ? String(headache) : `${headache}–${headache + unknown}`
const known = (window: ReferenceWindow) => `${window.known} of ${window.past}`
const hours = ({ minutes }: ReferenceWindow) => hoursText(minutes / 60, formats)

async function expectTrends(page: Page, counted: Counted, diary: Diary): Promise<void> {
  const { trends, treatment } = en
  await goToTrends(page)
  await choice(page, trends.span, trends.spans['all']).check()
  const rows = await rowsOf(page.getByRole('table', { name: trends.table }))
  const medication = await rowsOf(page.getByRole('table', { name: trends.medications }))
  for (const [month, window] of counted) {
    expect(rowOf(rows, month)).toMatchObject({
      [trends.headache]: range(window),
      [trends.migraine]: String(window.migraineAndHeadache),
      [trends.fourHours]: String(window.fourHour),
      [trends.hours]: hours(window),
      [trends.known]: known(window),
      [trends.withoutLength]: String(window.withoutLength),
      [trends.auraOnly]: String(window.auraWithoutHeadache),
    })
    expect(rowOf(medication, month)).toMatchObject(classesOf(window, [...counted.values()]))
  }
  const effects = await rowsOf(page.getByRole('table', { name: treatment.effect.title }))
  const expected = referenceEffects(diary, aDay('2024-11-01'), aDay('2026-11-30'))
  expect(Object.keys(effects)).toHaveLength(expected.length)
  for (const { id, answered, doses, none, some, gone } of expected) {
    const name = diary.medications.get(id)?.name ?? ''
    const row = Object.entries(effects).find(([header]) => header.startsWith(name))?.[1]
    expect(row).toEqual({
      [treatment.effect.answers]: treatment.effect.of(answered, doses),
      [en.vocabulary.relief.none]: String(none),
      [en.vocabulary.relief.some]: String(some),
      [en.vocabulary.relief.gone]: String(gone),
    })
  }
}

/** Days of each class that any of the months has, and of any acute one. */
function classesOf(window: ReferenceWindow, all: readonly ReferenceWindow[]): Row {
  const used = medicationClasses.filter((each) => all.some(({ daysByClass }) => daysByClass[each] > 0))
  return {
    ...Object.fromEntries(used.map((each) => [en.vocabulary.medicationClass[each], String(window.daysByClass[each])])),
    [en.trends.anyAcute]: String(window.anyAcuteDays),
  }
}

async function expectSummary(page: Page, counted: Counted): Promise<void> {
  const { summary } = en
  await goToSummary(page)
  await choice(page, summary.range, summary.ranges['12']).check()
  const rows = await rowsOf(page.getByRole('table', { name: summary.byMonth }))
  const shown = [...counted].slice(-13, -1)
  for (const [month, window] of shown) {
    expect(rowOf(rows, month)).toMatchObject({
      [summary.known]: known(window),
      [summary.headache]: range(window),
      [summary.fourHours]: String(window.fourHour),
      [summary.migraine]: String(window.migraineDays),
      [summary.part.full]: String(window.full),
      [summary.moderate]: String(window.moderateOrSevere),
      [summary.hours]: hours(window),
      [summary.attacks]: String(window.attacks),
      [summary.withoutSeverity]: String(window.withoutSeverity),
    })
  }
  const inTime = shown.reduce((sum, [, window]) => sum + window.enteredInTime, 0)
  const all = shown.reduce((sum, [, window]) => sum + window.headache, 0)
  await expect(page.getByText(summary.inTime(inTime, all))).toBeVisible()
}

async function expectDiscussed(page: Page, counted: Counted, diary: Diary): Promise<void> {
  const { discuss, treatment } = en
  await goTo(page, '#/discuss', discuss.title)
  const four = await rowsOf(page.getByRole('table', { name: discuss.fourHour.title }))
  const chronic = await rowsOf(page.getByRole('table', { name: discuss.chronic.title }))
  const shown = [...counted].slice(-4)
  for (const [month, window] of shown) {
    expect(rowOf(four, month)).toEqual({
      [discuss.fourHour.count]: String(window.fourHour),
      [discuss.withoutLength]: String(window.withoutLength),
      [discuss.unknown]: String(window.unknown),
    })
    expect(rowOf(chronic, month)).toEqual({
      [discuss.chronic.headache]: range(window),
      [discuss.chronic.migraine]: String(window.migraineAndHeadache),
    })
  }
  const tried = referencePreventives(diary.courses, aDay('2026-11-24'))
  const { preventives } = treatment
  const names = new RegExp(`^${preventives.tried(tried.number)}, ${preventives.groups(tried.groups.length, '')}`)
  await expect(page.getByText(names)).toBeVisible()
}

async function expectTreatment(page: Page, diary: Diary): Promise<void> {
  const { after } = en.treatment
  await goToTreatment(page)
  const table = page.getByRole('table', { name: after.table })
  const lines = await table
    .getByRole('row')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())))
  const windows = lines.filter(([header]) => /^Days \d/.test(header ?? ''))
  const expected = referenceBeforeAfter(diary, context, '')
  const all = expected?.cycles.flatMap((cycle) => cycle.windows) ?? []
  expect(all.length).toBeGreaterThan(9)
  expect(windows).toHaveLength(all.length)
  for (const [i, window] of all.entries()) {
    const [, , headache = '', four = '', migraine = '', time = ''] = windows[i] ?? []
    const cell = (count: number | string, figure: 'headache' | 'fourHour' | 'allMigraine' | 'hours') => {
      const percent = window.changes?.[figure].percent ?? null
      return percent === null || Math.round(percent) === 0
        ? new RegExp(`^${count}(–\\d+)?( |$)`)
        : new RegExp(`^${count}(–\\d+)? \\([−+]\\d+, [−+]${Math.abs(Math.round(percent))} %\\)$`)
    }
    expect(headache).toMatch(cell(window.headache, 'headache'))
    expect(four).toMatch(cell(window.fourHour, 'fourHour'))
    expect(migraine).toMatch(cell(window.allMigraine, 'allMigraine'))
    expect(time).toMatch(cell(hoursText(window.hours, formats), 'hours'))
  }
}

async function expectMenstruation(page: Page, diary: Diary): Promise<void> {
  const { menstruation } = en.treatment
  const span = { firstDay: aDay('2025-12-01'), lastDay: aDay('2026-11-30') }
  const { nearPeriods, migraineDays, periods } = referencePeriods(diary, context, span)
  expect(periods).toBeGreaterThan(9)
  const sentence = menstruation.counts(nearPeriods, menstruation.migraineDays(migraineDays), periods)
  await expect(page.getByText(sentence)).toBeVisible()
}

/** A month that is not over carries a remark after its name. */
function rowOf(rows: Readonly<Record<string, Row>>, month: Month): Row | undefined {
  return Object.entries(rows).find(([header]) => header.startsWith(formats.shortMonthYear(month)))?.[1]
}
