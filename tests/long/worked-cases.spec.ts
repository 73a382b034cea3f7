import type { Page } from '@playwright/test'
import { en } from '../support/all-messages.ts'
import {
  addDose,
  addEnded,
  addHeadache,
  answerDiagnosis,
  button,
  choice,
  describeHeadache,
  goToDay,
  goToForm,
  goToSummary,
  goToToday,
  markDay,
  passTimeTo,
  startHeadache,
  part,
} from '../e2e/support/act.ts'
import { expectDay, medicationRow, trendsRow } from '../e2e/support/read.ts'
import { expect, test } from '../e2e/support/test.ts'

const { day: says, vocabulary, trends } = en
const features = ['one-sided', 'pulsating', 'nausea'] as const

/** The cases that docs/rules.md works out, entered as a person enters them; the numbers are those of the rules. */
test.describe('worked case', () => {
  test.use({ now: '2026-11-24T09:20:00-07:00' })

  test.beforeEach(async ({ app: { open, page } }) => {
    await open()
    await answerDiagnosis(page, 'yes')
  })

  test('1: Monday 21:00 to Tuesday 03:00 with features, untreated', async ({ app: { page } }) => {
    await addEnded(page, '2026-11-16T21:00', '2026-11-17T03:00')
    await describeHeadache(page, { features })
    await expectMonth(page, { headache: 2, fourHour: 0, migraine: 2 })
    await expectDay(page, '2026-11-16', says.state.migraine, says.hours('3 h'))
    await expectDay(page, '2026-11-17', says.state.migraine, says.hours('3 h'))
    await goToSummary(page)
    await expect(page.getByText(en.summary.ofFourHourAttack(2))).toBeVisible()
  })

  test('2: Friday 18:00 to Sunday 12:00 with features', async ({ app: { page } }) => {
    await addEnded(page, '2026-11-13T18:00', '2026-11-15T12:00')
    await describeHeadache(page, { features })
    await expectMonth(page, { headache: 3, fourHour: 3, migraine: 3 })
    await expectDay(page, '2026-11-14', says.hours('24 h'), says.fourHours, says.part(vocabulary.migrainePart.full))
  })

  test('3: 30 minutes, mild, count; 29 only make the day known', async ({ app: { page } }) => {
    await addEnded(page, '2026-11-16T14:00', '2026-11-16T14:30')
    await describeHeadache(page, { severity: 'mild' })
    await addEnded(page, '2026-11-17T14:00', '2026-11-17T14:29')
    await describeHeadache(page, { severity: 'mild' })
    await expectDay(page, '2026-11-16', says.state.headache)
    await expectDay(page, '2026-11-17', says.state['too-short'])
    await expectMonth(page, { headache: 1, fourHour: 0, migraine: 0, known: '2 of 23' })
  })

  test('4: ten minutes with ibuprofen', async ({ app: { page } }) => {
    await addEnded(page, '2026-11-16T14:00', '2026-11-16T14:10')
    await addDose(page, 'ibuprofen')
    await expectMonth(page, { headache: 1, fourHour: 0, migraine: 0 })
    await expect
      .poll(() => medicationRow(page, 'Nov 2026'))
      .toMatchObject({
        [vocabulary.medicationClass['simple-analgesic']]: '1',
        [trends.anyAcute]: '1',
      })
  })

  test('5: a triptan, gone in 90 minutes, no features', async ({ app: { page } }) => {
    await addEnded(page, '2026-11-16T14:00', '2026-11-16T15:30')
    await describeHeadache(page, { severity: 'mild' })
    await addDose(page, 'sumatriptan, oral')
    await choice(page, en.dose.relief, vocabulary.relief.gone).check()
    await expectMonth(page, { headache: 1, fourHour: 0, migraine: 1 })
    await expectDay(page, '2026-11-16', says.part(vocabulary.migrainePart['medication-only']))
    await expect
      .poll(() => medicationRow(page, 'Nov 2026'))
      .toMatchObject({ [vocabulary.medicationClass.triptan]: '1' })
  })

  test('6: a triptan without relief, one hour, no features: outside the strict line', async ({ app: { page } }) => {
    await addEnded(page, '2026-11-16T14:00', '2026-11-16T15:00')
    await addDose(page, 'sumatriptan, oral')
    await choice(page, en.dose.relief, vocabulary.relief.none).check()
    await expectMonth(page, { headache: 1, fourHour: 0, migraine: 1 })
    await goToSummary(page)
    await expect(page.getByText(en.summary.strictLine(0))).toBeVisible()
  })

  test('7: one-sided, moderate, bothered by light only, six hours: probable', async ({ app: { page } }) => {
    await enterCaseSeven(page)
    await expectMonth(page, { headache: 1, fourHour: 1, migraine: 1 })
    await expectDay(page, '2026-11-16', says.state.migraine, says.part(vocabulary.migrainePart.probable))
  })

  test('7 without a diagnosis: a headache day', async ({ app: { page } }) => {
    await answerDiagnosis(page, 'no')
    await enterCaseSeven(page)
    await expect
      .poll(() => trendsRow(page, 'Nov 2026'))
      .toMatchObject({ [trends.fourHours]: '1', [trends.features]: '0' })
    await expectDay(page, '2026-11-16', says.state.headache)
  })

  test('8: zigzags for 25 minutes without a headache', async ({ app: { page } }) => {
    await goToForm(page)
    await part(page, 'aura').check()
    await goToDay(page, '2026-11-16')
    await button(page, en.headache.addAura).click()
    await choice(page, en.aura.types, vocabulary.auraType.visual).check()
    await page.getByLabel(en.aura.minutes).fill('25')
    await expectMonth(page, { headache: 0, fourHour: 0, migraine: 0, auraOnly: 1, known: '1 of 23' })
    await expectDay(page, '2026-11-16', says.state.aura)
    await goToSummary(page)
    await expect(page.getByText(en.summary.auraDays(1))).toBeVisible()
  })

  test('9: woke with it at 05:00, ended at 08:30', async ({ app: { page } }) => {
    const end = { kind: 'ended', day: '2026-11-16', clock: '08:30' } as const
    await addHeadache(page, { day: '2026-11-16', clock: '05:00', wokeWithIt: true, end })
    await expect(page.getByText(en.headache.wokeWithIt)).toBeVisible()
    await expectMonth(page, { headache: 1, fourHour: 0, migraine: 0 })
    await goToSummary(page)
    await expect(page.getByText(en.summary.wokeWithIt(1))).toBeVisible()
  })

  test('21: "Headache now" and nothing else ever', async ({ app: { page } }) => {
    await goToToday(page)
    await startHeadache(page)
    await expectMonth(page, { headache: 1, fourHour: 0, migraine: 0, withoutLength: 1 })
  })

  test('22: 10–14 and 12–18 on one day', async ({ app: { page } }) => {
    await addEnded(page, '2026-11-16T10:00', '2026-11-16T14:00')
    await addEnded(page, '2026-11-16T12:00', '2026-11-16T18:00')
    await expect(page.getByText(en.headache.overlaps(1))).toBeVisible()
    await expectMonth(page, { headache: 1, fourHour: 1, migraine: 0 })
    await expectDay(page, '2026-11-16', says.hours('8 h'))
  })

  test('23: 31 October 22:00 to 1 November 04:00 with features', async ({ app: { page } }) => {
    // The night in which the clocks go back: ten to four lasts seven hours.
    await addEnded(page, '2026-10-31T22:00', '2026-11-01T04:00')
    await describeHeadache(page, { features })
    await expect
      .poll(() => trendsRow(page, 'Oct 2026'))
      .toMatchObject({ [trends.fourHours]: '0', [trends.migraine]: '1' })
    await expectMonth(page, { headache: 1, fourHour: 1, migraine: 1 })
    await expectDay(page, '2026-11-01', says.hours('5 h'))
  })

  test('24: a triptan on a headache-free day', async ({ app: { page } }) => {
    await markDay(page, '2026-11-16', says.clear)
    await addDose(page, 'sumatriptan, oral')
    await expectMonth(page, { headache: 0, fourHour: 0, migraine: 0, known: '1 of 23' })
    await expect
      .poll(() => medicationRow(page, 'Nov 2026'))
      .toMatchObject({ [vocabulary.medicationClass.triptan]: '1' })
    await expectDay(page, '2026-11-16', says.state.clear)
  })

  test('25: two pain features in one attack, nausea in another', async ({ app: { page } }) => {
    await addEnded(page, '2026-11-16T08:00', '2026-11-16T09:00')
    await describeHeadache(page, { features: ['one-sided', 'pulsating'] })
    await addEnded(page, '2026-11-16T15:00', '2026-11-16T16:00')
    await describeHeadache(page, { features: ['nausea'] })
    await expectMonth(page, { headache: 1, fourHour: 0, migraine: 0 })
  })
})

