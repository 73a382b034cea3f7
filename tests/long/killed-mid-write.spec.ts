import type { Profile } from '../e2e/support/profile.ts'
import type { Held, Mode } from '../damage/page/said.ts'
import { placeOf, type DamageSite } from '../damage/support/damage-site.ts'
import { inFlightOf, keysSaid, lostOf } from '../damage/support/losses.ts'
import { createRandom, runSeed } from '../support/random.ts'
import { expect, test } from '../damage/support/test.ts'

const ROUNDS = 50
/** Milliseconds from the first write to the kill. */
const SOONEST = 200
const LATEST = 2_000

test('fifty kills in the middle of writing lose nothing that was said to be saved', async ({ damageSite, profile }) => {
  test.setTimeout(15 * 60_000)
  const tally = await killedAgainAndAgain({ site: damageSite, profile, mode: 'own', seed: runSeed() })
  expect(tally.lost, tally.line).toEqual([])
  expect(tally.broken, tally.line).toBe(0)
  expect(tally.rounds, tally.line).toBe(ROUNDS)
  expect(tally.acknowledged, tally.line).toBeGreaterThan(ROUNDS)
  expect(tally.inFlight, 'kills that came while something was being written').toBeGreaterThanOrEqual(5)
})

test('a page that says "saved" when it has only asked for it loses entries', async ({ damageSite, profile }) => {
  test.setTimeout(15 * 60_000)
  const tally = await killedAgainAndAgain({ site: damageSite, profile, mode: 'early', seed: runSeed() })
  expect(tally.lost.length, tally.line).toBeGreaterThan(0)
})

interface Series {
  readonly site: DamageSite
  readonly profile: Profile
  readonly mode: Mode
  readonly seed: number
}

/** Writes on one growing diary and kills the browser, time after time; the null control ends with its first loss. */
async function killedAgainAndAgain({ site, profile, mode, seed }: Series) {
  const random = createRandom(seed)
  const tally = { rounds: 0, acknowledged: 0, lost: [] as readonly string[], inFlight: 0, broken: 0, torn: 0, line: '' }
  while (tally.rounds < ROUNDS && tally.lost.length === 0) {
    const before = site.told.length
    await killedAfter({ site, profile, mode }, SOONEST + random() * (LATEST - SOONEST))
    const held = await heldAfterwards(profile, mode)
    tally.rounds += 1
    tally.acknowledged = keysSaid(site.told, 'acknowledged').length
    tally.lost = lostOf(site.told, held)
    tally.inFlight += inFlightOf(site.told.slice(before)).length > 0 ? 1 : 0
    tally.broken += held.broken
    tally.torn = held.torn
    tally.line = lineOf({ ...tally, mode, seed })
  }
  test.info().annotations.push({ type: 'measured', description: tally.line })
  return tally
}

async function killedAfter({ site, profile, mode }: Omit<Series, 'seed'>, milliseconds: number): Promise<void> {
  const page = await profile.launch(placeOf(mode))
  const before = site.told.length
  await page.evaluate(() => void window.damage.writeOn())
  await expect.poll(() => site.told.length, { intervals: [10] }).toBeGreaterThan(before)
  await page.waitForTimeout(milliseconds)
  await profile.kill()
}

async function heldAfterwards(profile: Profile, mode: Mode): Promise<Held> {
  const page = await profile.launch(placeOf(mode))
  const held = await page.evaluate(() => window.damage.read())
  await profile.kill()
  return held
}

interface Line {
  readonly mode: Mode
  readonly seed: number
  readonly rounds: number
  readonly acknowledged: number
  readonly lost: readonly string[]
  readonly inFlight: number
  readonly torn: number
}

function lineOf({ mode, seed, rounds, acknowledged, lost, inFlight, torn }: Line): string {
  return `${mode}: ${rounds} kills, ${acknowledged} acknowledged, ${lost.length} lost, ${inFlight} kills in flight, ${torn} torn lines, seed ${seed}`
}
