import type { Day } from '../../src/domain/day.ts'
import type { Diary } from '../../src/domain/diary.ts'
import type { ReferenceContext, ReferenceDay } from '../reference/reference-days.ts'
import type { ReferenceFlag, ReferenceRuns } from '../reference/reference-flag.ts'
import type { ReferenceWindow } from '../reference/reference-window.ts'
import { at, homeZone } from './builders.ts'
import { dayPlus, markOf } from './zone-clock.ts'

/** A diary as it stands at one moment, and what must be counted in it; only what is named is compared. */
export interface CountingCase {
  readonly title: string
  readonly diary: Diary
  readonly context: ReferenceContext
  readonly expected: Expected
}

/** A case of the table "Worked cases" of the rules. */
export interface WorkedCase extends CountingCase {
  readonly number: number
}

/** A case of the fine print (F1 to F14), of section 2 or 4, or of another rule. */
export interface FinePrintCase extends CountingCase {
  readonly rule: string
}

export interface Expected {
  /** By day: "2026-03-14". */
  readonly days?: Readonly<Record<string, Partial<ReferenceDay>>>
  /** By month ("2026-03") or by first and last day ("2026-03-01/2026-03-28"). A rate is meant to one decimal. */
  readonly windows?: Readonly<Record<string, ExpectedWindow>>
  /** By month. */
  readonly flags?: Readonly<Record<string, Partial<ReferenceFlag>>>
  readonly runs?: ReferenceRuns
}

export type ExpectedWindow = Omit<Partial<ReferenceWindow>, 'daysByClass'> & {
  readonly daysByClass?: Partial<ReferenceWindow['daysByClass']>
}

/** What a counting engine has to answer; one adapter for the reference, another for the app's own. */
export interface Counting {
  readonly day: (diary: Diary, context: ReferenceContext, day: Day) => ReferenceDay
  readonly window: (diary: Diary, context: ReferenceContext, span: readonly [Day, Day]) => ReferenceWindow
  readonly flag: (diary: Diary, context: ReferenceContext, month: string) => ReferenceFlag
  readonly runs: (diary: Diary, context: ReferenceContext) => ReferenceRuns
}

/** One line for each figure that is not as expected; none: the case holds. */
export function differencesOf({ diary, context, expected }: CountingCase, counting: Counting): readonly string[] {
  const { days = {}, windows = {}, flags = {}, runs } = expected
  return [
    ...Object.entries(days).flatMap(([day, figures]) => unlike(day, figures, counting.day(diary, context, day as Day))),
    ...Object.entries(windows).flatMap(([window, figures]) =>
      unlike(window, figures, rounded(counting.window(diary, context, spanOf(window)))),
    ),
    ...Object.entries(flags).flatMap(([month, figures]) =>
      unlike(`flag of ${month}`, figures, counting.flag(diary, context, month)),
    ),
    ...(runs === undefined ? [] : unlike('runs', runs, counting.runs(diary, context))),
  ]
}

/** A device at home, a clinician's diagnosis given. */
export function contextAt(local: string, said: Partial<Omit<ReferenceContext, 'now'>> = {}): ReferenceContext {
  const zone = said.zone ?? homeZone
  return { now: markOf(at(local, zone)).instant, zone, diagnosis: said.diagnosis ?? true }
}

function spanOf(window: string): readonly [Day, Day] {
  const [first = '', last] = window.split('/')
  if (last !== undefined) return [first as Day, last as Day]
  const firstDay = `${first}-01` as Day
  let lastDay = firstDay
  while (dayPlus(lastDay, 1).startsWith(first)) lastDay = dayPlus(lastDay, 1)
  return [firstDay, lastDay]
}

function rounded(window: ReferenceWindow): ReferenceWindow {
  return { ...window, ratePer28: window.ratePer28 === null ? null : Math.round(window.ratePer28 * 10) / 10 }
}

function unlike(what: string, expected: object, actual: object): readonly string[] {
  const found = new Map<string, unknown>(Object.entries(actual))
  return Object.entries(expected).flatMap(([name, value]: [string, unknown]) => {
    const given = found.get(name)
    if (isPlain(value) && isPlain(given)) return unlike(`${what} ${name}`, value, given)
    const [wanted, got] = [JSON.stringify(value), JSON.stringify(given)]
    return wanted === got ? [] : [`${what} ${name}: expected ${wanted}, counted ${got}`]
  })
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
