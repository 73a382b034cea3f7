import { expect, type TestType } from '@playwright/test'
import type { DayRecord, DiaryRecord } from '../../../src/domain/records.ts'
import { dayOf, addDays, type Day } from '../../../src/domain/day.ts'
import { en, es } from '../../support/all-messages.ts'
import type { Site } from '../../e2e/support/site.ts'

/** What a person can do and see, whatever drives the browser. A fresh profile is open at Today. */
export interface Hands {
  /** Goes to a place of the app, such as "#/trends". */
  readonly goTo: (place: string) => Promise<void>
  /** Taps the button, link or choice of this name, once it is there. */
  readonly tap: (name: string) => Promise<void>
  readonly write: (label: string, text: string) => Promise<void>
  /** Chooses an option of a list. */
  readonly choose: (label: string, option: string) => Promise<void>
  /** All the text that shows. */
  readonly screen: () => Promise<string>
  /** What a control says: its text, or "on" or "off" of a choice; null when it is not there. */
  readonly stateOf: (name: string) => Promise<string | null>
  readonly reload: () => Promise<void>
  /** What the database holds, asked directly. */
  readonly records: () => Promise<readonly DiaryRecord[]>
  /** The civil date in the browser. */
  readonly today: () => Promise<string>
  /** Errors that the pages have told of so far, a line each. */
  readonly errors: () => Promise<readonly string[]>
}

interface MainJob {
  readonly hands: Hands
  readonly site: Site
}

const { attack, today, vocabulary } = en
const note = 'slept badly, rain'

/** The main job of the app as tests of one engine; `copies` is how often that engine lets the diary be kept. */
export function mainJobIn<Worker extends object>(
  test: TestType<MainJob, Worker>,
  { copies }: { readonly copies: keyof typeof en.storage.copies },
): void {
  test('a headache, a day without one and a note are there after a reload', async ({ hands }) => {
    await logEverything(hands)
    await hands.reload()
    await expectEverything(hands)
    expect(await hands.errors()).toEqual([])
  })

  test('with the server gone all of it is there, and one more headache outlives a reload', async ({ hands, site }) => {
    await see(hands, today.offlineReady)
    await logEverything(hands)
    await site.stop()
    await hands.reload()
    await expectEverything(hands)
    await hands.goTo('#/')
    await hands.tap(today.headacheNow)
    await see(hands, attack.itsOver)
    await hands.reload()
    await see(hands, attack.itsOver)
    await expectEverything(hands, 2)
    expect(await hands.errors()).toEqual([])
  })

  test('Calendar, Trends, Treatment and Summary open without an error', async ({ hands }) => {
    await logEverything(hands)
    await hands.goTo('#/calendar')
    await see(hands, en.calendar.list)
    await hands.goTo('#/trends')
    await see(hands, en.trends.title)
    await expect.poll(hands.screen).not.toContain(en.trends.loadingChart)
    await hands.goTo('#/treatment')
    await see(hands, en.treatment.title)
    await hands.goTo('#/summary')
    await see(hands, en.summary.title)
    expect(await hands.errors()).toEqual([])
  })

  test('Spanish is spoken when it is chosen, and after a reload', async ({ hands }) => {
    await hands.goTo('#/settings')
    await hands.choose(en.settings.language, 'Español')
    await see(hands, es.settings.language)
    await hands.reload()
    await see(hands, es.settings.language)
    await hands.goTo('#/')
    await hands.tap(es.today.headacheNow)
    await see(hands, es.attack.itsOver)
    expect(await hands.errors()).toEqual([])
  })

  test('it is said how often the diary is kept here', async ({ hands }) => {
    await hands.tap(today.headacheNow)
    await see(hands, attack.itsOver)
    await hands.goTo('#/storage')
    await see(hands, en.storage.copies[copies])
    for (const other of ['both', 'single'] as const) {
      if (other !== copies) expect(await hands.screen()).not.toContain(en.storage.copies[other])
    }
  })
}

/** Waits until the screen says this. */
async function see(hands: Hands, text: string): Promise<void> {
  await expect.poll(hands.screen, { timeout: 15_000 }).toContain(text)
}

/** A headache of today from the first tap to its end, and yesterday without one, with a note. */
export async function logEverything(hands: Hands): Promise<void> {
  await hands.tap(today.headacheNow)
  await see(hands, attack.itsOver)
  // For a moment after the start neither takes a tap, because of shaking thumbs.
  await expect(async () => {
    await hands.tap(vocabulary.severity.moderate)
    await expect
      .poll(async () => (await hands.records()).map(({ kind }) => kind), { timeout: 900 })
      .toContain('reading')
  }).toPass()
  await expect(async () => {
    await hands.tap(attack.tookSomething)
    await expect.poll(hands.screen, { timeout: 900 }).toContain(attack.unnamedDose)
  }).toPass()
  await hands.tap(attack.itsOver)
  await expect(async () => {
    await hands.tap(attack.short)
    await expect.poll(hands.screen, { timeout: 900 }).toContain(today.headacheToday)
  }).toPass()
  await hands.goTo(`#/day/${await yesterday(hands)}`)
  await hands.tap(en.day.clear)
  await expect.poll(() => hands.stateOf(en.day.clear)).toBe('on')
  await hands.write(en.day.note, note)
  await expect.poll(async () => (await dayRecord(hands))?.note).toBe(note)
}

/** All of that on the screen and in the database; `headaches` is how many there are by now. */
async function expectEverything(hands: Hands, headaches = 1): Promise<void> {
  const stored = await hands.records()
  expect(stored.map(({ kind }) => kind).toSorted()).toEqual(
    ['attack', 'reading', 'dose', 'day', ...Array.from({ length: headaches - 1 }, () => 'attack')].toSorted(),
  )
  expect(stored).toContainEqual(expect.objectContaining({ kind: 'reading', level: 'moderate' }))
  expect(await dayRecord(hands)).toMatchObject({ mark: { state: 'clear' }, note })
  await hands.goTo(`#/day/${await yesterday(hands)}`)
  await expect.poll(() => hands.stateOf(en.day.clear)).toBe('on')
  await see(hands, en.day.state.clear)
  expect(await hands.stateOf(en.day.note)).toBe(note)
  await hands.goTo(`#/day/${await hands.today()}`)
  await see(hands, en.day.state.headache)
  await see(hands, vocabulary.severity.moderate.toLowerCase())
  await see(hands, en.dose.unnamed)
}

async function dayRecord(hands: Hands): Promise<DayRecord | undefined> {
  const day = await yesterday(hands)
  return (await hands.records()).find((record): record is DayRecord => record.kind === 'day' && record.day === day)
}

async function yesterday(hands: Hands): Promise<Day> {
  const day = dayOf(await hands.today())
  if (day === null) throw new Error('The browser has no date.')
  return addDays(day, -1)
}
