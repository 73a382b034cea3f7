import { useMemo } from 'preact/hooks'
import { THRESHOLD } from '../../domain/flag.ts'
import { useAllMessages, useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { hashOf } from '../../state/route.ts'
import { trendsSpans } from '../../state/view-state.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Card } from '../../ui/card.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { SampleDoor } from '../parts/sample-door.tsx'
import { Legend } from '../../ui/legend.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import type { MonthCounts } from '../../domain/months.ts'
import { choicesOf } from '../parts/choices.ts'
import { EffectTable, useDoseEffects } from '../parts/effect-table.tsx'
import { FlagStatement, RunStatement } from '../parts/flag-statement.tsx'
import { barOf } from '../parts/month-figures.ts'
import { Quiet } from '../parts/quiet.tsx'
import { LazyBarChart } from '../parts/lazy-bar-chart.tsx'
import { MedicationTable } from './medication-table.tsx'
import { MonthTable } from './month-table.tsx'

/** Months side by side: a chart, the same in numbers, and what the months say of the threshold. */
export function TrendsScreen() {
  const app = useApp()
  const { trends } = useAllMessages()
  return (
    <>
      <PageHeader title={trends.title} />
      {app.months.value.length === 0 ? (
        <EmptyState text={trends.empty}>
          <SampleDoor />
        </EmptyState>
      ) : (
        <Quiet>
          <Months />
        </Quiet>
      )}
    </>
  )
}

function Months() {
  const app = useApp()
  const words = useAllWords()
  const { trends } = words.messages
  const span = app.trendsSpan.value
  const all = app.months.value
  const months = useMemo(() => (span === 'all' ? all : all.slice(-Number(span))), [all, span])
  const bars = useMemo(() => months.map((month) => barOf(month, words)), [months, words])
  return (
    <TwoColumns
      wider="second"
      first={
        <>
          <ChoiceGroup
            legend={trends.span}
            legendHidden
            choices={choicesOf(trendsSpans, trends.spans)}
            value={span}
            onChange={app.chooseTrendsSpan}
            layout="even"
          />
          <LazyBarChart
            label={trends.chart(months.length)}
            bars={bars}
            line={app.settings.value.flag === 'hidden' ? null : THRESHOLD}
          />
          <TrendsLegend />
          <Statements />
        </>
      }
      second={
        <>
          <MonthTable months={months} />
          <MedicationTable months={months} />
          <Effects months={months} />
          <Onward />
        </>
      }
    />
  )
}

/** Of the months that are shown. */
function Effects({ months }: { readonly months: readonly MonthCounts[] }) {
  const { effect: words } = useAllMessages().treatment
  const [first] = months
  const last = months.at(-1)
  const effects = useDoseEffects(
    first === undefined || last === undefined ? null : { first: first.first, last: last.last },
  )
  return (
    <section class="stack">
      <h2>{words.title}</h2>
      {effects.length === 0 ? <p class="soft">{words.none}</p> : <EffectTable effects={effects} />}
    </section>
  )
}

function Onward() {
  const { discuss, countsPage } = useAllMessages()
  return (
    <div class="row">
      <ButtonLink href={hashOf({ screen: 'discuss' })}>{discuss.title}</ButtonLink>
      <ButtonLink kind="quiet" href={hashOf({ screen: 'counts' })}>
        {countsPage.title}
      </ButtonLink>
    </div>
  )
}

function TrendsLegend() {
  const app = useApp()
  const { trends } = useAllMessages()
  return (
    <Legend
      items={[
        { mark: 'migraine', label: app.facts.value.diagnosis ? trends.migraineDays : trends.featureDays },
        { mark: 'other', label: trends.otherDays },
        { mark: 'unknown', label: trends.unknownDays },
      ]}
    />
  )
}

function Statements() {
  const app = useApp()
  const latest = app.months.value.slice(-2).toReversed()
  if (app.settings.value.flag === 'hidden') return null
  return (
    <Card kind="quiet">
      <div class="stack">
        {latest.map((month) => (
          <FlagStatement key={month.month} month={month} />
        ))}
        <RunStatement />
      </div>
    </Card>
  )
}
