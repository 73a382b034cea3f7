import { Field, type FieldTexts } from './field.tsx'

export interface DateFieldProps extends FieldTexts {
  /** "2026-03-14", or empty. */
  readonly value: string
  readonly onChange: (value: string) => void
  readonly min?: string
  readonly max?: string
}

export function DateField({ value, onChange, min, max, ...texts }: DateFieldProps) {
  return (
    <Field {...texts}>
      {(control) => (
        <input
          {...control}
          type="date"
          value={value}
          min={min}
          max={max}
          onInput={(happening) => onChange(happening.currentTarget.value)}
        />
      )}
    </Field>
  )
}
