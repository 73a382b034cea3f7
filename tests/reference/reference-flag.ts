import type { Day } from '../../src/domain/day.ts'
import type { Diary } from '../../src/domain/diary.ts'
import { dateOf, dayPlus } from '../support/zone-clock.ts'
import { referenceDays, type ReferenceContext, type ReferenceDay } from './reference-days.ts'
import { referenceWindow, type ReferenceWindow, type Span } from './reference-window.ts'

/** "2026-11". */
type MonthText = string

export interface ReferenceFlag {
  /** so-far: the running month below 15; not-shown: before the diary's beginning, or after today. */
  readonly state: 'reached' | 'not-reached' | 'cannot-tell' | 'so-far' | 'not-shown'
  readonly low: number
  readonly high: number
}

export type RunText = 'none' | '1' | '2' | '3' | 'more than 3'

export interface ReferenceRuns {
  readonly headache: RunText
  readonly migraine: RunText
}

/** Section 5 for one month as of now. */
export function referenceFlag(diary: Diary, context: ReferenceContext, month: MonthText): ReferenceFlag {
  return flagOf(month, { diary, context, days: referenceDays(diary, context) })
}

/** The two runs as of now. */
export function referenceRuns(diary: Diary, context: ReferenceContext): ReferenceRuns {
  const told = { diary, context, days: referenceDays(diary, context) }
  return {
    headache: runOf(told, () => true),
    migraine: runOf(told, ({ migraineAndHeadache }) => migraineAndHeadache >= 8),
  }
}

/** The first known day; null: the diary has not begun (F14). */
function referenceBeginning(days: ReadonlyMap<Day, ReferenceDay>): Day | null {
  return [...days].find(([, { known }]) => known)?.[0] ?? null
}

function spanOfMonth(month: MonthText): Span {
  const firstDay = `${month}-01` as Day
  let lastDay = firstDay
  while (dayPlus(lastDay, 1).startsWith(month)) lastDay = dayPlus(lastDay, 1)
  return { firstDay, lastDay }
}

interface Told {
  readonly diary: Diary
  readonly context: ReferenceContext
  readonly days: ReadonlyMap<Day, ReferenceDay>
}

function windowOf(month: MonthText, { diary, context, days }: Told): ReferenceWindow {
  return referenceWindow(diary, context, { ...spanOfMonth(month), days })
}

function flagOf(month: MonthText, told: Told): ReferenceFlag {
  const { headache, unknown } = windowOf(month, told)
  const today = dateOf(told.context.zone, told.context.now)
  const { firstDay, lastDay } = spanOfMonth(month)
  const beginning = referenceBeginning(told.days)
  const range = { low: headache, high: headache + unknown }
  if (beginning === null || lastDay < beginning || firstDay > today) return { state: 'not-shown', ...range }
  if (headache >= 15) return { state: 'reached', ...range }
  if (lastDay >= today) return { state: 'so-far', ...range }
  return { state: headache + unknown < 15 ? 'not-reached' : 'cannot-tell', ...range }
}

function runOf(told: Told, alsoHolds: (window: ReferenceWindow) => boolean): RunText {
  const running = dateOf(told.context.zone, told.context.now).slice(0, 7)
  const joins = (month: MonthText): boolean =>
    flagOf(month, told).state === 'reached' && alsoHolds(windowOf(month, told))
  // Choice: the running month joins each run once it holds what that run asks for, and ends neither before that.
  let length = joins(running) ? 1 : 0
  for (let month = monthBefore(running); joins(month); month = monthBefore(month)) length += 1
  if (length === 0) return 'none'
  return length > 3 ? 'more than 3' : (String(length) as RunText)
}

function monthBefore(month: MonthText): MonthText {
  return dayPlus(`${month}-01` as Day, -1).slice(0, 7)
}
