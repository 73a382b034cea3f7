import { useSignal } from '@preact/signals'
import { momentOf } from '../../domain/moment.ts'
import { auraTypes } from '../../domain/vocabulary.ts'
import { hashOf } from '../../state/route.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckChips } from '../../ui/check-chips.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import type { TypedNumber } from '../../ui/typed-number.ts'
import { choicesOf } from '../parts/choices.ts'
import { TimeFields } from '../parts/time-fields.tsx'

const LONGEST = 72 * 60

/** One aura: what it was, when it began, how long it lasted. */
export function AuraScreen({ id }: { readonly id: string }) {
  const app = useApp()
  const { aura: words, nav, vocabulary } = useAllMessages()
  const typed = useSignal<TypedNumber | undefined>(undefined)
  const aura = app.records.value.get(id)
  if (aura?.kind !== 'aura') return <EmptyState title={words.gone} text="" />
  const back =
    aura.attackId === null
      ? hashOf({ screen: 'day', day: momentOf(aura.at).day })
      : hashOf({ screen: 'headache', id: aura.attackId })
  const setMinutes = (minutes: TypedNumber) => {
    typed.value = isMinutes(minutes) ? undefined : minutes
    if (isMinutes(minutes)) void app.changeAura(aura, () => ({ minutes }))
  }
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
        onToggle={(toggle) => void app.changeAura(aura, ({ types }) => ({ types: toggle(types) }))}
      />
      <NumberField
        whole
        label={words.minutes}
        hint={words.minutesHint}
        value={typed.value === undefined ? aura.minutes : typed.value}
        error={typed.value === undefined ? null : words.minutesProblem}
        onChange={setMinutes}
      />
      <TimeFields
        dayLabel={words.day}
        clockLabel={words.clock}
        at={aura.at}
        onChange={(at) => void app.changeAura(aura, () => ({ at }))}
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

function isMinutes(typed: TypedNumber): typed is number | null {
  return typed === null || (typed !== 'unreadable' && Number.isInteger(typed) && typed >= 1 && typed <= LONGEST)
}
