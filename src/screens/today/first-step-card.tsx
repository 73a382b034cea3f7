import { hashOf } from '../../state/route.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import type { FirstStep } from '../../state/first-steps.ts'
import { useOther } from '../../state/other-state.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Card } from '../../ui/card.tsx'
import { useSettled } from '../parts/use-settled.ts'

/** After the first entry: one thing that can be told or read, and always be left. */
export function FirstStepCard({ step }: { readonly step: FirstStep }) {
  const other = useOther()
  const { firstSteps: words, install } = useAllMessages()
  // The next step stands where the one before was answered.
  const isSettled = useSettled(step)
  return (
    <Card kind="quiet">
      <div class="stack">
        <h2>{words[step].title}</h2>
        <p>{words[step].text}</p>
        <div class="row">
          {step === 'diagnosis' ? <DiagnosisAnswers isSettled={isSettled} /> : null}
          {step === 'medications' ? (
            <ButtonLink href={hashOf({ screen: 'medications' })}>{words.medications.open}</ButtonLink>
          ) : null}
          {step === 'storage' ? (
            <ButtonLink href={hashOf({ screen: 'storage' })}>{words.storage.open}</ButtonLink>
          ) : null}
          <Button kind="quiet" onClick={() => (isSettled() ? other.putStepAway(step) : undefined)}>
            {install.notNow}
          </Button>
        </div>
      </div>
    </Card>
  )
}

function DiagnosisAnswers({ isSettled }: { readonly isSettled: () => boolean }) {
  const app = useApp()
  const { settings } = useAllMessages()
  const answer = (said: 'yes' | 'no') => (isSettled() ? app.setSetting('diagnosis', said) : undefined)
  return (
    <>
      <Button onClick={() => answer('yes')}>{settings.diagnosisAnswers.yes}</Button>
      <Button onClick={() => answer('no')}>{settings.diagnosisAnswers.no}</Button>
    </>
  )
}
