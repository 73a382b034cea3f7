import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Adds a hash to every entry of the precache list. A host that answers a missing file with some other page then
 * cannot get that page stored as our script, and the worker repairs a cache that the browser has thrown away.
 * @param {string} folder the built site
 * @returns {import('workbox-build').ManifestTransform}
 */
export function withIntegrity(folder) {
  return async (entries) => ({
    manifest: await Promise.all(
      entries.map(async (entry) => ({ ...entry, integrity: await integrityOf(join(folder, entry.url)) })),
    ),
  })
}

/** @param {string} file */
async function integrityOf(file) {
  return `sha256-${createHash('sha256')
    .update(await readFile(file))
    .digest('base64')}`
}
