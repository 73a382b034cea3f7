import type { JournalAnswer, JournalRequest, NumberedAnswer, NumberedRequest } from './journal-messages.ts'

/**
 * The journal: the diary a second time, in files of the private file system, since a browser can lose a whole database
 * and keep its files (Chromium after a kill or a full disk). One line for each change:
 *
 *     <bytes> <first 16 hex digits of SHA-256> <payload>
 *
 * Each line begins with a newline, so that what was torn off before it spoils nothing but itself. A file is renewed by
 * writing the next one; lines count wherever they stand, since the contents are merged as sets. At the end of the file
 * lies a reserve of newlines, which the next lines overwrite: a full disk still takes them.
 */

declare const self: DedicatedWorkerGlobalScope

const encoder = new TextEncoder()
const LINE = /^(\d+) ([\da-f]{16}) (.*)$/s
const NEWLINE = 10
/** Bytes of the reserve: some hundred entries. It is filled up when half of it is gone. */
const RESERVE = 65_536

self.addEventListener('message', ({ data }: MessageEvent<NumberedRequest>) => {
  void answer(data).then((reply) => self.postMessage(reply))
})

async function answer({ number, name, request }: NumberedRequest): Promise<NumberedAnswer> {
  try {
    // Several windows write to the same file, which only one of them can hold open.
    const outcome = await navigator.locks.request(name, async () => await work(name, request))
    // The digests of a large journal take long: no tap waits for them.
    return { number, answer: Array.isArray(outcome) ? await wholeLines(outcome) : outcome }
  } catch (error) {
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    return { number, answer: { ok: false, detail } }
  }
}

/** What was done; for a reading, the texts of the files. */
async function work(name: string, request: JournalRequest): Promise<JournalAnswer | string[]> {
  const folder = await navigator.storage.getDirectory()
  const files = await journalFiles(folder, name)
  const next = fileName(name, numberOf(files.at(-1)) + 1)
  const remove = async (old: readonly string[]) => void (await Promise.all(old.map((file) => folder.removeEntry(file))))
  switch (request.what) {
    case 'append':
      return await append({ folder, file: files.at(-1) ?? next }, request.payload)
    case 'read':
      return await textsOf(folder, files)
    case 'keep':
      await writeWhole({ folder, file: next }, await lineOf(request.payload))
      await remove(files.slice(0, Math.max(0, files.length + 1 - request.most)))
      return done
    case 'clear':
    case 'renew':
      if (sizeOf(await textsOf(folder, files)) !== request.bytes)
        throw new Error('another window has written meanwhile')
      if (request.what === 'renew') await writeWhole({ folder, file: next }, await lineOf(request.payload), restock)
      await remove(files)
      return done
  }
}

const done: JournalAnswer = { ok: true, payloads: [], torn: 0, bytes: 0 }

interface Place {
  readonly folder: FileSystemDirectoryHandle
  readonly file: string
}

async function append(place: Place, payload: string): Promise<JournalAnswer> {
  return write(place, await lineOf(payload), restock)
}

type Afterwards = (handle: FileSystemSyncAccessHandle, end: number) => void

/** Writes behind what stands in the file. */
async function write(
  { folder, file }: Place,
  line: string,
  afterwards: Afterwards = () => undefined,
): Promise<JournalAnswer> {
  const bytes = encoder.encode(`\n${line}`)
  const handle = await (await folder.getFileHandle(file, { create: true })).createSyncAccessHandle()
  try {
    // Safari 15.2 to 16.3 answers with promises here, and every line would be written over the first.
    if (typeof handle.getSize() !== 'number') throw new Error('files without synchronous access')
    const end = endOfLines(handle)
    // Room is made before anything of the line is written, so that a line is whole or not there.
    if (end + bytes.length > handle.getSize()) extend(handle, end + bytes.length)
    fill(handle, bytes, end)
    handle.flush()
    afterwards(handle, end + bytes.length)
    return done
  } finally {
    handle.close()
  }
}

