import { momentOf } from '../../domain/moment.ts'
import { auraTypes } from '../../domain/vocabulary.ts'
import { isWholeWithin } from '../../domain/whole-number.ts'
import { hashOf } from '../../state/route.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckChips } from '../../ui/check-chips.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { choicesOf } from '../parts/choices.ts'
import { KeptNumber } from '../parts/kept-number.tsx'
import { TimeFields } from '../parts/time-fields.tsx'

const LONGEST = 72 * 60

/** One aura: what it was, when it began, how long it lasted. */
export function AuraScreen({ id }: { readonly id: string }) {
  const app = useApp()
  const { aura: words, nav, vocabulary } = useAllMessages()
  const aura = app.records.value.get(id)
  if (aura?.kind !== 'aura') return <EmptyState title={words.gone} text="" />
  const back =
    aura.attackId === null
      ? hashOf({ screen: 'day', day: momentOf(aura.at).day })
      : hashOf({ screen: 'headache', id: aura.attackId })
  const remove = async () => {
    if (await app.removeAura(aura)) window.history.back()
  }
  return (
    <>
      <PageHeader title={words.title} back={{ href: back, label: nav.back }} />
      <CheckChips
        legend={words.types}
        choices={choicesOf(auraTypes, vocabulary.auraType)}
        values={aura.types}
        onToggle={(toggle) => app.changeAura(aura, ({ types }) => ({ types: toggle(types) }))}
      />
      <KeptNumber
        whole
        label={words.minutes}
        hint={words.minutesHint}
        value={aura.minutes}
        isGood={(minutes) => isWholeWithin(minutes, { from: 1, to: LONGEST })}
        problem={words.minutesProblem}
        onKeep={(minutes) => app.changeAura(aura, () => ({ minutes }))}
      />
      <TimeFields
        dayLabel={words.day}
        clockLabel={words.clock}
        at={aura.at}
        onChange={(at) => app.changeAura(aura, () => ({ at }))}
      />
      <p class="soft">
        <a href={hashOf({ screen: 'urgent' })}>{words.urgentHint}</a>
      </p>
      <div class="row">
        <Button kind="danger" onClick={() => remove()}>
          {words.delete}
        </Button>
      </div>
    </>
  )
}
