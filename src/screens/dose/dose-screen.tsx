import { momentOf } from '../../domain/moment.ts'
import { type Dose } from '../../domain/records.ts'
import { reliefs } from '../../domain/vocabulary.ts'
import { headacheOf } from '../../state/headache-of.ts'
import { hashOf } from '../../state/route.ts'
import { useAllMessages, useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Button } from '../../ui/button.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { choicesOf } from '../parts/choices.ts'
import { whenText } from '../parts/headache-words.ts'
import { KeptText } from '../parts/kept-text.tsx'
import { MedicationFinder } from '../parts/medication-finder.tsx'
import { medicationsByUse } from '../parts/medications-by-use.ts'
import { TimeFields } from '../parts/time-fields.tsx'

/** One dose: what, how much, when, for which headache, and what it brought. */
export function DoseScreen({ id }: { readonly id: string }) {
  const app = useApp()
  const { dose: words, nav, vocabulary } = useAllMessages()
  const dose = app.records.value.get(id)
  if (dose?.kind !== 'dose') return <EmptyState title={words.gone} text="" />
  const back =
    dose.attackId === null || headacheOf(app, dose.attackId) === null
      ? hashOf({ screen: 'day', day: momentOf(dose.at).day })
      : hashOf({ screen: 'headache', id: dose.attackId })
  const remove = async () => {
    if (await app.removeDose(dose)) window.history.back()
  }
  return (
    <>
      <PageHeader title={words.title} back={{ href: back, label: nav.back }} />
      <MedicationChoice dose={dose} />
      <KeptText
        key={dose.medicationId}
        lines="one"
        label={words.amount}
        hint={words.amountHint}
        value={dose.amount}
        maxLength={100}
        onKeep={(amount) => app.setAmount(dose, amount)}
      />
      <TimeFields
        dayLabel={words.day}
        clockLabel={words.clock}
        at={dose.at}
        onChange={(at) => app.changeDose(dose, { at })}
      />
      {app.isPartShown('relief') || dose.relief !== null ? (
        <ChoiceGroup
          legend={words.relief}
          choices={choicesOf(reliefs, vocabulary.relief)}
          value={dose.relief}
          onChange={(relief) => app.changeDose(dose, { relief })}
        />
      ) : null}
      <HeadacheChoice dose={dose} />
      <div class="row">
        <Button kind="danger" onClick={() => remove()}>
          {words.delete}
        </Button>
      </div>
    </>
  )
}

function MedicationChoice({ dose }: { readonly dose: Dose }) {
  const app = useApp()
  const { dose: words } = useAllMessages()
  const own = medicationsByUse(app.diary.value)
  const current = dose.medicationId === null ? undefined : app.diary.value.medications.get(dose.medicationId)
  const offered = current === undefined || own.includes(current) ? own : [current, ...own]
  const choices = [...offered.map(({ id, name }) => ({ value: id, label: name })), { value: '', label: words.unnamed }]
  const choose = (id: string) => {
    const medication = app.diary.value.medications.get(id)
    const amount = dose.amount === '' ? (medication?.usualAmount ?? '') : dose.amount
    return app.changeDose(dose, { medicationId: id === '' ? null : id, amount })
  }
  return (
    <section class="stack">
      <ChoiceGroup legend={words.medication} choices={choices} value={dose.medicationId ?? ''} onChange={choose} />
      <MedicationFinder onFound={choose} />
    </section>
  )
}

function HeadacheChoice({ dose }: { readonly dose: Dose }) {
  const app = useApp()
  const words = useAllWords()
  const { dose: texts } = words.messages
  const { day } = momentOf(dose.at)
  const near = app.facts.value.byDay.get(day)?.courses ?? []
  const linked = near.some((course) => course.id === dose.attackId) || dose.attackId === null ? [] : [dose.attackId]
  const ids = [...near.map((course) => course.id), ...linked]
  const choices = ids.flatMap((id) => {
    const headache = headacheOf(app, id)
    return headache === null ? [] : [{ value: id, label: whenText(headache.record, headache.course, words) }]
  })
  if (choices.length === 0) return null
  return (
    <ChoiceGroup
      legend={texts.forHeadache}
      choices={[...choices, { value: '', label: texts.alone }]}
      value={dose.attackId ?? ''}
      onChange={(id) => app.changeDose(dose, { attackId: id === '' ? null : id })}
    />
  )
}
