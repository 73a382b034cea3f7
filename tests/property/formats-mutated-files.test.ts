import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beforeAndAfter } from '../../src/domain/after-treatment.ts'
import { diaryFactsOf } from '../../src/domain/diary-facts.ts'
import { diaryOf, settingOf, type Diary } from '../../src/domain/diary.ts'
import { utcMidnight } from '../../src/domain/day.ts'
import { doseEffects } from '../../src/domain/dose-effect.ts'
import { runsOf } from '../../src/domain/flag.ts'
import { injectionDays, nextInjection } from '../../src/domain/injections.ts'
import { monthOf } from '../../src/domain/month.ts'
import { monthsOf } from '../../src/domain/months.ts'
import { openAttackOf } from '../../src/domain/open-attack.ts'
import { periodCounts } from '../../src/domain/period-days.ts'
import { preventivesTried, weeksAtHighestDose } from '../../src/domain/preventives.ts'
import { reportOf } from '../../src/domain/report.ts'
import type { DiaryRecord } from '../../src/domain/records.ts'
import { decodeBackup, encodeBackup, type BackupProblem } from '../../src/formats/backup.ts'
import { canonicalText } from '../../src/formats/canonical-text.ts'
import { emptyContents, mergeContents, shownRecords, type DiaryContents } from '../../src/formats/diary-contents.ts'
import { fileText } from '../../src/formats/file-text.ts'
import { readIncoming, type IncomingCopy } from '../../src/formats/incoming-backup.ts'
import { contentsOfJournal } from '../../src/formats/journal-entries.ts'
import { anyContents, anyWrittenContents } from '../support/any-contents.ts'
import { arbitraryDiary } from '../support/arbitrary-diary.ts'
import { aDay, at } from '../support/builders.ts'
import { anyMutations, mutated } from '../support/mutated-file.ts'

const files = Number(process.env['FIFTEEN_MUTATED'] ?? 2_000)
/** No file may keep a person waiting for so long; a usual one takes some milliseconds. */
const HANGS = 2_000

const today = aDay('2026-11-24')
const writtenAt = at('2026-11-24T08:15')
const encode = (contents: DiaryContents): string => encodeBackup({ contents, appVersion: '0.1.0', writtenAt })
const problems: readonly (BackupProblem['what'] | 'not-text' | 'read')[] = [
  'too-large',
  'not-json',
  'sample',
  'foreign',
  'newer',
  'broken',
  'counts-differ',
  'not-text',
  'read',
]
const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype]
const membersOfPrototypes = () => prototypes.map((each) => Reflect.ownKeys(each).length)

/** Small contents with anything in them, and whole diaries as they are lived. */
const anyDiary: fc.Arbitrary<DiaryContents> = fc.oneof(
  { weight: 4, arbitrary: anyWrittenContents },
  { weight: 2, arbitrary: anyContents },
  { weight: 1, arbitrary: arbitraryDiary().map(({ diary }) => ({ revisions: recordsOf(diary), tombstones: [] })) },
)

/** To make a diary takes longer than to damage its file: each is damaged in many ways. */
const seed = 15
const diaries = fc
  .sample(anyDiary, { numRuns: Math.ceil(files / 30), seed })
  .map((diary) => ({ diary, file: encode(diary) }))
const others = fc.sample(anyContents, { numRuns: 20, seed })

/** The diary that is here: another one, or the one that the file was made from, so that its records meet. */
const anyCase = fc.record({
  damaged: fc.constantFrom(...diaries),
  other: fc.constantFrom(...others),
  isOwn: fc.boolean(),
  mutations: anyMutations,
})

