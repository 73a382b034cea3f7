import { useId } from 'preact/hooks'
import { ChipInput } from './chip-input.tsx'
import type { Choice } from './choice-group.tsx'
import './check-chips.css'

export interface CheckChipsProps<Value extends string> {
  readonly legend: string
  readonly legendHidden?: boolean
  readonly choices: readonly Choice<Value>[]
  readonly values: readonly Value[]
  /** The new selection, in the order of the choices. */
  readonly onChange: (values: readonly Value[]) => void
}

/** Any of several: native checkboxes. */
export function CheckChips<Value extends string>(props: CheckChipsProps<Value>) {
  const { legend, legendHidden = false, choices, values, onChange } = props
  const name = useId()
  const toggled = (value: Value) =>
    choices.map((choice) => choice.value).filter((each) => values.includes(each) !== (each === value))
  return (
    <fieldset class="check-chips">
      <legend class={legendHidden ? 'visually-hidden' : 'check-chips-legend'}>{legend}</legend>
      <div class="check-chips-list">
        {choices.map((choice) => (
          <ChipInput
            key={choice.value}
            type="checkbox"
            name={name}
            label={choice.label}
            checked={values.includes(choice.value)}
            onChange={() => onChange(toggled(choice.value))}
          />
        ))}
      </div>
    </fieldset>
  )
}
