import type { Attack } from '../../domain/records.ts'
import { useApp, useMessages } from '../../state/app-context.tsx'
import { hashOf } from '../../state/route.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'

/** The ways to say more of it, which can all wait. */
export function MoreDoors({ attack }: { readonly attack: Attack }) {
  const app = useApp()
  const { attack: words } = useMessages()
  const unnamed = app.diary.value.doses.filter((dose) => dose.attackId === attack.id && dose.medicationId === null)
  const noted = attack.features.length + (attack.ownSymptoms?.length ?? 0)
  return (
    <section class="attack-view-pair">
      <Button onClick={() => app.askInAttack('features')}>
        {words.whatComesWithIt}
        {noted > 0 ? ` · ${noted}` : ''}
      </Button>
      <ButtonLink href={hashOf({ screen: 'headache', id: attack.id })}>
        {words.moreAbout}
        {unnamed.length > 0 ? ` · ${words.nameDoses(unnamed.length)}` : ''}
      </ButtonLink>
    </section>
  )
}
