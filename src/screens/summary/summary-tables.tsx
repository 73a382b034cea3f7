import { migraineParts } from '../../domain/day-facts.ts'
import type { Figure } from '../../domain/figure-days.ts'
import { meanHeadacheDays, meanOf, type MonthCounts } from '../../domain/months.ts'
import type { Report } from '../../domain/report.ts'
import type { AllWords } from '../../i18n/words.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { DataTable, type DataRow } from '../../ui/data-table.tsx'
import { opened } from '../parts/figure-cells.tsx'
import { figureCells } from '../parts/medication-figures.ts'
import { hoursText, meanRangeText, rangeText } from '../parts/month-figures.ts'

interface Column {
  readonly label: string
  readonly figure: Figure
  readonly of: (month: MonthCounts) => number
  readonly isMeanShown: boolean
  /** Hours are no whole numbers, as days are. */
  readonly areHours?: boolean
}

/** One row a month: days first, then medication days by class, with the mean of the finished months. */
export function SummaryTables({ report }: { readonly report: Report }) {
  const app = useApp()
  const words = useAllWords()
  const { summary } = words.messages
  return (
    <>
      <MonthTable
        title={summary.byMonth}
        report={report}
        columns={dayColumns(words, report, app.facts.value.diagnosis)}
        hasRange
      />
      <MonthTable
        title={summary.medicationDays}
        report={report}
        columns={medicationColumns(words, report)}
        above={{
          key: 'figure',
          header: words.messages.discuss.medication.figure,
          cells: ['', ...figureCells(report.classes, words.messages.discuss.medication.noFigure)],
        }}
      />
    </>
  )
}

function MonthTable(props: {
  readonly title: string
  readonly report: Report
  readonly columns: readonly Column[]
  /** The first columns are coverage and headache days with their range. */
  readonly hasRange?: boolean
  /** Stands above the months. */
  readonly above?: DataRow
}) {
  const words = useAllWords()
  const { summary, counts } = words.messages
  const { months } = props.report
  const { hasRange = false } = props
  const mean = meanHeadacheDays(months)
  const figure = ({ of, areHours = false }: Column, month: MonthCounts) =>
    areHours ? hoursText(of(month), words.formats) : words.formats.number(of(month))
  const rangeColumns = hasRange ? [summary.known, summary.headache] : []
  const rows = months.map((month): DataRow => {
    const name = words.formats.shortMonthYear(month.month)
    const coverage: readonly (readonly [Figure, string])[] = hasRange
      ? [
          ['known', counts.of(month.known, month.countable)],
          ['headache', rangeText(month, words)],
        ]
      : []
    return {
      key: month.month,
      header: month.isFinished ? name : `${name}, ${summary.soFar}`,
      cells: opened(
        month,
        [...coverage, ...props.columns.map((column) => [column.figure, figure(column, month)] as const)],
        'paper',
      ),
    }
  })
  const meanCells = props.columns.map((column) =>
    column.isMeanShown ? words.formats.number(meanOf(months, column.of) ?? 0, 1) : '',
  )
  const meanRow: readonly DataRow[] =
    mean === null || mean.months < 2
      ? []
      : [
          {
            key: 'mean',
            header: summary.mean,
            cells: [...(hasRange ? ['', meanRangeText(mean, words)] : []), ...meanCells],
            emphasis: true,
          },
        ]
  return (
    <section class="summary-page-block">
      <h2>{props.title}</h2>
      <DataTable
        captionHidden
        caption={props.title}
        columns={[
          { label: summary.month },
          ...[...rangeColumns, ...props.columns.map(({ label }) => label)].map((label) => ({ label, numeric: true })),
        ]}
        rows={[...(props.above === undefined ? [] : [props.above]), ...rows, ...meanRow]}
      />
    </section>
  )
}

/** Parts of the migraine days that no month has are left out: their absence says zero. */
function dayColumns({ messages }: AllWords, { whole }: Report, diagnosis: boolean): readonly Column[] {
  const { summary } = messages
  return [
    { label: summary.fourHours, figure: 'fourHour', of: (month) => month.fourHour, isMeanShown: true },
    {
      label: diagnosis ? summary.migraine : summary.features,
      figure: 'allMigraine',
      of: (month) => month.allMigraine,
      isMeanShown: true,
    },
    ...migraineParts
      .filter((part) => part === 'full' || whole.byPart[part] > 0)
      .map((part) => ({
        label: summary.part[part],
        figure: part,
        of: (month: MonthCounts) => month.byPart[part],
        isMeanShown: false,
      })),
    { label: summary.moderate, figure: 'moderateOrSevere', of: (month) => month.moderateOrSevere, isMeanShown: true },
    { label: summary.hours, figure: 'hours', of: (month) => month.hours, isMeanShown: true, areHours: true },
    { label: summary.attacks, figure: 'attacks', of: (month) => month.attacks, isMeanShown: true },
    { label: summary.withoutLength, figure: 'withoutLength', of: (month) => month.withoutLength, isMeanShown: false },
    {
      label: summary.withoutSeverity,
      figure: 'withoutSeverity',
      of: (month) => month.withoutSeverity,
      isMeanShown: false,
    },
  ]
}

function medicationColumns({ messages }: AllWords, report: Report): readonly Column[] {
  const { summary, vocabulary } = messages
  return [
    { label: summary.anyAcute, figure: 'anyAcute', of: (month) => month.anyAcute, isMeanShown: true },
    ...report.classes.map((each) => ({
      label: vocabulary.medicationClass[each],
      figure: each,
      of: (month: MonthCounts) => month.byClass[each],
      isMeanShown: true,
    })),
  ]
}
