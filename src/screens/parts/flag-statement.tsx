import type { Figure } from '../../domain/figure-days.ts'
import { flagOf, monthsOfRun } from '../../domain/flag.ts'
import type { MonthCounts } from '../../domain/months.ts'
import { hashOf } from '../../state/route.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { FigureLink } from './figure-link.tsx'
import './flag-statement.css'

/** What a month says of the threshold: counts, and where to take them. Nothing while the person has it switched off. */
export function FlagStatement({ month }: { readonly month: MonthCounts }) {
  const app = useApp()
  const { messages, formats } = useAllWords()
  if (app.settings.value.flag === 'hidden') return null
  const isThisYear = month.month.slice(0, 4) === app.today.value.slice(0, 4)
  const name = isThisYear ? formats.monthName(month.month) : formats.month(month.month)
  const words = messages.flag
  switch (flagOf(month)) {
    case 'reached':
      return (
        <p class="flag-statement flag-statement-reached">
          {words.reached(month.headache, name, month.known, month.countable)}{' '}
          <a href={hashOf({ screen: 'discuss' })}>{words.show}</a> <MonthDays month={month} figure="headache" />
        </p>
      )
    case 'not-reached':
      return (
        <p class="flag-statement">
          {month.unknown === 0
            ? words.notReachedAllKnown(month.headache, name)
            : words.notReached(month.headache, name)}{' '}
          <MonthDays month={month} figure="headache" />
        </p>
      )
    case 'cannot-tell':
      return (
        <p class="flag-statement">
          {words.cannotTell(month.headache, month.unknown, name)} <MonthDays month={month} figure="unknown" />
        </p>
      )
    case 'so-far':
      return (
        <p class="flag-statement">
          {words.soFar(month.headache, name, month.known, month.countable)}{' '}
          <MonthDays month={month} figure="headache" />
        </p>
      )
  }
}

function MonthDays({ month, figure }: { readonly month: MonthCounts; readonly figure: Figure }) {
  const { flag } = useAllWords().messages
  return (
    <FigureLink figure={figure} first={month.first} last={month.last}>
      {flag.days}
    </FigureLink>
  )
}

/** The two runs of months, stated by their length. */
export function RunStatement() {
  const app = useApp()
  const { flag } = useAllWords().messages
  const { headache, migraine } = app.runs.value
  if (app.settings.value.flag === 'hidden' || headache === 0) return null
  const [first] = monthsOfRun(app.months.value)
  const last = app.months.value.at(-1)
  const second = app.facts.value.diagnosis ? flag.runMigraine(migraine) : flag.runFeatures(migraine)
  return (
    <p class="flag-statement-runs soft">
      {flag.runHeadache(headache)}; {second}.{' '}
      {first === undefined || last === undefined ? null : (
        <FigureLink figure="headache" first={first.first} last={last.last}>
          {flag.days}
        </FigureLink>
      )}
    </p>
  )
}
