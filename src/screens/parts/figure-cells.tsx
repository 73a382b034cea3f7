import type { ComponentChildren } from 'preact'
import type { Day } from '../../domain/day.ts'
import type { Figure } from '../../domain/figure-days.ts'
import { FigureLink, PaperFigure } from './figure-link.tsx'

/** The cells of a row of figures, each a way to the days behind it; what is nought or not said leads nowhere. */
export function opened(
  { first, last }: { readonly first: Day; readonly last: Day },
  figures: readonly (readonly [figure: Figure, text: string | number])[],
  on: 'screen' | 'paper' = 'screen',
): readonly ComponentChildren[] {
  const Link = on === 'paper' ? PaperFigure : FigureLink
  return figures.map(([figure, text]) =>
    text === '' || text === 0 || text === '0' ? (
      text
    ) : (
      <Link key={figure} figure={figure} first={first} last={last}>
        {text}
      </Link>
    ),
  )
}
