import type { MedicationUse, Report } from '../../domain/report.ts'
import type { AllWords } from '../../i18n/words.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
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
        <p>{lengthSentences(report, words, diagnosis).join(' ')}</p>
        <p>
          {app.settings.value.flag === 'shown' ? `${runSentence(report, words, diagnosis)} ` : ''}
          {countSentences(report, words, diagnosis).join(' ')}
        </p>
      </section>
      <section class="summary-page-block summary-page-pair">
        <div>
          <h2>{summary.frequentFeatures}</h2>
          <p>{featureText(report, words)}</p>
        </div>
        <div>
          <h2>{summary.medications}</h2>
          <p>
            {report.medications.length === 0
              ? summary.noMedications
              : report.medications.map((use) => medicationText(use, words)).join('; ')}
          </p>
        </div>
      </section>
    </>
  )
}

function lengthSentences({ last28, whole, months }: Report, words: AllWords, diagnosis: boolean): readonly string[] {
  const { summary, counts } = words.messages
  const { formats } = words
  const line = diagnosis ? summary.last28 : summary.last28Features
  const rates = months.flatMap((month) =>
    month.ratePer28 === null
      ? []
      : [summary.rateOf(formats.monthName(month.month), formats.number(month.ratePer28, 1))],
  )
  return [
    line(rangeText(last28, words), last28.fourHour, last28.allMigraine, counts.known(last28.known, last28.countable)),
    ...(whole.meanLengthHours === null
      ? []
      : [summary.meanLength(formats.hours(Math.round(whole.meanLengthHours * 10) / 10), whole.withoutLength)]),
    ...(rates.length === 0 ? [] : [summary.rate(rates.join(', '))]),
  ]
}

function runSentence({ runs }: Report, words: AllWords, diagnosis: boolean): string {
  const { summary } = words.messages
  const line = diagnosis ? summary.runs : summary.runsFeatures
  return line(runs.headache, runs.migraine)
}

function countSentences({ whole, affectedDays }: Report, words: AllWords, diagnosis: boolean): readonly string[] {
  const { summary } = words.messages
  const auraDays = diagnosis ? summary.auraDays : summary.auraDaysFeatures
  return [
    ...(whole.ofFourHourAttack > 0 ? [summary.ofFourHourAttack(whole.ofFourHourAttack)] : []),
    summary.strictLine(whole.strictMigraine),
    ...(whole.auraWithoutHeadache > 0 ? [auraDays(whole.auraWithoutHeadache)] : []),
    ...(whole.wokeWithIt > 0 ? [summary.wokeWithIt(whole.wokeWithIt)] : []),
    ...(affectedDays > 0 ? [summary.affected(affectedDays)] : []),
  ]
}

function featureText({ features, headaches }: Report, { messages }: AllWords): string {
  const { summary, vocabulary } = messages
  if (features.length === 0) return summary.noFeatures
  const most = features
    .slice(0, 8)
    .map(({ feature, headaches: count }) => summary.featureShare(vocabulary.feature[feature], count))
  return `${most.join(', ')} ${summary.ofHeadaches(headaches)}`
}

function medicationText({ medication, days }: MedicationUse, { messages }: AllWords): string {
  const { summary, vocabulary } = messages
  if (medication === null) return summary.medication(summary.unnamed, summary.unknownClass, days)
  const classes = medication.classes.map((each) => vocabulary.medicationClass[each].toLowerCase())
  const className = classes.length === 0 ? summary.unknownClass : classes.join(' + ')
  const setBy = medication.classSetBy === 'person' && classes.length > 0 ? `, ${summary.classByPerson}` : ''
  return summary.medication(medication.name, className + setBy, days)
}
