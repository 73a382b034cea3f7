import { Field, type FieldTexts } from './field.tsx'

export interface TimeFieldProps extends FieldTexts {
  /** "21:05", or empty. */
  readonly value: string
  readonly onChange: (value: string) => void
}

export function TimeField({ value, onChange, ...texts }: TimeFieldProps) {
  return (
    <Field {...texts}>
      {(control) => (
        <input
          {...control}
          type="time"
          value={value}
          onInput={(happening) => onChange(happening.currentTarget.value)}
        />
      )}
    </Field>
  )
}
