import { useId } from 'preact/hooks'
import { useShown } from './use-shown.ts'
import './switch-field.css'

export interface SwitchFieldProps {
  readonly label: string
  readonly hint?: string
  readonly on: boolean
  /** Ends when it is known whether the change holds. */
  readonly onChange: (on: boolean) => unknown
}

export function SwitchField({ label, hint, on, onChange }: SwitchFieldProps) {
  const id = useId()
  const [shown, change] = useShown(on, onChange)
  return (
    <div class="switch-field">
      <label class="switch-field-row" for={id}>
        <span class="switch-field-label">{label}</span>
        <input
          id={id}
          class="switch-field-control"
          type="checkbox"
          role="switch"
          checked={shown}
          aria-checked={shown}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          onChange={(happening) => change(happening.currentTarget.checked)}
        />
      </label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} class="switch-field-hint">
          {hint}
        </p>
      )}
    </div>
  )
}
