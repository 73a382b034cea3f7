import { timingKinds, type TimingField } from '../../domain/stated-timing.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Button } from '../../ui/button.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { SwitchField } from '../../ui/switch-field.tsx'
import { choicesOf } from '../parts/choices.ts'
import { DraftLine } from '../parts/draft-line.tsx'
import { FailedLine } from '../parts/failed-line.tsx'
import { EndFields, StartFields } from './timing-fields.tsx'
import { useTimingSending, type TimingSending } from './use-timing-sending.ts'

/** When a headache was, in the words the person has: with times, about so long, all day, or only that it was. */
export function TimingForm(props: TimingSending & { readonly submitLabel: string }) {
  const app = useApp()
  const { timing: words } = useAllMessages()
  const { draft, held, problem, change, submit } = useTimingSending(props)
  const form = draft.form.value
  const errorAt = (field: TimingField) => (problem?.field === field ? words.problem[problem.what] : null)
  const { zone, endZone = zone } = props.contextNow()
  const zones = { start: foreign(zone, app.zone.value), end: foreign(endZone, app.zone.value) }
  const fields = { form, change, errorAt, zones }
  return (
    <form
      class="stack timing-form"
      noValidate
      onSubmit={(happening) => {
        happening.preventDefault()
        void submit()
      }}
    >
      <DraftLine draft={draft} />
      <ChoiceGroup
        legend={words.what}
        choices={choicesOf(timingKinds, words.kind)}
        value={form.kind}
        onChange={(kind) => change({ kind })}
      />
      {form.kind === 'times' ? (
        <>
          <StartFields {...fields} />
          <EndFields {...fields} />
        </>
      ) : (
        <DateField
          label={words.day}
          value={form.startDay}
          error={errorAt('startDay')}
          onChange={(startDay) => change({ startDay })}
        />
      )}
      {form.kind === 'about' ? (
        <NumberField
          label={words.hours}
          value={form.hours}
          error={errorAt('hours')}
          onChange={(hours) => change({ hours })}
        />
      ) : null}
      {problem?.what === 'long' ? (
        <SwitchField
          label={words.longConfirm}
          on={form.isLongConfirmed}
          onChange={(isLongConfirmed) => draft.change({ isLongConfirmed })}
        />
      ) : null}
      <FailedLine held={held} onRetry={submit} />
      <div class="row">
        <Button kind="primary" type="submit">
          {props.submitLabel}
        </Button>
      </div>
    </form>
  )
}

function foreign(zone: string, here: string): string | null {
  return zone === here ? null : zone
}
