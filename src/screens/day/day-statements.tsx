import type { Day } from '../../domain/day.ts'
import type { DayMark, DayRecord } from '../../domain/records.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { useSettled } from '../parts/use-settled.ts'
import { Button } from '../../ui/button.tsx'

/** What can be said of a whole day in one tap; said again it is taken back. */
export function DayStatements(props: {
  readonly day: Day
  readonly record: DayRecord | null
  readonly isTouched: boolean
}) {
  const app = useApp()
  const { day: words } = useAllMessages()
  const { day, record } = props
  const stated = record?.mark?.state ?? null
  const statements: readonly (readonly [DayMark['state'], string])[] = [
    ['clear', words.clear],
    ['without-times', words.withoutTimes],
    ['all-day', words.allDay],
    ['dont-know', words.dontKnow],
  ]
  const isSettled = useSettled(stated)
  const say = async (state: DayMark['state']) => {
    if (!isSettled()) return
    if (record !== null && state === stated) await app.unmarkDay(record)
    else await app.markDay(day, state)
  }
  return (
    <section class="stack">
      <h2>{words.sayOfDay}</h2>
      <div class="row">
        {statements.map(([state, label]) => (
          <Button key={state} kind="chip" pressed={state === stated} onClick={() => say(state)}>
            {label}
          </Button>
        ))}
      </div>
      {stated === 'clear' && props.isTouched ? <p class="soft">{words.markWaits}</p> : null}
    </section>
  )
}
