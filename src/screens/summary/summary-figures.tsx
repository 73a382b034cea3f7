import type { Day } from '../../domain/day.ts'
import type { Figure } from '../../domain/figure-days.ts'
import type { MedicationUse, Report } from '../../domain/report.ts'
import type { WindowCounts } from '../../domain/window-counts.ts'
import type { AllWords } from '../../i18n/words.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { PaperFigure } from '../parts/figure-link.tsx'
import { rangeText } from '../parts/month-figures.ts'

/** What the tables do not hold: the last 28 days, lengths, runs, features, medications. */
export function SummaryFigures({ report }: { readonly report: Report }) {
  const app = useApp()
  const words = useAllWords()
  const { summary } = words.messages
  const { diagnosis } = app.facts.value
  return (
    <>
      <section class="summary-page-block">
        <p>
          <Lines lines={lengthLines(report, words, diagnosis)} />
        </p>
        <p>
          {app.settings.value.flag === 'shown' ? <Lines lines={[runLine(report, words, diagnosis)]} /> : null}
          <Lines lines={countLines(report, words, diagnosis)} />
        </p>
      </section>
      <section class="summary-page-block summary-page-pair">
        <div>
          <h2>{summary.frequentFeatures}</h2>
          <p>
            <FrequentFeatures report={report} />
          </p>
        </div>
        <div>
          <h2>{summary.medications}</h2>
          <p>
            <Medications report={report} />
          </p>
        </div>
      </section>
    </>
  )
}

/** A sentence with a count, and the days behind it; without a figure it opens nothing. */
interface Line {
  readonly text: string
  readonly figure: Figure | null
  readonly first: Day
  readonly last: Day
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <>
      {lines.map(({ text, figure, first, last }) => (
        <>
          {figure === null ? (
            text
          ) : (
            <PaperFigure figure={figure} first={first} last={last}>
              {text}
            </PaperFigure>
          )}{' '}
        </>
      ))}
    </>
  )
}

function lengthLines({ last28, whole, months }: Report, words: AllWords, diagnosis: boolean): readonly Line[] {
  const { summary, counts } = words.messages
  const { formats } = words
  const line = diagnosis ? summary.last28 : summary.last28Features
  const rates = months.flatMap((month) =>
    month.ratePer28 === null
      ? []
      : [summary.rateOf(formats.monthName(month.month), formats.number(month.ratePer28, 1))],
  )
  const coverage = counts.known(last28.known, last28.countable)
  const of28 = line(rangeText(last28, words), last28.fourHour, last28.allMigraine, coverage)
  return [
    { text: of28, figure: 'headache', first: last28.first, last: last28.last },
    ...(last28.auraWithoutHeadache === 0
      ? []
      : [lineOf(last28, summary.last28Aura(last28.auraWithoutHeadache), 'auraWithoutHeadache')]),
    ...(whole.meanLengthHours === null
      ? []
      : [lineOf(whole, summary.meanLength(lengthText(whole.meanLengthHours), whole.withoutLength), 'hours')]),
    ...(rates.length === 0 ? [] : [lineOf(whole, summary.rate(rates.join(', ')), 'headache')]),
  ]

  function lengthText(hours: number): string {
    return formats.hours(Math.round(hours * 10) / 10)
  }
}

function lineOf({ first, last }: WindowCounts, text: string, figure: Figure | null): Line {
  return { text, figure, first, last }
}

function runLine({ runs, whole }: Report, words: AllWords, diagnosis: boolean): Line {
  const { summary } = words.messages
  const text = (diagnosis ? summary.runs : summary.runsFeatures)(runs.headache, runs.migraine)
  // The months of a run can lie before the range of the page.
  return lineOf(whole, text, runs.headache === 0 ? null : 'headache')
}

function countLines({ whole, affectedDays }: Report, words: AllWords, diagnosis: boolean): readonly Line[] {
  const { summary } = words.messages
  const auraDays = diagnosis ? summary.auraDays : summary.auraDaysFeatures
  const lines: readonly (readonly [count: number, figure: Figure, text: (count: number) => string])[] = [
    [whole.ofFourHourAttack, 'ofFourHourAttack', summary.ofFourHourAttack],
    [whole.auraWithoutHeadache, 'auraWithoutHeadache', auraDays],
    [whole.wokeWithIt, 'wokeWithIt', summary.wokeWithIt],
    [affectedDays, 'affected', summary.affected],
  ]
  return [
    lineOf(whole, summary.strictLine(whole.strictMigraine), 'strictMigraine'),
    ...lines.filter(([count]) => count > 0).map(([count, figure, text]) => lineOf(whole, text(count), figure)),
  ]
}

function FrequentFeatures({ report }: { readonly report: Report }) {
  const { summary, vocabulary } = useAllWords().messages
  const { features, ownSymptoms, headaches, first, last } = report
  const shares: readonly (readonly [figure: Figure, name: string, headaches: number])[] = [
    ...features
      .slice(0, 8)
      .map((each) => [`feature:${each.feature}`, vocabulary.feature[each.feature], each.headaches] as const),
    ...ownSymptoms.slice(0, 4).map((each) => [`own:${each.name}`, each.name, each.headaches] as const),
  ]
  if (shares.length === 0) return <>{summary.noFeatures}</>
  return (
    <>
      {shares.map(([figure, name, count], i) => (
        <>
          {i === 0 ? '' : ', '}
          <PaperFigure figure={figure} first={first} last={last}>
            {summary.featureShare(name, count)}
          </PaperFigure>
        </>
      ))}{' '}
      <PaperFigure figure="headaches" first={first} last={last}>
        {summary.ofHeadaches(headaches)}
      </PaperFigure>
    </>
  )
}

function Medications({ report }: { readonly report: Report }) {
  const words = useAllWords()
  const { medications, first, last } = report
  if (medications.length === 0) return <>{words.messages.summary.noMedications}</>
  return (
    <>
      {medications.map((use, i) => (
        <>
          {i === 0 ? '' : '; '}
          <PaperFigure figure={`medication:${use.medication?.id ?? ''}`} first={first} last={last}>
            {medicationText(use, words)}
          </PaperFigure>
        </>
      ))}
    </>
  )
}

function medicationText({ medication, days }: MedicationUse, { messages }: AllWords): string {
  const { summary, vocabulary } = messages
  if (medication === null) return summary.medication(summary.unnamed, summary.unknownClass, days)
  const classes = medication.classes.map((each) => vocabulary.medicationClass[each].toLowerCase())
  const className = classes.length === 0 ? summary.unknownClass : classes.join(' + ')
  const setBy = medication.classSetBy === 'person' && classes.length > 0 ? `, ${summary.classByPerson}` : ''
  return summary.medication(medication.name, className + setBy, days)
}
