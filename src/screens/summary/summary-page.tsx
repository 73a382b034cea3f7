import { cellsOf } from '../../domain/cells.ts'
import { dayOf } from '../../domain/day.ts'
import { THRESHOLD } from '../../domain/flag.ts'
import type { Report } from '../../domain/report.ts'
import type { PrintedPart } from '../../state/summary-state.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Legend } from '../../ui/legend.tsx'
import { DaysBars } from '../../ui/days-bars.tsx'
import { MonthStrip } from '../../ui/month-strip.tsx'
import { PaperFigure } from '../parts/figure-link.tsx'
import { legendItems } from '../parts/legend-items.ts'
import { MenstruationLines } from '../parts/menstruation-lines.tsx'
import { barOf, rangeText } from '../parts/month-figures.ts'
import { withPeriods } from '../parts/period-cells.ts'
import { DailyPages } from './daily-pages.tsx'
import { SampleMark } from './sample-mark.tsx'
import { SummaryFigures } from './summary-figures.tsx'
import { SummaryTables } from './summary-tables.tsx'
import { TreatmentPage } from './treatment-page.tsx'
import './summary-page.css'

/** The page for the provider: strips, chart, table, and what stands behind the figures. */
export function SummaryPage(props: { readonly report: Report; readonly printed: ReadonlySet<PrintedPart> }) {
  const { report, printed } = props
  return (
    <>
      <SampleMark />
      <SummaryHead report={report} />
      <Strips report={report} arePeriodsMarked={printed.has('menstruation')} />
      <Chart report={report} />
      <SummaryTables report={report} />
      <SummaryFigures report={report} />
      <Question />
      {printed.has('menstruation') ? <Menstruation report={report} /> : null}
      {printed.has('notes') ? <Notes report={report} /> : null}
      <SummaryFoot />
      {printed.has('treatment') ? <TreatmentPage report={report} /> : null}
      {printed.has('daily') ? <DailyPages report={report} /> : null}
    </>
  )
}

function SummaryHead({ report }: { readonly report: Report }) {
  const app = useApp()
  const { messages, formats } = useAllWords()
  const { summary: words } = messages
  const { personName, birthDate } = app.settings.value
  const birthDay = dayOf(birthDate)
  return (
    <header class="summary-page-head">
      <h1>{words.title}</h1>
      <p class="summary-page-dates">
        {formats.dayRange(report.first, report.last)}
        <br />
        {words.printed(formats.date(app.today.value))}
      </p>
      {personName === '' && birthDay === null ? null : (
        <p>
          {personName === '' ? '' : `${words.nameLine} ${personName}`}
          {birthDay === null ? '' : ` ${words.bornLine} ${formats.date(birthDay)}`}
        </p>
      )}
      <p class="summary-page-coverage">
        <PaperFigure figure="known" first={report.first} last={report.last}>
          {words.coverage(report.whole.known, report.whole.countable)}
        </PaperFigure>{' '}
        ·{' '}
        <PaperFigure figure="inTime" first={report.first} last={report.last}>
          {words.inTime(report.entered.inTime, report.entered.of)}
        </PaperFigure>
      </p>
    </header>
  )
}

function Strips({ report, arePeriodsMarked }: { readonly report: Report; readonly arePeriodsMarked: boolean }) {
  const app = useApp()
  const words = useAllWords()
  const { summary, today } = words.messages
  const facts = app.facts.value
  const looks = new Set(report.months.flatMap((month) => cellsOf(facts, month.month).map(({ look }) => look)))
  // The two rare marks are explained only where they stand.
  const legend = legendItems(words.messages, facts.diagnosis, arePeriodsMarked).filter(
    ({ mark }) => (mark !== 'aura' && mark !== 'too-short') || looks.has(mark),
  )
  return (
    <section class="summary-page-block">
      <h2>{summary.days}</h2>
      {report.months.map((month) => (
        <div key={month.month} class="summary-page-strip">
          <span>{words.formats.shortMonthYear(month.month)}</span>
          <MonthStrip
            variant="paper"
            cells={arePeriodsMarked ? withPeriods(cellsOf(facts, month.month), app) : cellsOf(facts, month.month)}
            label={today.strip(words.formats.month(month.month), month.headache, month.unknown)}
          />
          <strong>
            <PaperFigure figure="headache" first={month.first} last={month.last}>
              {rangeText(month, words)}
            </PaperFigure>
          </strong>
        </div>
      ))}
      <Legend items={legend} />
    </section>
  )
}

function Chart({ report }: { readonly report: Report }) {
  const app = useApp()
  const words = useAllWords()
  const { summary } = words.messages
  const hasLine = app.settings.value.flag === 'shown'
  return (
    <section class="summary-page-block">
      <h2>{summary.chartTitle}</h2>
      <DaysBars
        label={summary.chart(hasLine)}
        bars={report.months.map((month) => barOf(month, words))}
        line={hasLine ? THRESHOLD : null}
      />
    </section>
  )
}

function Question() {
  const app = useApp()
  const { summary: words } = useAllWords().messages
  const { question } = app.settings.value
  if (question.trim() === '') return null
  return (
    <section class="summary-page-block">
      <h2>{words.myQuestion}</h2>
      <p class="summary-page-text">{question}</p>
    </section>
  )
}

function Menstruation({ report }: { readonly report: Report }) {
  const { menstruation } = useAllWords().messages.treatment
  return (
    <section class="summary-page-block">
      <h2>{menstruation.title}</h2>
      <MenstruationLines first={report.first} last={report.last} />
    </section>
  )
}

function Notes({ report }: { readonly report: Report }) {
  const { messages, formats } = useAllWords()
  if (report.notes.length === 0) return null
  return (
    <section>
      <h2>{messages.summary.notes}</h2>
      {report.notes.map(({ day, text }, i) => (
        <p key={i} class="summary-page-text">
          {formats.shortDay(day)}: {text}
        </p>
      ))}
    </section>
  )
}

function SummaryFoot() {
  const app = useApp()
  const { summary: words } = useAllWords().messages
  return (
    <footer class="summary-page-foot">
      <SampleMark />
      {words.footer(app.facts.value.diagnosis)} {words.diagnosis(app.settings.value.diagnosis)}{' '}
      {words.rules(app.version)}
    </footer>
  )
}
