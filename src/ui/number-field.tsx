import { useState } from 'preact/hooks'
import { Field, type FieldTexts } from './field.tsx'
import { readTypedNumber, type TypedNumber } from './typed-number.ts'

export interface NumberFieldProps extends FieldTexts {
  readonly value: TypedNumber
  /** 'unreadable' asks for an error sentence; limits are the caller's to judge. */
  readonly onChange: (value: TypedNumber) => void
  /** Whole numbers only: the phone shows digits alone. */
  readonly whole?: boolean
}

/**
 * A text input with a number keyboard: type=number drops a comma in some languages and lets a wheel change what was
 * typed.
 */
export function NumberField({ value, onChange, whole = false, ...texts }: NumberFieldProps) {
  const [draft, setDraft] = useState('')
  const shown = readTypedNumber(draft) === value ? draft : written(value)
  return (
    <Field {...texts}>
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode={whole ? 'numeric' : 'decimal'}
          autoComplete="off"
          value={shown}
          onInput={(happening) => {
            setDraft(happening.currentTarget.value)
            onChange(readTypedNumber(happening.currentTarget.value))
          }}
        />
      )}
    </Field>
  )
}

function written(value: TypedNumber): string {
  return typeof value === 'number' ? String(value) : ''
}
