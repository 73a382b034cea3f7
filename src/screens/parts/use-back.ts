import { useEffect } from 'preact/hooks'
import { useApp } from '../../state/app-context.tsx'

/**
 * What takes the screen over without an address of its own is left by "back", as a page would be. Takes an entry in the
 * history of this address, and gives it back when it is left in another way.
 */
export function useBack(leave: () => void): void {
  const app = useApp()
  useEffect(() => {
    const { href } = window.location
    const level = levelNow() + 1
    window.history.pushState({ level }, '')
    const step = () => {
      if (window.location.href === href && levelNow() < level) leave()
    }
    window.addEventListener('popstate', step)
    return () => {
      window.removeEventListener('popstate', step)
      // Whoever has followed a link finds this on coming back. A diary that has gone may be on its way to be opened anew,
      // which a step in the history would stop.
      const isOver = app.status.value === 'ready' && window.location.href === href
      if (isOver && levelNow() >= level) window.history.back()
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a new function at each drawing must not take a new entry
  }, [])
}

/** How many of them stand above the page. */
function levelNow(): number {
  const { state }: { readonly state: unknown } = window.history
  return typeof state === 'object' && state !== null && 'level' in state && typeof state.level === 'number'
    ? state.level
    : 0
}