describe('a damaged or hostile file', () => {
  test(
    `never crashes, hangs or changes the diary (${String(files)} files)`,
    () => {
      const before = membersOfPrototypes()
      const tally = new Map<string, number>()
      let slowest = 0
      fc.assert(
        fc.property(anyCase, ({ damaged, other, isOwn, mutations }) => {
          const here = deepFrozen(mergeContents(emptyContents, isOwn ? damaged.diary : other))
          const hereText = canonicalText(here)
          const file = mutated(damaged.file, mutations)
          const begun = performance.now()
          const outcome = readFile(file, here)
          const took = performance.now() - begun
          slowest = Math.max(slowest, took)
          const what = typeof outcome === 'string' ? outcome : 'read'
          tally.set(what, (tally.get(what) ?? 0) + 1)
          expect(took).toBeLessThan(HANGS)
          expect(canonicalText(here)).toBe(hereText)
          expect(membersOfPrototypes()).toEqual(before)
          if (typeof outcome !== 'string') expectSound(outcome, here)
          expect(problems).toContain(what)
        }),
        { numRuns: files },
      )
      const counted = [...tally]
        .toSorted(([one], [other]) => one.localeCompare(other))
        .map(([what, count]) => `${what} ${String(count)}`)
      process.stderr.write(`${counted.join(', ')}; slowest ${slowest.toFixed(0)} ms\n`)
      // Only of files that are read and of files that are refused is anything shown at all.
      expect(tally.get('read')).toBeGreaterThan(files / 20)
      expect(files - (tally.get('read') ?? 0)).toBeGreaterThan(files / 20)
    },
    files * 200,
  )
})

/** As the app reads a file, to the figures that the diary would then have. */
function readFile(file: Uint8Array<ArrayBuffer>, here: DiaryContents): IncomingCopy | string {
  const text = fileText(file)
  if (!text.ok) return text.problem
  const read = readIncoming(text.value, here)
  if (!read.ok) return read.problem.what
  const records = shownRecords(read.value.plan.merged)
  countAll(diaryOf(records))
  return read.value
}

/** All that the screens would count. */
function countAll(diary: Diary): void {
  const facts = diaryFactsOf(diary, { today, zone: 'America/Denver' })
  const range = { first: aDay('2026-08-01'), last: aDay('2026-10-31') }
  runsOf(monthsOf(facts))
  reportOf(diary, facts, { from: monthOf(range.first), to: monthOf(range.last) })
  openAttackOf(diary, facts, utcMidnight(today))
  beforeAndAfter(facts, injectionDays(diary.injections, today), settingOf(diary, 'baselineFirst'))
  nextInjection(diary.injections, today)
  preventivesTried(diary.courses, today)
  for (const course of diary.courses) weeksAtHighestDose(course, today)
  periodCounts({ diary, facts }, range)
  doseEffects(diary, range)
}

/** What was read can be written and read again, by backup and journal; and the merge takes nothing from the diary. */
function expectSound({ contents, plan }: IncomingCopy, here: DiaryContents): void {
  const text = encode(contents)
  const again = decodeBackup(text)
  expect(again.ok && encode(again.value.contents)).toBe(text)
  expect(again.ok && again.value.contents).toEqual(JSON.parse(canonicalText(contents)))
  const line = JSON.stringify({ put: contents.revisions, bury: contents.tombstones })
  expect(contentsOfJournal([line]).unread).toBe(0)
  const merged = new Set(keysOf(plan.merged))
  expect(keysOf(here).filter((key) => !merged.has(key))).toEqual([])
  expectPlain(contents)
}

/** No object of it has another prototype than a literal has, and none a member that could reach one. */
function expectPlain(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
  const reaching = ['__proto__', 'constructor', 'prototype'].filter((key) => Object.hasOwn(value, key))
  if (!isPlain || reaching.length > 0) throw new Error(`Reaches a prototype: ${JSON.stringify(value)}`)
  for (const each of Object.values(value)) expectPlain(each)
}

function keysOf({ revisions, tombstones }: DiaryContents): readonly string[] {
  const deleted = tombstones.map(({ id, deletes }) => `${id} deleted ${deletes}`)
  return [...revisions.map(({ id, stamp }) => `${id} ${stamp}`), ...deleted]
}

function recordsOf(diary: Diary): readonly DiaryRecord[] {
  const { attacks, readings, doses, auras, days, medications, settings } = diary
  return [...attacks, ...readings, ...doses, ...auras, ...days.values(), ...medications.values(), ...settings.values()]
}

function deepFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) deepFrozen(each)
    Object.freeze(value)
  }
  return value
}
