import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildChecks, sourceChecks } from './checks.mjs'
import { root } from './prepare.mjs'
import { readPlaywrightReport, readVitestReport } from './read-reports.mjs'
import { runTasks } from './run-tasks.mjs'

/** Where a rule of time once broke, or would: far east and west, half hours, a day that never was. */
const zones = ['America/Santiago', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Pacific/Apia']
/** In the long run also the zone of most servers, and that of the tests themselves. */
const moreZones = ['UTC', 'America/Denver']
const timeFolders =
  'tests/unit/domain tests/unit/formats tests/property/counting tests/property/figures tests/reference'
const longRun = {
  FIFTEEN_LONG: '1',
  FIFTEEN_RUNS: process.env.FIFTEEN_RUNS ?? '2000',
  FIFTEEN_COMPARED: process.env.FIFTEEN_COMPARED ?? '20000',
  FIFTEEN_MUTATED: process.env.FIFTEEN_MUTATED ?? '100000',
}

// Relative to the root, where every task runs: an absolute path might hold a space.
const reports = '.cache/reports'

/**
 * @param {{ long: boolean, build: () => boolean }} options
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runEverything({ long, build }) {
  rmSync(join(root, reports), { recursive: true, force: true })
  mkdirSync(join(root, reports), { recursive: true })
  const suites = testSuites(long)
  const checks = await runTasks(sourceChecks, 2)
  const built = build()
  const builtChecks = built ? await runTasks(buildChecks, 2) : []
  // Those in Node share the two cores; those in a browser have them to themselves, since they wait for the screen.
  const inNode = suites.filter(({ browser }) => !browser)
  const inBrowser = suites.filter(({ browser, needsBuild }) => browser && (built || !needsBuild))
  const outcomes = [...(await runTasks(inNode, 2)), ...(await runTasks(inBrowser, 1))]
  return sumUp([
    ...[...checks, ...builtChecks].map(asTally),
    ...(built ? [] : [failedTask({ name: 'build', output: 'The build failed; see above.' })]),
    ...[...inNode, ...inBrowser].map((suite, index) => suiteTally(suite, outcomes[index])),
  ])
}

/** @typedef {import('./run-tasks.mjs').Task & { browser: boolean, needsBuild?: boolean, read: () => Tally | null }} Suite */
/** @typedef {import('./read-reports.mjs').Tally} Tally */
/** @typedef {Pick<import('./run-tasks.mjs').Outcome, 'name' | 'output'>} Failed */

/**
 * @param {boolean} long
 * @returns {readonly Suite[]}
 */
function testSuites(long) {
  const env = long ? longRun : {}
  // A deadline against hanging, with room for a busy machine; the whole takes less than ten minutes on two cores.
  const minutes = long ? 240 : 20
  const playwright = `${reports}/e2e.json`
  return [
    // Apart from each other, so that each of the two cores has its share; the longest comes first.
    {
      ...vitest('unit', { folders: 'tests/property' }),
      name: 'properties',
      browser: false,
      env: { FIFTEEN_RUNS: '60', ...env },
      minutes,
    },
    {
      ...vitest('unit', { folders: 'tests/unit tests/reference tests/long' }),
      name: 'unit tests',
      browser: false,
      env,
      minutes,
    },
    ...[...zones, ...(long ? moreZones : [])].map((zone) => ({
      ...vitest('unit', { folders: timeFolders, zone }),
      name: `unit tests in ${zone}`,
      browser: false,
      // The zone is what is new here: fewer made-up cases will do.
      env: { ...env, FIFTEEN_RUNS: long ? '200' : '25', FIFTEEN_COMPARED: long ? '200' : '25', TZ: zone },
      minutes,
    })),
    { ...vitest('browser'), name: 'browser tests', browser: true, env, minutes },
    {
      name: 'tests of the built app',
      command: 'node_modules/@playwright/test/cli.js test --reporter=json --pass-with-no-tests',
      browser: true,
      needsBuild: true,
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: playwright },
      minutes,
      read: () => readPlaywrightReport(join(root, playwright)),
    },
  ]
}

/**
 * @param {string} project
 * @param {{ folders?: string, zone?: string }} [part]
 */
function vitest(project, { folders = '', zone } = {}) {
  const name = [project, folders.split(' ')[0], zone].filter(Boolean).join('-').replaceAll('/', '-')
  const file = `${reports}/${name}.json`
  return {
    command: `node_modules/vitest/vitest.mjs run${folders && ` ${folders}`} --project ${project} --passWithNoTests --reporter=json --outputFile=${file}`,
    read: () => readVitestReport(join(root, file)),
  }
}

/**
 * @param {import('./run-tasks.mjs').Outcome} outcome
 * @returns {Tally}
 */
function asTally(outcome) {
  return outcome.passed ? { passed: 1, skipped: 0, failures: [] } : failedTask(outcome)
}

/**
 * @param {Suite} suite
 * @param {import('./run-tasks.mjs').Outcome | undefined} outcome
 * @returns {Tally}
 */
function suiteTally(suite, outcome = { name: suite.name, passed: false, output: 'It did not run.', seconds: 0 }) {
  const tally = suite.read()
  if (tally === null) return outcome.passed ? { passed: 0, skipped: 0, failures: [] } : failedTask(outcome)
  // A run can fail as a whole with every test green: an error nobody awaited, a time limit.
  const failures = outcome.passed || tally.failures.length > 0 ? tally.failures : failedTask(outcome).failures
  return { ...tally, failures: failures.map((each) => ({ ...each, name: `${suite.name}: ${each.name}` })) }
}

/**
 * @param {Failed} task
 * @returns {Tally}
 */
function failedTask({ name, output }) {
  return { passed: 0, skipped: 0, failures: [{ name, message: output }] }
}

/** @param {readonly Tally[]} tallies */
function sumUp(tallies) {
  const failures = tallies.flatMap((tally) => tally.failures)
  const passed = tallies.reduce((total, tally) => total + tally.passed, 0)
  const skipped = tallies.reduce((total, tally) => total + tally.skipped, 0)
  for (const { name, message } of failures) console.log(`\nFAILED ${name}\n${shortened(message)}`)
  if (skipped > 0) console.log(`\n${skipped} skipped`)
  console.log(`\n${passed} passed, ${failures.length} failed`)
  return { passed, failed: failures.length }
}

/** @param {string} message */
function shortened(message) {
  const lines = message.split('\n')
  const shown = lines.length > 40 ? [...lines.slice(0, 40), `… ${lines.length - 40} more lines`] : lines
  return shown.map((line) => `    ${line}`).join('\n')
}
