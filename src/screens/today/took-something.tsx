import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Medication } from '../../domain/records.ts'
import { useApp, useWords } from '../../state/app-context.tsx'
import { hashOf } from '../../state/route.ts'
import { Button } from '../../ui/button.tsx'
import { medicationsByUse } from '../parts/medications-by-use.ts'

/** The second tap of a double tap on "Headache now" lands here, or makes a second dose: it must do no harm. */
const SETTLING = 1000

/** A dose in one or two taps: chips of the person's own medications, or a dose to be named later. */
export function TookSomething({ attackId }: { readonly attackId: string }) {
  const app = useApp()
  const { attack: words } = useWords().messages
  const isChoosing = useSignal(false)
  const isSettled = useSignal(false)
  useEffect(() => {
    const timer = setTimeout(() => {
      isSettled.value = true
    }, SETTLING)
    return () => clearTimeout(timer)
  }, [isSettled])
  const medications = medicationsByUse(app.diary.value)
  const take = async (medication: Medication | null) => {
    isChoosing.value = false
    isSettled.value = false
    await app.takeDose({ attackId, medication })
    setTimeout(() => {
      isSettled.value = true
    }, SETTLING)
  }
  const tap = async () => {
    if (!isSettled.value) return
    if (medications.length === 0) await take(null)
    else isChoosing.value = !isChoosing.value
  }
  return (
    <section class="attack-view-foot" aria-label={words.tookSomething}>
      {isChoosing.value ? (
        <div class="attack-view-chips" role="group" aria-label={words.whatDidYouTake}>
          {medications.map((medication) => (
            <Button key={medication.id} onClick={() => take(medication)}>
              {medication.name}
            </Button>
          ))}
          <Button onClick={() => take(null)}>{words.somethingElse}</Button>
        </div>
      ) : null}
      <Button kind="big" onClick={tap}>
        {words.tookSomething}
      </Button>
      <p class="attack-view-urgent">
        <a href={hashOf({ screen: 'urgent' })}>{words.urgent}</a>
      </p>
    </section>
  )
}
