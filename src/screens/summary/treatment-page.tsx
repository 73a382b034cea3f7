import { injectionDays } from '../../domain/injections.ts'
import type { Report } from '../../domain/report.ts'
import { useAllMessages, useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { useOther } from '../../state/other-state.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { DaysBars } from '../../ui/days-bars.tsx'
import { BeforeAfterTable } from '../parts/before-after-table.tsx'
import { BeforeAfterLegend } from '../parts/before-after-legend.tsx'
import { barsOf, changeSentence, lastFullWindow } from '../parts/before-after-words.ts'
import { EffectTable, useDoseEffects } from '../parts/effect-table.tsx'
import { PreventiveTable } from './preventive-table.tsx'
import { injectionText, midasPartsText, scoreText } from '../parts/treatment-words.ts'
import { TriedLine } from '../parts/tried-line.tsx'
import { FurtherPage } from './further-page.tsx'

/** The second page, as ticked: preventives, injections with the days before and after, effect of doses, scores. */
export function TreatmentPage({ report }: { readonly report: Report }) {
  const app = useApp()
  const { page } = useAllMessages().treatment
  const effects = useDoseEffects(report)
  const { courses, injections, scores } = app.diary.value
  const isEmpty = courses.length + injections.length + scores.length + effects.length === 0
  return (
    <FurtherPage title={page.title} report={report} foot={page.footer}>
      {isEmpty ? <p>{page.nothing}</p> : null}
      <Preventives />
      <Injections />
      <Effects effects={effects} />
      <Scores />
    </FurtherPage>
  )
}

function Preventives() {
  const app = useApp()
  const { preventives: words } = useAllMessages().treatment
  const { courses } = app.diary.value
  return courses.length === 0 ? null : (
    <section class="summary-page-block">
      <h2>{words.title}</h2>
      <TriedLine />
      <PreventiveTable courses={courses} />
    </section>
  )
}

function Injections() {
  const app = useApp()
  const other = useOther()
  const words = useAllWords()
  const { injections: says, after } = words.messages.treatment
  const { injections } = app.diary.value
  const treatment = other.beforeAndAfter.value
  if (treatment === null) return null
  const given = new Set(injectionDays(injections, app.today.value))
  const last = lastFullWindow(treatment)
  return (
    <>
      <section class="summary-page-block">
        <h2>{says.title}</h2>
        <p>
          {injections
            .filter(({ day }) => given.has(day))
            .map((injection) => [words.formats.date(injection.day), injectionText(injection, words)])
            .map((parts) => parts.filter((part) => part !== '').join(', '))
            .join('; ')}
        </p>
      </section>
      <section class="summary-page-block summary-page-long">
        <h2>{after.title}</h2>
        {last === null ? null : <p>{changeSentence(treatment.baseline, last, words)}</p>}
        <DaysBars label={after.chart} bars={barsOf(treatment, words)} line={null} />
        <BeforeAfterLegend />
        <BeforeAfterTable treatment={treatment} on="paper" />
        <p class="soft">
          {treatment.monthsBefore === null ? `${after.noMonths} ` : ''}
          {after.percentNote} {after.publicFigures}
        </p>
        <p>{words.messages.discuss.urgentHint}</p>
      </section>
    </>
  )
}

function Effects({ effects }: Parameters<typeof EffectTable>[0]) {
  const { effect: words } = useAllMessages().treatment
  return effects.length === 0 ? null : (
    <section class="summary-page-block">
      <h2>{words.title}</h2>
      <EffectTable effects={effects} />
    </section>
  )
}

function Scores() {
  const app = useApp()
  const words = useAllWords()
  const { scores: says, score } = words.messages.treatment
  const { scores } = app.diary.value
  return scores.length === 0 ? null : (
    <section class="summary-page-block">
      <h2>{says.title}</h2>
      <DataTable
        captionHidden
        caption={says.title}
        columns={[score.day, says.instrument, says.result, says.values].map((label) => ({ label }))}
        rows={scores.map(({ id, day, result }) => ({
          key: id,
          header: words.formats.date(day),
          cells: [says[result.instrument], scoreText(result, words), midasPartsText(result, words)],
        }))}
      />
    </section>
  )
}
