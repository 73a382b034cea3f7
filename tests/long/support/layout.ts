import type { Page } from '@playwright/test'

/**
 * What is wrong with the layout of a page, a line each: it scrolls sideways, a control lies outside the window, the text
 * of one is cut off, or two controls of one place lie over each other.
 */
export async function layoutProblems(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const named = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class')} "${element.textContent.trim().slice(0, 40)}"`
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.closest('.visually-hidden') === null &&
      element.clientWidth !== 1
    const isInline = (element: Element) => getComputedStyle(element).display === 'inline'
    /** In a box of its own that scrolls, as wide tables are. */
    const scrolls = (element: Element) => {
      const parents = [...document.querySelectorAll('main *')].filter((each) => each.contains(element))
      return parents.some((each) => ['auto', 'scroll'].includes(getComputedStyle(each).overflowX))
    }
    const controls = [...document.querySelectorAll('button, a, summary, select, input, textarea, label, [role=switch]')]
      .filter(isSeen)
      .filter((each) => !isInline(each))
    const root = document.documentElement
    const sideways = root.scrollWidth - root.clientWidth

    const outside = controls.filter((each) => {
      const { left, right } = each.getBoundingClientRect()
      return (left < -1 || right > root.clientWidth + 1) && !scrolls(each)
    })
    const cut = [...document.querySelectorAll('body *')].filter((each) => {
      const isText = [...each.childNodes].some((child) => child.nodeType === 3 && child.textContent?.trim() !== '')
      const mustFit = controls.includes(each) || isText
      return (
        mustFit && isSeen(each) && !isInline(each) && each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1
      )
    })
    const overlapping = controls.flatMap((one, place) =>
      controls.slice(place + 1).flatMap((other) => {
        if (one.contains(other) || other.contains(one)) return []
        if (one.parentElement?.parentElement !== other.parentElement?.parentElement) return []
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
        return across > 1 && down > 1 ? [`${named(one)} lies over ${named(other)}`] : []
      }),
    )
    return [
      ...(sideways > 0 ? [`scrolls sideways by ${sideways} px`] : []),
      ...outside.map((each) => `outside the window: ${named(each)}`),
      ...cut.map((each) => `cut off: ${named(each)} (${each.scrollWidth} in ${each.clientWidth} px)`),
      ...overlapping,
    ]
  })
}
