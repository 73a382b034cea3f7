import { flagOf } from '../../domain/flag.ts'
import { hashOf } from '../../state/route.ts'
import { useApp, useMessages } from '../../state/app-context.tsx'
import { FlagStatement, RunStatement } from '../parts/flag-statement.tsx'

/** What the running month says once it has reached 15, what the month before says, and how many in a row. */
export function MonthStatements() {
  const app = useApp()
  const { today } = useMessages()
  if (app.facts.value.beginning === null) return null
  const month = app.thisMonth.value
  const before = app.months.value.at(-2)
  return (
    <>
      {app.isQuiet.value ? null : (
        <section class="month-glance">
          {flagOf(month) === 'reached' ? <FlagStatement month={month} /> : null}
          {before === undefined ? null : <FlagStatement month={before} />}
          <RunStatement />
        </section>
      )}
      <a class="today-screen-counts" href={hashOf({ screen: 'counts' })}>
        {today.whatCounts}
      </a>
    </>
  )
}
