import type { ComponentChildren } from 'preact'
import './empty-state.css'

export interface EmptyStateProps {
  /** Left out where the title of the screen says it. */
  readonly title?: string
  /** What will be here, and what makes it appear. */
  readonly text: string
  /** Buttons or links. */
  readonly children?: ComponentChildren
}

export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div class="empty-state">
      {title === undefined ? null : <h2 class="empty-state-title">{title}</h2>}
      {text === '' ? null : <p class="empty-state-text">{text}</p>}
      {children === undefined ? null : <div class="empty-state-actions">{children}</div>}
    </div>
  )
}
