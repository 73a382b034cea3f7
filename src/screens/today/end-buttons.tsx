import { useSignal } from '@preact/signals'
import { momentOf } from '../../domain/moment.ts'
import type { Attack, ClockedTiming } from '../../domain/records.ts'
import { useApp, useWords } from '../../state/app-context.tsx'
import { hashOf } from '../../state/route.ts'
import { Button } from '../../ui/button.tsx'
import { useSettled } from '../parts/use-settled.ts'

const SLIP = 2 * 60_000

/** "It's over" stands at the top, never where "Headache now" stood. An end within two minutes asks whether it was a slip. */
export function EndButtons({ attack, timing }: { readonly attack: Attack; readonly timing: ClockedTiming }) {
  const app = useApp()
  const { attack: words } = useWords().messages
  const isAsking = useSignal(false)
  // A double tap on "It's over" answers nothing.
  const isSettled = useSettled(isAsking.value)
  const end = () => {
    app.tick()
    if (app.now.value - momentOf(timing.start).instant < SLIP) isAsking.value = true
    else void app.endAttack(attack, 'now')
  }
  if (isAsking.value) {
    return (
      <section class="attack-view-question" role="group" aria-label={words.slipTitle}>
        <p>{words.slipTitle}</p>
        <Button onClick={() => (isSettled() ? app.removeAttack(attack) : undefined)}>{words.slip}</Button>
        <Button onClick={() => (isSettled() ? app.endAttack(attack, 'now') : undefined)}>{words.short}</Button>
        <Button
          kind="quiet"
          onClick={() => {
            isAsking.value = false
          }}
        >
          {words.stillGoing}
        </Button>
      </section>
    )
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
