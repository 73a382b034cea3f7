import { useSignal } from '@preact/signals'
import type { Attack } from '../../domain/records.ts'
import { useApp, useMessages } from '../../state/app-context.tsx'
import { hashOf } from '../../state/route.ts'
import { Button } from '../../ui/button.tsx'
import { useSettledSinceShown } from '../parts/use-settled.ts'
import { LevelChoice } from '../parts/severity-choice.tsx'
import { SlipQuestion } from './end-buttons.tsx'
import { TookSomething } from './took-something.tsx'

/** Under the thumb while an attack runs: one question, and what was taken. Each answer is one tap, stored at once. */
export function AttackFoot({ attack }: { readonly attack: Attack }) {
  const { attack: words } = useMessages()
  return (
    <section class="attack-view-foot" aria-label={words.now}>
      <Asked attack={attack} />
      <p class="attack-view-urgent">
        <a class="attack-view-link" href={hashOf({ screen: 'urgent' })}>
          {words.urgent}
        </a>
      </p>
    </section>
  )
}

function Asked({ attack }: { readonly attack: Attack }) {
  const app = useApp()
  const { common } = useMessages()
  const question = app.attackQuestion.value
  if (question === 'slip') return <SlipQuestion attack={attack} />
  if (question === 'features') {
    return (
      <Button kind="big" onClick={() => app.askInAttack(null)}>
        {common.done}
      </Button>
    )
  }
  return (
    <>
      <LevelQuestion attack={attack} />
      <TookSomething attackId={attack.id} />
    </>
  )
}

/** How bad it is now. Answered once, another tap says that it is better or worse. */
function LevelQuestion({ attack }: { readonly attack: Attack }) {
  const app = useApp()
  const { attack: words, common } = useMessages()
  const isLater = useSignal(false)
  const isSettled = useSettledSinceShown(attack.id, 400)
  const latest = app.diary.value.readings.findLast((reading) => reading.attackId === attack.id)
  if (isLater.value && latest === undefined) {
    return (
      <Button
        onClick={() => {
          isLater.value = false
        }}
      >
        {words.howBad}
      </Button>
    )
  }
  return (
    <div class={latest === undefined ? 'attack-view-level attack-view-level-first' : 'attack-view-level'}>
      <LevelChoice
        legend={words.howBad}
        value={latest?.level ?? null}
        hints={words}
        // The second tap of a double tap on "Headache now" may land here.
        onChange={(level) => (isSettled() ? app.rateNow(attack, level) : undefined)}
      />
      {latest === undefined ? (
        <Button
          kind="quiet"
          onClick={() => {
            isLater.value = isSettled()
          }}
        >
          {common.later}
        </Button>
      ) : null}
    </div>
  )
}
