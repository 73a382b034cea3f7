import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './prepare.mjs'

export const dist = join(root, 'dist')

/** Every file of the built site, as a path below dist. */
export function builtFiles() {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(dist, path)).isFile())
    .toSorted()
}

/** @param {string} path below dist */
export function readBuilt(path) {
  return readFileSync(join(dist, path))
}

/**
 * The list in sw.js of what is kept for offline use.
 * @returns {readonly { url: string, integrity?: string }[]}
 */
export function precacheList() {
  const list = /\[\{"integrity".*?\}\]/.exec(readBuilt('sw.js').toString())?.[0]
  if (list === undefined) throw new Error('sw.js holds no precache list, or one whose first entry has no integrity.')
  return JSON.parse(list)
}
