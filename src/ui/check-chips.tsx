import { useId } from 'preact/hooks'
import { ChipInput } from './chip-input.tsx'
import type { Choice } from './choice-group.tsx'
import './check-chips.css'

export interface CheckChipsProps<Value extends string> {
  readonly legend: string
  readonly legendHidden?: boolean
  readonly choices: readonly Choice<Value>[]
  readonly values: readonly Value[]
  /** Gets how the selection changes, to be applied to the newest one: two quick taps must not undo each other. */
  readonly onToggle: (toggle: Toggle<Value>) => unknown
}

/** One value more or one less, in the order of the choices. */
export type Toggle<Value> = (values: readonly Value[]) => readonly Value[]

/** Any of several: native checkboxes. */
export function CheckChips<Value extends string>(props: CheckChipsProps<Value>) {
  const { legend, legendHidden = false, choices, values, onToggle } = props
  const name = useId()
  const toggleOf =
    (value: Value): Toggle<Value> =>
    (newest) =>
      choices.map((choice) => choice.value).filter((each) => newest.includes(each) !== (each === value))
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
            onChange={() => onToggle(toggleOf(choice.value))}
          />
        ))}
      </div>
    </fieldset>
  )
}
