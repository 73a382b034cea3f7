import { useRef } from 'preact/hooks'
import './chip-input.css'

export interface ChipInputProps {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly label: string
  /** Beside the words, for eyes only: what they mean compared with what was said before. */
  readonly hint?: string | undefined
  readonly checked: boolean
  /** Ends when it is known whether the change holds. */
  readonly onChange: () => unknown
}

/**
 * A native radio or checkbox that looks like a chip. The input lies over the whole chip, so that touch finds it.
 * In the end it shows what holds, not what was tapped: a choice that could not be kept does not look chosen.
 */
export function ChipInput({ type, name, label, hint, checked, onChange }: ChipInputProps) {
  const input = useRef<HTMLInputElement>(null)
  const change = async () => {
    await onChange()
    // What follows from the change has been drawn by then.
    setTimeout(() => showWhatHolds(input.current))
  }
  return (
    <label class="chip-input">
      <input
        ref={input}
        class="chip-input-native"
        type={type}
        name={name}
        checked={checked}
        // What the browser goes back to when a tap changed it.
        defaultChecked={checked}
        onChange={() => void change()}
      />
      <span class="chip-input-face">
        {label}
        {hint === undefined ? null : (
          <span class="chip-input-hint" aria-hidden="true">
            {hint}
          </span>
        )}
      </span>
    </label>
  )
}

/** A tap on one radio has changed its whole group. */
function showWhatHolds(tapped: HTMLInputElement | null): void {
  const group = tapped?.type === 'radio' ? tapped.closest('fieldset')?.querySelectorAll('input') : null
  for (const each of group ?? (tapped === null ? [] : [tapped])) each.checked = each.defaultChecked
}
