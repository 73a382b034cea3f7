import type { Attack } from '../../domain/records.ts'
import { useApp, useMessages } from '../../state/app-context.tsx'
import { hashOf } from '../../state/route.ts'
import { Button } from '../../ui/button.tsx'

/** The ways to say more of it, which can all wait. */
export function MoreDoors({ attack }: { readonly attack: Attack }) {
  const app = useApp()
  const { attack: words } = useMessages()
  const unnamed = app.diary.value.doses.filter((dose) => dose.attackId === attack.id && dose.medicationId === null)
  const noted = attack.features.length + (attack.ownSymptoms?.length ?? 0)
  return (
    <section class="attack-view-more">
      <Button onClick={() => app.describe(true)}>
        {words.whatComesWithIt}
        {noted > 0 ? ` · ${noted}` : ''}
      </Button>
      <p>
        <a class="attack-view-link" href={hashOf({ screen: 'headache', id: attack.id })}>
          {words.moreAbout}
          {unnamed.length > 0 ? ` · ${words.nameDoses(unnamed.length)}` : ''}
        </a>
      </p>
    </section>
  )
}
