import { useSignal } from '@preact/signals'
import type { Attack } from '../../domain/records.ts'
import { useApp, useMessages } from '../../state/app-context.tsx'
import { hashOf } from '../../state/route.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Button } from '../../ui/button.tsx'
import { FeatureChoice } from '../parts/feature-choice.tsx'
import { OwnNameChoice } from '../parts/own-name-choice.tsx'
import { LevelChoice } from '../parts/severity-choice.tsx'

/** One question at a time: how bad, then what comes with it. Each answer is stored at once; all can wait. */
export function AttackQuestions({ attack }: { readonly attack: Attack }) {
  const app = useApp()
  const { attack: words } = useMessages()
  const isLater = useSignal(false)
  const latest = app.diary.value.readings.findLast((reading) => reading.attackId === attack.id)
  const count = app.diary.value.doses.filter((dose) => dose.attackId === attack.id && dose.medicationId === null).length
  return (
    <section class="attack-view-questions">
      {isLater.value && latest === undefined ? null : (
        <LevelChoice
          legend={words.howBad}
          value={latest?.level ?? null}
          onChange={(level) => app.rateNow(attack, level)}
        />
      )}
      {latest === undefined && !isLater.value ? (
        <Button
          kind="quiet"
          onClick={() => {
            isLater.value = true
          }}
        >
          {app.words.value.messages.common.later}
        </Button>
      ) : (
        <Disclosure summary={words.whatComesWithIt}>
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
        </Disclosure>
      )}
      <p>
        <a class="attack-view-link" href={hashOf({ screen: 'headache', id: attack.id })}>
          {words.moreAbout}
          {count > 0 ? ` · ${words.nameDoses(count)}` : ''}
        </a>
      </p>
    </section>
  )
}
