import { addMonths, monthFrom, type Month } from '../../domain/month.ts'
import { hashOf } from '../../state/route.ts'
import { useAllWords } from '../../state/all-words.tsx'
import './month-picker.css'

/** The month before, the month after, and any month years back. */
export function MonthPicker({ month, onMonth }: { readonly month: Month; readonly onMonth: (month: Month) => void }) {
  const { messages, formats } = useAllWords()
  const { calendar: words } = messages
  const before = addMonths(month, -1)
  const after = addMonths(month, 1)
  return (
    <nav class="month-picker" aria-label={words.months}>
      <a class="month-picker-step" href={hashOf({ screen: 'calendar', month: before })}>
        <span aria-hidden="true">‹ {formats.shortMonth(before)}</span>
        <span class="visually-hidden">{words.previous(formats.monthName(before))}</span>
      </a>
      <label class="month-picker-any">
        <span class="visually-hidden">{words.goToMonth}</span>
        <input
          type="month"
          value={month}
          min="1900-01"
          // Firefox and Safari of a desktop have a plain text field here, too wide for a phone unless told.
          size={7}
          onChange={(happening) => {
            const chosen = monthFrom(happening.currentTarget.value)
            if (chosen !== null) onMonth(chosen)
          }}
        />
      </label>
      <a class="month-picker-step" href={hashOf({ screen: 'calendar', month: after })}>
        <span aria-hidden="true">{formats.shortMonth(after)} ›</span>
        <span class="visually-hidden">{words.next(formats.monthName(after))}</span>
      </a>
    </nav>
  )
}
