import { endQuestionOf } from '../../domain/end-question.ts'
import type { Attack } from '../../domain/records.ts'
import { useApp, useMessages } from '../../state/app-context.tsx'
import { hashOf } from '../../state/route.ts'
import { Button } from '../../ui/button.tsx'

/**
 * "It's over" stands at the top, never where "Headache now" stood. An end within two minutes asks whether it was a slip, one
 * after a night without a word whether it is over only now.
 */
export function EndButtons({ attack }: { readonly attack: Attack }) {
  const app = useApp()
  const { attack: words } = useMessages()
  const end = () => {
    app.tick()
    const course = app.openAttack.value?.course
    const question = course === undefined ? null : endQuestionOf(course, app.now.value, app.zone.value)
    if (question !== null) return app.askInAttack(question)
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
