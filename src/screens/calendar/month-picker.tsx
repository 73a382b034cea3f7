import { addMonths, monthFrom, monthOf, monthsFrom, type Month } from '../../domain/month.ts'
import { hashOf } from '../../state/route.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import './month-picker.css'

/** How many years back there are to choose from, in a diary that has just begun too. */
const YEARS = 20

/** The month before, the month after, and any month years back. */
export function MonthPicker({ month, onMonth }: { readonly month: Month; readonly onMonth: (month: Month) => void }) {
  const app = useApp()
  const { messages, formats } = useAllWords()
  const { calendar: words } = messages
  const before = addMonths(month, -1)
  const after = addMonths(month, 1)
  const year = month.slice(0, 4)
  const go = (text: string) => {
    const chosen = monthFrom(text)
    if (chosen !== null) onMonth(chosen)
  }
  return (
    <nav class="month-picker" aria-label={words.months}>
      <a class="month-picker-step" href={hashOf({ screen: 'calendar', month: before })}>
        <span class="month-picker-back" aria-hidden="true" />
        <span class="visually-hidden">{words.previous(formats.monthName(before))}</span>
      </a>
      <SelectField
        label={words.goToMonth}
        labelHidden
        options={monthsFrom(
          addMonths(month, 1 - Number(month.slice(5))),
          addMonths(month, 12 - Number(month.slice(5))),
        ).map((each) => ({ value: each.slice(5), label: formats.shortMonth(each) }))}
        value={month.slice(5)}
        onChange={(chosen) => go(`${year}-${chosen}`)}
      />
      <SelectField
        label={words.goToYear}
        labelHidden
        options={yearsAround(Number(year), Number(monthOf(app.today.value).slice(0, 4))).map((each) => ({
          value: each,
          label: each,
        }))}
        value={year}
        onChange={(chosen) => go(`${chosen}-${month.slice(5)}`)}
      />
      <a class="month-picker-step" href={hashOf({ screen: 'calendar', month: after })}>
        <span class="month-picker-on" aria-hidden="true" />
        <span class="visually-hidden">{words.next(formats.monthName(after))}</span>
      </a>
    </nav>
  )
}

function yearsAround(shown: number, thisYear: number): readonly string[] {
  const first = Math.min(shown, thisYear - YEARS)
  const last = Math.max(shown, thisYear)
  return Array.from({ length: last - first + 1 }, (_, i) => String(last - i).padStart(4, '0'))
}
