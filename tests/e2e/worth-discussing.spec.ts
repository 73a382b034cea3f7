import type { Locator, Page } from '@playwright/test'
import { encodeBackup } from '../../src/formats/backup.ts'
import { clinicQuotation } from '../../src/i18n/clinic-quotation.ts'
import { daysOfMonth, type Month } from '../../src/domain/month.ts'
import type { DiaryRecord } from '../../src/domain/records.ts'
import { en, es } from '../support/all-messages.ts'
import { aDayRecord, aDose, aMedication, anAttack, aSetting, at } from '../support/builders.ts'
import {
  answerDiagnosis,
  button,
  choice,
  goTo,
  goToSettings,
  goToSummary,
  goToToday,
  goToTrends,
  restore,
  titleOf,
} from './support/act.ts'
import { expectAccessible } from './support/accessibility.ts'
import { rowsOf } from './support/read.ts'
import { recordsOfKind } from './support/stored.ts'
import { expect, test } from './support/test.ts'

const { discuss, trends, vocabulary } = en
const { fourHour, chronic, medication, coverage, clinic, provider } = discuss

test.use({ now: '2026-11-24T09:20:00-07:00' })

test('cases 15 and 18: each count stands beside its wording, and nothing more is said', async ({ app }) => {
  const { page } = app
  await app.open()
  await restore(page, casesFifteenAndEighteen())
  await goToToday(page)
  await page.getByRole('link', { name: en.flag.show }).click()
  await expect(titleOf(page, discuss.title)).toBeVisible()

  await expectSaid(page, fourHour.title, [discuss.us, discuss.usWording, fourHour.note])
  expect(await tableOf(page, fourHour.title)).toEqual({
    'Nov 2026 so far': { [fourHour.count]: '0', [discuss.withoutLength]: '0', [discuss.unknown]: '21' },
    'Oct 2026': { [fourHour.count]: '15', [discuss.withoutLength]: '0', [discuss.unknown]: '0' },
    'Sep 2026': { [fourHour.count]: '0', [discuss.withoutLength]: '0', [discuss.unknown]: '0' },
  })

  const { ichd, ichdWording, others, othersWording } = chronic
  await expectSaid(page, chronic.title, [
    ichd,
    ichdWording,
    others,
    othersWording,
    `${en.summary.runs(1, 0)} ${en.flag.days}`,
  ])
  expect(await tableOf(page, chronic.title)).toEqual({
    'Nov 2026 so far': { [chronic.headache]: '0–21', [chronic.migraine]: '0' },
    'Oct 2026': { [chronic.headache]: '15', [chronic.migraine]: '7' },
    'Sep 2026': { [chronic.headache]: '12', [chronic.migraine]: '11' },
  })

  const { triptan, gepant } = vocabulary.medicationClass
  await expectSaid(page, medication.title, [medication.source, medication.wording, medication.note])
  expect(await tableOf(page, medication.title)).toEqual({
    [medication.figure]: { [triptan]: '10', [gepant]: medication.noFigure, [trends.anyAcute]: '' },
    'Nov 2026 so far': { [triptan]: '0', [gepant]: '0', [trends.anyAcute]: '0' },
    'Oct 2026': { [triptan]: '0', [gepant]: '1', [trends.anyAcute]: '1' },
    'Sep 2026': { [triptan]: '11', [gepant]: '0', [trends.anyAcute]: '11' },
  })

  await expectSaid(page, coverage.title, [`${coverage.text} ${trends.unknownNote}`, discuss.inTime(27, 27)])
  expect(await tableOf(page, coverage.title)).toMatchObject({ 'Oct 2026': { [trends.known]: '31 of 31' } })
  await expectSaid(page, clinic.title, [
    clinic.says,
    clinicQuotation,
    clinic.source,
    clinic.labelSays,
    discuss.us,
    discuss.usWording,
    clinic.difference,
    en.about.trademark,
  ])
  const ofOctober = page.getByRole('row', { name: /^Oct 2026/ }).getByRole('link')
  const opened = await ofOctober.evaluateAll((links) =>
    links.map((link) => `${link.textContent}: ${link.getAttribute('href')?.split('/')[2]}`),
  )
  expect(opened).toEqual(['15: fourHour', '15: headache', '7: migraine', '1: gepant', '1: anyAcute', '31 of 31: known'])
  await expectAccessible(page)

  await choice(page, discuss.span, trends.spans['12']).check()
  await page.getByRole('table', { name: medication.title }).getByRole('link', { name: '11' }).first().click()
  await expect(page.getByText(en.figure.count(11), { exact: true })).toBeVisible()
  await button(page, en.nav.back).click()
  await expect(choice(page, discuss.span, trends.spans['12'])).toBeChecked()
  await page.getByRole('main').getByRole('link', { name: en.urgent.title }).first().click()
  await expect(titleOf(page, en.urgent.title)).toBeVisible()
})

