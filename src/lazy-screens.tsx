import { signal } from '@preact/signals'
import { Broken } from './screens/parts/broken.tsx'
import type { Route } from './state/route.ts'
import type { App } from './state/create-app.ts'
import { useApp, useMessages } from './state/app-context.tsx'
import { Loading } from './ui/loading.tsx'

type Screens = typeof import('./other-screens.tsx')

const loaded = signal<Screens | 'loading' | 'failed'>('loading')

/** Fetches the screens behind the first one; called at idle, so that they are there before they are wanted. */
export async function loadOtherScreens(app: App): Promise<void> {
  if (typeof loaded.value === 'object') return
  try {
    const [screens] = await Promise.all([import('./other-screens.tsx'), app.loadAllWords()])
    loaded.value = screens
  } catch {
    loaded.value = 'failed'
  }
}

/** Any screen but Today. */
export function LazyScreen({ route }: { readonly route: Route }) {
  const app = useApp()
  const { common } = useMessages()
  if (loaded.value === 'loading') {
    void loadOtherScreens(app)
    return <Loading text={common.loading} />
  }
  if (loaded.value === 'failed') return <Broken />
  const { OtherScreen } = loaded.value
  return <OtherScreen route={route} />
}

/** Above every screen, while one of the two copies fails. */
export function LazyCopiesLine() {
  if (typeof loaded.value !== 'object') return null
  const { CopiesLine } = loaded.value
  return <CopiesLine />
}

/** Beside the news that something was not saved: ways to put it down elsewhere. */
export function LazyFailedAct() {
  if (typeof loaded.value !== 'object') return null
  const { FailedAct } = loaded.value
  return <FailedAct />
}

/** In an attack: the question what comes with it, which has the view to itself. */
export function LazyAttackFeatures() {
  const app = useApp()
  if (typeof loaded.value !== 'object') {
    void loadOtherScreens(app)
    return null
  }
  const { AttackFeatures } = loaded.value
  return <AttackFeatures />
}

/** What can wait: the cards of Today. */
export function LazyTodayCards() {
  if (typeof loaded.value !== 'object') return null
  const { TodayCards } = loaded.value
  return <TodayCards />
}

/** In an attack: what a dose brought, once its two hours are over. */
export function LazyReliefQuestion() {
  if (typeof loaded.value !== 'object') return null
  const { ReliefQuestion } = loaded.value
  return <ReliefQuestion />
}
