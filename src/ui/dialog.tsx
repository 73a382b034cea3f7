import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { Button } from './button.tsx'
import { holdHistory } from './history-hold.ts'
import './dialog.css'

export interface DialogProps {
  readonly title: string
  readonly children: ComponentChildren
  readonly closeLabel: string
  /** Escape, back, the cross or a touch beside it; the caller then stops rendering the dialog. */
  readonly onClose: () => void
  /** Buttons at the foot, main one last. */
  readonly actions?: ComponentChildren
}

/** Open as long as it is rendered. */
export function Dialog({ title, children, closeLabel, onClose, actions }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const closeRef = useRef(onClose)
  const titleId = useId()
  useLayoutEffect(() => {
    closeRef.current = onClose
  }, [onClose])
  useLayoutEffect(() => {
    if (element.current === null) return undefined
    const before = document.activeElement
    const release = openOverPage(element.current, () => closeRef.current())
    heading.current?.focus()
    return () => {
      release()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <dialog ref={element} class="dialog" aria-labelledby={titleId}>
      <div class="dialog-box">
        <div class="dialog-head">
          <h2 ref={heading} id={titleId} class="dialog-title" tabIndex={-1}>
            {title}
          </h2>
          <Button kind="quiet" label={closeLabel} onClick={onClose}>
            <svg class="dialog-cross" viewBox="0 0 16 16" aria-hidden="true">
              <path d="m3.5 3.5 9 9m0-9-9 9" />
            </svg>
          </Button>
        </div>
        <div class="dialog-content">{children}</div>
        {actions === undefined ? null : <div class="dialog-actions">{actions}</div>}
      </div>
    </dialog>
  )
}

/** Opens a dialog and listens for every way in which a person closes it. */
function openOverPage(dialog: HTMLDialogElement, onClose: () => void): () => void {
  const listening = new AbortController()
  const { signal } = listening
  dialog.showModal()
  const release = holdHistory(onClose)
  dialog.addEventListener(
    'cancel',
    (happening) => {
      happening.preventDefault()
      onClose()
    },
    { signal },
  )
  // A browser may close it on a second Escape without asking.
  dialog.addEventListener('close', onClose, { signal })
  dialog.addEventListener(
    'click',
    (happening) => {
      if (happening.target === dialog) onClose()
    },
    { signal },
  )
  return () => {
    listening.abort()
    release()
    dialog.close()
  }
}
