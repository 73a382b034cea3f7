import { flagOf } from '../../domain/flag.ts'
import { useApp } from '../../state/app-context.tsx'
import { FlagStatement, RunStatement } from '../parts/flag-statement.tsx'

/** What the running month says once it has reached 15, what the month before says, and how many in a row. */
export function MonthStatements() {
  const app = useApp()
  if (app.isQuiet.value || app.facts.value.beginning === null) return null
  const month = app.thisMonth.value
  const before = app.months.value.at(-2)
  return (
    <section class="month-glance">
      {flagOf(month) === 'reached' ? <FlagStatement month={month} /> : null}
      {before === undefined ? null : <FlagStatement month={before} />}
      <RunStatement />
    </section>
  )
}
