import { useApp, useMessages } from '../../state/app-context.tsx'
import { FeatureChoice } from '../parts/feature-choice.tsx'
import { OwnNameChoice } from '../parts/own-name-choice.tsx'
import { useBack } from '../parts/use-back.ts'

/** The question that has the view to itself while it is answered: what comes with it. Each tick is stored at once. */
export function AttackFeatures() {
  const app = useApp()
  const { attack: words } = useMessages()
  const attack = app.openAttack.value?.attack
  useBack(() => app.askInAttack(null))
  if (attack === undefined) return null
  return (
    <section class="attack-view-features">
      <FeatureChoice
        id={attack.id}
        legend={words.whatComesWithIt}
        values={attack.features}
        onChange={(change) => app.setDetails(attack.id, ({ features }) => ({ features: change(features) }))}
      />
      <OwnNameChoice
        list="ownSymptoms"
        legend={words.whatComesWithIt}
        legendHidden
        details={attack}
        set={(change) => app.setDetails(attack.id, change)}
      />
    </section>
  )
}
