const KEY = 'fifteen-tap'
/** A press that nobody tells the end of must not hold up the app. */
const LONGEST_PRESS = 3_000

/** The button that stands in the page before the app's code is there (public/first-paint.js). */
export interface FirstTap {
  /** Makes room for the app's own button at once, or when a press on it is over. A tap looks taken until it is written. */
  readonly giveWay: () => Promise<void>
  /** Hands each tap over that no other window has, in epoch milliseconds, and forgets them when all are written. */
  readonly take: (write: (at: number) => Promise<void>) => Promise<void>
  readonly remove: () => void
}

/** null in a page that has none. */
export function firstTap(): FirstTap | null {
  const element = document.querySelector<HTMLElement>('first-tap')
  if (element === null) return null
  const { dataset } = element

  function remove(): void {
    const hadFocus = element?.contains(document.activeElement) === true
    element?.remove()
    if (hadFocus) document.querySelector<HTMLElement>('#app .button-big')?.focus()
  }

  return {
    giveWay: async () => {
      for (let waited = 0; dataset['pressed'] !== undefined && waited < LONGEST_PRESS; waited += 20) {
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      if (dataset['tapped'] === undefined) remove()
      else window.addEventListener('hashchange', remove, { once: true })
    },
    take: async (write) => {
      const work = async () => {
        const text = kept(dataset['tapped'] ?? '')
        for (const at of timesOf(text)) await write(at)
        if (text !== '') forget()
      }
      // Where the address is not secure there are no locks; a tap is worth more than the second window.
      await ('locks' in navigator ? navigator.locks.request(KEY, work) : work())
    },
    remove,
  }
}

/** A clock that was put back since must not begin a headache in the future. */
function timesOf(text: string): readonly number[] {
  const times = text.split(' ').map(Number)
  return times.filter((time) => time > 0).map((time) => Math.min(time, Date.now()))
}

/** What another window has forgotten it has written. Where nothing can be kept, this page alone knows of its tap. */
function kept(own: string): string {
  try {
    return localStorage.getItem(KEY) ?? ''
  } catch {
    return own
  }
}

function forget(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Where it cannot be removed it could not be written either.
  }
}
