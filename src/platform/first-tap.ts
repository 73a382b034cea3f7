const KEY = 'fifteen-tap'

/** The button that stands in the page before the app's code is there (public/first-paint.js). */
export interface FirstTap {
  /** Makes room for the app's own button; a tap that is under way is waited for. Epoch milliseconds of a tap, or null. */
  readonly giveWay: () => Promise<number | null>
  /** Takes the button away; a tap that has not been dealt with is found by the next start. */
  readonly end: (isDealtWith: boolean) => void
}

/** null in a page that has none. */
export function firstTap(): FirstTap | null {
  const element = document.querySelector<HTMLElement>('first-tap')
  if (element === null) return null

  async function giveWay(within: HTMLElement): Promise<number | null> {
    // A press ends with a click, or with none when the finger has moved on.
    while (within.dataset['pressed'] !== undefined) await new Promise((resolve) => setTimeout(resolve, 20))
    const time = within.dataset['tapped'] ?? kept()
    // A tap that is being saved looks so until it is.
    if (within.dataset['tapped'] === undefined) within.remove()
    return time === null || !Number.isFinite(Number(time)) ? null : Number(time)
  }

  return {
    giveWay: () => giveWay(element),
    end: (isDealtWith) => {
      element.remove()
      if (isDealtWith) forget()
    },
  }
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function forget(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Where it cannot be removed it could not be written either.
  }
}
