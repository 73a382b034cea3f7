// Imports go down only (scripts/floors.mjs). Prints a sentence for every import that goes elsewhere.
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { floors, reserved } from './floors.mjs'
import { root } from './prepare.mjs'

const importPattern =
  /^\s*(?<keyword>import|export)\s+(?<types>type\s)?(?:[^'"`;()]*?\bfrom\s+)?'(?<from>[^']+)'|\bimport\(\s*'(?<lazy>[^']+)'/gm

const broken = sourceFiles().flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8')
  return [...brokenImports(file, text), ...brokenReservations(file, text)]
})
for (const line of broken) console.log(line)
if (broken.length > 0) process.exitCode = 1

function sourceFiles() {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path))
    .toSorted()
}

/**
 * @param {string} file
 * @param {string} text
 */
function brokenImports(file, text) {
  return [...text.matchAll(importPattern)].flatMap(({ 0: match, groups, index }) => {
    const target = groups?.from ?? groups?.lazy ?? ''
    const onlyTypes = groups?.types !== undefined
    const why = target.startsWith('.')
      ? whyNotFile(file, posix.join(posix.dirname(file), target), onlyTypes)
      : whyNotPackage(file, target)
    return why === null
      ? []
      : [`${file}:${lineOf(text, index + match.length - match.trimStart().length)} imports ${target}. ${why}`]
  })
}

/**
 * @param {string} file
 * @param {string} target
 * @param {boolean} onlyTypes
 * @returns {string | null}
 */
function whyNotFile(file, target, onlyTypes) {
  if (!target.startsWith('src/')) return 'Nothing in src imports from outside it.'
  const floor = floorOf(file)
  const other = floorOf(target)
  if (floor === null) return null
  if (other === null) return 'Only the app itself (src/*.ts, src/*.tsx, src/styles) imports from there.'
  if (floor === other) return floor === 'screens' ? whyNotScreen(file, target) : null
  const { imports, types = [], why } = /** @type {import('./floors.mjs').Floor} */ (floors[floor])
  return imports.includes(other) || (onlyTypes && types.includes(other)) ? null : why
}

/**
 * @param {string} file
 * @param {string} target
 * @returns {string | null}
 */
function whyNotScreen(file, target) {
  const folder = target.split('/')[2]
  if (folder === file.split('/')[2] || folder === 'parts') return null
  return 'A screen does not import another screen. What several screens draw lies in src/screens/parts or src/ui.'
}

/**
 * @param {string} file
 * @param {string} target
 * @returns {string | null}
 */
function whyNotPackage(file, target) {
  const name = target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')
  if (name === 'chart.js' && !/^src\/ui\/bar-chart[^/]*$/.test(file)) {
    return 'Chart.js is loaded late, by src/ui/bar-chart*.tsx only.'
  }
  const floor = floorOf(file)
  const rules = floor === null ? undefined : floors[floor]
  return rules === undefined || rules.packages.includes(name) ? null : rules.why
}

/**
 * @param {string} file
 * @param {string} text
 */
function brokenReservations(file, text) {
  const lines = text.split('\n').map((line) => line.replace(/^\s*(\/\/|\/?\*).*$|\s\/\/.*$/, ''))
  return reserved
    .filter(({ allowed }) => !allowed.test(file))
    .flatMap(({ pattern, why }) =>
      lines.flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim()} – ${why}`] : [])),
    )
}

/**
 * The floor a file lies on; null for the app itself.
 * @param {string} file
 */
function floorOf(file) {
  const folder = file.split('/')[1] ?? ''
  return folder in floors ? folder : null
}

/**
 * @param {string} text
 * @param {number} index
 */
function lineOf(text, index) {
  return text.slice(0, index).split('\n').length
}
