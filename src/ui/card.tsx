import type { ComponentChildren } from 'preact'
import './card.css'

export interface CardProps {
  readonly children: ComponentChildren
  /** `marked`: a line at the side for what is worth noticing; `quiet`: outlined only. */
  readonly kind?: 'plain' | 'marked' | 'quiet'
}

export function Card({ children, kind = 'plain' }: CardProps) {
  return <div class={`card card-${kind}`}>{children}</div>
}
