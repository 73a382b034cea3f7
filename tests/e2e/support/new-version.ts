import { createHash } from 'node:crypto'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dist } from './site.ts'

/** Copies the built app into `folder` as a later version whose page carries `data-version="…"`, and returns the folder. */
export async function buildNewVersion(folder: string, version: string): Promise<string> {
  await cp(dist, folder, { recursive: true })
  const page = join(folder, 'index.html')
  const worker = join(folder, 'sw.js')
  const html = await readFile(page, 'utf8')
  const changed = html.replace('<html', `<html data-version="${version}"`)
  const list = await readFile(worker, 'utf8')
  await writeFile(page, changed)
  await writeFile(worker, list.replace(integrityOf(html), integrityOf(changed)).replace(md5Of(html), md5Of(changed)))
  return folder
}

function integrityOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** How the precache list tells versions of an unhashed file apart. */
function md5Of(text: string): string {
  return createHash('md5').update(text).digest('hex')
}
