// Only what Node itself brings: this runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const lockfile = join(root, 'package-lock.json')
const installStamp = join(root, 'node_modules/.fifteen-lockfile')
const buildStamp = join(root, '.cache/build')
const buildInputs = ['src', 'public', 'scripts', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json']

/** Ends with one line when Node is older than the tools can bear. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Fifteen needs Node 20.19 or later; this is ${process.versions.node}.`)
  process.exit(1)
}

/** Runs `npm ci` when node_modules is missing or belongs to another lockfile. */
export function ensureInstalled() {
  const wanted = hashOf([lockfile])
  if (readStamp(installStamp) === wanted) return
  if (!installedByHand()) {
    console.log('Installing packages (npm ci) …')
    if (!run('npm', ['ci', '--include=dev'], { shell: process.platform === 'win32' })) process.exit(1)
  }
  writeStamp(installStamp, wanted)
}

/** npm leaves its own copy of the lockfile; if that is newer, someone has run npm themselves. */
function installedByHand() {
  const copy = join(root, 'node_modules/.package-lock.json')
  return existsSync(copy) && statSync(copy).mtimeMs >= statSync(lockfile).mtimeMs
}

/** Builds unless dist/ was built from exactly these files. */
export function ensureBuilt() {
  const complete = ['index.html', 'sw.js'].every((file) => existsSync(join(root, 'dist', file)))
  const current = complete && readStamp(buildStamp) === hashOf(inputFiles())
  if (!current && !build()) process.exit(1)
}

/**
 * Builds dist/ and notes what it was built from.
 * @returns {boolean} whether it worked
 */
export function build() {
  console.log('Building …')
  rmSync(buildStamp, { force: true })
  const inputs = hashOf(inputFiles())
  // Quiet when it works: the plugin for the worker speaks of an option of its own that nobody here can change.
  const worked = run(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build'], { stdio: 'pipe' })
  if (worked) writeStamp(buildStamp, inputs)
  return worked
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ stdio?: 'pipe', shell?: boolean }} [options]
 */
function run(command, args, options) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', encoding: 'utf8', ...options })
  if (result.status === 0) return true
  const reason = result.error ? `: ${result.error.message}` : '.'
  console.error(
    [result.stdout, result.stderr, `${command} ${args.join(' ')} failed${reason}`].filter(Boolean).join('\n'),
  )
  return false
}

function inputFiles() {
  return buildInputs.flatMap((input) => filesIn(join(root, input))).toSorted()
}

/**
 * @param {string} path
 * @returns {readonly string[]}
 */
function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)))
}

/** @param {readonly string[]} files */
function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

/** @param {string} file */
function readStamp(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

/**
 * @param {string} file
 * @param {string} stamp
 */
function writeStamp(file, stamp) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, stamp)
}

// From the command line: node scripts/prepare.mjs builds.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !build()) process.exitCode = 1
