import type { Page } from '@playwright/test'
import { addDays } from '../../src/domain/day.ts'
import { createFormats } from '../../src/i18n/formats.ts'
import { clinicQuotation } from '../../src/i18n/clinic-quotation.ts'
import { answerUntilGone, button, goTo, tookSomething } from '../e2e/support/act.ts'
import { restoreSample, sampleNow } from '../e2e/support/sample.ts'
import { everywhere, onPagesOfRecords, todayTitle } from '../e2e/support/screens.ts'
import { expect } from '../e2e/support/test.ts'
import packageJson from '../../package.json' with { type: 'json' }
import { whatsNew } from '../../scripts/whats-new.mjs'
import { aDay } from '../support/builders.ts'
import { pseudo, test, tongue } from '../pseudo/test.ts'
import { layoutProblems } from './support/layout.ts'

// The build for these tests has no worker.
test.use({ now: sampleNow, locale: tongue.locale, hasWorker: false })

/** What may stand on a screen in plain letters, whatever the language. */
const data = new Set(
  [
    // The name of the app, and of the languages in themselves.
    'Fifteen English Español',
    // Units, as each language that we know writes them.
    'h min mg',
    // What the person of the sample diary typed, and the medications on the list.
    'A Person Would a different preventive make sense before the winter',
    'sumatriptan oral ibuprofen',
    // What is new in a version comes from the changelog, in two languages.
    whatsNew(packageJson.version).es,
    // The address of the page, where it is told to open it on another device.
    'http localhost',
    // The zone of the headache, by its name in the zone database.
    'America Denver',
    ...datesOf(tongue.locale),
  ].flatMap(wordsOf),
)

/** All weekdays and months as the locale writes them. */
function datesOf(locale: string): readonly string[] {
  const formats = createFormats(locale)
  const days = Array.from({ length: 400 }, (_, i) => addDays(aDay('2026-01-01'), i))
  const short = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
  return days.flatMap((day) => [
    ...[formats.day, formats.date, formats.shortDay].map((write) => write(day)),
    short.format(Date.parse(day)),
    ...formats.weekdays('narrow'),
  ])
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}+/gu) ?? []
}

for (const width of [320, 390]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 760 } })

    test('no screen has a word of its own or is broken by longer ones', async ({ app: { page, open } }) => {
      test.setTimeout(150_000)
      const found: string[] = []
      const look = async (place: string) => {
        const problems = [...(await ownWords(page)), ...(await layoutProblems(page))]
        found.push(...problems.map((problem) => `${place}: ${problem}`))
      }
      await open()
      await expect(page.getByRole('heading', { name: pseudo.today.emptyTitle })).toBeVisible()
      await look('#/ of an empty diary')
      await onRunningHeadache(page, look)
      await restoreSample(page, pseudo)
      await everywhere(page, tongue, look)
      await onPagesOfRecords(page, pseudo, look)
      expect([...new Set(found)]).toEqual([])
    })
  })
}

/** The attack view in both lights, what it asks after a dose, the question after a slip, and the first steps. */
async function onRunningHeadache(page: Page, look: (place: string) => Promise<void>): Promise<void> {
  const { attack, today, install, firstSteps } = pseudo
  await button(page, today.headacheNow).click()
  await expect(button(page, attack.itsOver)).toBeVisible()
  await look('a running headache')
  const dose = page.getByRole('link', { name: attack.doseAt(attack.unnamedDose, '9:20'), exact: true }).first()
  await tookSomething(page, dose, attack.tookSomething)
  await look('a dose of a running headache')
  await button(page, attack.dim).click()
  await look('a running headache, dimmed')
  await button(page, attack.itsOver).click()
  await expect(page.getByText(attack.slipTitle)).toBeVisible()
  await look('the question after a slip')
  await answerUntilGone(button(page, attack.short), page.getByText(attack.slipTitle))
  for (const step of ['diagnosis', 'medications', 'storage'] as const) {
    const title = page.getByRole('heading', { name: firstSteps[step].title })
    await expect(title).toBeVisible()
    await look(`the first step ${step}`)
    await expect(async () => {
      await button(page, install.notNow).click()
      await expect(title).toBeHidden({ timeout: 350 })
    }).toPass({ intervals: [50] })
  }
  await goTo(page, '#/', todayTitle(tongue.locale))
}

/** Words that stand in the code of a screen and not among the messages, with where they are. */
async function ownWords(page: Page): Promise<readonly string[]> {
  return (await textsOf(page)).flatMap(({ where, text }) => {
    const own = wordsOf(text.replaceAll('\u{AD}', '')).filter((word) => /[A-Za-z]/.test(word) && !data.has(word))
    return own.length > 0 && text !== clinicQuotation ? [`"${own.join(' ')}" in ${where}: ${text}`] : []
  })
}

interface FoundText {
  readonly where: string
  readonly text: string
}

/** Every text of the page, also of what is folded up, and each attribute that is read aloud or shown. */
async function textsOf(page: Page): Promise<readonly FoundText[]> {
  return page.evaluate(() => {
    const spoken = [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
      'title',
      'placeholder',
      'alt',
    ]
    const elements = [...document.querySelectorAll('#app, #app *')]
    return [
      { where: 'the title of the page', text: document.title },
      ...elements.flatMap((element) => {
        const where = `${element.tagName.toLowerCase()}.${element.getAttribute('class')}`
        const own = [...element.childNodes].filter((child) => child.nodeType === Node.TEXT_NODE)
        const said = spoken.map((name) => ({ where: `${name} of ${where}`, text: element.getAttribute(name) ?? '' }))
        const folded =
          [...element.childNodes].length === own.length ? own.map((child) => child.textContent).join('') : null
        const texts = folded === null ? own.map((child) => child.textContent ?? '') : [folded]
        return [...texts.map((text) => ({ where, text })), ...said]
      }),
    ].filter(({ text }) => text.trim() !== '')
  })
}
