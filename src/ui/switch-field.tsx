import { useId } from 'preact/hooks'
import './switch-field.css'

export interface SwitchFieldProps {
  readonly label: string
  readonly hint?: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

export function SwitchField({ label, hint, on, onChange }: SwitchFieldProps) {
  const id = useId()
  return (
    <div class="switch-field">
      <label class="switch-field-row" for={id}>
        <span class="switch-field-label">{label}</span>
        <input
          id={id}
          class="switch-field-control"
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          onChange={(happening) => onChange(happening.currentTarget.checked)}
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
