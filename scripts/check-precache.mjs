// The app works offline for months: every file of the built site is kept, with a hash that fits.
import { createHash } from 'node:crypto'
import { builtFiles, precacheList, readBuilt } from './built-site.mjs'

// The worker cannot keep itself; the rest is for others: robots, hosts, the window in which an app is installed.
const notKept = ['sw.js', 'robots.txt', '_headers', '404.html', 'screenshot-narrow.png', 'screenshot-wide.png']

const list = precacheList()
const urls = list.map(({ url }) => url)
const problems = [
  ...builtFiles()
    .filter((path) => !notKept.includes(path) && !urls.includes(path))
    .map((path) => `${path} is not kept for offline use.`),
  ...urls.filter((url, index) => urls.indexOf(url) !== index).map((url) => `${url} is listed twice.`),
  ...list
    .filter(({ url, integrity }) => integrity !== hashOf(url))
    .map(({ url }) => `${url} has no hash, or a wrong one.`),
]
for (const problem of problems) console.log(problem)
if (problems.length > 0) process.exitCode = 1

/** @param {string} path */
function hashOf(path) {
  return `sha256-${createHash('sha256').update(readBuilt(path)).digest('base64')}`
}
