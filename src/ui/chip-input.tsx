import './chip-input.css'

export interface ChipInputProps {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly label: string
  readonly checked: boolean
  readonly onChange: () => void
}

/** A native radio or checkbox that looks like a chip. The input lies over the whole chip, so that touch finds it. */
export function ChipInput({ type, name, label, checked, onChange }: ChipInputProps) {
  return (
    <label class="chip-input">
      <input class="chip-input-native" type={type} name={name} checked={checked} onChange={onChange} />
      <span class="chip-input-face">{label}</span>
    </label>
  )
}
