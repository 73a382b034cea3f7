import { endKinds, type TimingField, type TimingForm } from '../../domain/stated-timing.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { SwitchField } from '../../ui/switch-field.tsx'
import { TimeField } from '../../ui/time-field.tsx'
import { choicesOf } from '../parts/choices.ts'
import './timing-fields.css'

interface FieldsProps {
  readonly form: TimingForm
  readonly change: (patch: Partial<TimingForm>) => void
  /** Zones that are not the device's own, to be named beside the times. */
  readonly zones: { readonly start: string | null; readonly end: string | null }
  /** The sentence at a field, when it is wrong. */
  readonly errorAt: (field: TimingField) => string | null
}

/** When it began, and whether the person woke with it. */
export function StartFields({ form, change, errorAt, zones }: FieldsProps) {
  const { timing: words } = useAllMessages()
  return (
    <>
      <div class="timing-fields-pair">
        <DateField
          label={words.startDay}
          value={form.startDay}
          error={errorAt('startDay')}
          onChange={(startDay) => change({ startDay, ...movedEnd(form, startDay) })}
        />
        <TimeField
          label={words.startClock}
          value={form.startClock}
          error={errorAt('startClock')}
          onChange={(startClock) => change({ startClock })}
        />
      </div>
      <ZoneLine zone={zones.start} />
      <SwitchField label={words.wokeWithIt} on={form.wokeWithIt} onChange={(wokeWithIt) => change({ wokeWithIt })} />
    </>
  )
}

/** How it went on. */
export function EndFields({ form, change, errorAt, zones }: FieldsProps) {
  const { timing: words } = useAllMessages()
  return (
    <>
      <ChoiceGroup
        legend={words.end}
        choices={choicesOf(endKinds, words.endKind)}
        value={form.endKind}
        onChange={(endKind) => change({ endKind })}
      />
      {form.endKind === 'ended' || form.endKind === 'slept' ? (
        <div class="timing-fields-pair">
          <DateField
            label={form.endKind === 'slept' ? words.wakeDay : words.endDay}
            value={form.endDay}
            error={errorAt('endDay')}
            onChange={(endDay) => change({ endDay })}
          />
          <TimeField
            label={words.endClock}
            value={form.endClock}
            error={errorAt('endClock')}
            onChange={(endClock) => change({ endClock })}
          />
        </div>
      ) : null}
      {form.endKind === 'ended' || form.endKind === 'slept' ? <ZoneLine zone={zones.end} /> : null}
      {form.endKind === 'slept' && form.endDay !== form.startDay ? (
        <SwitchField
          label={words.painNoticed}
          hint={words.painNoticedHint}
          on={form.painNoticed}
          onChange={(painNoticed) => change({ painNoticed })}
        />
      ) : null}
      {form.endKind === 'about' ? (
        <NumberField
          label={words.hours}
          value={form.hours}
          error={errorAt('hours')}
          onChange={(hours) => change({ hours })}
        />
      ) : null}
    </>
  )
}

function ZoneLine({ zone }: { readonly zone: string | null }) {
  const { headache: words } = useAllMessages()
  return zone === null ? null : <p class="soft">{words.inZone(zone)}</p>
}

/** An end on the day of the start moves along with it; an end never stands before it. */
function movedEnd({ startDay, endDay }: FieldsProps['form'], moved: string): { readonly endDay?: string } {
  return endDay === startDay || endDay < moved ? { endDay: moved } : {}
}
