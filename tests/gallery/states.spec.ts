import type { Page } from '@playwright/test'
import { buildNewVersion } from '../e2e/support/new-version.ts'
import { bumpDatabase } from '../e2e/support/raw-database.ts'
import { test, type App } from '../e2e/support/test.ts'
import { holdJournal, refuseWrites, setRefusing } from '../e2e/support/trouble.ts'
import { button } from '../e2e/support/act.ts'
import type { AllMessages } from '../../src/i18n/words.ts'
import { looks, type Shoot } from './support/looks.ts'

/** What is seen when something is still on its way, is missing, or has gone wrong. */
interface State {
  readonly hasWorker?: boolean
  readonly bring: (app: App, words: AllMessages, shoot: Shoot) => Promise<void>
}

const code = '**/assets/index-*.js'
const laterCode = '**/assets/other-screens-*.js'

const states: Readonly<Record<string, State>> = {
  'before the app': {
    bring: async ({ context, page, site }, _, shoot) => {
      await context.route(code, () => undefined)
      await page.goto(site.url, { waitUntil: 'commit' })
      await page.locator('first-tap button').waitFor()
      await shoot('early')
      await page.locator('first-tap button').click()
      await shoot('early-tapped')
    },
  },
  'a part on its way, and one that does not come': {
    bring: async ({ context, open, guard }, _, shoot) => {
      guard.allow(/Failed to load resource|import/)
      let abort = (): void => undefined
      const aborted = new Promise<void>((resolve) => {
        abort = resolve
      })
      await context.route(laterCode, async (route) => {
        await aborted
        await route.abort()
      })
      await open('#/trends')
      await shoot('loading', 700)
      abort()
      await shoot('part-missing', 700)
    },
  },
  'neither copy takes what is said': {
    bring: async ({ context, page, open }, words, shoot) => {
      await context.addInitScript(refuseWrites)
      await begin(page, open, words)
      await holdJournal(page)
      await setRefusing(page, true)
      await button(page, words.today.headacheNow).click()
      await page.locator('output').filter({ hasText: words.problem.notSaved }).waitFor({ timeout: 30_000 })
      await shoot('not-saved')
      await goTo(page, '#/day/2026-11-23')
      await page.getByLabel(words.day.note).fill(words.about.title)
      await page.getByText(words.kept.stillHere).waitFor({ timeout: 30_000 })
      await shoot('not-saved-note')
    },
  },
  'one copy alone': {
    bring: async ({ context, page, open }, words, shoot) => {
      await context.addInitScript(refuseWrites)
      await begin(page, open, words)
      await setRefusing(page, true)
      await goTo(page, '#/day/2026-11-23')
      await button(page, words.day.clear).click()
      await page.getByText(words.copies.onlyJournal).waitFor({ timeout: 30_000 })
      await goTo(page, '#/')
      await shoot('one-copy')
    },
  },
  'a diary that does not open': {
    bring: async ({ context, page, open }, _, shoot) => {
      await context.addInitScript(refuseAll)
      await open()
      await page.getByRole('heading', { level: 1 }).waitFor()
      await shoot('cannot-open', 8_000)
    },
  },
  'an emptied diary': {
    bring: async ({ context, page, open, site }, words, shoot) => {
      await begin(page, open, words)
      await page.waitForTimeout(600)
      const session = await context.newCDPSession(page)
      await session.send('Storage.clearDataForOrigin', { origin: new URL(site.url).origin, storageTypes: 'indexeddb' })
      await page.reload()
      await shoot('recovery', 1_500)
    },
  },
  'a diary of a later version': {
    bring: async (app, words, shoot) => {
      await begin(app.page, app.open, words)
      const later = await app.context.newPage()
      await later.addInitScript(bumpDatabase)
      await later.goto(app.site.url)
      await later.waitForTimeout(1_500)
      await later.close()
      await app.page.reload()
      await shoot('newer', 1_500)
      await goTo(app.page, '#/calendar')
      await shoot('newer-calendar', 600)
    },
  },
  'a new version waits, and there is no network': {
    hasWorker: true,
    bring: async ({ context, page, open, site, untilOffline }, words, shoot) => {
      await begin(page, open, words)
      await untilOffline()
      await page.reload()
      await site.start(await buildNewVersion(test.info().outputPath('next'), '2'))
      await page.reload()
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready
        while (registration.waiting === null) await new Promise((resolve) => setTimeout(resolve, 100))
      })
      await shoot('update', 800)
      await goTo(page, '#/settings')
      await shoot('update-settings', 600)
      await site.stop()
      await context.setOffline(true)
      await page.reload()
      await goTo(page, '#/')
      await shoot('offline', 800)
      await goTo(page, '#/storage')
      await shoot('offline-storage', 800)
    },
  },
  'nonsense, and what is gone': {
    bring: async ({ page, open }, words, shoot) => {
      await begin(page, open, words)
      await goTo(page, '#/nonsense')
      await shoot('nowhere')
      await goTo(page, '#/headache/0198d5e0-0000-7000-8000-000000000000')
      await shoot('gone')
      await goTo(page, '#/add/2026-11-20')
      await button(page, words.timing.add).click()
      await shoot('form-wrong')
      await goTo(page, '#/backup')
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'letter.json', mimeType: 'application/json', buffer: Buffer.from('{"dear":"you"}') })
      await page.getByText(words.backup.problem.foreign).waitFor()
      await shoot('backup-refused', 250, true)
      await goTo(page, '#/erase')
      await page.getByLabel(words.erase.typeWord(words.erase.word)).fill(words.erase.word)
      await button(page, words.erase.button).click()
      await shoot('erased', 2_500)
    },
  },
}

for (const { name, words, use, shootTo } of looks) {
  test.describe(name, () => {
    test.use({ ...use, now: '2026-11-24T16:20:00Z' })
    for (const [title, { hasWorker = false, bring }] of Object.entries(states)) {
      test.describe(title, () => {
        test.use({ hasWorker })

        test('as it looks', async ({ app }) => {
          test.setTimeout(120_000)
          await bring(app, words, shootTo(app.page, 'state-'))
        })
      })
    }
  })
}

async function begin(page: Page, open: App['open'], words: AllMessages): Promise<void> {
  await open()
  await button(page, words.today.noHeadacheToday).click()
  await page.locator('output').filter({ hasText: /./ }).waitFor()
}

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, place)
  await page.waitForTimeout(300)
}

/** A browser that opens neither the database nor its private files. */
function refuseAll(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('Internal error opening backing store', 'UnknownError')
  }
  Reflect.deleteProperty(StorageManager.prototype, 'getDirectory')
}
