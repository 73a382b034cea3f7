import type { ComponentChildren } from 'preact'
import type { ButtonKind } from './button.tsx'
import './button.css'

export interface ButtonLinkProps {
  readonly href: string
  readonly kind?: Exclude<ButtonKind, 'chip'>
  readonly children: ComponentChildren
  readonly label?: string
  /** Offers the target as a file of this name instead of opening it. */
  readonly download?: string
}

/** A link with the size and look of a button: it goes somewhere, a button does something. */
export function ButtonLink({ href, kind = 'plain', children, label, download }: ButtonLinkProps) {
  return (
    <a href={href} class={`button button-${kind}`} aria-label={label} download={download}>
      {children}
    </a>
  )
}
