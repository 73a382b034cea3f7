import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { momentOf } from '../../domain/moment.ts'
import type { Attack } from '../../domain/records.ts'
import { useApp, useMessages } from '../../state/app-context.tsx'
import { hashOf } from '../../state/route.ts'
import { Button } from '../../ui/button.tsx'
import { useSettledSinceShown } from '../parts/use-settled.ts'
import { LevelChoice } from '../parts/severity-choice.tsx'
import { EndQuestion, SlipQuestion } from './end-questions.tsx'
import { TookSomething } from './took-something.tsx'

/** What was said earlier than this is not how bad it is now. */
const FRESH = 3_600_000

interface FootProps {
  readonly attack: Attack
  /** A question that comes before "How bad is it now?", or nothing. */
  readonly children: ComponentChildren
}

/** Under the thumb while an attack runs: one question, and what was taken. Each answer is one tap, stored at once. */
export function AttackFoot({ attack, children }: FootProps) {
  const { attack: words } = useMessages()
  return (
    <section class="attack-view-foot" aria-label={words.now}>
      <Asked attack={attack}>{children}</Asked>
      <p class="attack-view-urgent">
        <a class="attack-view-link" href={hashOf({ screen: 'urgent' })}>
          {words.urgent}
        </a>
      </p>
    </section>
  )
}

function Asked({ attack, children }: FootProps) {
  const app = useApp()
  const { common } = useMessages()
  const question = app.attackQuestion.value
  if (question === 'slip') return <SlipQuestion attack={attack} />
  if (question === 'end') return <EndQuestion attack={attack} />
  if (question === 'features') {
    return (
      <Button kind="big" onClick={() => app.askInAttack(null)}>
        {common.done}
      </Button>
    )
  }
  return (
    <>
      {children}
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
  const isFresh = latest !== undefined && app.now.value - momentOf(latest.at).instant < FRESH
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
        value={isFresh ? latest.level : null}
        compared={latest?.level ?? null}
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
