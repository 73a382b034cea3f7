import type { ComponentChildren } from 'preact'
import './button.css'

export type ButtonKind = 'primary' | 'big' | 'plain' | 'quiet' | 'chip' | 'danger'

export interface ButtonProps {
  readonly kind?: ButtonKind
  readonly children: ComponentChildren
  readonly onClick?: () => void
  readonly type?: 'button' | 'submit'
  readonly disabled?: boolean
  /** Makes it a toggle. */
  readonly pressed?: boolean
  /** Spoken name, where the visible words alone do not say enough. Must contain them. */
  readonly label?: string
  readonly describedBy?: string
}

export function Button(props: ButtonProps) {
  const { kind = 'plain', type = 'button' } = props
  return (
    <button
      type={type}
      class={`button button-${kind}`}
      disabled={props.disabled}
      aria-pressed={props.pressed}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      onClick={() => props.onClick?.()}
    >
      {props.children}
    </button>
  )
}
