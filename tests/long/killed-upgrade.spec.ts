import type { Profile } from '../e2e/support/profile.ts'
import type { UpgradePage, UpgradeState } from '../damage/page/said.ts'
import { placeOf, type DamageSite } from '../damage/support/damage-site.ts'
import { expect, test } from '../damage/support/test.ts'

const RECORDS = 3_000
const MOMENTS = [2, 3, 4].flatMap((level) => ['begun', 'half', 'over'].map((where) => `step ${String(level)} ${where}`))

test('an upgrade that is killed within or between its steps leaves all of version 1 or has made all of version 4', async ({
  damageSite,
  profile,
}) => {
  test.setTimeout(15 * 60_000)
  const found: string[] = []
  for (const moment of MOMENTS) {
    const state = await killedAt(moment, { site: damageSite, profile, way: 'upgrade' })
    const wholeVersion = wholeVersionOf(state)
    expect(wholeVersion, `${moment}: ${JSON.stringify(state)}`).not.toBeNull()
    found.push(`${moment}: version ${String(wholeVersion)}`)
  }
  test.info().annotations.push({ type: 'measured', description: found.join('; ') })
  // Else they came too late to prove anything.
  expect(found.filter((each) => each.endsWith('version 1')).length).toBeGreaterThanOrEqual(MOMENTS.length / 2)
  await expectUpgradeToGoThrough(profile, damageSite)
})

test('an upgrade that is made of several transactions is found half done', async ({ damageSite, profile }) => {
  test.setTimeout(15 * 60_000)
  const found: (number | null)[] = []
  for (const moment of MOMENTS) {
    if (found.includes(null)) break
    found.push(wholeVersionOf(await killedAt(moment, { site: damageSite, profile, way: 'upgradeApart' })))
  }
  test.info().annotations.push({ type: 'measured', description: `half done after ${String(found.length)} kills` })
  expect(found).toContain(null)
})

interface Series {
  readonly site: DamageSite
  readonly profile: Profile
  readonly way: Exclude<keyof UpgradePage, 'fill' | 'state'>
}

/** Makes the database of version 1, kills the browser when the upgrade says to be there, and looks after a new start. */
async function killedAt(moment: string, { site, profile, way }: Series): Promise<UpgradeState> {
  const page = await profile.launch(placeOf('strict'))
  await page.evaluate((records) => window.upgrades.fill(records), RECORDS)
  expect(wholeVersionOf(await page.evaluate(() => window.upgrades.state()))).toBe(1)
  const before = site.told.length
  await page.evaluate((name) => void window.upgrades[name](), way)
  const heard = () => site.told.slice(before).map(({ key }) => key)
  await expect.poll(heard, { intervals: [2], timeout: 60_000 }).toContain(moment)
  await profile.kill()
  return await stateAfterwards(profile)
}

async function stateAfterwards(profile: Profile): Promise<UpgradeState> {
  const page = await profile.launch(placeOf('strict'))
  const state = await page.evaluate(() => window.upgrades.state())
  await profile.close()
  return state
}

/** After all the kills the same upgrade still goes through. */
async function expectUpgradeToGoThrough(profile: Profile, site: DamageSite): Promise<void> {
  const state = await killedAt('upgraded', { site, profile, way: 'upgrade' })
  expect(wholeVersionOf(state), JSON.stringify(state)).toBe(4)
}

/** The version that all of the database is of; null when parts are of another. */
function wholeVersionOf({ version, stores, levels, tombstones }: UpgradeState): number | null {
  const isWhole =
    Object.keys(levels).length === 2 &&
    levels[`records of level ${String(version)}`] === RECORDS &&
    levels[`kept of level ${String(version)}`] === RECORDS &&
    tombstones === RECORDS &&
    stores.includes('added') === version >= 3
  return isWhole && (version === 1 || version === 4) ? version : null
}