/** A file that the line did not fit into goes again: it would stand in the place of one that holds something. */
async function writeWhole(place: Place, line: string, afterwards?: Afterwards): Promise<void> {
  try {
    await write(place, line, afterwards)
  } catch (error) {
    await place.folder.removeEntry(place.file)
    throw error
  }
}

/** Where the reserve begins: behind the last byte that is no newline. */
function endOfLines(handle: FileSystemSyncAccessHandle): number {
  const chunk = new Uint8Array(RESERVE)
  for (let end = handle.getSize(); end > 0; end -= chunk.length) {
    const start = Math.max(0, end - chunk.length)
    handle.read(chunk.subarray(0, end - start), { at: start })
    const last = chunk.subarray(0, end - start).findLastIndex((byte) => byte !== NEWLINE)
    if (last >= 0) return start + last + 1
  }
  return 0
}

/** Makes the file as long as that with newlines, or leaves it as it is and throws. */
function extend(handle: FileSystemSyncAccessHandle, length: number): void {
  const before = handle.getSize()
  try {
    fill(handle, new Uint8Array(length - before).fill(NEWLINE), before)
  } catch (error) {
    handle.truncate(before)
    throw error
  }
}

function fill(handle: FileSystemSyncAccessHandle, bytes: Uint8Array<ArrayBuffer>, at: number): void {
  const written = handle.write(bytes, { at })
  if (written !== bytes.length) throw new Error(`only ${String(written)} of ${String(bytes.length)} bytes`)
}

/** Fills the reserve up; without room for it the diary goes on with what is left of it. */
function restock(handle: FileSystemSyncAccessHandle, end: number): void {
  if (handle.getSize() - end > RESERVE / 2) return
  try {
    extend(handle, end + RESERVE)
    handle.flush()
  } catch {
    // The line itself is on the disk.
  }
}

async function textsOf(folder: FileSystemDirectoryHandle, files: readonly string[]): Promise<string[]> {
  return Promise.all(files.map(async (file) => await (await (await folder.getFileHandle(file)).getFile()).text()))
}

async function wholeLines(texts: readonly string[]): Promise<JournalAnswer> {
  const payloads: string[] = []
  let torn = 0
  for (const line of texts.flatMap((text) => text.split('\n'))) {
    const payload = line === '' ? '' : await payloadOf(line)
    if (payload === null) torn += 1
    else if (payload !== '') payloads.push(payload)
  }
  return { ok: true, payloads, torn, bytes: sizeOf(texts) }
}

/** Bytes of the lines, the reserves aside. */
function sizeOf(texts: readonly string[]): number {
  return encoder.encode(texts.map((text) => text.trimEnd()).join('')).length
}

async function lineOf(payload: string): Promise<string> {
  return `${String(encoder.encode(payload).length)} ${await digestOf(payload)} ${payload}`
}

/** null: torn off, or glued to what was. */
async function payloadOf(line: string): Promise<string | null> {
  const [, length, digest, payload = ''] = LINE.exec(line) ?? []
  const isWhole = Number(length) === encoder.encode(payload).length && digest === (await digestOf(payload))
  return isWhole ? payload : null
}

async function digestOf(payload: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(payload)))
  return Array.from(digest.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The files of the journal, oldest first. */
async function journalFiles(folder: FileSystemDirectoryHandle, name: string): Promise<readonly string[]> {
  const names: string[] = []
  for await (const file of folder.keys()) if (numberOf(file, name) > 0) names.push(file)
  return names.toSorted((a, b) => numberOf(a) - numberOf(b))
}

function fileName(name: string, number: number): string {
  return `${name}-${String(number)}.txt`
}

function numberOf(file: string | undefined, name?: string): number {
  const [, before, number = '0'] = /^(.*)-(\d+)\.txt$/.exec(file ?? '') ?? []
  return name === undefined || before === name ? Number(number) : 0
}
