import { cellOf, weeksOf } from '../../domain/cells.ts'
import type { Day } from '../../domain/day.ts'
import { addMonths, monthOf, type Month } from '../../domain/month.ts'
import { monthCounts } from '../../domain/months.ts'
import { hashOf } from '../../state/route.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Legend } from '../../ui/legend.tsx'
import { MonthGrid, type GridDay } from '../../ui/month-grid.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { describeCell } from '../parts/cell-words.ts'
import { FlagStatement, RunStatement } from '../parts/flag-statement.tsx'
import { Quiet } from '../parts/quiet.tsx'
import { legendItems } from '../parts/legend-items.ts'
import { withPeriods } from '../parts/period-cells.ts'
import { MonthPicker } from './month-picker.tsx'
import './calendar-screen.css'

/** A month as a grid of days, each a way to its own page. */
export function CalendarScreen({ month: asked }: { readonly month: Month | null }) {
  const app = useApp()
  const words = useAllWords()
  const { messages, formats } = words
  const facts = app.facts.value
  const thisMonth = monthOf(app.today.value)
  const month = asked ?? thisMonth
  const gridDay = (day: Day | null): GridDay | null => {
    if (day === null) return null
    const [cell = cellOf(facts, day)] = withPeriods([cellOf(facts, day)], app)
    return {
      cell,
      number: String(Number(day.slice(8))),
      label: describeCell(cell, facts, words),
      isToday: day === app.today.value,
    }
  }
  const go = (to: Month) => {
    window.location.replace(hashOf({ screen: 'calendar', month: to }))
  }
  const short = formats.weekdays('narrow')
  const names = formats.weekdays('long').map((full, i) => ({ short: short[i] ?? full, full }))
  const start = app.weekStart.value
  const isInDiary = facts.beginning !== null && month >= monthOf(facts.beginning) && month <= thisMonth
  return (
    <div class="calendar-screen">
      <PageHeader
        title={formats.month(month)}
        action={<a href={hashOf({ screen: 'headaches' })}>{messages.calendar.list}</a>}
      />
      <MonthPicker month={month} onMonth={go} />
      <div class="calendar-screen-columns">
        <MonthGrid
          label={formats.month(month)}
          weeks={weeksOf(month, start).map((week) => week.map(gridDay))}
          weekdayNames={[...names.slice(start), ...names.slice(0, start)]}
          selected={null}
          onPick={(day) => {
            window.location.hash = hashOf({ screen: 'day', day })
          }}
          onMonth={(step) => go(addMonths(month, step))}
        />
        <div class="stack">
          <Legend items={legendItems(messages, facts.diagnosis, app.isPartShown('menstruation'))} />
          <Quiet>
            {isInDiary ? <FlagStatement month={monthCounts(facts, month)} /> : null}
            <RunStatement />
          </Quiet>
        </div>
      </div>
    </div>
  )
}
