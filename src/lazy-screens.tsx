import { signal } from '@preact/signals'
import type { Route } from './state/route.ts'
import { useMessages } from './state/app-context.tsx'
import { Button } from './ui/button.tsx'

type Screens = typeof import('./other-screens.tsx')

const loaded = signal<Screens | 'loading' | 'failed'>('loading')

/** Fetches the screens behind the first one; called at idle, so that they are there before they are wanted. */
export async function loadOtherScreens(): Promise<void> {
  if (typeof loaded.value === 'object') return
  try {
    loaded.value = await import('./other-screens.tsx')
  } catch {
    loaded.value = 'failed'
  }
}

/** Any screen but Today. */
export function LazyScreen({ route }: { readonly route: Route }) {
  const { common } = useMessages()
  if (loaded.value === 'loading') {
    void loadOtherScreens()
    return <p class="soft">{common.loading}</p>
  }
  if (loaded.value === 'failed') {
    return (
      <>
        <p>{common.broken}</p>
        <Button onClick={() => window.location.reload()}>{common.reload}</Button>
      </>
    )
  }
  const { OtherScreen } = loaded.value
  return <OtherScreen route={route} />
}
