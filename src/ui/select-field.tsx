import { Field, type FieldTexts } from './field.tsx'
import './select-field.css'

export interface SelectOption<Value extends string> {
  readonly value: Value
  readonly label: string
}

export interface SelectFieldProps<Value extends string> extends FieldTexts {
  readonly options: readonly SelectOption<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { options, value, onChange, ...texts } = props
  return (
    <Field {...texts}>
      {(control) => (
        <span class="select-field">
          <select
            {...control}
            value={value}
            onChange={(happening) => {
              const chosen = options[happening.currentTarget.selectedIndex]
              if (chosen !== undefined) onChange(chosen.value)
            }}
          >
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
