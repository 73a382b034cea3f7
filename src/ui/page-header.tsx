import type { ComponentChildren } from 'preact'
import './page-header.css'

export interface PageHeaderProps {
  readonly title: string
  /** Shown at the start, above the title, on a page below another. */
  readonly back?: { readonly href: string; readonly label: string }
  /** Quiet buttons or links at the end. */
  readonly action?: ComponentChildren
}

export function PageHeader({ title, back, action }: PageHeaderProps) {
  return (
    <header class="page-header">
      <div class="page-header-words">
        {back === undefined ? null : (
          <a class="page-header-back" href={back.href}>
            <svg class="page-header-arrow" viewBox="0 0 8 14" aria-hidden="true">
              <path d="M7 1 1 7l6 6" />
            </svg>
            {back.label}
          </a>
        )}
        <h1 class="page-header-title">{title}</h1>
      </div>
      {action === undefined ? null : <div class="page-header-action">{action}</div>}
    </header>
  )
}
