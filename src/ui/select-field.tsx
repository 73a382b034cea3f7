import { useRef } from 'preact/hooks'
import { Field, type FieldTexts } from './field.tsx'
import './select-field.css'

export interface SelectOption<Value extends string> {
  readonly value: Value
  readonly label: string
}

export interface SelectFieldProps<Value extends string> extends FieldTexts {
  readonly options: readonly SelectOption<Value>[]
  readonly value: Value
  /** Ends when it is known whether the change holds; what does not hold is not shown. */
  readonly onChange: (value: Value) => unknown
}

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { options, value, onChange, ...texts } = props
  const held = useRef(value)
  held.current = value
  const change = async (control: HTMLSelectElement) => {
    const chosen = options[control.selectedIndex]
    if (chosen !== undefined) await onChange(chosen.value)
    setTimeout(() => {
      control.value = held.current
    })
  }
  return (
    <Field {...texts}>
      {(control) => (
        <span class="select-field">
          <select {...control} value={value} onChange={(happening) => void change(happening.currentTarget)}>
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
