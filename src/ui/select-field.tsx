import { Field, type FieldTexts } from './field.tsx'
import { useShown } from './use-shown.ts'
import './select-field.css'

export interface SelectOption<Value extends string> {
  readonly value: Value
  readonly label: string
}

export interface SelectFieldProps<Value extends string> extends FieldTexts {
  readonly options: readonly SelectOption<Value>[]
  readonly value: Value
  /** Ends when it is known whether the change holds. */
  readonly onChange: (value: Value) => unknown
}

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { options, value, onChange, ...texts } = props
  const [shown, choose] = useShown(value, onChange)
  const change = ({ selectedIndex }: HTMLSelectElement) => {
    const chosen = options[selectedIndex]
    return chosen === undefined ? undefined : choose(chosen.value)
  }
  return (
    <Field {...texts}>
      {(control) => (
        <span class="select-field">
          <select {...control} value={shown} onChange={(happening) => change(happening.currentTarget)}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </span>
      )}
    </Field>
  )
}
