import type { ComponentChildren } from 'preact'
import { Button } from './button.tsx'
import './notice-bar.css'

export interface NoticeBarProps {
  /** null: nothing to say. The bar stays in the page all the same, since only a standing status is read out. */
  readonly text: string | null
  readonly action?: { readonly label: string; readonly onAction: () => unknown } | undefined
  /** More that can be done, after the action. */
  readonly children?: ComponentChildren
  readonly dismissLabel: string
  readonly onDismiss: () => void
}

/** "Saved at 14:02", with Undo beside it. Never takes the focus and never leaves by itself. */
export function NoticeBar({ text, action, children, dismissLabel, onDismiss }: NoticeBarProps) {
  return (
    <div class="notice-bar">
      <div class={text === null ? 'notice-bar-empty' : 'notice-bar-box'}>
        <output class="notice-bar-text">{text}</output>
        {text === null ? null : (
          <div class="notice-bar-actions">
            {action === undefined ? null : (
              <Button kind="plain" onClick={action.onAction}>
                {action.label}
              </Button>
            )}
            {children}
            <Button kind="quiet" label={dismissLabel} onClick={onDismiss}>
              <svg class="notice-bar-cross" viewBox="0 0 16 16" aria-hidden="true">
                <path d="m3.5 3.5 9 9m0-9-9 9" />
              </svg>
            </Button>
          </div>
        )}
      </div>
    </div>
  )
}
