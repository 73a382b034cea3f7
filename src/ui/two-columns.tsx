import type { ComponentChildren } from 'preact'
import './two-columns.css'

export interface TwoColumnsProps {
  /** Which of the two gets more room. */
  readonly wider: 'even' | 'first' | 'second'
  readonly first: ComponentChildren
  readonly second: ComponentChildren
}

/** Side by side where there is room, else the second below the first. */
export function TwoColumns({ wider, first, second }: TwoColumnsProps) {
  return (
    <div class={`two-columns two-columns-${wider}`}>
      <div class="two-columns-part">{first}</div>
      <div class="two-columns-part">{second}</div>
    </div>
  )
}
