import type { Attack } from '../../domain/records.ts'
import { useApp, useMessages } from '../../state/app-context.tsx'
import { hashOf } from '../../state/route.ts'
import { useBack } from '../parts/use-back.ts'
import { useSettledSinceShown } from '../parts/use-settled.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'

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

/** Whoever wakes without pain says "It's over", and would have had a headache all night. */
export function EndQuestion({ attack }: { readonly attack: Attack }) {
  const app = useApp()
  const { attack: words } = useMessages()
  const isSettled = useSettledSinceShown(attack.id, 400)
  useBack(() => app.askInAttack(null))
  const end = () => {
    if (!isSettled()) return undefined
    app.askInAttack(null)
    return app.endAttack(attack, 'now')
  }
  return (
    <div class="attack-view-slip" role="group" aria-label={words.endTitle}>
      <p>{words.endTitle}</p>
      <ButtonLink href={hashOf({ screen: 'timing', id: attack.id })}>{words.endedEarlier}</ButtonLink>
      <Button onClick={end}>{words.endNow}</Button>
      <Button kind="quiet" onClick={() => app.askInAttack(null)}>
        {words.stillGoing}
      </Button>
    </div>
  )
}
