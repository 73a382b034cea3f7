import { monthsOfRun } from '../../domain/flag.ts'
import { isAcute, medicationClasses } from '../../domain/medication-class.ts'
import type { MonthCounts } from '../../domain/months.ts'
import type { Report } from '../../domain/report.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { DataTable, type DataRow } from '../../ui/data-table.tsx'
import { opened } from '../parts/figure-cells.tsx'
import { FigureLink } from '../parts/figure-link.tsx'
import { figureCells } from '../parts/medication-figures.ts'
import { rangeText } from '../parts/month-figures.ts'
import { Wording } from '../parts/wording.tsx'

interface SectionProps {
  readonly report: Report
}

/** The US label's days of 4 hours, with what may hide one. */
export function FourHourSection({ report }: SectionProps) {
  const { discuss } = useAllWords().messages
  const { fourHour: words } = discuss
  return (
    <section class="discuss-section">
      <h2>{words.title}</h2>
      <Wording source={discuss.us} text={discuss.usWording} />
      <MonthRows
        title={words.title}
        report={report}
        columns={[words.count, discuss.withoutLength, discuss.unknown]}
        figures={(month) => [
          ['fourHour', month.fourHour],
          ['withoutLength', month.withoutLength],
          ['unknown', month.unknown],
        ]}
      />
      <p class="soft">{words.note}</p>
    </section>
  )
}

/** Headache days with their range, those of them that are migraine days, and the two runs. */
export function ChronicSection({ report }: SectionProps) {
  const app = useApp()
  const words = useAllWords()
  const { discuss, flag, summary } = words.messages
  const { diagnosis } = app.facts.value
  const { chronic } = discuss
  const title = diagnosis ? chronic.title : chronic.titleFeatures
  // A run may have begun before the months that are shown.
  const [begun] = monthsOfRun(app.months.value)
  const runs = diagnosis ? summary.runs : summary.runsFeatures
  return (
    <section class="discuss-section">
      <h2>{title}</h2>
      <Wording source={chronic.ichd} text={chronic.ichdWording} />
      <Wording source={chronic.others} text={chronic.othersWording} />
      <MonthRows
        title={title}
        report={report}
        columns={[chronic.headache, diagnosis ? chronic.migraine : chronic.features]}
        figures={(month) => [
          ['headache', rangeText(month, words)],
          ['migraine', month.migraine],
        ]}
      />
      <p>
        {runs(report.runs.headache, report.runs.migraine)}{' '}
        {begun === undefined ? null : (
          <span class="screen-only">
            <FigureLink figure="headache" first={begun.first} last={report.last}>
              {flag.days}
            </FigureLink>
          </span>
        )}
      </p>
    </section>
  )
}

/** Medication days per class, under the figure of ICHD-3 for it. */
export function MedicationSection({ report }: SectionProps) {
  const { discuss, trends, vocabulary } = useAllWords().messages
  const { medication: words } = discuss
  const classes = medicationClasses.filter((each) => isAcute([each]) && report.whole.byClass[each] > 0)
  const figures = figureCells(classes, words.noFigure)
  return (
    <section class="discuss-section">
      <h2>{words.title}</h2>
      <Wording source={words.source} text={words.wording} />
      {report.whole.anyAcute === 0 ? (
        <p>{trends.noMedications}</p>
      ) : (
        <MonthRows
          title={words.title}
          report={report}
          columns={[...classes.map((each) => vocabulary.medicationClass[each]), trends.anyAcute]}
          figures={(month) => [
            ...classes.map((each) => [each, month.byClass[each]] as const),
            ['anyAcute', month.anyAcute],
          ]}
          above={{ key: 'figure', header: words.figure, cells: [...figures, ''], emphasis: true }}
        />
      )}
      <p class="soft">{words.note}</p>
    </section>
  )
}

/** How many days the counts rest on, and how many were entered while they were fresh. */
export function CoverageSection({ report }: SectionProps) {
  const { discuss, trends, counts } = useAllWords().messages
  const { coverage: words } = discuss
  const inTime = discuss.inTime(report.entered.inTime, report.entered.of)
  const link = (
    <FigureLink figure="inTime" first={report.first} last={report.last}>
      {inTime}
    </FigureLink>
  )
  return (
    <section class="discuss-section">
      <h2>{words.title}</h2>
      <p>
        {words.text} {trends.unknownNote}
      </p>
      <MonthRows
        title={words.title}
        report={report}
        columns={[trends.known, discuss.unknown]}
        figures={(month) => [
          ['known', counts.of(month.known, month.countable)],
          ['unknown', month.unknown],
        ]}
      />
      {report.entered.of === 0 ? null : <p>{report.entered.inTime === 0 ? inTime : link}</p>}
    </section>
  )
}

function MonthRows(props: {
  readonly title: string
  readonly report: Report
  readonly columns: readonly string[]
  readonly figures: (month: MonthCounts) => Parameters<typeof opened>[1]
  readonly above?: DataRow
}) {
  const { messages, formats } = useAllWords()
  const { trends } = messages
  const rows = props.report.months.toReversed().map((month): DataRow => {
    const name = formats.shortMonthYear(month.month)
    return {
      key: month.month,
      header: month.isFinished ? (
        name
      ) : (
        <>
          {name} <small class="discuss-so-far">{trends.soFar}</small>
        </>
      ),
      cells: opened(month, props.figures(month)),
    }
  })
  return (
    <DataTable
      captionHidden
      caption={props.title}
      columns={[{ label: trends.month }, ...props.columns.map((label) => ({ label, numeric: true }))]}
      rows={[...(props.above === undefined ? [] : [props.above]), ...rows]}
    />
  )
}