test('the counts stay where the flag is switched off, and without a diagnosis have their other name', async ({
  app,
}) => {
  const { page } = app
  await app.open()
  await restore(page, casesFifteenAndEighteen())
  await answerDiagnosis(page, 'no')
  await page.getByRole('switch', { name: en.settings.flag }).uncheck()
  await goToToday(page)
  await expect(page.getByText(en.flag.show)).toBeHidden()
  await goToSettings(page)
  await page.getByRole('link', { name: discuss.title }).click()
  await expect(titleOf(page, discuss.title)).toBeVisible()
  expect(await tableOf(page, chronic.titleFeatures)).toMatchObject({
    'Oct 2026': { [chronic.headache]: '15', [chronic.features]: '7' },
  })
  await expect(sectionOf(page, chronic.titleFeatures)).toContainText(en.summary.runsFeatures(1, 0))
  await expect(page.getByRole('main')).not.toContainText(chronic.migraine)
  for (const open of [goToTrends, goToSummary]) {
    await open(page)
    await expect(page.getByRole('link', { name: en.countsPage.title })).toBeVisible()
    await page.getByRole('link', { name: discuss.title }).click()
    await expect(titleOf(page, discuss.title)).toBeVisible()
  }

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(discuss.usWording).first()).toBeVisible()
  await expect(page.getByRole('table', { name: chronic.titleFeatures })).toBeVisible()
  for (const way of [page.getByRole('radio').first(), page.getByText(provider.edit), page.getByText(en.flag.days)])
    await expect(way).toBeHidden()
})

test('the provider is kept as typed, and a phone number becomes a way to call', { tag: '@long' }, async ({ app }) => {
  const { page } = app
  await app.open('#/discuss')
  await expect(page.getByText(discuss.empty)).toBeVisible()
  const call = page.getByRole('link', { name: /^Call / })
  await page.getByText(provider.edit).click()
  await page.getByLabel(provider.name, { exact: true }).fill('Dr. R. Example')
  await page.getByLabel(provider.phone, { exact: true }).fill('ask at the desk')
  await expect(page.getByText(provider.notAPhone)).toBeVisible()
  await expect(call).toBeHidden()
  await page.getByLabel(provider.phone, { exact: true }).fill('+1 (505) 555-0123 ext. 4')
  await expect(call).toHaveAttribute('href', 'tel:+15055550123')
  await expect(page.getByText(provider.notAPhone)).toBeHidden()
  await page.getByLabel(provider.appointment, { exact: true }).fill('2026-12-03')
  await page.getByLabel(provider.appointmentNote).fill('9:30, second floor')
  const kept = async () =>
    Object.fromEntries((await recordsOfKind(page, 'setting')).map((each) => [each.name, each.value]))
  await expect.poll(kept).toEqual({
    providerName: 'Dr. R. Example',
    providerPhone: '+1 (505) 555-0123 ext. 4',
    appointmentDay: '2026-12-03',
    appointmentNote: '9:30, second floor',
  })

  await page.reload()
  await expect(call).toHaveText(provider.call('+1 (505) 555-0123 ext. 4'))
  await expect(page.getByText('Dr. R. Example')).toBeVisible()
  await expect(page.getByText(`${provider.next('December 3, 2026')} · 9:30, second floor`)).toBeVisible()
  await expectAccessible(page)
})