test.describe('worked case 10', () => {
  test.use({ now: '2025-03-12T12:00:00-04:00', timezoneId: 'America/New_York' })

  test('in New York, 00:30 to 05:00 by the clock of 9 March 2025, is 3.5 hours', async ({ app: { open, page } }) => {
    await open()
    await addEnded(page, '2025-03-09T00:30', '2025-03-09T05:00')
    await expectDay(page, '2025-03-09', says.state.headache, says.hours('3.5 h'))
    await expect.poll(() => trendsRow(page, 'Mar 2025')).toMatchObject({ [trends.fourHours]: '0' })
  })
})

test.describe('worked case 12', () => {
  test.use({ now: '2026-11-17T14:00:00-07:00' })

  test('started Tuesday, "still going" Wednesday 20:00, opened Friday', async ({ app: { open, page } }) => {
    await open('#/settings')
    await answerDiagnosis(page, 'yes')
    await goToToday(page)
    await startHeadache(page)
    await page.getByRole('link', { name: en.attack.moreAbout }).click()
    await describeHeadache(page, { features })
    await goToToday(page)
    await passTimeTo(page, '2026-11-18T20:00:00-07:00')
    await button(page, en.attack.stillGoing).click()
    await passTimeTo(page, '2026-11-20T09:00:00-07:00')
    await expectDay(page, '2026-11-17', says.state.migraine, says.hours('10 h'))
    await expectDay(page, '2026-11-18', says.state.migraine, says.hours('20 h'), says.withoutLength)
    await expectDay(page, '2026-11-19', says.state.unknown)
    await expectMonth(page, { headache: 2, fourHour: 2, migraine: 2, withoutLength: 1 })
  })
})

