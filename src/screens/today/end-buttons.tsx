import { momentOf } from '../../domain/moment.ts'
import type { Attack, ClockedTiming } from '../../domain/records.ts'
import { dayAt } from '../../domain/zone.ts'
import { useApp, useMessages } from '../../state/app-context.tsx'
import { hashOf } from '../../state/route.ts'
import { Button } from '../../ui/button.tsx'

const SLIP = 2 * 60_000
const HOUR = 3_600_000
/** Whoever says nothing for four hours across five in the morning has slept. */
const SLEEP = 4 * HOUR
const SMALL_HOURS = 5 * HOUR

/**
 * "It's over" stands at the top, never where "Headache now" stood. An end within two minutes asks whether it was a slip, one
 * after a night without a word whether it is over only now.
 */
export function EndButtons({ attack, timing }: { readonly attack: Attack; readonly timing: ClockedTiming }) {
  const app = useApp()
  const { attack: words } = useMessages()
  const end = () => {
    app.tick()
    const now = app.now.value
    if (now - momentOf(timing.start).instant < SLIP) return app.askInAttack('slip')
    const last = app.openAttack.value?.course.to ?? now
    const night = (time: number) => dayAt(time - SMALL_HOURS, app.zone.value)
    if (night(last) !== night(now) && now - last > SLEEP) return app.askInAttack('end')
    return app.endAttack(attack, 'now')
  }
  return (
    <section class="attack-view-ends">
      <div class="attack-view-pair">
        <Button onClick={end}>{words.itsOver}</Button>
        <Button onClick={() => app.confirmStillGoing(attack)}>{words.stillGoing}</Button>
      </div>
      <p>
        <a class="attack-view-link" href={hashOf({ screen: 'timing', id: attack.id })}>
          {words.endedEarlier}
        </a>
      </p>
    </section>
  )
}
