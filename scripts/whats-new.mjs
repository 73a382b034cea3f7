import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './prepare.mjs'

/**
 * What a version brought, one sentence in each language: the lines "> en: …" and "> es: …" under its heading.
 * @param {string} version
 * @param {string} [changelog]
 */
export function whatsNew(version, changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8')) {
  const section = changelog.split(/^## /m).find((each) => each.startsWith(`${version}\n`)) ?? ''
  const line = (/** @type {string} */ language) =>
    new RegExp(`^> ${language}: (.+)$`, 'm').exec(section)?.[1]?.trim() ?? missing(version, language)
  return { version, en: line('en'), es: line('es') }
}

/**
 * @param {string} version
 * @param {string} language
 * @returns {never}
 */
function missing(version, language) {
  throw new Error(`CHANGELOG.md has no line "> ${language}: …" under "## ${version}": say there what is new.`)
}
