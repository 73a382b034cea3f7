import type { Page, TestInfo } from '@playwright/test'
import { mountSmallDisk, type SmallDisk } from '../damage/support/small-disk.ts'
import { button, startHeadache, answerSlip } from '../e2e/support/act.ts'
import { chromiumWith, openProfile, type Profile } from '../e2e/support/profile.ts'
import type { Site } from '../e2e/support/site.ts'
import { storedRecords } from '../e2e/support/stored.ts'
import { expect, test } from '../e2e/support/test.ts'
import { en } from '../support/all-messages.ts'

const { attack, copies, today } = en
const sqlite = ['--enable-features=IdbSqliteBackingStore,IdbSqliteOnDiskRollout']

test.describe('a full disk', () => {
  test.skip(process.getuid?.() !== 0 && process.env['CI'] === undefined, 'mounting a disk needs root')
  test.setTimeout(180_000)

  for (const [backend, switches] of [
    ['LevelDB', []],
    ['SQLite', sqlite],
  ] as const) {
    test(`takes an entry, says so, and costs nothing at the next starts (${backend})`, async ({ site }, testInfo) => {
      await onSmallDisk({ site, testInfo, switches }, async ({ profile, disk }) => {
        const page = await withHeadaches(profile, 3)
        await disk.fill()
        await startHeadache(page)
        await expect(page.getByText(copies.onlyJournal)).toBeVisible()
        await end(page)
        await expect(page.getByText(copies.onlyJournal)).toBeVisible()
        await disk.free()
        await button(page, copies.tryAgain).click()
        await expect(page.getByText(copies.onlyJournal)).toBeHidden()
        expect(await headachesIn(page)).toBe(4)
        await addAtEachStart(profile, [5, 6])
      })
    })
  }

  test('is made good at the next start when the app was closed while it lasted', async ({ site }, testInfo) => {
    await onSmallDisk({ site, testInfo }, async ({ profile, disk }) => {
      const page = await withHeadaches(profile, 3)
      await disk.fill()
      await startHeadache(page)
      await end(page)
      await profile.kill()
      await disk.free()
      await addAtEachStart(profile, [5, 6, 7])
    })
  })

  test('is made good beside a sample diary, which shares the files of the database', async ({ site }, testInfo) => {
    await onSmallDisk({ site, testInfo }, async ({ profile, disk }) => {
      await profile.launch('?sample=en')
      await profile.close()
      const page = await withHeadaches(profile, 3)
      await disk.fill()
      await startHeadache(page)
      await end(page)
      await disk.free()
      await button(page, copies.tryAgain).click()
      await expect(page.getByText(copies.onlyJournal)).toBeHidden()
      await addAtEachStart(profile, [5, 6])
    })
  })

  test('costs headaches that were said to be saved where the database is alone', async ({ site }, testInfo) => {
    await onSmallDisk({ site, testInfo, before: takeFilesAway }, async ({ profile, disk }) => {
      const page = await withHeadaches(profile, 3)
      await disk.fill()
      await button(page, today.headacheNow).click()
      await expect(page.getByText(en.problem.notSaved)).toBeVisible()
      await disk.free()
      await startHeadache(page)
      await restarted(profile)
      const last = await restarted(profile)
      await expect(last.getByRole('main')).toBeVisible()
      expect(await headachesIn(last)).toBeLessThan(4)
    })
  })
})

/** As in a browser without private files, which has one copy only. */
function takeFilesAway(): void {
  Reflect.deleteProperty(StorageManager.prototype, 'getDirectory')
}

interface Scene {
  readonly site: Site
  readonly testInfo: TestInfo
  readonly switches?: readonly string[]
  readonly before?: () => void
}

async function onSmallDisk(
  { site, testInfo, switches = [], before }: Scene,
  play: (on: { readonly profile: Profile; readonly disk: SmallDisk }) => Promise<void>,
): Promise<void> {
  const disk = await mountSmallDisk(testInfo.outputPath('disk'))
  const look = { locale: 'en-US', timezoneId: 'UTC', viewport: { width: 390, height: 844 } }
  const folder = `${disk.folder}/profile`
  const engine = chromiumWith(switches)
  const { profile, end: endProfile } = openProfile({ folder, site, now: '', look, before, engine })
  try {
    await play({ profile, disk })
  } finally {
    await endProfile()
    await disk.end()
  }
}

async function withHeadaches(profile: Profile, count: number): Promise<Page> {
  const page = await profile.launch()
  for (let number = 1; number <= count; number += 1) {
    await startHeadache(page)
    await end(page)
  }
  return page
}

/** Starts again and again; each time all is there, and one headache more is added. */
async function addAtEachStart(profile: Profile, expected: readonly number[]): Promise<void> {
  for (const count of expected) {
    const page = await restarted(profile)
    await startHeadache(page)
    await end(page)
    await expect.poll(() => headachesIn(page)).toBe(count)
  }
}

async function restarted(profile: Profile): Promise<Page> {
  await profile.close()
  return profile.launch()
}

async function end(page: Page): Promise<void> {
  await button(page, attack.itsOver).click()
  await answerSlip(page, 'short')
  await expect(button(page, today.headacheNow)).toBeVisible()
}

async function headachesIn(page: Page): Promise<number> {
  return (await storedRecords(page)).filter(({ kind }) => kind === 'attack').length
}
