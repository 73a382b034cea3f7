import type { ComponentChildren } from 'preact'
import type { Day } from '../../domain/day.ts'
import type { Figure } from '../../domain/figure-days.ts'
import { hashOf } from '../../state/route.ts'
import './figure-link.css'

export interface FigureLinkProps {
  readonly figure: Figure
  readonly first: Day
  readonly last: Day
  readonly children: ComponentChildren
}

/** A count as a way to the days behind it. */
export function FigureLink({ figure, first, last, children }: FigureLinkProps) {
  return (
    <a class="figure-link" href={hashOf({ screen: 'figure', figure, first, last })}>
      {children}
    </a>
  )
}

/**
 * The same on the page for the provider. It is no anchor: browsers write the addresses of anchors into a PDF, and the
 * paper has nothing to open.
 */
export function PaperFigure({ figure, first, last, children }: FigureLinkProps) {
  const open = () => {
    window.location.hash = hashOf({ screen: 'figure', figure, first, last })
  }
  return (
    <span
      class="figure-link"
      role="link"
      tabIndex={0}
      onClick={open}
      onKeyDown={(pressed) => {
        if (pressed.key === 'Enter') open()
      }}
    >
      {children}
    </span>
  )
}
