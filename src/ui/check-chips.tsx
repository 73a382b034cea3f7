import { useId } from 'preact/hooks'
import { ChipInput } from './chip-input.tsx'
import type { Choice } from './choice-group.tsx'
import { useShown } from './use-shown.ts'
import './check-chips.css'

export interface CheckChipsProps<Value extends string> {
  readonly legend: string
  readonly legendHidden?: boolean
  readonly choices: readonly Choice<Value>[]
  readonly values: readonly Value[]
  /**
   * Gets how the selection changes, to be applied to the newest one: two quick taps must not undo each other. Ends when it
   * is known whether the change holds.
   */
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
          <CheckChip
            key={choice.value}
            name={name}
            label={choice.label}
            ticked={values.includes(choice.value)}
            onToggle={() => onToggle(toggleOf(choice.value))}
          />
        ))}
      </div>
    </fieldset>
  )
}

function CheckChip(props: {
  readonly name: string
  readonly label: string
  readonly ticked: boolean
  readonly onToggle: () => unknown
}) {
  const { name, label, ticked, onToggle } = props
  const [shown, tick] = useShown(ticked, onToggle)
  return <ChipInput type="checkbox" name={name} label={label} checked={shown} onChange={() => tick(!shown)} />
}
