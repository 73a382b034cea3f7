import { asTyped } from './as-typed.ts'
import { Field, type FieldTexts } from './field.tsx'

export interface TextFieldProps extends FieldTexts {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly maxLength?: number
  /** What is typed is a passphrase. */
  readonly isSecret?: boolean
}

export function TextField({ value, onChange, maxLength, isSecret = false, ...texts }: TextFieldProps) {
  return (
    <Field {...texts}>
      {(control) => (
        <input
          {...control}
          type="text"
          value={value}
          maxLength={maxLength}
          autoComplete="off"
          {...(isSecret ? asTyped : null)}
          onInput={(happening) => onChange(happening.currentTarget.value)}
        />
      )}
    </Field>
  )
}
