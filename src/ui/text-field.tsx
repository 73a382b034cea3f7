import { Field, type FieldTexts } from './field.tsx'

export interface TextFieldProps extends FieldTexts {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly maxLength?: number
}

export function TextField({ value, onChange, maxLength, ...texts }: TextFieldProps) {
  return (
    <Field {...texts}>
      {(control) => (
        <input
          {...control}
          type="text"
          value={value}
          maxLength={maxLength}
          autoComplete="off"
          onInput={(happening) => onChange(happening.currentTarget.value)}
        />
      )}
    </Field>
  )
}
