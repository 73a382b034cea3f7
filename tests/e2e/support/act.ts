import { expect, type Locator, type Page } from '@playwright/test'
import type { Feature, FormPart, Severity } from '../../../src/domain/vocabulary.ts'
import { en } from '../../support/all-messages.ts'
import { createFormats } from '../../../src/i18n/formats.ts'
import { aDay } from '../../support/builders.ts'

/** Dates and times as an American reads them, which is what the tests are set to. */
export const formats = createFormats('en-US')

/** Opens an address of the app and waits for the title of its screen. */
export async function goTo(page: Page, place: string, title: string): Promise<void> {
  await follow(page, place)
  await expect(titleOf(page, title)).toBeVisible()
}

async function follow(page: Page, place: string): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible()
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, place)
}

export function titleOf(page: Page, title: string): Locator {
  return page.getByRole('heading', { level: 1, name: title, exact: true })
}

export async function goToDay(page: Page, day: string): Promise<void> {
  await goTo(page, `#/day/${day}`, formats.day(aDay(day)))
}

export async function goToToday(page: Page): Promise<void> {
  await follow(page, '#/')
  await expect(bigButton(page)).toBeVisible()
}

/** The large button of Today: "Headache now", back to the running one, or "Took something" while it shows. */
function bigButton(page: Page): Locator {
  const { headacheNow, toAttack } = en.today
  const names = [headacheNow, toAttack(''), en.attack.tookSomething, en.attack.took('')]
  return page.getByRole('button', { name: new RegExp(`^(${names.join('|')})`) }).first()
}

export const goToTrends = (page: Page) => goTo(page, '#/trends', en.trends.title)
export const goToTreatment = (page: Page) => goTo(page, '#/treatment', en.treatment.title)
export const goToSummary = (page: Page) => goTo(page, '#/summary', en.summary.screenTitle)
export const goToSettings = (page: Page) => goTo(page, '#/settings', en.settings.title)
export const goToForm = (page: Page) => goTo(page, '#/form', en.form.title)
export const goToBackup = (page: Page) => goTo(page, '#/backup', en.backup.title)
export const goToList = (page: Page) => goTo(page, '#/headaches', en.calendar.list)

export function button(page: Page | Locator, name: string): Locator {
  return page.getByRole('button', { name, exact: true })
}

/** The line at the foot that says what was stored. */
export function notice(page: Page): Locator {
  return page.locator('output')
}

/** One choice of a group of radio buttons or of chips to tick. */
export function choice(page: Page | Locator, group: string, name: string): Locator {
  const within = page.getByRole('group', { name: group, exact: true })
  return within.getByRole('radio', { name, exact: true }).or(within.getByRole('checkbox', { name, exact: true }))
}

/** Starts a headache and waits until it is shown, which is after it is stored. */
export async function startHeadache(page: Page): Promise<void> {
  await button(page, en.today.headacheNow).click()
  await expect(button(page, en.attack.itsOver)).toBeVisible()
}

/** Taps "Took something", or what was used last, until it answers: for a moment after the start it does not, because of shaking thumbs. */
export async function tookSomething(page: Page, shows: Locator, name: string = en.attack.tookSomething): Promise<void> {
  await expect(async () => {
    await button(page, name).click()
    await expect(shows).toBeVisible({ timeout: 900 })
  }).toPass()
}

/** Says how bad it is, at a person's pace: what has only just come up may take no tap at first. */
export async function rate(page: Page, level: string): Promise<void> {
  const chip = choice(page, en.attack.howBad, level)
  await expect(async () => {
    await chip.check()
    // A choice that was not taken goes back at once.
    await page.waitForTimeout(50)
    await expect(chip).toBeChecked({ timeout: 300 })
  }).toPass({ intervals: [100] })
}

/** What is offered after the first entry, each put away by "Not now". */
export async function putFirstStepsAway(page: Page): Promise<void> {
  for (const step of ['diagnosis', 'medications', 'storage'] as const) {
    const title = page.getByRole('heading', { name: en.firstSteps[step].title })
    await answerUntilGone(button(page, en.install.notNow), title)
  }
}

/** Taps an answer until its question is gone: a question that has just appeared takes no tap that was meant for another. */
export async function answerUntilGone(answer: Locator, question: Locator): Promise<void> {
  await expect(question).toBeVisible()
  await expect(async () => {
    await answer.click()
    await expect(question).toBeHidden({ timeout: 350 })
  }).toPass({ intervals: [50] })
}

/** Answers whether an end within two minutes was a slip, or a short headache. */
export async function answerSlip(page: Page, answer: 'slip' | 'short'): Promise<void> {
  await answerUntilGone(button(page, en.attack[answer]), page.getByText(en.attack.slipTitle))
}

/** Takes the last act back, at a person's pace: "Undo" may take no tap at first. */
export async function undo(page: Page): Promise<void> {
  const way = button(page, en.common.undo)
  await expect(way).toBeVisible()
  await expect(async () => {
    if (await way.isVisible()) await way.click()
    await expect(way).toBeHidden({ timeout: 350 })
  }).toPass({ intervals: [50] })
}

/** Moves the clock of a page and lets the app look at it, as on coming back to it. */
export async function passTimeTo(page: Page, moment: string): Promise<void> {
  await page.evaluate((instant) => {
    Date.now = () => instant
    window.dispatchEvent(new Event('pageshow'))
  }, Date.parse(moment))
}

