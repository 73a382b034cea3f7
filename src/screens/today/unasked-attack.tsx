import { momentOf } from '../../domain/moment.ts'
import type { OpenAttack } from '../../domain/open-attack.ts'
import { useApp, useWords } from '../../state/app-context.tsx'
import { hashOf } from '../../state/route.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'

/** An attack whose last confirmation is over a day old: three ways on, and none is taken by the clock. */
export function UnaskedAttack({ open }: { readonly open: OpenAttack }) {
  const app = useApp()
  const { messages, formats } = useWords()
  const { attack, course } = open
  const { today } = messages
  const last = course.moments.at(-1)
  if (attack.timing.form !== 'clocked' || last === undefined) return null
  return (
    <section class="today-card">
      <p>{today.unaskedTitle(formats.day(momentOf(attack.timing.start).day))}</p>
      <p class="soft">{today.unaskedText(formats.day(last.day))}</p>
      <div class="today-card-choices">
        <Button kind="chip" onClick={() => app.startAttack()}>
          {today.newHeadache}
        </Button>
        <Button kind="chip" onClick={() => app.confirmStillGoing(attack)}>
          {today.stillGoing}
        </Button>
        <ButtonLink href={hashOf({ screen: 'timing', id: attack.id })}>{today.itEnded}</ButtonLink>
      </div>
    </section>
  )
}
