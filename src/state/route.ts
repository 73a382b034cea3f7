import { signal, type ReadonlySignal } from '@preact/signals'
import { dayOf, type Day } from '../domain/day.ts'
import { monthFrom, type Month } from '../domain/month.ts'

/** Where the person is. The address is a hash, so that any static host serves it. */
export type Route =
  | { readonly screen: 'today' }
  | { readonly screen: 'calendar'; readonly month: Month | null }
  | { readonly screen: (typeof dayScreens)[number]; readonly day: Day }
  | { readonly screen: (typeof idScreens)[number]; readonly id: string }
  | { readonly screen: PlainScreen }
  | { readonly screen: 'nowhere' }

const plainScreens = ['headaches', 'trends', 'summary', 'settings', 'medications', 'backup', 'urgent', 'about'] as const
type PlainScreen = (typeof plainScreens)[number]
const dayScreens = ['day', 'add'] as const
const idScreens = ['headache', 'timing', 'dose', 'aura'] as const

export interface RouteState {
  readonly route: ReadonlySignal<Route>
  /** Reads the address anew: at start and at each change of the hash. */
  readonly follow: (hash: string) => void
}

/** The route as a signal. */
export function createRouteState(hash: string): RouteState {
  const route = signal(routeOf(hash))
  return {
    route,
    follow: (changed) => {
      route.value = routeOf(changed)
    },
  }
}

/** The route of a hash; an address that means nothing leads nowhere. */
export function routeOf(hash: string): Route {
  const [screen = '', argument = ''] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decoded)
  if (screen === '') return { screen: 'today' }
  if (screen === 'calendar') return { screen, month: monthFrom(argument) }
  const plain = plainScreens.find((each) => each === screen)
  if (plain !== undefined) return { screen: plain }
  const withDay = dayScreens.find((each) => each === screen)
  const day = dayOf(argument)
  if (withDay !== undefined && day !== null) return { screen: withDay, day }
  const withId = idScreens.find((each) => each === screen)
  return withId !== undefined && argument !== '' ? { screen: withId, id: argument } : { screen: 'nowhere' }
}

/** The address of a route. */
export function hashOf(route: Exclude<Route, { screen: 'nowhere' }>): string {
  if (route.screen === 'today') return '#/'
  if (route.screen === 'calendar') return route.month === null ? '#/calendar' : `#/calendar/${route.month}`
  if ('day' in route) return `#/${route.screen}/${route.day}`
  return 'id' in route ? `#/${route.screen}/${encodeURIComponent(route.id)}` : `#/${route.screen}`
}

/** A mangled address is no reason to fail. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
