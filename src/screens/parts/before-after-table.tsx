import type { ComponentChildren } from 'preact'
import { comparedFigures, type BeforeAndAfter, type Cycle, type MonthsBefore } from '../../domain/after-treatment.ts'
import type { WindowCounts } from '../../domain/window-counts.ts'
import type { AllWords } from '../../i18n/words.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { DataTable, type DataRow } from '../../ui/data-table.tsx'
import { changeText, comparedTitles } from './before-after-words.ts'
import { opened } from './figure-cells.tsx'
import { hoursText, meanRangeText, rangeText } from './month-figures.ts'

/** Counts before and after each injection, with what changed against the baseline. */
export function BeforeAfterTable(props: { readonly treatment: BeforeAndAfter; readonly on: 'screen' | 'paper' }) {
  const app = useApp()
  const words = useAllWords()
  const { treatment, on } = props
  const { after } = words.messages.treatment
  const { trends } = words.messages
  const columns = [trends.known, ...comparedTitles(words, app.facts.value.diagnosis)]
  const { baseline, monthsBefore } = treatment
  return (
    <DataTable
      caption={after.table}
      columns={[{ label: after.window }, ...columns.map((label) => ({ label, numeric: true }))]}
      rows={[
        {
          key: 'baseline',
          header: headerOf(treatment.isBaselineChosen ? after.chosen : after.before, rangeOf(baseline, words)),
          cells: countCells(baseline, words, on),
        },
        ...(monthsBefore === null ? [] : [meanRow(monthsBefore, words)]),
        ...treatment.cycles.flatMap((cycle) => cycleRows(cycle, words, on)),
      ]}
    />
  )
}

function meanRow({ headache, means }: MonthsBefore, words: AllWords): DataRow {
  const number = (value: number) => words.formats.number(value, 1)
  return {
    key: 'months',
    header: words.messages.treatment.after.meanOf(headache.months),
    cells: ['', meanRangeText(headache, words), number(means.fourHour), number(means.allMigraine), number(means.hours)],
    emphasis: true,
  }
}

function cycleRows({ injectionDay, windows }: Cycle, words: AllWords, on: 'screen' | 'paper'): readonly DataRow[] {
  const { after } = words.messages.treatment
  const title: DataRow = {
    key: injectionDay,
    header: <strong>{after.injectionOn(words.formats.date(injectionDay))}</strong>,
    cells: [],
  }
  const rows = windows.map(({ counts, from, length, changes }): DataRow => {
    const cells = countCells(counts, words, on)
    const changed = comparedFigures.map((figure) => (changes === null ? '' : changeText(changes[figure], words)))
    return {
      key: `${injectionDay} ${String(from)}`,
      header: headerOf(after.days(from, from + 27), changes === null ? after.cutShort(length) : ''),
      // The first cell is coverage.
      cells: cells.map((cell, i) => withChange(cell, changed[i - 1] ?? '')),
    }
  })
  return [title, ...rows]
}

function countCells(counts: WindowCounts, words: AllWords, on: 'screen' | 'paper'): readonly ComponentChildren[] {
  return opened(
    counts,
    [
      ['known', words.messages.counts.of(counts.known, counts.countable)],
      ['headache', rangeText(counts, words)],
      ['fourHour', counts.fourHour],
      ['allMigraine', counts.allMigraine],
      ['hours', hoursText(counts.hours, words.formats)],
    ],
    on,
  )
}

function withChange(cell: ComponentChildren, change: string): ComponentChildren {
  return change === '' ? (
    cell
  ) : (
    <>
      {cell} <small>{`(${change})`}</small>
    </>
  )
}

function headerOf(name: string, below: string): ComponentChildren {
  return below === '' ? (
    name
  ) : (
    <>
      {name} <small>{below}</small>
    </>
  )
}

function rangeOf({ first, last }: WindowCounts, { formats }: AllWords): string {
  return `${formats.shortDay(first)} – ${formats.shortDay(last)}`
}