test.describe('on a narrow dim window in Spanish', () => {
  test.use({ locale: 'es-ES', colorScheme: 'dark', viewport: { width: 320, height: 700 } })

  test('what is counted has pictures that say what they show, and the quotation its rendering', async ({ app }) => {
    const { page } = app
    await app.open('#/counts')
    const { tally, strip, headacheDay, fourHourDay, migraineDay, unknown } = es.countsPage
    const alts = [tally.altFeatures, strip.altFeatures, headacheDay.alt, fourHourDay.alt, migraineDay.alt, unknown.alt]
    for (const alt of alts) await expect(page.getByRole('img', { name: alt, exact: true })).toBeVisible()
    await expect(page.getByRole('heading', { name: migraineDay.titleFeatures })).toBeVisible()
    await expect(page.getByText(migraineDay.probable)).toBeHidden()
    await page.getByRole('link', { name: es.discuss.link }).click()
    await expect(titleOf(page, es.discuss.title)).toBeVisible()
    await expect(page.locator('[lang=en]').getByText(clinicQuotation)).toBeVisible()
    await expect(page.getByText(es.discuss.clinic.rendering)).toBeVisible()
    await goTo(page, '#/about', es.about.title)
    await page.getByRole('link', { name: es.countsPage.title }).click()
    await expect(titleOf(page, es.countsPage.title)).toBeVisible()
  })
})

/** Everything that a section says beside its heading and its table. */
async function expectSaid(page: Page, section: string, texts: readonly string[]): Promise<void> {
  await expect(sectionOf(page, section).getByRole('paragraph')).toHaveText(texts)
}

function sectionOf(page: Page, title: string): Locator {
  return page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) })
}

function tableOf(page: Page, title: string) {
  return rowsOf(page.getByRole('table', { name: title }))
}

/** October: 15 headaches of 5 h, 7 with features. September: 12 of 2 h, 11 with a triptan. November: two clear days. */
function casesFifteenAndEighteen(): string {
  const dates = (month: string) => daysOfMonth(month as Month)
  const triptan = aMedication({ name: 'sumatriptan', classes: ['triptan'] })
  const gepant = aMedication({ name: 'rimegepant', classes: ['gepant'] })
  const clear = (days: readonly string[]) => days.map((day) => aDayRecord({ day, mark: 'clear' }))
  const headaches = (days: readonly string[], hours: number) =>
    days.map((day) => anAttack({ start: at(`${day}T10:00`), end: at(`${day}T${10 + hours}:00`) }))
  const october = headaches(dates('2026-10').slice(0, 15), 5).map((attack, i) =>
    i < 7 ? { ...attack, features: ['one-sided', 'pulsating', 'nausea'] as const } : attack,
  )
  const september = headaches(dates('2026-09').slice(0, 12), 2)
  const records: readonly DiaryRecord[] = [
    aSetting('diagnosis', 'yes'),
    triptan,
    gepant,
    ...october,
    ...clear(dates('2026-10').slice(15)),
    aDose({ at: at('2026-10-01T11:00'), for: october[0] ?? null, medication: gepant }),
    ...september,
    ...clear(dates('2026-09').slice(12)),
    ...september
      .slice(0, 11)
      .map((attack, i) => aDose({ at: at(`${dates('2026-09')[i]}T10:30`), for: attack, medication: triptan })),
    ...clear(dates('2026-11').slice(0, 2)),
  ]
  const contents = { revisions: records, tombstones: [] }
  return encodeBackup({ contents, appVersion: '0.0.0', writtenAt: at('2026-11-24T08:00') })
}
