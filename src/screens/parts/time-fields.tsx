import { useSignal } from '@preact/signals'
import { dayOf } from '../../domain/day.ts'
import { momentOf, zonedTimeAt, type ZonedTime } from '../../domain/moment.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TimeField } from '../../ui/time-field.tsx'
import { DraftLine } from './draft-line.tsx'
import { isText, useDraft } from './use-draft.ts'

/** Date and time of something that has happened; kept as soon as both make a moment in the past. */
export function TimeFields(props: {
  readonly dayLabel: string
  readonly clockLabel: string
  readonly at: ZonedTime
  readonly onChange: (at: ZonedTime) => unknown
}) {
  const app = useApp()
  const { dose: words } = useAllMessages()
  const moment = momentOf(props.at)
  const draft = useDraft<TypedTime>({ typed: null }, { typed: isDayAndClock }, 'time')
  const { typed } = draft.form.value
  const problem = useSignal<'notATime' | 'future' | null>(null)
  const shown = typed ?? moment
  const change = (patch: { readonly day?: string; readonly clock?: string }) => {
    draft.change({ typed: { day: shown.day, clock: shown.clock, ...patch } })
    problem.value = null
  }
  /** Half a time is on its way to a whole one: it is judged and kept when the field is left. */
  const keep = () => {
    if (typed === null) return
    const day = dayOf(typed.day)
    const at = day === null || day < '1900' ? null : zonedTimeAt(day, typed.clock, moment.zone)
    if (at === null) problem.value = 'notATime'
    else if (momentOf(at).instant > momentOf(app.stampedNow()).instant) problem.value = 'future'
    else {
      draft.startOver()
      props.onChange(at)
    }
  }
  const error = problem.value === null ? null : words[problem.value]
  return (
    <>
      <div class="row" onFocusOut={keep}>
        <DateField label={props.dayLabel} value={shown.day} error={error} onChange={(day) => change({ day })} />
        <TimeField label={props.clockLabel} value={shown.clock} onChange={(clock) => change({ clock })} />
      </div>
      <DraftLine draft={draft} />
    </>
  )
}

interface TypedTime {
  readonly typed: { readonly day: string; readonly clock: string } | null
}

function isDayAndClock(kept: unknown): boolean {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'day' in kept &&
    'clock' in kept &&
    isText(kept.day) &&
    isText(kept.clock)
  )
}
