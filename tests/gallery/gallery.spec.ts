import type { Page } from '@playwright/test'
import { encodeBackup } from '../../src/formats/backup.ts'
import type { AllMessages } from '../../src/i18n/words.ts'
import { sampleContents } from '../../src/sample/sample-diary.ts'
import { button, choice } from '../e2e/support/act.ts'
import { recordsOfKind } from '../e2e/support/stored.ts'
import { test } from '../e2e/support/test.ts'
import { aDay, at } from '../support/builders.ts'
import { looks, type Shoot } from './support/looks.ts'

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

for (const { name, words, use, shootTo, tongue, path } of looks) {
  test.describe(name, () => {
    test.use({ ...use, now: '2026-11-24T16:20:00Z' })

    test('every screen and state', async ({ app }) => {
      test.setTimeout(300_000)
      await app.open()
      const shoot = shootTo(app.page)
      await shootEmpty(app.page, words, shoot)
      await restore(app.page, tongue)
      await shootPlaces(app.page, shoot)
      await shootRecords(app.page, shoot)
      await shootAttack(app.page, words, shoot)
      await shootQuiet(app.page, words, shoot)
      for (const format of name.startsWith('desktop-light') ? (['Letter', 'A4'] as const) : []) {
        await goTo(app.page, '#/summary')
        await app.page.pdf({ path: path(`${format}.pdf`), format, tagged: true, preferCSSPageSize: true })
      }
    })
  })
}

/** A diary that has not begun, then with its first entry. */
async function shootEmpty(page: Page, words: AllMessages, shoot: Shoot): Promise<void> {
  await page.getByText(words.today.emptyTitle).waitFor()
  await shoot('empty-today')
  for (const place of ['calendar', 'headaches', 'trends', 'treatment', 'summary', 'discuss', 'medications']) {
    await goTo(page, `#/${place}`)
    await shoot(`empty-${place}`)
  }
  await goTo(page, '#/')
  await button(page, words.today.noHeadacheToday).click()
  await shoot('first-step')
}

async function shootPlaces(page: Page, shoot: Shoot): Promise<void> {
  for (const [screen, place] of places) {
    await goTo(page, place)
    await shoot(screen, ['trends', 'treatment'].includes(screen) ? 1_150 : 350, screen !== 'today')
    if (['today', 'calendar', 'trends'].includes(screen)) await shoot(`view-${screen}`)
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
    await shoot(screen, 250, true)
  }
}

/** The attack view: each question, in the theme and dimmed, in each tint. */
async function shootAttack(page: Page, words: AllMessages, shoot: Shoot): Promise<void> {
  const { attack } = words
  await goTo(page, '#/')
  await button(page, words.today.headacheNow).click()
  await page.waitForTimeout(1300)
  await shoot('attack')
  await choice(page, attack.howBad, words.vocabulary.severity.moderate).check()
  await shoot('attack-rated')
  await button(page, attack.dim).click()
  await shoot('attack-dim')
  await button(page, attack.somethingElse).click()
  await shoot('attack-medications')
  await page.getByRole('button', { name: attack.whatComesWithIt }).click()
  await shoot('attack-features')
  await button(page, words.common.done).click()
  await button(page, attack.itsOver).click()
  await shoot('attack-slip')
  for (const tint of ['warm', 'green'] as const) {
    await goTo(page, '#/settings')
    await choice(page, words.settings.tint, words.settings.tints[tint]).check()
    await goTo(page, '#/')
    await shoot(`attack-${tint}`)
  }
  await button(page, attack.toDiary).click()
  await shoot('attack-aside')
}

async function shootQuiet(page: Page, words: AllMessages, shoot: Shoot): Promise<void> {
  await goTo(page, '#/settings')
  await page.getByRole('switch', { name: words.settings.quiet }).check()
  for (const [screen, place] of [
    ['today', '#/'],
    ['trends', '#/trends'],
  ] as const) {
    await goTo(page, place)
    await shoot(`quiet-${screen}`)
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