export interface StatedHeadache {
  readonly day: string
  readonly clock: string
  readonly wokeWithIt?: boolean
  readonly end:
    | { readonly kind: 'ended'; readonly day: string; readonly clock: string }
    | { readonly kind: 'slept'; readonly day: string; readonly clock: string; readonly painNoticed?: boolean }
    | { readonly kind: 'about'; readonly hours: string }
    | { readonly kind: 'open' }
}

/** Fills in the form of a headache with times; sending it is left to the test. */
export async function fillTimes(page: Page, { day, clock, wokeWithIt = false, end }: StatedHeadache): Promise<void> {
  const { timing } = en
  await page.getByLabel(timing.startDay, { exact: true }).fill(day)
  await page.getByLabel(timing.startClock, { exact: true }).first().fill(clock)
  if (wokeWithIt) await page.getByRole('switch', { name: timing.wokeWithIt }).check()
  await choice(page, timing.end, timing.endKind[end.kind]).check()
  if (end.kind === 'about') await page.getByLabel(timing.hours, { exact: true }).fill(end.hours)
  if (end.kind !== 'ended' && end.kind !== 'slept') return
  await page.getByLabel(end.kind === 'slept' ? timing.wakeDay : timing.endDay, { exact: true }).fill(end.day)
  await page.getByLabel(timing.endClock, { exact: true }).last().fill(end.clock)
  if (end.kind === 'slept' && end.painNoticed === true) {
    await page.getByRole('switch', { name: timing.painNoticed }).check()
  }
}

/** Adds a headache from the page of its day and ends up on the headache's own page. */
export async function addHeadache(page: Page, stated: StatedHeadache): Promise<void> {
  await openAddForm(page, stated.day)
  await fillTimes(page, stated)
  await sendAddForm(page)
}

/** The same for a headache that ended: addEnded(page, '2026-11-16T21:00', '2026-11-17T03:00'). */
export async function addEnded(page: Page, start: string, end: string): Promise<void> {
  const [day = '', clock = ''] = start.split('T')
  const [endDay = '', endClock = ''] = end.split('T')
  await addHeadache(page, { day, clock, end: { kind: 'ended', day: endDay, clock: endClock } })
}

export async function openAddForm(page: Page, day: string): Promise<void> {
  await goToDay(page, day)
  await page.getByRole('link', { name: en.day.addHeadache }).click()
  await expect(titleOf(page, en.timing.addTitle)).toBeVisible()
}

export async function sendAddForm(page: Page): Promise<void> {
  await button(page, en.timing.add).click()
  await expect(titleOf(page, en.headache.title)).toBeVisible()
}

/** What the person says of a headache on its page. */
export async function describeHeadache(
  page: Page,
  { severity, features = [] }: { readonly severity?: Severity; readonly features?: readonly Feature[] },
): Promise<void> {
  const { headache, vocabulary } = en
  if (severity !== undefined) await choice(page, headache.severity, vocabulary.severity[severity]).check()
  for (const feature of features) await choice(page, headache.features, vocabulary.feature[feature]).check()
}

/** Adds a dose on the page of a headache or a day: searched for, or taken from the person's own list. */
export async function addDose(page: Page, name: string): Promise<void> {
  await button(page, en.headache.addDose).click()
  await expect(titleOf(page, en.dose.title)).toBeVisible()
  await nameDose(page, name)
}

/** Names the dose whose page is open. */
export async function nameDose(page: Page, name: string): Promise<void> {
  const known = choice(page, en.dose.medication, name)
  if ((await known.count()) === 0) await findMedication(page, name)
  else await known.check()
  await expect(known).toBeChecked()
}

/** Takes a medication from the list, searched by its own name or by another, such as a brand. */
export async function findMedication(page: Page, name: string, search = name): Promise<void> {
  await page.getByLabel(en.medications.search).fill(search)
  const nameThenBrands = new RegExp(`^${name.replaceAll('+', String.raw`\+`)}( ${en.medications.also('')}|$)`)
  await page.getByRole('listitem').getByRole('button', { name: nameThenBrands }).click()
}

/** Answers in Settings whether a clinician has diagnosed migraine. */
export async function answerDiagnosis(page: Page, answer: 'yes' | 'no'): Promise<void> {
  await goToSettings(page)
  await choice(page, en.settings.diagnosis, en.settings.diagnosisAnswers[answer]).check()
}

/** The switch of an optional part of the form. */
export function part(page: Page, name: FormPart): Locator {
  return page.getByRole('switch', { name: en.form.parts[name].label, exact: true })
}

/** Says something of a whole day on its page. */
export async function markDay(page: Page, day: string, label: string): Promise<void> {
  await goToDay(page, day)
  const chip = button(page.getByRole('main'), label)
  await chip.click()
  await expect(chip).toHaveAttribute('aria-pressed', 'true')
}

/** Restores a backup file on the backup screen; ends when it says that it is done. */
export async function restore(page: Page, text: string): Promise<void> {
  await goToBackup(page)
  await chooseFile(page, text)
  await button(page, en.backup.apply).click()
  await expect(page.getByText(en.backup.applied, { exact: true })).toBeVisible()
}

export async function chooseFile(page: Page, content: string | Buffer): Promise<void> {
  const file = { name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(content) }
  await page.getByLabel(en.backup.choose).setInputFiles(file)
}
