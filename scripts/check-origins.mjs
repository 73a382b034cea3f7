// "Nothing leaves this device": the built site names no other origin, and its page holds nothing inline.
import { builtFiles, readBuilt } from './built-site.mjs'

const allowed = [
  // Names of XML languages, not addresses that anything loads.
  /^http:\/\/www\.w3\.org\//,
  // In a warning that Workbox writes to the console of a developer.
  /^https:\/\/bit\.ly\/wb-precache$/,
  // In the text of an error that uuid throws.
  /^https:\/\/github\.com\/uuidjs\/uuid#getrandomvalues-not-supported$/,
  // Who wrote a library, in its licence comment.
  /^https:\/\/www\.chartjs\.org$/,
  /^https:\/\/github\.com\/kurkle\/color#readme$/,
]

const problems = builtFiles()
  .filter((path) => /\.(html|js|css|svg|webmanifest|txt)$/.test(path))
  .flatMap((path) => [...foreignAddresses(path), ...(path.endsWith('.html') ? inlineParts(path) : [])])
for (const problem of problems) console.log(problem)
if (problems.length > 0) process.exitCode = 1

/** @param {string} path */
function foreignAddresses(path) {
  const found =
    readBuilt(path)
      .toString()
      .match(/\b(?:https?|wss?):\/\/[^\s"'`<>)\\]+/g) ?? []
  return [...new Set(found)]
    .filter((address) => !allowed.some((pattern) => pattern.test(address)))
    .map(
      (address) => `${path} names ${address}. If it is never loaded, add it to the list in scripts/check-origins.mjs.`,
    )
}

/** @param {string} path */
function inlineParts(path) {
  const html = readBuilt(path).toString()
  const found = [/<script(?![^>]* src=)[^>]*>/, /<style\b/, /<[^>]+\sstyle=/, /<[^>]+\son[a-z]+=/]
  return found
    .filter((pattern) => pattern.test(html))
    .map((pattern) => `${path} has an inline part (${pattern.source}).`)
}
