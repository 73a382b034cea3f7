import { useState } from 'preact/hooks'
import { hashOf } from '../../state/route.ts'
import { useApp } from '../../state/app-context.tsx'

/** The address of the screen on which a part was drawn first, also while the person moves on to another. */
export function usePlace(): string {
  const app = useApp()
  const [place] = useState(() => {
    const route = app.route.value
    return route.screen === 'nowhere' ? '' : hashOf(route)
  })
  return place
}
