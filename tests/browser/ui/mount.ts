import { render, type ComponentChildren } from 'preact'
import { onTestFinished } from 'vitest'

/** Draws into the page until the test is over. */
export function mount(tree: ComponentChildren): HTMLElement {
  const place = document.createElement('div')
  document.body.append(place)
  render(tree, place)
  onTestFinished(() => {
    render(null, place)
    place.remove()
  })
  return place
}
