import { existsSync, readFileSync } from 'node:fs'

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} skipped
 * @property {readonly { name: string, message: string }[]} failures
 */

/**
 * Reads the JSON report of a Vitest run; null when there is none.
 * @param {string} file
 * @returns {Tally | null}
 */
export function readVitestReport(file) {
  if (!existsSync(file)) return null
  /** @type {VitestReport} */
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const failures = report.testResults.flatMap((suite) => {
    const failed = suite.assertionResults.filter(({ status }) => status === 'failed')
    // A file that cannot even be loaded holds no test that failed.
    if (failed.length === 0 && suite.status === 'failed') return [{ name: suite.name, message: suite.message ?? '' }]
    return failed.map((test) => ({
      name: `${suite.name} › ${test.fullName}`,
      message: (test.failureMessages ?? []).join('\n'),
    }))
  })
  return { passed: report.numPassedTests, skipped: report.numPendingTests + report.numTodoTests, failures }
}

/**
 * Reads the JSON report of a Playwright run; null when there is none.
 * @param {string} file
 * @returns {Tally | null}
 */
export function readPlaywrightReport(file) {
  if (!existsSync(file)) return null
  /** @type {PlaywrightReport} */
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const specs = report.suites.flatMap(allSpecs)
  const failures = [
    ...specs
      .filter(({ ok }) => !ok)
      .map((spec) => ({ name: `${spec.file} › ${spec.title}`, message: messagesOf(spec) })),
    ...report.errors.map((error) => ({ name: 'the run itself', message: error.message ?? '' })),
  ]
  return { passed: report.stats.expected, skipped: report.stats.skipped, failures }
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {readonly PlaywrightSpec[]}
 */
function allSpecs(suite) {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(allSpecs)]
}

/** @param {PlaywrightSpec} spec */
function messagesOf(spec) {
  const errors = spec.tests.flatMap((test) => test.results.flatMap((result) => result.errors))
  return errors.map((error) => error.message ?? '').join('\n')
}

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly VitestSuite[]} testResults
 *
 * @typedef {object} VitestSuite
 * @property {string} name
 * @property {string} status
 * @property {string} [message]
 * @property {readonly { fullName: string, status: string, failureMessages?: readonly string[] }[]} assertionResults
 *
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, skipped: number }} stats
 * @property {readonly { message?: string }[]} errors
 * @property {readonly PlaywrightSuite[]} suites
 *
 * @typedef {object} PlaywrightSuite
 * @property {readonly PlaywrightSpec[]} specs
 * @property {readonly PlaywrightSuite[]} [suites]
 *
 * @typedef {object} PlaywrightSpec
 * @property {string} file
 * @property {string} title
 * @property {boolean} ok
 * @property {readonly { results: readonly { errors: readonly { message?: string }[] }[] }[]} tests
 */
