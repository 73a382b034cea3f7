import { useSignal } from '@preact/signals'
import type { Medication } from '../../domain/records.ts'
import { useApp, useMessages } from '../../state/app-context.tsx'
import { Button } from '../../ui/button.tsx'
import { medicationsByUse } from '../parts/medications-by-use.ts'
import { useSettledSinceShown } from '../parts/use-settled.ts'

/** A dose in one tap: what was used last, or one to be named later. The person's other medications are a tap further. */
export function TookSomething({ attackId }: { readonly attackId: string }) {
  const app = useApp()
  const { attack: words } = useMessages()
  const isChoosing = useSignal(false)
  const doses = app.diary.value.doses.filter((dose) => dose.attackId === attackId).length
  // A shaking thumb may tap again a second later: the second tap of a double tap, on "Headache now" or on a button here,
  // takes no dose.
  const isSettled = useSettledSinceShown(isChoosing.value ? 'choosing' : doses, 1000)
  const [last = null, ...others] = medicationsByUse(app.diary.value)
  const take = async (medication: Medication | null) => {
    if (!isSettled()) return
    isChoosing.value = false
    await app.takeDose({ attackId, medication })
  }
  return (
    <>
      <Button kind="big" onClick={() => take(last)}>
        {last === null ? words.tookSomething : words.took(last.name)}
      </Button>
      {last === null ? null : isChoosing.value ? (
        <div class="attack-view-chips" role="group" aria-label={words.whatDidYouTake}>
          {others.map((medication) => (
            <Button key={medication.id} onClick={() => take(medication)}>
              {medication.name}
            </Button>
          ))}
          <Button onClick={() => take(null)}>{words.somethingElse}</Button>
        </div>
      ) : (
        <Button
          onClick={() => {
            isChoosing.value = true
          }}
        >
          {words.somethingElse}
        </Button>
      )}
    </>
  )
}
