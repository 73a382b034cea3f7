import { en } from '../support/all-messages.ts'
import { aDay } from '../support/builders.ts'
import {
  addEnded,
  describeHeadache,
  formats,
  goTo,
  goToDay,
  goToForm,
  goToSummary,
  goToToday,
  goToTreatment,
  part,
} from '../e2e/support/act.ts'
import { expectAccessible } from '../e2e/support/accessibility.ts'
import { recordsOfKind } from '../e2e/support/stored.ts'
import { expect, test } from '../e2e/support/test.ts'

const { menstruation } = en.treatment

test.use({ now: '2026-11-24T16:20:00Z' })

test('menstruation is asked about only when it is switched on, and then marks strip and calendar', async ({ app }) => {
  const { page, open } = app
  await open()
  await goToDay(page, '2026-11-10')
  const mark = page.getByRole('switch', { name: menstruation.day })
  await expect(mark).toBeHidden()
  await goToTreatment(page)
  await expect(page.getByRole('heading', { name: menstruation.title })).toBeHidden()

  await goToForm(page)
  await part(page, 'menstruation').check()
  await goToDay(page, '2026-11-10')
  await mark.check()
  await expectAccessible(page)
  await goTo(page, '#/calendar/2026-11', 'November 2026')
  const day = page.getByRole('button', { name: new RegExp(`^${formats.day(aDay('2026-11-10'))}`) })
  await expect(day).toHaveAccessibleName(new RegExp(`, ${en.day.period}$`))
  await expect(day.locator('.day-mark-period')).toBeVisible()

  await goToDay(page, '2026-11-10')
  await mark.uncheck()
  await expect.poll(() => recordsOfKind(page, 'period').then((periods) => periods.length)).toBe(1)
  await page.reload()
  await expect(mark).not.toBeChecked()
  await mark.check()
  await page.reload()
  await expect(mark).toBeChecked()
})

test('migraine days on days −2 to +3 are counted, and nothing is concluded', async ({ app: { page, open } }) => {
  await open()
  await goToForm(page)
  await part(page, 'menstruation').check()
  await goToDay(page, '2026-11-10')
  await page.getByRole('switch', { name: menstruation.day }).check()
  for (const day of ['2026-11-08', '2026-11-13']) {
    await addEnded(page, `${day}T09:00`, `${day}T11:00`)
    await describeHeadache(page, { severity: 'moderate', features: ['one-sided', 'nausea'] })
  }
  await goToTreatment(page)
  const sentence = menstruation.counts(1, menstruation.featureDays(2), 1)
  await expect(page.getByText(sentence)).toBeVisible()
  await goToToday(page)
  await expect(page.locator('.month-strip-period')).toHaveCount(1)
  await goToSummary(page)
  await expect(page.getByText(sentence)).toBeHidden()
})
