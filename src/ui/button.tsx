import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import './button.css'

export type ButtonKind = 'primary' | 'big' | 'plain' | 'quiet' | 'chip' | 'danger'

export interface ButtonProps {
  readonly kind?: ButtonKind
  readonly children: ComponentChildren
  /** While what it returns is under way, further taps are ignored: a shaking thumb must not do a thing twice. */
  readonly onClick?: () => unknown
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
  const isBusy = useRef(false)
  const click = async ({ classList }: HTMLButtonElement) => {
    if (isBusy.current) return
    isBusy.current = true
    // The tap is seen at once, however long its writing takes; drawing it anew would have to wait its turn.
    classList.add('button-busy')
    try {
      await props.onClick?.()
    } finally {
      isBusy.current = false
      classList.remove('button-busy')
    }
  }
  return (
    <button
      type={type}
      class={`button button-${kind}`}
      disabled={props.disabled}
      aria-pressed={props.pressed}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      onClick={(tap) => void click(tap.currentTarget)}
    >
      {props.children}
    </button>
  )
}
