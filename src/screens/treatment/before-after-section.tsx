import { addDays } from '../../domain/day.ts'
import { useMemo } from 'preact/hooks'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { useOther } from '../../state/other-state.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { BeforeAfterTable } from '../parts/before-after-table.tsx'
import { BeforeAfterLegend } from '../parts/before-after-legend.tsx'
import { barsOf, changeSentence, lastFullWindow } from '../parts/before-after-words.ts'
import { KeptDay } from '../parts/kept-day.tsx'
import { Quiet } from '../parts/quiet.tsx'
import { LazyBarChart } from '../parts/lazy-bar-chart.tsx'

/** Days before and after the injections: numbers and dates only, the public figures below them. */
export function BeforeAfterSection() {
  const other = useOther()
  const words = useAllWords()
  const { after } = words.messages.treatment
  const treatment = other.beforeAndAfter.value
  const bars = useMemo(() => (treatment === null ? [] : barsOf(treatment, words)), [treatment, words])
  if (treatment === null) {
    return (
      <section class="stack">
        <h2>{after.title}</h2>
        <p class="soft">{after.none}</p>
      </section>
    )
  }
  const last = lastFullWindow(treatment)
  return (
    <section class="stack">
      <h2>{after.title}</h2>
      <p class="soft">{after.intro}</p>
      <Quiet>
        {last === null ? null : <p>{changeSentence(treatment.baseline, last, words)}</p>}
        <LazyBarChart label={after.chart} bars={bars} line={null} />
        <BeforeAfterLegend />
        <BeforeAfterTable treatment={treatment} on="screen" />
        {treatment.monthsBefore === null ? <p class="soft">{after.noMonths}</p> : null}
      </Quiet>
      <p class="soft">
        {after.percentNote} {after.publicFigures}
      </p>
      <Disclosure summary={after.baseline}>
        <Baseline />
      </Disclosure>
    </section>
  )
}

function Baseline() {
  const app = useApp()
  const { after } = useAllWords().messages.treatment
  return (
    <KeptDay
      label={after.baselineFirst}
      hint={after.baselineHint}
      value={app.settings.value.baselineFirst}
      isGood={(day) => addDays(day, 27) < app.today.value}
      problem={after.baselineProblem}
      onKeep={(day) => app.setSetting('baselineFirst', day)}
    />
  )
}
