import { useId } from 'preact/hooks'
import { ChipInput } from './chip-input.tsx'
import { useShown } from './use-shown.ts'
import './choice-group.css'

export interface Choice<Value extends string | number> {
  readonly value: Value
  readonly label: string
  /** Beside it. */
  readonly hint?: string | undefined
}

export interface ChoiceGroupProps<Value extends string | number> {
  readonly legend: string
  /** For screen readers only, where a heading above already says it. */
  readonly legendHidden?: boolean
  readonly choices: readonly Choice<Value>[]
  /** null: nothing chosen yet. */
  readonly value: Value | null
  /** Ends when it is known whether the choice holds. */
  readonly onChange: (value: Value) => unknown
  /** `even`: side by side, equally wide; `tight`: as many a row as there is room for. */
  readonly layout?: 'wrap' | 'even' | 'tight'
}

/** One of several: native radios, so arrow keys choose. */
export function ChoiceGroup<Value extends string | number>(props: ChoiceGroupProps<Value>) {
  const { legend, legendHidden = false, choices, value, onChange, layout = 'wrap' } = props
  const name = useId()
  const [shown, choose] = useShown<Value | null>(value, (chosen) => (chosen === null ? undefined : onChange(chosen)))
  return (
    <fieldset class="choice-group">
      <legend class={legendHidden ? 'visually-hidden' : 'choice-group-legend'}>{legend}</legend>
      <div class={`choice-group-list choice-group-${layout}`}>
        {choices.map((choice) => (
          <ChipInput
            key={choice.value}
            type="radio"
            name={name}
            label={choice.label}
            hint={choice.hint}
            checked={choice.value === shown}
            onChange={() => choose(choice.value)}
          />
        ))}
      </div>
    </fieldset>
  )
}
