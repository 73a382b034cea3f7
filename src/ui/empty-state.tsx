import type { ComponentChildren } from 'preact'
import './empty-state.css'

export interface EmptyStateProps {
  readonly title: string
  /** What will be here, and what makes it appear. */
  readonly text: string
  /** Buttons or links. */
  readonly children?: ComponentChildren
}

export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div class="empty-state">
      <h2 class="empty-state-title">{title}</h2>
      <p class="empty-state-text">{text}</p>
      {children === undefined ? null : <div class="empty-state-actions">{children}</div>}
    </div>
  )
}
