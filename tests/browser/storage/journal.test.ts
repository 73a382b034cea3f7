import { afterEach, beforeEach, expect, test } from 'vitest'
import { createJournal, type Journal } from '../../../src/storage/journal.ts'

let name = ''
let journals: Journal[] = []

beforeEach(() => {
  name = `journal-of-a-test-${crypto.randomUUID()}`
  journals = []
})

afterEach(async () => {
  for (const journal of journals) journal.end()
  const folder = await navigator.storage.getDirectory()
  for await (const file of folder.keys()) if (file.startsWith(name)) await folder.removeEntry(file)
})

/** A client with a worker of its own, as each window has one. */
function open(): Journal {
  const start = () => new Worker(new URL('../../../src/storage/journal-worker.ts', import.meta.url), { type: 'module' })
  const journal = createJournal({ name, start })
  journals.push(journal)
  return journal
}

const linesOf = async (journal: Journal) => {
  const lines = await journal.read()
  return lines.ok ? { payloads: lines.value.payloads, torn: lines.value.torn } : lines.problem
}

const sizeOf = async (journal: Journal) => {
  const lines = await journal.read()
  return lines.ok ? lines.value.bytes : -1
}

test('what was appended is read back, in its order, also by another window', async () => {
  const journal = open()
  for (const payload of ['{"n":1}', '{"n":2,"note":"línea ☂"}']) {
    expect(await journal.append(payload)).toEqual({ ok: true, value: null })
  }
  expect(await linesOf(open())).toEqual({ payloads: ['{"n":1}', '{"n":2,"note":"línea ☂"}'], torn: 0 })
})

test('a line that was torn off is left out, and spoils none of those before and after it', async () => {
  const journal = open()
  await journal.append('{"n":1}')
  await addRaw('\n99 0123456789abcdef {"n":2,"no')
  await journal.append('{"n":3}')
  expect(await linesOf(journal)).toEqual({ payloads: ['{"n":1}', '{"n":3}'], torn: 1 })
})

test('a line of which one letter has changed is not taken for whole', async () => {
  const journal = open()
  await journal.append('{"n":1}')
  await change((text) => text.replace('"n":1', '"n":7'))
  expect(await linesOf(journal)).toEqual({ payloads: [], torn: 1 })
})

test('windows that write at the same moment lose nothing to each other', async () => {
  const windows = [open(), open(), open()]
  const payloads = Array.from({ length: 30 }, (_, i) => `{"n":${String(i)}}`)
  await Promise.all(payloads.map(async (payload, i) => await windows[i % 3]?.append(payload)))
  const lines = await open().read()
  expect(lines.ok && lines.value.payloads.toSorted()).toEqual(payloads.toSorted())
})

test('a renewed journal is the one line that it was given, and goes on from there', async () => {
  const journal = open()
  await journal.append('{"n":1}')
  await journal.append('{"n":2}')
  await journal.renew('{"all":[1,2]}', await sizeOf(journal))
  await journal.append('{"n":3}')
  expect(await linesOf(journal)).toEqual({ payloads: ['{"all":[1,2]}', '{"n":3}'], torn: 0 })
  expect(await filesOf()).toHaveLength(1)
})

test('a renewal that was cut off before the old lines went leaves both to be read', async () => {
  const journal = open()
  await journal.append('{"n":1}')
  const old = await read()
  await journal.renew('{"all":[1]}', await sizeOf(journal))
  await write(`${name}-1.txt`, old)
  expect(await linesOf(journal)).toEqual({ payloads: ['{"n":1}', '{"all":[1]}'], torn: 0 })
})

test('a journal to which another window has added since it was read is not renewed', async () => {
  const journal = open()
  await journal.append('{"n":1}')
  const size = await sizeOf(journal)
  await open().append('{"n":2}')
  expect(await journal.renew('{"all":[1]}', size)).toMatchObject({ ok: false })
  expect(await linesOf(journal)).toEqual({ payloads: ['{"n":1}', '{"n":2}'], torn: 0 })
})

test('room is kept for the next lines, so that the file need not grow on a full disk', async () => {
  const journal = open()
  await journal.append('{"n":1}')
  const size = (await read()).length
  for (let n = 2; n <= 200; n += 1) await journal.append(`{"n":${String(n)}}`)
  expect((await read()).length).toBe(size)
  expect(await sizeOf(journal)).toBeLessThan(10_000)
  const large = JSON.stringify({ note: 'x'.repeat(150_000) })
  await journal.append(large)
  await journal.append('{"n":201}')
  const lines = await linesOf(journal)
  expect(lines).toMatchObject({ torn: 0 })
  expect(typeof lines === 'string' ? [] : lines.payloads.slice(-2)).toEqual([large, '{"n":201}'])
})

test('a cleared journal is empty; one with more lines than were read is not cleared', async () => {
  const journal = open()
  await journal.append('{"n":1}')
  const size = await sizeOf(journal)
  await open().append('{"n":2}')
  expect(await journal.clear(size)).toMatchObject({ ok: false })
  expect(await journal.clear(await sizeOf(journal))).toEqual({ ok: true, value: null })
  expect(await linesOf(journal)).toEqual({ payloads: [], torn: 0 })
  expect(await filesOf()).toEqual([])
})

test('of lines in files of their own the last few are kept', async () => {
  const files = open()
  for (const n of [1, 2, 3, 4]) await files.keep(`{"n":${String(n)}}`, 3)
  expect(await linesOf(files)).toEqual({ payloads: ['{"n":2}', '{"n":3}', '{"n":4}'], torn: 0 })
  expect(await filesOf()).toHaveLength(3)
})

test('a worker that does not answer is a failure, and the next question has another', async () => {
  const silent = new URL('data:text/javascript,')
  const workers = [
    () => new Worker(silent),
    () => new Worker(new URL('../../../src/storage/journal-worker.ts', import.meta.url), { type: 'module' }),
  ]
  const journal = createJournal({
    name,
    start: () => (workers.shift() ?? workers[0] ?? (() => new Worker(silent)))(),
    deadline: 1500,
  })
  journals.push(journal)
  expect(await journal.append('{"n":1}')).toMatchObject({ ok: false })
  expect(await journal.append('{"n":2}')).toEqual({ ok: true, value: null })
})

async function filesOf(): Promise<readonly string[]> {
  const names: string[] = []
  for await (const file of (await navigator.storage.getDirectory()).keys()) if (file.startsWith(name)) names.push(file)
  return names.toSorted()
}

async function read(): Promise<string> {
  const folder = await navigator.storage.getDirectory()
  const [file = ''] = await filesOf()
  return (await (await folder.getFileHandle(file)).getFile()).text()
}

async function write(file: string, text: string): Promise<void> {
  const folder = await navigator.storage.getDirectory()
  const stream = await (await folder.getFileHandle(file, { create: true })).createWritable()
  await stream.write(text)
  await stream.close()
}

async function change(how: (text: string) => string): Promise<void> {
  const [file = ''] = await filesOf()
  await write(file, how(await read()))
}

const addRaw = (raw: string) => change((text) => text + raw)
