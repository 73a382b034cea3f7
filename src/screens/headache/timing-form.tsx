import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { type StatedTiming } from '../../domain/day-timing.ts'
import {
  readTiming,
  timingKinds,
  type TimingContext,
  type TimingField,
  type TimingForm as Form,
  type TimingProblem,
} from '../../domain/stated-timing.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Button } from '../../ui/button.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { SwitchField } from '../../ui/switch-field.tsx'
import { choicesOf } from '../parts/choices.ts'
import { DraftLine } from '../parts/draft-line.tsx'
import { useDraft } from '../parts/use-draft.ts'
import { timingFits } from './timing-draft.ts'
import { EndFields, StartFields } from './timing-fields.tsx'

/** When a headache was, in the words the person has: with times, about so long, all day, or only that it was. */
export function TimingForm(props: {
  readonly start: Form
  /** Asked when the form is sent: the present moves on while it is filled in. */
  readonly contextNow: () => TimingContext
  readonly submitLabel: string
  /** Gives whether it was saved. */
  readonly onSubmit: (timing: StatedTiming) => Promise<boolean>
}) {
  const app = useApp()
  const { timing: words } = useAllMessages()
  const draft = useDraft(props.start, timingFits)
  const { form } = draft
  const problem = useSignal<TimingProblem | null>(null)
  useEffect(() => app.holdForm(), [app])
  const change = (patch: Partial<Form>) => {
    draft.change(patch)
    problem.value = null
  }
  const errorAt = (field: TimingField) => (problem.value?.field === field ? words.problem[problem.value.what] : null)
  const isSending = useRef(false)
  const submit = async (happening: Event) => {
    happening.preventDefault()
    const read = readTiming(form.value, props.contextNow())
    if (!read.ok) problem.value = read.problem
    // Sent twice by a shaking thumb it is still one headache.
    if (!read.ok || isSending.current) return
    isSending.current = true
    if (await props.onSubmit(read.value)) draft.forget()
    isSending.current = false
  }
  const { zone, endZone = zone } = props.contextNow()
  const zones = { start: foreign(zone, app.zone.value), end: foreign(endZone, app.zone.value) }
  const fields = { form: form.value, change, errorAt, zones }
  return (
    <form class="stack timing-form" noValidate onSubmit={(happening) => void submit(happening)}>
      <DraftLine draft={draft} />
      <ChoiceGroup
        legend={words.what}
        choices={choicesOf(timingKinds, words.kind)}
        value={form.value.kind}
        onChange={(kind) => change({ kind })}
      />
      {form.value.kind === 'times' ? (
        <>
          <StartFields {...fields} />
          <EndFields {...fields} />
        </>
      ) : (
        <DateField
          label={words.day}
          value={form.value.startDay}
          error={errorAt('startDay')}
          onChange={(startDay) => change({ startDay })}
        />
      )}
      {form.value.kind === 'about' ? (
        <NumberField
          label={words.hours}
          value={form.value.hours}
          error={errorAt('hours')}
          onChange={(hours) => change({ hours })}
        />
      ) : null}
      {problem.value?.what === 'long' ? (
        <SwitchField
          label={words.longConfirm}
          on={form.value.isLongConfirmed}
          onChange={(isLongConfirmed) => draft.change({ isLongConfirmed })}
        />
      ) : null}
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
