import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import './field.css'

export interface FieldTexts {
  readonly label: string
  /** For screen readers only, where the place says it. */
  readonly labelHidden?: boolean
  readonly hint?: string | undefined
  /** One sentence that says what is wrong and what would be right. */
  readonly error?: string | null | undefined
}

/** What the control itself must carry. */
export interface FieldControl {
  readonly id: string
  readonly class: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean
}

export interface FieldProps extends FieldTexts {
  readonly children: (control: FieldControl) => ComponentChildren
}

/** Label, hint and error sentence round one control. */
export function Field({ label, labelHidden = false, hint, error, children }: FieldProps) {
  const id = useId()
  const hintId = hint === undefined ? null : `${id}-hint`
  const errorId = error === undefined || error === null ? null : `${id}-error`
  const describedBy = [hintId, errorId].filter((part) => part !== null).join(' ')
  return (
    <div class="field">
      <label class={labelHidden ? 'visually-hidden' : 'field-label'} for={id}>
        {label}
      </label>
      {hintId === null ? null : (
        <p id={hintId} class="field-hint">
          {hint}
        </p>
      )}
      {children({
        id,
        class: 'field-control',
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': errorId !== null,
      })}
      <div role="alert">
        {errorId === null ? null : (
          <p id={errorId} class="field-error">
            {error}
          </p>
        )}
      </div>
    </div>
  )
}