test.describe('worked case 20', () => {
  test.use({ now: '2026-11-24T09:20:00-07:00' })

  test('a diary in which nothing was entered shows no month', async ({ app: { open, page } }) => {
    await open('#/trends')
    await expect(page.getByText(trends.empty)).toBeVisible()
    await passTimeTo(page, '2026-11-25T09:20:00-07:00')
    await goToToday(page)
    await expect(page.getByRole('heading', { name: en.today.emptyTitle })).toBeVisible()
  })
})

async function enterCaseSeven(page: Page): Promise<void> {
  await addEnded(page, '2026-11-16T10:00', '2026-11-16T16:00')
  await describeHeadache(page, { severity: 'moderate', features: ['one-sided', 'light'] })
}

interface Expected {
  readonly headache: number
  readonly fourHour: number
  readonly migraine: number
  readonly withoutLength?: number
  readonly auraOnly?: number
  readonly known?: string
}

/** The figures of November; without the range of its unknown days. */
async function expectMonth(page: Page, expected: Expected): Promise<void> {
  const row = async () => (await trendsRow(page, 'Nov 2026')) ?? {}
  await expect.poll(row).toMatchObject({
    [trends.headache]: expect.stringMatching(new RegExp(`^${expected.headache}(–|$)`)),
    [trends.fourHours]: String(expected.fourHour),
    [trends.migraine]: String(expected.migraine),
    [trends.withoutLength]: String(expected.withoutLength ?? 0),
    [trends.auraOnly]: String(expected.auraOnly ?? 0),
    [trends.known]: expected.known ?? expect.any(String),
  })
}
