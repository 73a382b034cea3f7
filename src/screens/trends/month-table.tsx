import { meanHeadacheDays, meanOf, type MonthCounts } from '../../domain/months.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { DataTable, type DataRow } from '../../ui/data-table.tsx'
import { opened } from '../parts/figure-cells.tsx'
import { hoursText, meanRangeText, rangeText } from '../parts/month-figures.ts'

/** The chart's months in numbers, newest first, with the mean of the finished ones. */
export function MonthTable({ months }: { readonly months: readonly MonthCounts[] }) {
  const app = useApp()
  const words = useAllWords()
  const { messages, formats } = words
  const { trends, counts } = messages
  const columns = [
    trends.headache,
    app.facts.value.diagnosis ? trends.migraine : trends.features,
    trends.fourHours,
    trends.hours,
    trends.known,
    trends.withoutLength,
    trends.auraOnly,
  ]
  const rows = months.toReversed().map((month): DataRow => {
    const name = formats.shortMonthYear(month.month)
    return {
      key: month.month,
      header: month.isFinished ? (
        name
      ) : (
        <>
          {name} <small>{trends.soFar}</small>
        </>
      ),
      cells: opened(month, [
        ['headache', rangeText(month, words)],
        ['migraine', month.migraine],
        ['fourHour', month.fourHour],
        ['hours', hoursText(month.hours, formats)],
        ['known', counts.of(month.known, month.countable)],
        ['withoutLength', month.withoutLength],
        ['auraWithoutHeadache', month.auraWithoutHeadache],
      ]),
    }
  })
  const mean = meanHeadacheDays(months)
  return (
    <div class="stack">
      <DataTable
        caption={trends.table}
        columns={[{ label: trends.month }, ...columns.map((label) => ({ label, numeric: true }))]}
        rows={[...rows, ...meanRow()]}
      />
      <p class="soft">
        {mean === null ? trends.noMean : trends.meanNote(mean.months)} {trends.unknownNote}
      </p>
      {rates().length === 0 ? null : <p class="soft">{rates().join(' ')}</p>}
    </div>
  )

  function meanRow(): readonly DataRow[] {
    const finished = months.filter((month) => month.isFinished)
    const [from, to] = [finished[0], finished.at(-1)]
    if (mean === null || from === undefined || to === undefined) return []
    const figure = (of: (month: MonthCounts) => number) => formats.number(meanOf(months, of) ?? 0, 1)
    const cells = opened({ first: from.first, last: to.last }, [
      ['headache', meanRangeText(mean, words)],
      ['migraine', figure((month) => month.migraine)],
      ['fourHour', figure((month) => month.fourHour)],
      ['hours', figure((month) => month.hours)],
      ['known', ''],
      ['withoutLength', figure((month) => month.withoutLength)],
      ['auraWithoutHeadache', figure((month) => month.auraWithoutHeadache)],
    ])
    return [{ key: 'mean', header: trends.mean, cells, emphasis: true }]
  }

  function rates(): readonly string[] {
    return months
      .toReversed()
      .flatMap((month) =>
        month.ratePer28 === null ? [] : [trends.rate(formats.number(month.ratePer28, 1), formats.month(month.month))],
      )
      .slice(0, 3)
  }
}
