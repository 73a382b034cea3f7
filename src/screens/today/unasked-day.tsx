import type { DayMark } from '../../domain/records.ts'
import { useApp, useWords } from '../../state/app-context.tsx'
import { hashOf } from '../../state/route.ts'
import { useSettled } from '../parts/use-settled.ts'
import { Button } from '../../ui/button.tsx'

/** Asks about one unknown day of the last fourteen, latest first; one tap answers, or puts the question away until tomorrow. */
export function UnaskedDay() {
  const app = useApp()
  const { messages, formats } = useWords()
  const [day, ...more] = app.unasked.value
  const isSettled = useSettled(day)
  if (day === undefined || app.isAskedLater.value) return null
  const answer = async (state: DayMark['state']) => (isSettled() ? app.markDay(day, state) : undefined)
  const { today, common } = messages
  return (
    <section class="today-card" role="group" aria-label={today.unknownDay(formats.day(day))}>
      <div class="today-card-head">
        <p>
          <a class="today-card-day" href={hashOf({ screen: 'day', day })}>
            {today.unknownDay(formats.day(day))}
          </a>{' '}
          {more.length > 0 && !app.isQuiet.value ? <span class="soft">{today.moreUnknown(more.length)}</span> : null}
        </p>
        <Button kind="quiet" onClick={() => (isSettled() ? app.askLater() : undefined)}>
          {common.later}
        </Button>
      </div>
      <div class="today-card-choices">
        <Button kind="chip" onClick={() => answer('without-times')}>
          {today.headache}
        </Button>
        <Button kind="chip" onClick={() => answer('clear')}>
          {today.none}
        </Button>
        <Button kind="chip" onClick={() => answer('dont-know')}>
          {today.dontKnow}
        </Button>
      </div>
    </section>
  )
}
