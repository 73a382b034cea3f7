import { Field, type FieldTexts } from './field.tsx'

export interface TextAreaProps extends FieldTexts {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly rows?: number
  readonly maxLength?: number
}

export function TextArea({ value, onChange, rows = 3, maxLength, ...texts }: TextAreaProps) {
  return (
    <Field {...texts}>
      {(control) => (
        <textarea
          {...control}
          rows={rows}
          value={value}
          maxLength={maxLength}
          onInput={(happening) => onChange(happening.currentTarget.value)}
        />
      )}
    </Field>
  )
}
