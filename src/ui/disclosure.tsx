import type { ComponentChildren } from 'preact'
import './disclosure.css'

export interface DisclosureProps {
  readonly summary: ComponentChildren
  readonly children: ComponentChildren
  /** How it starts; afterwards the person opens and closes it. */
  readonly startsOpen?: boolean
  readonly onToggle?: (isOpen: boolean) => void
}

export function Disclosure({ summary, children, startsOpen = false, onToggle }: DisclosureProps) {
  return (
    <details class="disclosure" open={startsOpen} onToggle={(happening) => onToggle?.(happening.currentTarget.open)}>
      <summary class="disclosure-summary">{summary}</summary>
      <div class="disclosure-content">{children}</div>
    </details>
  )
}
