import { useSignal } from '@preact/signals'
import { dayOf } from '../../domain/day.ts'
import { momentOf, zonedTimeAt, type ZonedTime } from '../../domain/moment.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TimeField } from '../../ui/time-field.tsx'

/** Date and time of something that has happened; kept as soon as both make a moment in the past. */
export function TimeFields(props: {
  readonly dayLabel: string
  readonly clockLabel: string
  readonly at: ZonedTime
  readonly onChange: (at: ZonedTime) => void
}) {
  const app = useApp()
  const { dose: words } = useAllMessages()
  const moment = momentOf(props.at)
  const typed = useSignal<{ readonly day: string; readonly clock: string } | null>(null)
  const problem = useSignal<'notATime' | 'future' | null>(null)
  const shown = typed.value ?? moment
  const change = (patch: { readonly day?: string; readonly clock?: string }) => {
    typed.value = { day: shown.day, clock: shown.clock, ...patch }
    problem.value = null
  }
  /** Half a time is on its way to a whole one: it is judged and kept when the field is left. */
  const keep = () => {
    if (typed.value === null) return
    const day = dayOf(typed.value.day)
    const at = day === null || day < '1900' ? null : zonedTimeAt(day, typed.value.clock, moment.zone)
    if (at === null) problem.value = 'notATime'
    else if (momentOf(at).instant > momentOf(app.stampedNow()).instant) problem.value = 'future'
    else {
      typed.value = null
      props.onChange(at)
    }
  }
  const error = problem.value === null ? null : words[problem.value]
  return (
    <div class="row" onFocusOut={keep}>
      <DateField label={props.dayLabel} value={shown.day} error={error} onChange={(day) => change({ day })} />
      <TimeField label={props.clockLabel} value={shown.clock} onChange={(clock) => change({ clock })} />
    </div>
  )
}
