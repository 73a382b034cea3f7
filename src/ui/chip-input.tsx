import { useId } from 'preact/hooks'
import './chip-input.css'

export interface ChipInputProps {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly label: string
  /** Beside the words: what they mean compared with what was said before. */
  readonly hint?: string | undefined
  readonly checked: boolean
  readonly onChange: () => unknown
}

/** A native radio or checkbox that looks like a chip. The input lies over the whole chip, so that touch finds it. */
export function ChipInput({ type, name, label, hint, checked, onChange }: ChipInputProps) {
  const hintId = useId()
  return (
    <label class="chip-input">
      <input
        class="chip-input-native"
        type={type}
        name={name}
        aria-describedby={hint === undefined ? undefined : hintId}
        checked={checked}
        onChange={() => onChange()}
      />
      <span class="chip-input-face">
        {label}
        {hint === undefined ? null : (
          <span id={hintId} class="chip-input-hint" aria-hidden="true">
            {hint}
          </span>
        )}
      </span>
    </label>
  )
}
