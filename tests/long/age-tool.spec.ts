import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { en } from '../support/all-messages.ts'
import { sampleBackup, sampleRecords, sampleToday } from '../support/sample-diary.ts'
import { button, chooseFile, goToBackup } from '../e2e/support/act.ts'
import { makeKey, unlock } from '../e2e/support/encrypted.ts'
import { restoreSample, sampleNow } from '../e2e/support/sample.ts'
import { storedRecords } from '../e2e/support/stored.ts'
import { expect, test as base } from '../e2e/support/test.ts'

/** A folder to use the age tool of the system in, as a person does who has no Fifteen any more. */
const test = base.extend<{ readonly folder: string }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright wants the first argument to be taken apart.
  folder: async ({}, provide, testInfo) => {
    const hasAge = spawnSync('age', ['--version']).status === 0
    test.skip(!hasAge && process.env['CI'] === undefined, 'age is not installed here')
    if (!hasAge) throw new Error('The test needs the age tool: apt-get install age')
    const folder = testInfo.outputPath('age')
    mkdirSync(folder, { recursive: true })
    await provide(folder)
  },
})

test.use({ now: sampleNow })
test.slow()

const { backup, sealed } = en
const sample = sampleBackup(sampleToday)
const passphrase = 'correct horse battery staple'

test('age opens what Fifteen encrypted for its key, and finds the records of the plain file', async ({
  app,
  folder,
}) => {
  await app.open()
  await restoreSample(app.page)
  const key = await makeKey(app.page)
  await goToBackup(app.page)
  const plain = await made(app.page, backup.make)
  writeFileSync(join(folder, 'key.txt'), `${key}\n`)
  writeFileSync(join(folder, 'backup.age'), await made(app.page, sealed.make))
  const opened = execFileSync('age', ['--decrypt', '-i', 'key.txt', 'backup.age'], { cwd: folder }).toString()
  expect(recordsPart(opened)).toBe(recordsPart(plain))
  // Null control: without the right key it does not open.
  execFileSync('age-keygen', ['-o', 'other.txt'], { cwd: folder, stdio: 'ignore' })
  expect(spawnSync('age', ['--decrypt', '-i', 'other.txt', 'backup.age'], { cwd: folder }).status).not.toBe(0)
})

test('age opens what Fifteen encrypted with a passphrase', async ({ app, folder }) => {
  await app.open()
  await restoreSample(app.page)
  await goToBackup(app.page)
  const plain = await made(app.page, backup.make)
  await app.page.getByText(sealed.withPassphrase).click()
  await app.page.getByLabel(sealed.passphrase, { exact: true }).fill(passphrase)
  writeFileSync(join(folder, 'backup.age'), await made(app.page, sealed.makeWithPassphrase))
  typeInto('age --decrypt -o opened.json backup.age', [passphrase], folder)
  expect(recordsPart(readFileSync(join(folder, 'opened.json'), 'utf8'))).toBe(recordsPart(plain))
})

for (const { form, flags } of [
  { form: 'bytes', flags: [] },
  { form: 'text', flags: ['--armor'] },
]) {
  test(`Fifteen opens what age encrypted for a key of its own making, as ${form}`, async ({ app, folder }) => {
    execFileSync('age-keygen', ['-o', 'key.txt'], { cwd: folder, stdio: 'ignore' })
    writeFileSync(join(folder, 'backup.json'), sample)
    const recipient = execFileSync('age-keygen', ['-y', 'key.txt'], { cwd: folder }).toString().trim()
    execFileSync('age', [...flags, '-r', recipient, '-o', 'backup.age', 'backup.json'], { cwd: folder })
    await restoreSealed(app, readFileSync(join(folder, 'backup.age')), readFileSync(join(folder, 'key.txt'), 'utf8'))
  })
}

test('Fifteen opens what age encrypted with a passphrase, at the work that age asks for', async ({ app, folder }) => {
  writeFileSync(join(folder, 'backup.json'), sample)
  typeInto('age --passphrase -o backup.age backup.json', [passphrase, passphrase], folder)
  await restoreSealed(app, readFileSync(join(folder, 'backup.age')), passphrase)
})

interface Opened {
  readonly page: Page
  readonly open: () => Promise<void>
}

async function restoreSealed({ page, open }: Opened, file: Buffer, secret: string): Promise<void> {
  await open()
  await goToBackup(page)
  await chooseFile(page, file)
  await unlock(page, secret)
  await button(page, backup.apply).click({ timeout: 60_000 })
  await expect(page.getByText(backup.applied, { exact: true })).toBeVisible()
  expect(await storedRecords(page)).toHaveLength(sampleRecords(sampleToday).length)
}

async function made(page: Page, name: string): Promise<string> {
  const coming = page.waitForEvent('download', { timeout: 60_000 })
  await button(page, name).click()
  return readFileSync(await (await coming).path(), 'utf8')
}

/** Runs a command at a terminal of its own, since age asks for a passphrase nowhere else. */
function typeInto(command: string, lines: readonly string[], folder: string): void {
  const typing = lines.map((line) => `sleep 2; printf '%s\\n' '${line}'`).join('; ')
  execFileSync('sh', ['-c', `(${typing}; sleep 8) | script -qec '${command}' /dev/null`], { cwd: folder })
}

function recordsPart(text: string): string {
  const start = text.indexOf('"records":')
  expect(start).toBeGreaterThan(0)
  return text.slice(start)
}
