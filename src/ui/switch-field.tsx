import { useId } from 'preact/hooks'
import './switch-field.css'

export interface SwitchFieldProps {
  readonly label: string
  readonly hint?: string
  readonly on: boolean
  /** Ends when it is known whether the change holds; what does not hold is not shown. */
  readonly onChange: (on: boolean) => unknown
}

export function SwitchField({ label, hint, on, onChange }: SwitchFieldProps) {
  const id = useId()
  const change = async (control: HTMLInputElement) => {
    await onChange(control.checked)
    setTimeout(() => {
      control.checked = control.defaultChecked
    })
  }
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
          defaultChecked={on}
          aria-checked={on}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          onChange={(happening) => void change(happening.currentTarget)}
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
