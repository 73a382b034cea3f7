import { daysBehind } from '../../domain/figure-days.ts'
import { midasGrade, midasTotal, ninetyDaysBefore, scoreLimits } from '../../domain/scores.ts'
import type { Hit6Result, MidasResult, Score } from '../../domain/treatment-records.ts'
import { isWholeWithin } from '../../domain/whole-number.ts'
import { countsOf } from '../../domain/window-counts.ts'
import { hashOf } from '../../state/route.ts'
import { useAllMessages, useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { useOther } from '../../state/other-state.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { FigureLink } from '../parts/figure-link.tsx'
import { KeptDay } from '../parts/kept-day.tsx'
import { KeptNumber } from '../parts/kept-number.tsx'
import { rangeText } from '../parts/month-figures.ts'
import './score-screen.css'

/** One score: numbers of a sheet that a clinic has, without its wording. */
export function ScoreScreen({ id }: { readonly id: string }) {
  const app = useApp()
  const other = useOther()
  const { treatment, nav } = useAllMessages()
  const { score: words, scores } = treatment
  const score = app.records.value.get(id)
  const back = { href: hashOf({ screen: 'treatment' }), label: nav.treatment }
  if (score?.kind !== 'score') {
    return (
      <>
        <PageHeader title={scores.title} back={back} />
        <EmptyState title={words.gone} text="" />
      </>
    )
  }
  const { result } = score
  const remove = async () => {
    if (await other.removeTreatment(score)) window.history.back()
  }
  return (
    <>
      <PageHeader title={scores[result.instrument]} back={back} />
      <KeptDay
        label={words.day}
        value={score.day}
        isOptional={false}
        isGood={(day) => day <= app.today.value}
        problem={words.dayProblem}
        onKeep={(day) => day !== '' && other.changeScore(score, () => ({ day }))}
      />
      {result.instrument === 'midas' ? (
        <MidasFields score={score} result={result} />
      ) : (
        <Hit6Field score={score} result={result} />
      )}
      <div class="row">
        <Button kind="danger" onClick={() => remove()}>
          {words.delete}
        </Button>
      </div>
    </>
  )
}

function MidasFields({ score, result }: { readonly score: Score; readonly result: MidasResult }) {
  const { score: words } = useAllMessages().treatment
  const change = useMidasChange(score)
  const total = midasTotal(result)
  return (
    <>
      <p class="soft">{words.valueHint}</p>
      <div class="score-screen-values">
        {result.values.map((value, i) => (
          <KeptNumber
            key={i}
            whole
            label={words.value(i + 1)}
            value={value}
            isGood={(days) => isWholeWithin(days, scoreLimits.midasDays)}
            problem={words.valueProblem}
            onKeep={(days) => change(({ values }) => ({ values: values.map((each, j) => (j === i ? days : each)) }))}
          />
        ))}
      </div>
      <p role="status">{total === null ? words.noSum : <strong>{words.sum(total, midasGrade(total))}</strong>}</p>
      <div class="score-screen-values">
        <KeptNumber
          whole
          label={words.a}
          hint={words.aHint}
          value={result.a}
          isGood={(days) => isWholeWithin(days, scoreLimits.midasDays)}
          problem={words.valueProblem}
          onKeep={(a) => change(() => ({ a }))}
        />
        <KeptNumber
          whole
          label={words.b}
          hint={words.bHint}
          value={result.b}
          isGood={(pain) => isWholeWithin(pain, scoreLimits.midasPain)}
          problem={words.bProblem}
          onKeep={(b) => change(() => ({ b }))}
        />
      </div>
      <DiaryHelp score={score} />
    </>
  )
}

function useMidasChange(score: Score) {
  const other = useOther()
  return (change: (newest: MidasResult) => Partial<MidasResult>) =>
    other.changeScore(score, ({ result }) =>
      result.instrument === 'midas' ? { result: { ...result, ...change(result) } } : {},
    )
}

function Hit6Field({ score, result }: { readonly score: Score; readonly result: Hit6Result }) {
  const other = useOther()
  const { score: words } = useAllMessages().treatment
  return (
    <KeptNumber
      whole
      label={words.total}
      value={result.total}
      isGood={(total) => isWholeWithin(total, scoreLimits.hit6Total)}
      problem={words.totalProblem}
      onKeep={(total) => other.changeScore(score, () => ({ result: { instrument: 'hit-6', total } }))}
    />
  )
}

/** The diary's own counts of the 90 days before the score. */
function DiaryHelp({ score }: { readonly score: Score }) {
  const app = useApp()
  const words = useAllWords()
  const { score: says } = words.messages.treatment
  const facts = app.facts.value
  if (facts.beginning === null) return null
  const window = ninetyDaysBefore(score.day, app.today.value)
  const counts = countsOf(facts, window.first, window.last)
  const affected = daysBehind({ diary: app.diary.value, facts }, 'affected', window).length
  const range = words.formats.dayRange(window.first, window.last)
  return (
    <Card kind="quiet">
      <h2>{says.helpTitle}</h2>
      <p>
        <FigureLink figure="headache" {...window}>
          {says.help(range, rangeText(counts, words), affected)}
        </FigureLink>
      </p>
      <p class="soft">
        {words.messages.counts.known(counts.known, counts.countable)}. {says.helpNote}
      </p>
    </Card>
  )
}
