import { addDays } from '../../domain/day.ts'
import { hashOf } from '../../state/route.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { useOther } from '../../state/other-state.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { KeptDay } from '../parts/kept-day.tsx'
import { KeptNumber } from '../parts/kept-number.tsx'
import { KeptText } from '../parts/kept-text.tsx'

const MOST_UNITS = 1000
/** An appointment to come can be entered ahead. */
const AHEAD = 2 * 365

/** One injection: when, how much, by whom. */
export function InjectionScreen({ id }: { readonly id: string }) {
  const app = useApp()
  const other = useOther()
  const { treatment, discuss, nav } = useAllMessages()
  const { injection: words } = treatment
  const injection = app.records.value.get(id)
  const back = { href: hashOf({ screen: 'treatment' }), label: nav.treatment }
  if (injection?.kind !== 'injection') {
    return (
      <>
        <PageHeader title={words.title} back={back} />
        <EmptyState title={words.gone} text="" />
      </>
    )
  }
  const remove = async () => {
    if (await other.removeTreatment(injection)) window.history.back()
  }
  return (
    <>
      <PageHeader title={words.title} back={back} />
      <KeptDay
        label={words.day}
        value={injection.day}
        isOptional={false}
        isGood={(day) => day <= addDays(app.today.value, AHEAD)}
        problem={words.dayProblem}
        onKeep={(day) => day !== '' && other.changeInjection(injection, { day })}
      />
      <KeptNumber
        label={words.units}
        hint={words.unitsHint}
        value={injection.units}
        isGood={(units) => units >= 1 && units <= MOST_UNITS}
        problem={words.unitsProblem}
        onKeep={(units) => other.changeInjection(injection, { units })}
      />
      <KeptText
        lines="one"
        label={words.givenBy}
        value={injection.givenBy}
        maxLength={200}
        onKeep={(givenBy) => other.setInjectionText(injection, { givenBy })}
      />
      <KeptText
        lines="many"
        label={words.note}
        value={injection.note}
        onKeep={(note) => other.setInjectionText(injection, { note })}
      />
      <Card kind="marked">
        <p>{discuss.urgentHint}</p>
      </Card>
      <div class="row">
        <Button kind="danger" onClick={() => remove()}>
          {words.delete}
        </Button>
      </div>
    </>
  )
}
