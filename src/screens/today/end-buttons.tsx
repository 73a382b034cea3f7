import { momentOf } from '../../domain/moment.ts'
import type { Attack, ClockedTiming } from '../../domain/records.ts'
import { useApp, useMessages } from '../../state/app-context.tsx'
import { hashOf } from '../../state/route.ts'
import { Button } from '../../ui/button.tsx'
import { useBack } from '../parts/use-back.ts'
import { useSettledSinceShown } from '../parts/use-settled.ts'

const SLIP = 2 * 60_000

/** "It's over" stands at the top, never where "Headache now" stood. An end within two minutes asks whether it was a slip. */
export function EndButtons({ attack, timing }: { readonly attack: Attack; readonly timing: ClockedTiming }) {
  const app = useApp()
  const { attack: words } = useMessages()
  const end = () => {
    app.tick()
    if (app.now.value - momentOf(timing.start).instant < SLIP) return app.askInAttack('slip')
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

/** Under the thumb, away from "It's over": neither answer is the second tap of a double tap. */
export function SlipQuestion({ attack }: { readonly attack: Attack }) {
  const app = useApp()
  const { attack: words } = useMessages()
  const isSettled = useSettledSinceShown(attack.id, 400)
  useBack(() => app.askInAttack(null))
  const answer = (act: () => unknown) => {
    if (!isSettled()) return undefined
    app.askInAttack(null)
    return act()
  }
  return (
    <div class="attack-view-slip" role="group" aria-label={words.slipTitle}>
      <p>{words.slipTitle}</p>
      <Button onClick={() => answer(() => app.removeAttack(attack))}>{words.slip}</Button>
      <Button onClick={() => answer(() => app.endAttack(attack, 'now'))}>{words.short}</Button>
      <Button kind="quiet" onClick={() => app.askInAttack(null)}>
        {words.stillGoing}
      </Button>
    </div>
  )
}
