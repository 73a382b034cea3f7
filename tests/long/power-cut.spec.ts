import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { openProfile } from '../e2e/support/profile.ts'
import { placeOf, startDamageSite, type DamageSite } from '../damage/support/damage-site.ts'
import { makeDisk, whyNoDisk, type Disk } from '../damage/support/disk-image.ts'
import { keysSaid, lostOf } from '../damage/support/losses.ts'
import { createRandom, runSeed } from '../support/random.ts'
import { expect } from '../damage/support/test.ts'
import type { Held, Mode, Told } from '../damage/page/said.ts'

const CUTS = 5

/** Runs where a disk can be mounted, and always in CI. */
const test = base.extend<{ readonly disks: string }>({
  // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright wants the first argument to be taken apart.
  disks: async ({}, provide, testInfo) => {
    const reason = whyNoDisk()
    test.skip(reason !== null && process.env['CI'] === undefined, reason ?? '')
    if (reason !== null) throw new Error(`The power cannot be cut: ${reason}.`)
    await provide(testInfo.outputPath('disk'))
  },
})

test('the power is cut in the first seconds of a diary: nothing that was said to be saved is lost', async ({
  disks,
}) => {
  test.setTimeout(10 * 60_000)
  const cuts = await cutAgainAndAgain(disks, { mode: 'own', isNew: true })
  expectNothingLost(cuts)
})

test('the power is cut while a diary is written that was there before: either copy alone has all', async ({
  disks,
}) => {
  test.setTimeout(10 * 60_000)
  const cuts = await cutAgainAndAgain(disks, { mode: 'own', isNew: false })
  expectNothingLost(cuts)
  expect(cuts.map(({ lostInDatabase }) => lostInDatabase)).toEqual(Array(CUTS).fill(0))
  expect(cuts.map(({ lostInJournal }) => lostInJournal)).toEqual(Array(CUTS).fill(0))
})

test('a database that is not flushed loses what it said was saved', async ({ disks }) => {
  test.setTimeout(10 * 60_000)
  const cuts = await cutAgainAndAgain(disks, { mode: 'relaxed', isNew: false })
  expect(cuts.filter(({ lost }) => lost > 0).length).toBeGreaterThan(0)
})

function expectNothingLost(cuts: readonly Cut[]): void {
  expect(cuts.map(({ lost }) => lost)).toEqual(Array(CUTS).fill(0))
  expect(cuts.map(({ broken }) => broken)).toEqual(Array(CUTS).fill(0))
  for (const { acknowledged } of cuts) expect(acknowledged).toBeGreaterThan(10)
}

interface Diary {
  readonly mode: Mode
  /** It is begun in the seconds before the cut; otherwise it was there before, and has reached the disk. */
  readonly isNew: boolean
}

interface Cut {
  readonly acknowledged: number
  readonly lost: number
  /** What each copy would have lost if it had been the only one. */
  readonly lostInDatabase: number
  readonly lostInJournal: number | null
  readonly broken: number
}

async function cutAgainAndAgain(disks: string, diary: Diary): Promise<readonly Cut[]> {
  const seed = runSeed()
  const random = createRandom(seed)
  const cuts: Cut[] = []
  for (let number = 0; number < CUTS; number += 1) {
    const cut = await cutOnce(`${disks}-${number}`, diary, 1_000 + random() * 4_000)
    cuts.push(cut)
    test.info().annotations.push({ type: 'measured', description: `${diary.mode}, seed ${seed}: ${lineOf(cut)}` })
  }
  return cuts
}

/** Writes for so many milliseconds on a new disk, and reads what the cut has left. */
async function cutOnce(path: string, diary: Diary, milliseconds: number): Promise<Cut> {
  const site = await startDamageSite()
  const disk = await makeDisk(path)
  try {
    if (!diary.isNew) await beginDiary({ site, disk, diary, path })
    const after = await diskAfterCut({ site, disk, diary, path }, milliseconds)
    try {
      return cutOf(site.told, await heldOn(after, site, diary.mode))
    } finally {
      await after.end()
    }
  } finally {
    await disk.end()
    await site.stop()
  }
}

interface Place {
  readonly site: DamageSite
  readonly disk: Disk
  readonly diary: Diary
  readonly path: string
}

async function beginDiary({ site, disk, diary }: Place): Promise<void> {
  const { profile } = profileOn(disk, site)
  try {
    const page = await profile.launch(placeOf(diary.mode))
    expect(await page.evaluate(() => window.damage.write('the first'))).toMatchObject({ what: 'acknowledged' })
  } finally {
    await profile.close()
  }
  await disk.flush()
}

async function diskAfterCut({ site, disk, diary, path }: Place, milliseconds: number): Promise<Disk> {
  const { profile, end } = profileOn(disk, site)
  try {
    const page = await profile.launch(placeOf(diary.mode))
    await page.evaluate(() => void window.damage.writeOn())
    await expect.poll(() => site.told.length).toBeGreaterThan(0)
    await page.waitForTimeout(milliseconds)
    await profile.freeze()
    const after = await disk.asCutNow(`${path}-after`)
    await profile.kill()
    return after
  } finally {
    await end()
  }
}

async function heldOn(disk: Disk, site: DamageSite, mode: Mode): Promise<Held> {
  const { profile, end } = profileOn(disk, site)
  try {
    const page = await profile.launch(placeOf(mode))
    return await page.evaluate(() => window.damage.read())
  } finally {
    await end()
  }
}

function profileOn(disk: Disk, site: DamageSite): ReturnType<typeof openProfile> {
  const look = { locale: 'en-US', timezoneId: 'UTC', viewport: null }
  return openProfile({ folder: join(disk.folder, 'profile'), site, now: '', look })
}

function cutOf(told: readonly Told[], held: Held): Cut {
  return {
    acknowledged: keysSaid(told, 'acknowledged').length,
    lost: lostOf(told, held).length,
    lostInDatabase: lostOf(told, { all: held.database ?? [] }).length,
    lostInJournal: held.journal === null ? null : lostOf(told, { all: held.journal }).length,
    broken: held.broken,
  }
}

function lineOf({ acknowledged, lost, lostInDatabase, lostInJournal }: Cut): string {
  const copies = `database alone ${lostInDatabase}, journal alone ${lostInJournal ?? 'none'}`
  return `${acknowledged} acknowledged, ${lost} lost (${copies})`
}
