import {
  comparedFigures,
  type BeforeAndAfter,
  type Change,
  type Cycle,
  type TreatmentWindow,
} from '../../domain/after-treatment.ts'
import type { WindowCounts } from '../../domain/window-counts.ts'
import type { AllWords } from '../../i18n/words.ts'
import type { DaysBar } from '../../ui/days-bar.ts'
import { rangeText } from './month-figures.ts'

/** Cycles that a chart has room for. */
const CHARTED = 3

/** "−9, −45 %", "+2", "the same". */
export function changeText({ difference, percent }: Change, { messages, formats }: AllWords): string {
  if (Math.round(difference) === 0) return messages.treatment.after.same
  const signed = (value: number) => {
    const whole = Math.round(value)
    return `${whole < 0 ? '−' : '+'}${formats.number(Math.abs(whole))}`
  }
  return percent === null ? signed(difference) : `${signed(difference)}, ${signed(percent)} %`
}

/** "Days 28–55: your headache days fell from 20 to 11 in 28 days (45 % fewer)." */
export function changeSentence(before: WindowCounts, window: TreatmentWindow, words: AllWords): string {
  const { after } = words.messages.treatment
  const change = window.changes?.headache
  if (change === undefined) return ''
  const name = after.days(window.from, window.from + window.length - 1)
  const [from, to] = [rangeText(before, words), rangeText(window.counts, words)]
  if (change.difference === 0) return after.sentenceOf(name, after.stayed(to))
  const isFewer = change.difference < 0
  const percent = change.percent === null ? '' : words.formats.number(Math.abs(Math.round(change.percent)))
  const inPercent = percent === '' ? '' : ` (${(isFewer ? after.fewer : after.more)(percent)})`
  return after.sentenceOf(name, (isFewer ? after.fell : after.rose)(from, to, inPercent))
}

/** The last window of 28 whole days, which one sentence is about. */
export function lastFullWindow({ cycles }: BeforeAndAfter): TreatmentWindow | null {
  return cycles.flatMap(({ windows }) => windows).findLast(({ changes }) => changes !== null) ?? null
}

/** The baseline and the windows of the last cycles as bars, with a mark where an injection was given. */
export function barsOf({ baseline, cycles }: BeforeAndAfter, words: AllWords): readonly DaysBar[] {
  const { after } = words.messages.treatment
  return [
    barOfWindow(baseline, after.beforeBar, words),
    ...cycles.slice(-CHARTED).flatMap((cycle) => barsOfCycle(cycle, words)),
  ]
}

function barsOfCycle({ injectionDay, windows }: Cycle, words: AllWords): readonly DaysBar[] {
  const { after } = words.messages.treatment
  return windows.map(({ counts, from, length, changes }, i) => ({
    ...barOfWindow(counts, String(from), words),
    note: [i === 0 ? words.formats.shortDay(injectionDay) : '', changes === null ? after.cutBar(length) : '']
      .filter((text) => text !== '')
      .join(', '),
    isInjection: i === 0,
  }))
}

function barOfWindow(counts: WindowCounts, label: string, words: AllWords): DaysBar {
  return {
    label,
    migraine: counts.migraine,
    other: counts.other,
    unknown: counts.unknown,
    valueLabel: rangeText(counts, words),
    note: '',
    isInjection: false,
  }
}

/** The titles of the compared figures, in their order. */
export function comparedTitles(words: AllWords, diagnosis: boolean): readonly string[] {
  const { trends } = words.messages
  const titles = {
    headache: trends.headache,
    fourHour: trends.fourHours,
    allMigraine: diagnosis ? trends.migraine : trends.features,
    hours: trends.hours,
  }
  return comparedFigures.map((figure) => titles[figure])
}
