import type { JournalAnswer, JournalRequest, NumberedAnswer, NumberedRequest } from './journal-messages.ts'

/**
 * The journal: the diary a second time, in files of the private file system, since a browser can lose a whole database
 * and keep its files (Chromium after a kill or a full disk). One line for each change:
 *
 *     <bytes> <first 16 hex digits of SHA-256> <payload>
 *
 * Each line begins with a newline, so that what was torn off before it spoils nothing but itself. A file is renewed by
 * writing the next one; lines count wherever they stand, since the contents are merged as sets.
 */

declare const self: DedicatedWorkerGlobalScope

const encoder = new TextEncoder()
const LINE = /^(\d+) ([\da-f]{16}) (.*)$/s

self.addEventListener('message', ({ data }: MessageEvent<NumberedRequest>) => {
  void answer(data).then((reply) => self.postMessage(reply))
})

async function answer({ number, name, request }: NumberedRequest): Promise<NumberedAnswer> {
  try {
    // Several windows write to the same file, which only one of them can hold open.
    const done = await navigator.locks.request(name, async () => await work(name, request))
    // The digests of a large journal take long: no tap waits for them.
    return { number, answer: Array.isArray(done) ? await wholeLines(done) : done }
  } catch (error) {
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    return { number, answer: { ok: false, detail } }
  }
}

/** What was done; for a reading, the texts of the files. */
async function work(name: string, request: JournalRequest): Promise<JournalAnswer | string[]> {
  const folder = await navigator.storage.getDirectory()
  const files = await journalFiles(folder, name)
  switch (request.what) {
    case 'append':
      return await append(folder, files.at(-1) ?? fileName(name, 1), request.payload)
    case 'read':
      return await Promise.all(files.map(async (file) => await textOf(folder, file)))
    case 'renew': {
      const written = await append(folder, fileName(name, numberOf(files.at(-1)) + 1), request.payload)
      if (written.ok) await Promise.all(files.map((file) => folder.removeEntry(file)))
      return written
    }
    case 'set-aside':
      for (const file of files) await setAside(folder, file, `${name}-aside`)
      return { ok: true, payloads: [], torn: 0, bytes: 0 }
  }
}

async function setAside(folder: FileSystemDirectoryHandle, file: string, name: string): Promise<void> {
  const text = await textOf(folder, file)
  const before = await journalFiles(folder, name)
  const copied = await write(folder, fileName(name, numberOf(before.at(-1)) + 1), text)
  if (copied.ok) await folder.removeEntry(file)
}

async function append(folder: FileSystemDirectoryHandle, file: string, payload: string): Promise<JournalAnswer> {
  return write(folder, file, `\n${await lineOf(payload)}`)
}

async function write(folder: FileSystemDirectoryHandle, file: string, text: string): Promise<JournalAnswer> {
  const bytes = encoder.encode(text)
  const handle = await (await folder.getFileHandle(file, { create: true })).createSyncAccessHandle()
  try {
    const before = handle.getSize()
    try {
      const written = handle.write(bytes, { at: before })
      if (written !== bytes.length) throw new Error(`only ${String(written)} of ${String(bytes.length)} bytes`)
      handle.flush()
    } catch (error) {
      // Half a line is taken back, so that the file stays as large as what it holds.
      handle.truncate(before)
      throw error
    }
    return { ok: true, payloads: [], torn: 0, bytes: before + bytes.length }
  } finally {
    handle.close()
  }
}

async function textOf(folder: FileSystemDirectoryHandle, file: string): Promise<string> {
  return (await (await folder.getFileHandle(file)).getFile()).text()
}

async function wholeLines(texts: readonly string[]): Promise<JournalAnswer> {
  const payloads: string[] = []
  let torn = 0
  for (const line of texts.flatMap((text) => text.split('\n'))) {
    const payload = line === '' ? '' : await payloadOf(line)
    if (payload === null) torn += 1
    else if (payload !== '') payloads.push(payload)
  }
  return { ok: true, payloads, torn, bytes: encoder.encode(texts.join('')).length }
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
