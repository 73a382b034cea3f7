import { isNear } from '../../domain/injections.ts'
import { hashOf } from '../../state/route.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { useOther } from '../../state/other-state.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Card } from '../../ui/card.tsx'
import { NextInjectionLine } from '../parts/next-injection-line.tsx'

/** Within two weeks of the next injection, or of day 84. */
export function NextInjectionCard() {
  const app = useApp()
  const other = useOther()
  const { treatment, discuss } = useAllMessages()
  const next = other.nextInjection.value
  if (next === null || !isNear(next.day, app.today.value)) return null
  return (
    <Card kind="quiet">
      <div class="stack">
        <NextInjectionLine next={next} />
        <p class="soft">{discuss.urgentHint}</p>
        <div class="row">
          <ButtonLink kind="quiet" href={hashOf({ screen: 'treatment' })}>
            {treatment.title}
          </ButtonLink>
        </div>
      </div>
    </Card>
  )
}
