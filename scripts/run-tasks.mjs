import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { root } from './prepare.mjs'

/**
 * @typedef {object} Task
 * @property {string} name
 * @property {string} command a script of node, as a path, with its arguments
 * @property {Readonly<Record<string, string>>} [env] in addition to the present ones
 * @property {number} [minutes] after which it is ended and counts as failed; 5 unless told
 */

/**
 * @typedef {object} Outcome
 * @property {string} name
 * @property {boolean} passed
 * @property {string} output
 * @property {number} seconds
 */

/**
 * Runs Node scripts, `width` at a time, and says of each how it went as soon as it ends.
 * @param {readonly Task[]} tasks
 * @param {number} width
 * @returns {Promise<readonly Outcome[]>} in the order of the tasks
 */
export async function runTasks(tasks, width) {
  /** @type {Outcome[]} */
  const outcomes = []
  const queue = [...tasks.entries()]
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, task] = next
      const outcome = await runTask(task)
      outcomes[index] = outcome
      console.log(
        `${outcome.passed ? 'ok    ' : 'FAILED'} ${outcome.seconds.toFixed(1).padStart(5)} s  ${outcome.name}`,
      )
    }
  }
  await Promise.all(Array.from({ length: width }, worker))
  return outcomes
}

/**
 * @param {Task} task
 * @returns {Promise<Outcome>}
 */
function runTask({ name, command, env, minutes = 5 }) {
  const begin = performance.now()
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command.split(' '), {
      cwd: root,
      env: { ...process.env, ...env, NO_COLOR: '1', FORCE_COLOR: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: minutes * 60_000,
    })
    let output = ''
    const collect = (/** @type {Buffer} */ chunk) => (output += chunk.toString())
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('close', (code) => {
      resolve({
        name,
        passed: code === 0,
        output: stripVTControlCharacters(output).trim(),
        seconds: (performance.now() - begin) / 1000,
      })
    })
  })
}
