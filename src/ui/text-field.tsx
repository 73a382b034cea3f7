import { useId } from 'preact/hooks'
import { Field, type FieldTexts } from './field.tsx'

export interface TextFieldProps extends FieldTexts {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly maxLength?: number
  readonly autoComplete?: string
  /** Offered while typing; anything else may be typed. */
  readonly suggestions?: readonly string[]
}

export function TextField({ value, onChange, maxLength, autoComplete = 'off', suggestions, ...texts }: TextFieldProps) {
  const listId = useId()
  return (
    <Field {...texts}>
      {(control) => (
        <>
          <input
            {...control}
            type="text"
            value={value}
            maxLength={maxLength}
            autoComplete={autoComplete}
            list={suggestions === undefined ? undefined : listId}
            onInput={(happening) => onChange(happening.currentTarget.value)}
          />
          {suggestions === undefined ? null : (
            <datalist id={listId}>
              {suggestions.map((suggestion) => (
                <option key={suggestion}>{suggestion}</option>
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  )
}
