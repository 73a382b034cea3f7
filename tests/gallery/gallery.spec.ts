import type { Page } from '@playwright/test'
import { encodeBackup } from '../../src/formats/backup.ts'
import type { AllMessages } from '../../src/i18n/words.ts'
import { sampleContents } from '../../src/sample/sample-diary.ts'
import { button, choice } from '../e2e/support/act.ts'
import { recordsOfKind } from '../e2e/support/stored.ts'
import { test } from '../e2e/support/test.ts'
import { en, es } from '../support/all-messages.ts'
import { aDay, at } from '../support/builders.ts'

const places = [
  ['today', '#/'],
  ['calendar', '#/calendar/2026-10'],
  ['headaches', '#/headaches'],
  ['day', '#/day/2026-11-20'],
  ['add', '#/add/2026-11-20'],
  ['trends', '#/trends'],
  ['treatment', '#/treatment'],
  ['figure', '#/figure/headache/2026-10-01/2026-10-31'],
  ['summary', '#/summary'],
  ['settings', '#/settings'],
  ['medications', '#/medications'],
  ['erase', '#/erase'],
  ['install', '#/install'],
  ['form', '#/form'],
  ['storage', '#/storage'],
  ['backup', '#/backup'],
  ['move', '#/move'],
  ['key', '#/key'],
  ['urgent', '#/urgent'],
  ['about', '#/about'],
  ['discuss', '#/discuss'],
  ['counts', '#/counts'],
] as const

const sizes = {
  phone: { width: 390, height: 844 },
  small: { width: 320, height: 640 },
  desktop: { width: 1280, height: 860 },
} as const
const themes = { light: 'light', dim: 'dark' } as const
const tongues = { en: { locale: 'en-US', words: en }, es: { locale: 'es-ES', words: es } } as const

const folder = process.env['FIFTEEN_GALLERY'] ?? 'gallery'

for (const size of ['phone', 'small', 'desktop'] as const) {
  for (const theme of ['light', 'dim'] as const) {
    for (const tongue of ['en', 'es'] as const) {
      // The small phone is looked at where it is hardest: the longer words.
      if (size === 'small' && tongue === 'en') continue
      const name = `${size}-${theme}-${tongue}`
      const { locale, words } = tongues[tongue]
      test.describe(name, () => {
        test.use({ viewport: sizes[size], colorScheme: themes[theme], locale, now: '2026-11-24T16:20:00Z' })

        test('every screen and state', async ({ app }) => {
          test.setTimeout(300_000)
          await app.open()
          const shoot = async (screen: string, fullPage = true) => {
            await app.page.waitForTimeout(250)
            await app.page.screenshot({ path: `${folder}/${name}-${screen}.png`, fullPage })
          }
          await shootEmpty(app.page, words, shoot)
          await restore(app.page, tongue)
          await shootPlaces(app.page, shoot)
          await shootRecords(app.page, shoot)
          await shootAttack(app.page, words, shoot)
          await shootQuiet(app.page, words, shoot)
          for (const format of theme === 'light' && size === 'desktop' ? (['Letter', 'A4'] as const) : []) {
            await goTo(app.page, '#/summary')
            await app.page.pdf({
              path: `${folder}/${name}-${format}.pdf`,
              format,
              tagged: true,
              preferCSSPageSize: true,
            })
          }
        })
      })
    }
  }
}

type Shoot = (screen: string, fullPage?: boolean) => Promise<void>

/** A diary that has not begun, then with its first entry. */
async function shootEmpty(page: Page, words: AllMessages, shoot: Shoot): Promise<void> {
  await shoot('empty-today', false)
  for (const place of ['calendar', 'headaches', 'trends', 'treatment', 'summary', 'discuss', 'medications']) {
    await goTo(page, `#/${place}`)
    await shoot(`empty-${place}`, false)
  }
  await goTo(page, '#/')
  await button(page, words.today.noHeadacheToday).click()
  await shoot('first-step', false)
}

async function shootPlaces(page: Page, shoot: Shoot): Promise<void> {
  for (const [screen, place] of places) {
    await goTo(page, place)
    await page.waitForTimeout(['trends', 'treatment'].includes(screen) ? 900 : 100)
    await shoot(screen, screen !== 'today')
    if (['today', 'calendar', 'trends'].includes(screen)) await shoot(`view-${screen}`, false)
  }
}

async function shootRecords(page: Page, shoot: Shoot): Promise<void> {
  for (const [screen, kind] of [
    ['headache', 'attack'],
    ['timing', 'attack'],
    ['dose', 'dose'],
    ['course', 'course'],
    ['injection', 'injection'],
    ['score', 'score'],
  ] as const) {
    const [record] = await recordsOfKind(page, kind)
    if (record === undefined) continue
    await goTo(page, `#/${screen}/${record.id}`)
    await shoot(screen)
  }
}

/** The attack view: each question, in the theme and dimmed, in each tint. */
async function shootAttack(page: Page, words: AllMessages, shoot: Shoot): Promise<void> {
  const { attack } = words
  await goTo(page, '#/')
  await button(page, words.today.headacheNow).click()
  await page.waitForTimeout(1300)
  await shoot('attack', false)
  await choice(page, attack.howBad, words.vocabulary.severity.moderate).check()
  await shoot('attack-rated', false)
  await button(page, attack.dim).click()
  await shoot('attack-dim', false)
  await button(page, attack.somethingElse).click()
  await shoot('attack-medications', false)
  await page.getByRole('button', { name: attack.whatComesWithIt }).click()
  await shoot('attack-features', false)
  await button(page, words.common.done).click()
  await button(page, attack.itsOver).click()
  await shoot('attack-slip', false)
  for (const tint of ['warm', 'green'] as const) {
    await goTo(page, '#/settings')
    await choice(page, words.settings.tint, words.settings.tints[tint]).check()
    await goTo(page, '#/')
    await shoot(`attack-${tint}`, false)
  }
  await button(page, attack.toDiary).click()
  await shoot('attack-aside', false)
}

async function shootQuiet(page: Page, words: AllMessages, shoot: Shoot): Promise<void> {
  await goTo(page, '#/settings')
  await page.getByRole('switch', { name: words.settings.quiet }).check()
  for (const [screen, place] of [
    ['today', '#/'],
    ['trends', '#/trends'],
  ] as const) {
    await goTo(page, place)
    await shoot(`quiet-${screen}`, false)
  }
}

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, place)
  await page.waitForTimeout(250)
  const cross = page.locator('.notice-bar-actions button').last()
  if (await cross.isVisible()) await cross.click()
}

/** The made-up diary of two years that anybody can look around in. */
async function restore(page: Page, language: 'en' | 'es'): Promise<void> {
  const contents = sampleContents({ today: aDay('2026-11-24'), zone: 'America/Denver', language })
  const text = encodeBackup({ contents, appVersion: '0.0.0', writtenAt: at('2026-11-24T08:00') })
  await goTo(page, '#/backup')
  const file = { name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.locator('.card .button-primary').click()
  await page.waitForTimeout(800)
}
