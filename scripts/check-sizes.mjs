// A budget for the built site: what a phone must load before the first tap, and what it must keep.
import { gzipSync } from 'node:zlib'
import { builtFiles, precacheList, readBuilt } from './built-site.mjs'

const kilobyte = 1000
const html = readBuilt('index.html').toString()
const firstScripts = [...html.matchAll(/<(?:script[^>]* src|link rel="modulepreload"[^>]* href)="\.\/([^"]+)"/g)]
const first = withStaticImports(firstScripts.map(([, path = '']) => path))
const lazy = builtFiles().filter((path) => path.endsWith('.js') && path !== 'sw.js' && !first.includes(path))
// Loaded on demand, yet nothing can be drawn without one of them: the larger one counts, with what it imports.
const languages = ['en', 'es'].map((language) =>
  withStaticImports(lazy.filter((path) => new RegExp(`^assets/${language}-(?!more-)`).test(path))).filter(
    (path) => !first.includes(path),
  ),
)
const kept = precacheList().map(({ url }) => url)

const measures = [
  { what: 'JavaScript before the first possible tap, gzipped', limit: 1.1, size: gzipped('first-paint.js') },
  {
    what: 'JavaScript of the first load with one language, gzipped',
    limit: 46.5,
    size: sum(first, gzipped) + Math.max(...languages.map((files) => sum(files, gzipped))),
  },
  { what: 'styles of the first load, gzipped', limit: 12, size: sum(styles(), gzipped) },
  ...lazy
    .filter((path) => !languages.flat().includes(path))
    .map((path) => ({ what: `${path}, loaded late, gzipped`, limit: 60, size: gzipped(path) })),
  // A third of it is the list of files with their integrity.
  { what: 'service worker, gzipped', limit: 9.6, size: gzipped('sw.js') },
  // Half of it is read by few and never at first: two languages of every page, the chart, calendar files, tables.
  // An eighth is the library that encrypts backups, which must open one without a network too.
  { what: 'files kept for offline use, pictures aside', limit: 885, size: sum(kept.filter(isNoPicture), plain) },
]

for (const { what, limit, size } of measures) {
  const over = size > limit * kilobyte
  console.log(`${over ? 'OVER  ' : 'within'} ${(size / kilobyte).toFixed(1).padStart(6)} of ${limit} kB: ${what}`)
  if (over) process.exitCode = 1
}

/**
 * The scripts and all that they import at once, not what they import when asked.
 * @param {readonly string[]} paths
 */
function withStaticImports(paths) {
  const found = new Set(paths)
  for (const path of found) {
    const text = readBuilt(path).toString()
    for (const [, name] of text.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
      found.add(`assets/${name}`)
  }
  return [...found]
}

function styles() {
  return builtFiles().filter((path) => path.endsWith('.css'))
}

/**
 * @param {readonly string[]} paths
 * @param {(path: string) => number} measure
 */
function sum(paths, measure) {
  return paths.reduce((total, path) => total + measure(path), 0)
}

/** @param {string} path */
function gzipped(path) {
  return gzipSync(readBuilt(path), { level: 9 }).length
}

/** @param {string} path */
function plain(path) {
  return readBuilt(path).length
}

/** @param {string} path */
function isNoPicture(path) {
  return !/\.(png|svg|ico)$/.test(path)
}
