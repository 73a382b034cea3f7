import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import './page-header.css'

export interface PageHeaderProps {
  readonly title: string
  /** Shown at the start, above the title, on a page below another. */
  readonly back?:
    | { readonly label: string; readonly href: string }
    /** Where it was opened from is not known. */
    | { readonly label: string; readonly onBack: () => void }
  /** Quiet buttons or links at the end. */
  readonly action?: ComponentChildren
}

export function PageHeader({ title, back, action }: PageHeaderProps) {
  // Windows, tabs and the list of places before are told apart by it.
  useEffect(() => {
    document.title = `${title} – ${document.documentElement.dataset['title'] ?? 'Fifteen'}`
  }, [title])
  return (
    <header class="page-header">
      <div class="page-header-words">
        {back === undefined ? null : <BackWay back={back} />}
        <h1 class="page-header-title">{title}</h1>
      </div>
      {action === undefined ? null : <div class="page-header-action">{action}</div>}
    </header>
  )
}

function BackWay({ back }: { readonly back: NonNullable<PageHeaderProps['back']> }) {
  const words = (
    <>
      <svg class="page-header-arrow" viewBox="0 0 8 14" aria-hidden="true">
        <path d="M7 1 1 7l6 6" />
      </svg>
      {back.label}
    </>
  )
  return 'href' in back ? (
    <a class="page-header-back" href={back.href}>
      {words}
    </a>
  ) : (
    <button type="button" class="page-header-back" onClick={back.onBack}>
      {words}
    </button>
  )
}
