import { asTyped } from './as-typed.ts'
import { Field, type FieldTexts } from './field.tsx'

export interface TextAreaProps extends FieldTexts {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly rows?: number
  readonly maxLength?: number
  /** What is typed is a key or a passphrase. */
  readonly isSecret?: boolean
}

export function TextArea({ value, onChange, rows = 3, maxLength, isSecret = false, ...texts }: TextAreaProps) {
  return (
    <Field {...texts}>
      {(control) => (
        <textarea
          {...control}
          {...(isSecret ? asTyped : null)}
          rows={rows}
          value={value}
          maxLength={maxLength}
          onInput={(happening) => onChange(happening.currentTarget.value)}
        />
      )}
    </Field>
  )
}
