import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { FailedLine } from './failed-line.tsx'
import { useKept } from './use-kept.ts'

export interface KeptTextProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly value: string
  /** Called after a pause in typing, and when the field is left behind. */
  readonly onKeep: (value: string) => Promise<boolean>
  readonly lines: 'one' | 'many'
  readonly maxLength?: number
  /** Tells fields with the same label apart. */
  readonly part?: string
}

/** A text that is stored as it is typed: there is no button to forget. */
export function KeptText({ label, hint, value, onKeep, lines, maxLength = 10_000, part = '' }: KeptTextProps) {
  const { typed, held, store } = useKept(`${label} ${part}`, onKeep)
  const Control = lines === 'one' ? TextField : TextArea
  return (
    <div>
      <Control
        label={label}
        hint={hint}
        value={typed.value?.value ?? value}
        maxLength={maxLength}
        onChange={(text) => {
          typed.value = { value: text }
        }}
      />
      <FailedLine held={held} onRetry={store} />
    </div>
  )
}
